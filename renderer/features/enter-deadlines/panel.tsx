import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { law } from '../../../shared/law';
import { addDeadline, type MatterDetail, undo, useMatter, useSettings } from '../../data';
import { ConfidenceBadge } from '../../ui/badge';
import { DateInput, TimeInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { type DateStyle, formatDate } from '../../ui/format';
import { KeyValue } from '../../ui/law-text';
import { showUndo } from '../../ui/undo-toast';
import { DeadlineLine } from './deadline-line';
import './enter-deadlines.css';

/** The dates of one matter: those its papers state, and those somebody entered and somebody confirmed. */
export function DeadlinesPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter) return null;
  return (
    <div className="q-scroll q-wide">
      <FieldGroup
        title="Deadlines"
        note="Every date here was entered by a person. None is computed from a rule, and none is verified until somebody confirms it."
      >
        {matter.deadlines.length === 0 ? (
          <p className="q-dim">No date is known. Enter one below; the return date is entered on the Demand page.</p>
        ) : (
          <ul className="q-dates">
            {matter.deadlines.map((item) => (
              <DeadlineLine key={item.id} item={item} style={style} />
            ))}
          </ul>
        )}
      </FieldGroup>
      <NewDeadline matter={matter} style={style} />
      <WhatTheLawSays instrumentId={matter.demand.instrument} />
    </div>
  );
}

function NewDeadline({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const [label, setLabel] = useState('');
  const [date, setDate] = useState<string>();
  const [time, setTime] = useState<string>();
  const ready = label.trim() !== '' && date !== undefined;

  const add = async () => {
    if (!ready) return;
    const due = { date, ...(time ? { time } : {}) };
    const { operation } = await addDeadline(matter.row.id, { label: label.trim(), due, source: 'entered' });
    setLabel('');
    setDate(undefined);
    setTime(undefined);
    if (operation) showUndo({ message: 'Deadline entered', undo: () => undo(operation) });
  };

  return (
    <FieldGroup title="Enter a deadline">
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
        <FieldRow label="When" hint="Days are counted from this matter’s today: +14d, fri, 4/21.">
          <div className="q-row">
            <DateInput label="Day it is due" value={date} today={matter.today} style={style} onChange={setDate} />
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

function WhatTheLawSays({ instrumentId }: { readonly instrumentId: string }) {
  const instrument = law.instruments.get(instrumentId);
  if (!instrument) return null;
  const { deadline } = instrument;
  const triggers = deadline.deadlineRefs.flatMap((id) => law.deadlines.triggers.get(id) ?? []);
  return (
    <FieldGroup
      title="What the law data says"
      note={`For ${instrument.title}, as collected on ${formatDate(law.asOf)}. Read it, count for yourself, check the court’s rules and standing orders.`}
      tools={<ConfidenceBadge confidence={deadline.confidence} />}
    >
      <KeyValue
        items={[
          ['Objections', deadline.objections],
          ['Motion to quash', deadline.motionToQuash],
          ['Review of secrecy', deadline.gagReview],
          ['Expires', deadline.expires],
          ...triggers.map((t) => [t.label, `${t.calc}${t.safety ? ` ${t.safety}` : ''}`] as const),
        ]}
      />
    </FieldGroup>
  );
}
