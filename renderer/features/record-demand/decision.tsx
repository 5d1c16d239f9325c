import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type MatterDetail, saveField, undo, useCurrentPerson } from '../../data';
import { DateInput, TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { formatLongDate } from '../../ui/format';
import { showUndo } from '../../ui/undo-toast';

type Outcome = 'decline' | 'disclose';

const outcomes: readonly { readonly value: Outcome; readonly label: string }[] = [
  { value: 'decline', label: 'Decline for now' },
  { value: 'disclose', label: 'Disclose the minimum' },
];

/** An emergency request is answered only after a named person has decided, with the time of the decision. */
export function EmergencyDecision({ matter }: { readonly matter: MatterDetail }) {
  const { decision } = matter.demand;
  const save = async (value: MatterDetail['demand']['decision'], message: string) => {
    const operation = await saveField(matter.row.id, 'demand.decision', value);
    if (operation) showUndo({ message, undo: () => undo(operation) });
  };
  return (
    <FieldGroup
      title="Decision on the emergency"
      note="Neither emergency letter is drafted until a named person’s decision and its time are recorded."
    >
      {decision ? (
        <div className="q-stack" id={fieldId('demand.decision')} tabIndex={-1}>
          <p>
            <strong>{outcomes.find((o) => o.value === decision.outcome)?.label}</strong>, decided by {decision.by} on{' '}
            {formatLongDate(decision.at.slice(0, 10))} at {decision.at.slice(11)}.
          </p>
          {decision.reasons && <p className="q-prose">{decision.reasons}</p>}
          <div>
            <Button variant="default" onClick={() => void save(undefined, 'Decision taken back').catch(showFailure)}>
              Take the decision back
            </Button>
          </div>
        </div>
      ) : (
        <DecisionForm matter={matter} onSave={(value) => void save(value, 'Decision recorded').catch(showFailure)} />
      )}
    </FieldGroup>
  );
}

interface DecisionFormProps {
  readonly matter: MatterDetail;
  readonly onSave: (value: NonNullable<MatterDetail['demand']['decision']>) => void;
}

function DecisionForm({ matter, onSave }: DecisionFormProps) {
  const person = useCurrentPerson();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [by, setBy] = useState<string>();
  const [date, setDate] = useState<string | undefined>(matter.today);
  const [time, setTime] = useState<string>();
  const [reasons, setReasons] = useState('');
  const who = by ?? person?.value.name ?? '';
  const ready = outcome !== null && who.trim() !== '' && date !== undefined && time !== undefined;

  return (
    <>
      <FieldRow label="Decision" htmlFor={fieldId('demand.decision')}>
        <Select
          id={fieldId('demand.decision')}
          w={220}
          placeholder="Choose"
          data={outcomes.map((o) => ({ ...o }))}
          value={outcome}
          onChange={(next) => setOutcome(outcomes.find((o) => o.value === next)?.value ?? null)}
        />
      </FieldRow>
      <FieldRow label="Decided by" htmlFor="decision-by">
        <TextInput id="decision-by" value={who} onChange={(event) => setBy(event.currentTarget.value)} />
      </FieldRow>
      <FieldRow label="Decided at">
        <div className="q-row">
          <DateInput label="Day of the decision" value={date} today={matter.today} onChange={setDate} />
          <TimeInput label="Time of the decision" value={time} onChange={setTime} />
        </div>
      </FieldRow>
      <FieldRow label="Reasons" htmlFor="decision-reasons">
        <Textarea
          id="decision-reasons"
          autosize
          minRows={2}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="">
        <Button
          disabled={!ready}
          onClick={() =>
            ready &&
            onSave({
              outcome,
              by: who.trim(),
              at: `${date}T${time}`,
              ...(reasons.trim() ? { reasons: reasons.trim() } : {}),
            })
          }
        >
          Record the decision
        </Button>
      </FieldRow>
    </>
  );
}
