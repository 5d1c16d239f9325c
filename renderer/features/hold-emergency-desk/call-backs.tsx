import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CallBack } from '../../../shared/schema/emergency-desk';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { Choice } from '../../ui/choice';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { formatMoment } from '../../ui/format';
import { LogEntry } from '../../ui/log-list';
import { MomentInput } from '../../ui/moment-input';
import { deskList } from './desk-list';

const RESULTS = [
  { value: 'confirmed', label: 'Officer and request confirmed' },
  { value: 'not-confirmed', label: 'Not confirmed' },
  { value: 'no-answer', label: 'No answer' },
] as const satisfies readonly { value: CallBack['result']; label: string }[];

const word = (result: CallBack['result']): string => RESULTS.find(({ value }) => value === result)?.label ?? result;

/** Calls that verify the caller, on numbers that somebody here looked up. */
export function CallBacks({ matter }: { readonly matter: MatterDetail }) {
  const log = deskList(matter, 'callBacks');
  const person = useCurrentPerson();
  const [at, setAt] = useState<string>();
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState('');
  const [spoke, setSpoke] = useState('');
  const [result, setResult] = useState<CallBack['result'] | null>(null);
  const [by, setBy] = useState<string>();
  const who = (by ?? person?.value.name ?? '').trim();
  const ready = at !== undefined && number.trim() !== '' && from.trim() !== '' && result !== null && who !== '';
  const add = (): void => {
    if (!ready) return;
    const whom = spoke.trim() === '' ? {} : { spokeWith: spoke.trim() };
    const entry = {
      id: crypto.randomUUID(),
      at,
      by: who,
      number: number.trim(),
      numberFrom: from.trim(),
      ...whom,
      result,
    };
    log.add(entry, 'Call logged');
    setAt(undefined);
    setNumber('');
    setFrom('');
    setSpoke('');
    setResult(null);
  };
  return (
    <FieldGroup
      title="Call-back log"
      note="Call the agency on a number that you looked up, never on one that came with the request."
    >
      <ul className="q-log">
        {log.list.map((call, i) => (
          <LogEntry key={call.id} name={`call ${i + 1}`} onRemove={() => log.remove(call.id, 'Call removed')}>
            {formatMoment(call.at)}: {call.by} called {call.number} ({call.numberFrom})
            {call.spokeWith ? ` and spoke with ${call.spokeWith}` : ''}. <strong>{word(call.result)}.</strong>
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="Called at">
        <MomentInput of="the call" value={at} today={matter.today} onChange={setAt} />
      </FieldRow>
      <FieldRow label="Number called" htmlFor="call-number">
        <TextInput id="call-number" w={220} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      </FieldRow>
      <FieldRow label="Where it was found" htmlFor="call-from">
        <TextInput
          id="call-from"
          value={from}
          placeholder="The department’s own page, looked up today"
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Spoke with" htmlFor="call-spoke">
        <TextInput id="call-spoke" value={spoke} onChange={(event) => setSpoke(event.currentTarget.value)} />
      </FieldRow>
      <FieldRow label="Result">
        <Choice w={260} label="Result of the call" options={RESULTS} value={result} onChange={setResult} />
      </FieldRow>
      <FieldRow label="Called by" htmlFor="call-by">
        <TextInput
          id="call-by"
          w={260}
          value={by ?? person?.value.name ?? ''}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!ready} onClick={add}>
          Log this call
        </Button>
      </div>
    </FieldGroup>
  );
}
