import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { decisionFields } from '../../../shared/emergency-desk/desk';
import type { DeskDecision } from '../../../shared/schema/emergency-desk';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { Choice } from '../../ui/choice';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { formatMoment } from '../../ui/format';
import { LinesInput } from '../../ui/lines-input';
import { LogEntry } from '../../ui/log-list';
import { MomentInput } from '../../ui/moment-input';
import { saveDesk } from './desk-list';

const OUTCOMES = [
  { value: 'decline', label: 'Decline for now' },
  { value: 'disclose', label: 'Disclose the minimum' },
  { value: 'ask-for-more', label: 'Ask the officer for more' },
  { value: 'escalate', label: 'Pass it on to a second person' },
] as const satisfies readonly { value: DeskDecision['outcome']; label: string }[];

const word = (outcome: DeskDecision['outcome']): string =>
  OUTCOMES.find(({ value }) => value === outcome)?.label ?? outcome;

/** Every decision with its time; a fresh one follows each new fact. */
export function Decisions({ matter }: { readonly matter: MatterDetail }) {
  const list = matter.row.emergencyDesk?.decisions ?? [];
  const earlier = matter.demand.decision;
  return (
    <FieldGroup
      title="Decisions"
      note="A named person decides; the program says of no standard that it is met. No letter is drafted before a decision and its time stand here. Decide again on each new fact."
    >
      <ul className="q-log" id={fieldId('demand.decision')} tabIndex={-1}>
        {list.length === 0 && earlier && (
          <LogEntry name="the decision">
            {formatMoment(earlier.at)}: <strong>{word(earlier.outcome)}</strong>, decided by {earlier.by}.{' '}
            {earlier.reasons ?? ''}
          </LogEntry>
        )}
        {list.map((decision, i) => (
          <LogEntry
            key={decision.id}
            name="the last decision"
            onRemove={
              i < list.length - 1
                ? undefined
                : () => saveDesk(matter, decisionFields(list.slice(0, -1)), 'Decision taken back')
            }
          >
            {formatMoment(decision.at)}: <strong>{word(decision.outcome)}</strong>, decided by {decision.by}
            {decision.role ? `, ${decision.role}` : ''}
            {decision.to ? `; passed on to ${decision.to}` : ''}. {decision.reasons ?? ''}
            {decision.disclosed ? ` Disclosed: ${decision.disclosed.join('; ')}.` : ''}
          </LogEntry>
        ))}
      </ul>
      <NewDecision matter={matter} list={list} />
    </FieldGroup>
  );
}

function NewDecision({ matter, list }: { readonly matter: MatterDetail; readonly list: readonly DeskDecision[] }) {
  const person = useCurrentPerson();
  const [outcome, setOutcome] = useState<DeskDecision['outcome'] | null>(null);
  const [by, setBy] = useState<string>();
  const [at, setAt] = useState<string>();
  const [reasons, setReasons] = useState('');
  const [to, setTo] = useState('');
  const [disclosed, setDisclosed] = useState<string[]>([]);
  const who = (by ?? person?.value.name ?? '').trim();
  const before = list.at(-1)?.at;
  const early = at !== undefined && before !== undefined && at < before;
  const ready =
    outcome !== null &&
    who !== '' &&
    at !== undefined &&
    !early &&
    (outcome !== 'escalate' || to.trim() !== '') &&
    (outcome !== 'disclose' || disclosed.length > 0);
  const record = (): void => {
    if (!ready) return;
    const entry: DeskDecision = {
      id: crypto.randomUUID(),
      outcome,
      by: who,
      at,
      ...(reasons.trim() ? { reasons: reasons.trim() } : {}),
      ...(outcome === 'escalate' ? { to: to.trim() } : {}),
      ...(outcome === 'disclose' ? { disclosed } : {}),
      facts: (matter.row.emergencyDesk?.facts ?? []).map(({ id }) => id),
    };
    saveDesk(matter, decisionFields([...list, entry]), 'Decision recorded');
    setOutcome(null);
    setAt(undefined);
    setReasons('');
    setTo('');
    setDisclosed([]);
  };
  return (
    <>
      <FieldRow label="Decision">
        <Choice w={260} label="Decision" options={OUTCOMES} value={outcome} onChange={setOutcome} />
      </FieldRow>
      <FieldRow label="Decided by" htmlFor="desk-by">
        <TextInput
          id="desk-by"
          w={260}
          value={by ?? person?.value.name ?? ''}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow
        label="Decided at"
        {...(early ? { hint: <span className="q-field-error">It lies before the decision above.</span> } : {})}
      >
        <MomentInput of="the decision" value={at} today={matter.today} onChange={setAt} />
      </FieldRow>
      {outcome === 'escalate' && (
        <FieldRow label="To whom" htmlFor="desk-to">
          <TextInput id="desk-to" w={260} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        </FieldRow>
      )}
      {outcome === 'disclose' && (
        <FieldRow
          label="What is disclosed"
          htmlFor="desk-disclosed"
          hint="A line each, and nothing beyond it. Name kinds of data, never the data."
        >
          <LinesInput
            id="desk-disclosed"
            value={disclosed}
            onChange={setDisclosed}
            placeholder="E-mail address given for the account"
          />
        </FieldRow>
      )}
      <FieldRow label="Reasons" htmlFor="desk-reasons">
        <Textarea
          id="desk-reasons"
          autosize
          minRows={2}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!ready} onClick={record}>
          Record the decision
        </Button>
      </div>
    </>
  );
}
