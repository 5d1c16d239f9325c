import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DeadlineStep } from '../../../shared/deadlines/answer';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import { addDeadline, undo, useMatters, useToday } from '../../data';
import { TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldRow } from '../../ui/field-row';
import type { DateStyle } from '../../ui/format';
import { PhraseInput } from '../../ui/phrase-input';
import { showUndo } from '../../ui/undo-toast';

interface AddDeadlineProps {
  readonly style: DateStyle;
  readonly onAdded: (id: string) => void;
  readonly onCancel: () => void;
}

/** A date to keep, entered by hand: it stays “not confirmed” until somebody confirms it. */
export function AddDeadline({ style, onAdded, onCancel }: AddDeadlineProps) {
  const matters = useMatters();
  const clock = useToday();
  const [matterId, setMatterId] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [date, setDate] = useState<CivilDate>();
  const [time, setTime] = useState<string>();
  const [steps, setSteps] = useState<readonly DeadlineStep[]>([]);
  const chosen = matters?.find((matter) => matter.id === matterId);
  const today = chosen?.today ?? clock;
  const ready = matterId !== null && label.trim() !== '' && date !== undefined;
  const add = async () => {
    if (!ready) return;
    const due = time === undefined ? { date } : { date, time };
    const { id, operation } = await addDeadline(matterId, {
      label: label.trim(),
      due,
      source: 'entered',
      steps: steps.map((step) => ({ ...step })),
    });
    if (operation) showUndo({ message: 'Deadline added', undo: async () => void (await undo(operation)) });
    onAdded(id);
  };
  return (
    <form
      className="q-deadline-detail"
      aria-label="New deadline"
      data-pane
      onSubmit={(event) => {
        event.preventDefault();
        void add().catch(showFailure);
      }}
    >
      <h2 className="q-h2">New deadline</h2>
      <div className="q-group">
        <FieldRow label="Matter">
          <Select
            aria-label="Matter"
            searchable
            autoFocus
            placeholder="Choose a matter"
            nothingFoundMessage="No matter has this name"
            data={(matters ?? []).map((matter) => ({ value: matter.id, label: matter.row.title }))}
            value={matterId}
            onChange={setMatterId}
          />
        </FieldRow>
        <FieldRow label="What" htmlFor="new-deadline-label">
          <TextInput
            id="new-deadline-label"
            value={label}
            placeholder="Reply brief due"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
        </FieldRow>
        <FieldRow label="Date" htmlFor="new-deadline-date">
          <PhraseInput
            id="new-deadline-date"
            label="Date"
            value={date}
            today={today}
            court={chosen?.row.court?.id}
            style={style}
            onChange={(next, answer) => {
              setDate(next);
              setSteps(answer?.steps ?? []);
            }}
          />
        </FieldRow>
        <FieldRow label="Time" htmlFor="new-deadline-time">
          <TimeInput id="new-deadline-time" label="Time" value={time} onChange={setTime} />
        </FieldRow>
      </div>
      <div className="q-row">
        <Button type="submit" disabled={!ready}>
          Add deadline
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
