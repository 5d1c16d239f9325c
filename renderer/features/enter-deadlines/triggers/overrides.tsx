import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MatterDeadline } from '../../../../shared/deadlines/of-matter/entry';
import { clock } from '../../../../shared/drafting/words';
import { type MatterDetail, useCurrentPerson } from '../../../data';
import { TimeInput } from '../../../ui/date-input';
import { FieldGroup, FieldRow } from '../../../ui/field-row';
import { fieldId } from '../../../ui/field-source';
import { type DateStyle, formatDate } from '../../../ui/format';
import { LogEntry } from '../../../ui/log-list';
import { PhraseInput } from '../../../ui/phrase-input';
import { calendarList } from './calendar-list';

interface OverridesProps {
  readonly matter: MatterDetail;
  readonly entries: readonly MatterDeadline[];
  /** Ids of dates that were set and that the matter computes no longer. */
  readonly lost: readonly string[];
  readonly style: DateStyle;
}

/** Dates that a standing order, a part rule or a stipulation sets: they win over the computed ones, and say so. */
export function Overrides({ matter, entries, lost, style }: OverridesProps) {
  const overrides = calendarList(matter, 'overrides');
  const person = useCurrentPerson();
  const [of, setOf] = useState<string | null>(null);
  const [date, setDate] = useState<string>();
  const [time, setTime] = useState<string>();
  const [because, setBecause] = useState('');
  const [by, setBy] = useState<string>();
  const who = (by ?? person?.value.name ?? '').trim();
  const ready = of !== null && date !== undefined && because.trim() !== '' && who !== '';
  const labelOf = (id: string): string => entries.find((entry) => entry.id === id)?.label ?? id;
  return (
    <FieldGroup
      title="Standing orders and stipulations"
      note="A date set here wins over the computed one, which stays beside it. Name what sets it."
    >
      <ul className="q-log" aria-label="Dates set by order">
        {overrides.list.map((row, at) => (
          <LogEntry key={at} name={labelOf(row.deadline)} onRemove={() => overrides.removeAt(at, 'Set date removed')}>
            {labelOf(row.deadline)}: <strong>{formatDate(row.due.date, style)}</strong>
            {row.due.time ? `, ${clock(row.due.time)}` : ''}, by {row.because}; entered by {row.by} on{' '}
            {formatDate(row.on, style)}.
            {lost.includes(row.deadline) ? ' The matter computes no such date now: this one counts for nothing.' : ''}
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="Which date" htmlFor={fieldId('calendar.overrides')}>
        <Select
          id={fieldId('calendar.overrides')}
          aria-label="Which date"
          placeholder={entries.length > 0 ? 'Choose a computed date' : 'No date is computed yet'}
          data={entries.map(({ id, label }) => ({ value: id, label }))}
          value={of}
          onChange={setOf}
        />
      </FieldRow>
      <FieldRow label="Is set for">
        <div className="q-row">
          <PhraseInput
            label="Day set by order"
            value={date}
            today={matter.today}
            court={matter.row.court?.id}
            style={style}
            onChange={setDate}
          />
          <TimeInput label="Hour set by order" value={time} onChange={setTime} />
        </div>
      </FieldRow>
      <FieldRow label="By" htmlFor="override-because">
        <TextInput
          id="override-because"
          value={because}
          placeholder="Standing Order ¶ 4, read today"
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Entered by" htmlFor="override-by">
        <TextInput
          id="override-by"
          w={260}
          value={by ?? person?.value.name ?? ''}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button
          disabled={!ready}
          onClick={() => {
            if (!ready) return;
            const due = { date, ...(time ? { time } : {}) };
            overrides.add({ deadline: of, due, because: because.trim(), by: who, on: matter.today }, 'Date set');
            setOf(null);
            setDate(undefined);
            setTime(undefined);
            setBecause('');
          }}
        >
          Set this date
        </Button>
      </div>
    </FieldGroup>
  );
}
