import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CalendarEvent } from '../../../../shared/schema/calendar';
import type { MatterDetail } from '../../../data';
import { DateInput } from '../../../ui/date-input';
import { FieldGroup, FieldRow } from '../../../ui/field-row';
import { fieldId } from '../../../ui/field-source';
import { NumberField } from '../../../ui/fields';
import { clock } from '../../../../shared/drafting/words';
import { type DateStyle, formatDate } from '../../../ui/format';
import { LogEntry } from '../../../ui/log-list';
import { calendarList } from './calendar-list';
import { EventForm } from './event-form';
import { deliveries, eventWords } from './event-words.data';

interface SectionProps {
  readonly matter: MatterDetail;
  readonly style: DateStyle;
}

function says({ kind, on, time, method, until, note }: CalendarEvent, style: DateStyle): string {
  const words = eventWords[kind];
  const way = method ? `, ${deliveries.find(({ value }) => value === method)?.label ?? method}` : '';
  const end = until ? `; ${words.until ?? 'until'}: ${formatDate(until, style)}` : '';
  const hour = time ? `${end === '' ? '' : ','} ${clock(time)}` : '';
  return `${words.label}, ${formatDate(on, style)}${way}${end}${hour}.${note ? ` ${note}` : ''}`;
}

/** What happened and was ordered: filings, service, orders, notices. */
export function Events({ matter, style }: SectionProps) {
  const events = calendarList(matter, 'events');
  return (
    <FieldGroup
      title="What happened and was ordered"
      note="Dates run from these, from service and the date on the demand, and from the hearing. An event changes no calendared date by itself: what it would change is shown first."
    >
      <ul className="q-log" aria-label="Recorded events">
        {events.list.map((event, at) => (
          <LogEntry
            key={event.id}
            name={eventWords[event.kind].label}
            onRemove={() => events.removeAt(at, 'Event removed')}
          >
            {says(event, style)}
          </LogEntry>
        ))}
      </ul>
      <EventForm matter={matter} style={style} />
    </FieldGroup>
  );
}

/** Days on which the clerk's office could not be reached. */
export function ClerkClosed({ matter, style }: SectionProps) {
  const days = calendarList(matter, 'clerkClosed');
  const [day, setDay] = useState<string>();
  const ready = day !== undefined && !days.list.includes(day);
  return (
    <FieldGroup
      title="Days the clerk’s office was closed"
      note="A federal period that ends on one runs to the first day on which the office can be reached (Fed. R. Civ. P. 6(a)(3))."
    >
      <ul className="q-log">
        {days.list.map((each, at) => (
          <LogEntry key={each} name={formatDate(each, style)} onRemove={() => days.removeAt(at, 'Day removed')}>
            {formatDate(each, style)}
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="Day" htmlFor={fieldId('calendar.clerkClosed')}>
        <div className="q-row">
          <DateInput
            id={fieldId('calendar.clerkClosed')}
            label="Day the clerk was closed"
            value={day}
            today={matter.today}
            style={style}
            onChange={setDay}
          />
          <Button
            variant="default"
            disabled={!ready}
            onClick={() => {
              if (day === undefined) return;
              days.add(day, 'Day recorded');
              setDay(undefined);
            }}
          >
            Record the day
          </Button>
        </div>
      </FieldRow>
    </FieldGroup>
  );
}

/** How long the provider keeps its logs, and what it promises its users. */
export function ProviderWindows({ matter, style }: SectionProps) {
  const logs = calendarList(matter, 'retention');
  const [what, setWhat] = useState('');
  const [days, setDays] = useState<number>();
  const [from, setFrom] = useState<string>();
  const ready = what.trim() !== '' && days !== undefined && days > 0;
  return (
    <FieldGroup title="The provider’s own periods" note="As the provider states them. They are not law.">
      <ul className="q-log">
        {logs.list.map((row, at) => (
          <LogEntry key={row.id} name={row.what} onRemove={() => logs.removeAt(at, 'Retention period removed')}>
            {row.what}: kept {row.days} days
            {row.from
              ? `, the first that matters is of ${formatDate(row.from, style)}`
              : '; the first day is not known'}
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="Logs" htmlFor={fieldId('calendar.retention')}>
        <TextInput
          id={fieldId('calendar.retention')}
          value={what}
          placeholder="IP address logs"
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Kept for (days)" htmlFor="retention-days">
        <NumberInput
          id="retention-days"
          w={120}
          hideControls
          min={1}
          max={36_500}
          value={days ?? ''}
          onChange={(next) => setDays(typeof next === 'number' ? next : undefined)}
        />
      </FieldRow>
      <FieldRow label="First day that matters">
        <div className="q-row">
          <DateInput label="First day of the logs" value={from} today={matter.today} style={style} onChange={setFrom} />
          <Button
            variant="default"
            disabled={!ready}
            onClick={() => {
              if (!ready) return;
              const row = { id: crypto.randomUUID(), what: what.trim(), days, ...(from ? { from } : {}) };
              logs.add(row, 'Retention period recorded');
              setWhat('');
              setDays(undefined);
              setFrom(undefined);
            }}
          >
            Record the period
          </Button>
        </div>
      </FieldRow>
      <NumberField
        path="calendar.userNoticeDays"
        label="Days given to the user"
        hint="What the provider promises its users between notice and answer."
      />
    </FieldGroup>
  );
}
