import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { DateField, TextField } from '../../ui/fields';
import { formatMoment, type DateStyle } from '../../ui/format';
import { MomentInput } from '../../ui/moment-input';
import { saveDesk } from './desk-list';

/** Preservation with its proof, whatever the decision. */
export function Preserved({ matter }: { readonly matter: MatterDetail }) {
  const person = useCurrentPerson();
  const [at, setAt] = useState<string>();
  const [reference, setReference] = useState('');
  const [what, setWhat] = useState('');
  const who = person?.value.name ?? '';
  const done = matter.row.emergencyDesk?.preserved;
  const log = (): void => {
    const more = {
      ...(reference.trim() ? { reference: reference.trim() } : {}),
      ...(what.trim() ? { what: what.trim() } : {}),
    };
    saveDesk(matter, { 'emergencyDesk.preserved': { at, by: who, ...more } }, 'Preservation logged');
  };
  return (
    <FieldGroup
      title="Preservation"
      note="Whether the request is declined or not, the records should be there when process comes."
    >
      {done ? (
        <div className="q-stack">
          <p>
            {formatMoment(done.at)}, by {done.by}. {done.what ?? ''}{' '}
            {done.reference ? `Reference: ${done.reference}.` : ''}
          </p>
          <div>
            <Button
              variant="default"
              onClick={() => saveDesk(matter, { 'emergencyDesk.preserved': undefined }, 'Preservation entry removed')}
            >
              Take the entry out
            </Button>
          </div>
        </div>
      ) : (
        <>
          <FieldRow label="Preserved at">
            <MomentInput of="the preservation" value={at} today={matter.today} onChange={setAt} />
          </FieldRow>
          <FieldRow label="What was kept" htmlFor="kept-what">
            <TextInput id="kept-what" value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
          </FieldRow>
          <FieldRow
            label="Reference"
            htmlFor="kept-reference"
            hint="A ticket or hash that proves it. Nothing that names the person."
          >
            <TextInput
              id="kept-reference"
              value={reference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
          </FieldRow>
          <div>
            <Button disabled={at === undefined || who === ''} onClick={log}>
              Log the preservation
            </Button>
          </div>
        </>
      )}
    </FieldGroup>
  );
}

/** Process that came after the request. */
export function FollowUp({ today, style }: { readonly today: string; readonly style: DateStyle }) {
  const at = (name: string): string => `emergencyDesk.followUp.${name}`;
  return (
    <FieldGroup
      title="Process that follows"
      note="Process is handled at once, and by what it reaches; the request itself compels nothing."
    >
      <DateField path={at('processAskedOn')} label="Process asked for on" today={today} style={style} />
      <DateField path={at('processCameOn')} label="Process came on" today={today} style={style} />
      <TextField path={at('process')} label="What came" placeholder="A grand jury subpoena" />
      <TextField path={at('answered')} label="How it was answered" />
    </FieldGroup>
  );
}
