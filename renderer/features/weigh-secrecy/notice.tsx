import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MatterNotice } from '../../../shared/schema/notice';
import { type MatterDetail, saveField, undo, useCurrentPerson } from '../../data';
import { Choice } from '../../ui/choice';
import { DateInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { AreaField, DateField } from '../../ui/fields';
import { formatLongDate, formatMoment, type DateStyle } from '../../ui/format';
import { LogEntry } from '../../ui/log-list';
import { MomentInput } from '../../ui/moment-input';
import { showUndo } from '../../ui/undo-toast';

type Part = 'snapshot' | 'clearance' | 'sent';

function save<P extends Part>(matter: MatterDetail, part: P, value: MatterNotice[P], message: string): void {
  const run = async (): Promise<void> => {
    const operation = await saveField(matter.row.id, `notice.${part}`, value);
    if (operation) showUndo({ message, undo: () => undo(operation) });
  };
  void run().catch(showFailure);
}

const WAYS = [
  { value: 'email', label: 'E-mail' },
  { value: 'in-app', label: 'Message in the service' },
  { value: 'mail', label: 'Mail' },
  { value: 'counsel', label: 'Through the holder’s counsel' },
  { value: 'other', label: 'Another way' },
] as const satisfies readonly { value: NonNullable<MatterNotice['sent']>['how']; label: string }[];

/** The account kept as it stood, before anybody is told. */
export function Snapshot({ matter }: { readonly matter: MatterDetail }) {
  const person = useCurrentPerson();
  const [at, setAt] = useState<string>();
  const [what, setWhat] = useState('');
  const who = person?.value.name ?? '';
  const { snapshot } = matter.row.notice ?? {};
  return (
    <FieldGroup
      title="Preservation snapshot"
      note="Keep the account as it stands before anybody is told, so that notice can destroy nothing. The notice cannot be sent for good before this is logged."
    >
      {snapshot ? (
        <ul className="q-log">
          <LogEntry name="the snapshot" onRemove={() => save(matter, 'snapshot', undefined, 'Snapshot entry removed')}>
            {formatMoment(snapshot.at)}, by {snapshot.by}. {snapshot.what ?? ''}
          </LogEntry>
        </ul>
      ) : (
        <>
          <FieldRow label="Kept at" htmlFor={fieldId('notice.snapshot')}>
            <MomentInput
              id={fieldId('notice.snapshot')}
              of="the snapshot"
              value={at}
              today={matter.today}
              onChange={setAt}
            />
          </FieldRow>
          <FieldRow label="What was kept" htmlFor="snapshot-what">
            <TextInput id="snapshot-what" value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
          </FieldRow>
          <div>
            <Button
              disabled={at === undefined || who === ''}
              onClick={() => {
                if (at === undefined) return;
                const kept = { at, by: who, ...(what.trim() ? { what: what.trim() } : {}) };
                save(matter, 'snapshot', kept, 'Snapshot logged');
              }}
            >
              Log the snapshot
            </Button>
          </div>
        </>
      )}
    </FieldGroup>
  );
}

/** Counsel's word that nothing forbids notice. */
export function Clearance({ matter }: { readonly matter: MatterDetail }) {
  const person = useCurrentPerson();
  const [basis, setBasis] = useState('');
  const lawyer = person !== null && person !== undefined && person.value.role !== 'paralegal';
  const { clearance } = matter.row.notice ?? {};
  return (
    <FieldGroup
      title="Counsel’s confirmation"
      note="No order, no statute and no sealed docket forbids notice. A lawyer says so by name, with what it rests on; the program does not."
    >
      {clearance ? (
        <ul className="q-log">
          <LogEntry
            name="the confirmation"
            onRemove={() => save(matter, 'clearance', undefined, 'Confirmation removed')}
          >
            {formatLongDate(clearance.on)}, {clearance.by}: {clearance.basis}
          </LogEntry>
        </ul>
      ) : (
        <>
          <FieldRow
            label="It rests on"
            htmlFor={fieldId('notice.clearance')}
            {...(lawyer ? {} : { hint: 'Only a lawyer can confirm this. Choose who works here at the lower left.' })}
          >
            <Textarea
              id={fieldId('notice.clearance')}
              autosize
              minRows={2}
              value={basis}
              placeholder="The demand was read whole; the docket was searched today; § 2705(b) order: none was served."
              onChange={(event) => setBasis(event.currentTarget.value)}
            />
          </FieldRow>
          <div>
            <Button
              disabled={!lawyer || basis.trim() === ''}
              onClick={() => {
                if (!person) return;
                const said = { by: person.value.name, on: matter.today, basis: basis.trim() };
                save(matter, 'clearance', said, 'Confirmation recorded');
              }}
            >
              Confirm
            </Button>
          </div>
        </>
      )}
    </FieldGroup>
  );
}

/** Proof that the notice went, and production that waits. */
export function Sent({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const person = useCurrentPerson();
  const [on, setOn] = useState<string>();
  const [how, setHow] = useState<NonNullable<MatterNotice['sent']>['how'] | null>(null);
  const [proof, setProof] = useState('');
  const [attached, setAttached] = useState(false);
  const who = person?.value.name ?? '';
  const { sent, snapshot, clearance } = matter.row.notice ?? {};
  const early = !snapshot || !clearance;
  return (
    <FieldGroup title="Notice and production">
      {sent ? (
        <ul className="q-log">
          <LogEntry name="the notice" onRemove={() => save(matter, 'sent', undefined, 'Entry removed')}>
            Sent on {formatLongDate(sent.on)} by {sent.by}: {WAYS.find(({ value }) => value === sent.how)?.label}.{' '}
            {sent.proof ?? ''} {sent.processAttached ? 'The process went with it.' : 'The process did not go with it.'}
          </LogEntry>
        </ul>
      ) : (
        <>
          <FieldRow label="Sent on" htmlFor={fieldId('notice.sent')}>
            <DateInput
              id={fieldId('notice.sent')}
              label="Day of the notice"
              value={on}
              today={matter.today}
              style={style}
              onChange={setOn}
            />
          </FieldRow>
          <FieldRow label="How">
            <Choice w={260} label="How the notice went" options={WAYS} value={how} onChange={setHow} />
          </FieldRow>
          <FieldRow
            label="Proof"
            htmlFor="notice-proof"
            hint="A message id or a tracking number. Never an address of the person."
          >
            <TextInput id="notice-proof" value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
          </FieldRow>
          <FieldRow label="">
            <Checkbox
              label="The process went with it"
              checked={attached}
              onChange={(event) => setAttached(event.currentTarget.checked)}
            />
          </FieldRow>
          <div>
            <Button
              disabled={on === undefined || how === null || who === '' || early}
              onClick={() => {
                if (on === undefined || how === null) return;
                const told = proof.trim() ? { proof: proof.trim() } : {};
                save(matter, 'sent', { on, how, by: who, ...told, processAttached: attached }, 'Notice logged');
              }}
            >
              Log the notice
            </Button>{' '}
            {early && <span className="q-dim">Needs the snapshot and counsel’s confirmation first.</span>}
          </div>
        </>
      )}
      <DateField path="notice.heldSince" label="Production held since" today={matter.today} style={style} />
      <AreaField path="notice.held" label="Why it waits" placeholder="The account holder moved to quash on …" />
    </FieldGroup>
  );
}
