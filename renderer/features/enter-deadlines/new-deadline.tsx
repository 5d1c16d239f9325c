import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeadlineStep } from '../../../shared/deadlines/answer';
import { addDeadline, type MatterDetail, undo } from '../../data';
import { TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import type { DateStyle } from '../../ui/format';
import { PhraseInput } from '../../ui/phrase-input';
import { showUndo } from '../../ui/undo-toast';

/** A date that no trigger of the matter gives. */
export function NewDeadline({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const [label, setLabel] = useState('');
  const [date, setDate] = useState<string>();
  const [time, setTime] = useState<string>();
  const [steps, setSteps] = useState<readonly DeadlineStep[]>([]);
  const ready = label.trim() !== '' && date !== undefined;

  const add = async () => {
    if (!ready) return;
    const due = { date, ...(time ? { time } : {}) };
    const { operation } = await addDeadline(matter.row.id, {
      label: label.trim(),
      due,
      source: 'entered',
      steps: steps.map((step) => ({ ...step })),
    });
    setSteps([]);
    setLabel('');
    setDate(undefined);
    setTime(undefined);
    if (operation) showUndo({ message: 'Deadline entered', undo: () => undo(operation) });
  };

  return (
    <FieldGroup title="Enter a date by hand">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add().catch(showFailure);
        }}
      >
        <FieldRow label="What is due" htmlFor="deadline-label">
          <TextInput
            id="deadline-label"
            value={label}
            placeholder="Objections served on the issuer"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
        </FieldRow>
        <FieldRow
          label="When"
          hint="4/21, +14d, fri, 14 court days before 12/16: court days are those of the matter’s court."
        >
          <div className="q-row">
            <PhraseInput
              label="Day it is due"
              value={date}
              today={matter.today}
              court={matter.row.court?.id}
              style={style}
              onChange={(next, answer) => {
                setDate(next);
                setSteps(answer?.steps ?? []);
              }}
            />
            <TimeInput label="Time it is due" value={time} onChange={setTime} />
          </div>
        </FieldRow>
        <FieldRow label="">
          <Button type="submit" disabled={!ready} leftSection={<IconPlus size={14} aria-hidden />}>
            Enter deadline
          </Button>
        </FieldRow>
      </form>
    </FieldGroup>
  );
}
