import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CalendarEvent, CalendarEventKind } from '../../../../shared/schema/calendar';
import type { MatterDetail } from '../../../data';
import { DateInput, TimeInput } from '../../../ui/date-input';
import { FieldRow } from '../../../ui/field-row';
import { fieldId } from '../../../ui/field-source';
import type { DateStyle } from '../../../ui/format';
import { calendarList } from './calendar-list';
import { deliveries, eventKinds, eventWords } from './event-words.data';

interface EventFormProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
  /** Only this kind is recorded: the choice is made. */
  readonly kind?: CalendarEventKind;
  readonly onRecorded?: () => void;
}

const options = eventKinds.map((value) => ({ value, label: eventWords[value].label }));

/** Records something that happened or was ordered, and that dates run from. */
export function EventForm({ matter, style, kind: fixed, onRecorded }: EventFormProps) {
  const events = calendarList(matter, 'events');
  const [chosen, setChosen] = useState<CalendarEventKind | null>(null);
  const [on, setOn] = useState<string>();
  const [time, setTime] = useState<string>();
  const [until, setUntil] = useState<string>();
  const [method, setMethod] = useState<CalendarEvent['method']>(null);
  const [note, setNote] = useState('');
  const kind = fixed ?? chosen;
  const words = kind && eventWords[kind];
  const id = fixed ? `event-${fixed}` : fieldId('calendar.events');

  const record = (): void => {
    if (!kind || !words || on === undefined) return;
    const entry: CalendarEvent = {
      id: crypto.randomUUID(),
      kind,
      on,
      ...(words.timed && time ? { time } : {}),
      ...(words.delivered && method ? { method } : {}),
      ...(words.until && until ? { until } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    events.add(entry, `${words.label}: recorded`);
    setChosen(null);
    setOn(undefined);
    setTime(undefined);
    setUntil(undefined);
    setMethod(null);
    setNote('');
    onRecorded?.();
  };

  return (
    <>
      {!fixed && (
        <FieldRow label="What happened" htmlFor={id}>
          <Select
            id={id}
            searchable
            aria-label="What happened"
            placeholder="Choose"
            data={options}
            value={chosen}
            onChange={(next) => setChosen(eventKinds.find((one) => one === next) ?? null)}
          />
        </FieldRow>
      )}
      <FieldRow label="On" htmlFor={`${id}-on`}>
        <DateInput
          id={`${id}-on`}
          label="Day it happened"
          value={on}
          today={matter.today}
          style={style}
          onChange={setOn}
        />
      </FieldRow>
      {words?.delivered && (
        <FieldRow label="How it was served">
          <Select
            w={280}
            clearable
            aria-label="How it was served"
            placeholder="Not known: no days are added"
            data={deliveries.map((way) => ({ ...way }))}
            value={method ?? null}
            onChange={(next) => setMethod(deliveries.find(({ value }) => value === next)?.value ?? null)}
          />
        </FieldRow>
      )}
      {words?.until && (
        <FieldRow label={words.until}>
          <DateInput label={words.until} value={until} today={matter.today} style={style} onChange={setUntil} />
        </FieldRow>
      )}
      {words?.timed && (
        <FieldRow label={words.until ? 'At (new hour)' : 'At'}>
          <TimeInput label="Hour of the event" value={time} onChange={setTime} />
        </FieldRow>
      )}
      <FieldRow label="Note" htmlFor={`${id}-note`}>
        <TextInput
          id={`${id}-note`}
          value={note}
          placeholder="Dkt. 14; e-mail of the issuer"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!kind || on === undefined} onClick={record}>
          {fixed && words ? `Record: ${words.label}` : 'Record the event'}
        </Button>
      </div>
    </>
  );
}
