import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { documentsOf } from '../../../shared/drafting/documents';
import { clock } from '../../../shared/drafting/words';
import type { Conferral, ServiceEvent } from '../../../shared/schema/case-record';
import { type MatterDetail, useCurrentPerson } from '../../data';
import { Choice } from '../../ui/choice';
import { DateInput, TimeInput } from '../../ui/date-input';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { formatLongDate } from '../../ui/format';
import { LinesInput } from '../../ui/lines-input';
import { LogEntry } from '../../ui/log-list';
import { recordList } from './record-list';

const methods = [
  { value: 'ecf', label: 'Court’s electronic filing' },
  { value: 'personal', label: 'Personal delivery' },
  { value: 'mail', label: 'Mail' },
  { value: 'certified-mail', label: 'Certified mail' },
  { value: 'overnight', label: 'Overnight delivery' },
  { value: 'email', label: 'E-mail' },
  { value: 'fax', label: 'Fax' },
  { value: 'portal', label: 'Online portal' },
] as const satisfies readonly { value: ServiceEvent['method']; label: string }[];

const ways = [
  { value: 'telephone', label: 'Telephone' },
  { value: 'video', label: 'Video conference' },
  { value: 'in-person', label: 'In person' },
  { value: 'email', label: 'E-mail' },
  { value: 'letter', label: 'Letter' },
] as const satisfies readonly { value: Conferral['how']; label: string }[];

const outcomes = [
  { value: 'opposed', label: 'They oppose' },
  { value: 'unopposed', label: 'They do not oppose' },
  { value: 'narrowed', label: 'The dispute was narrowed' },
  { value: 'no-answer', label: 'No answer' },
  { value: 'open', label: 'Left open' },
] as const satisfies readonly { value: Conferral['outcome']; label: string }[];

const labelOf = (options: readonly { value: string; label: string }[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** What was served, when, how, on whom and by whom. The certificate prints this and nothing else. */
export function ServiceLog({ matter }: { readonly matter: MatterDetail }) {
  const log = recordList(matter, 'services');
  const papers = documentsOf(matter.row).map(({ id, title }) => ({ value: id, label: title }));
  const person = useCurrentPerson();
  const [on, setOn] = useState<string>();
  const [method, setMethod] = useState<ServiceEvent['method'] | null>(null);
  const [to, setTo] = useState<string[]>([]);
  const [which, setWhich] = useState<string[]>([]);
  const [by, setBy] = useState<string>();
  const who = (by ?? person?.value.name ?? '').trim();
  const ready = on !== undefined && method !== null && to.length > 0 && who !== '';
  const add = (): void => {
    if (!ready) return;
    log.add({ id: crypto.randomUUID(), papers: which, on, method, to, by: who });
    setOn(undefined);
    setMethod(null);
    setTo([]);
    setWhich([]);
  };
  return (
    <FieldGroup
      title="Service"
      note="Log service after it was made. Until then the certificate of service is a blank form."
    >
      <ul className="q-log">
        {log.list.map((event, at) => (
          <LogEntry key={event.id} name={`service ${at + 1}`} {...log.tools(at, 'Service')}>
            {formatLongDate(event.on)}, {labelOf(methods, event.method).toLowerCase()}, by {event.by}:{' '}
            {event.papers.length > 0 ? event.papers.map((id) => labelOf(papers, id)).join('; ') : 'all papers'}, on{' '}
            {event.to.join('; ')}
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="Served on" htmlFor={fieldId('record.services')}>
        <DateInput
          id={fieldId('record.services')}
          label="Day of service"
          value={on}
          today={matter.today}
          onChange={setOn}
        />
      </FieldRow>
      <FieldRow label="How">
        <Choice w={220} label="How it was served" options={methods} value={method} onChange={setMethod} />
      </FieldRow>
      <FieldRow label="On whom" htmlFor="service-to">
        <LinesInput id="service-to" value={to} onChange={setTo} placeholder="Name and address, one person a line" />
      </FieldRow>
      <FieldRow label="Papers">
        <MultiSelect
          aria-label="Papers that were served"
          placeholder={which.length > 0 ? '' : 'All papers filed together'}
          data={papers}
          searchable
          value={which}
          onChange={setWhich}
        />
      </FieldRow>
      <FieldRow label="Served by" htmlFor="service-by">
        <TextInput
          id="service-by"
          value={by ?? person?.value.name ?? ''}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!ready} onClick={add}>
          Log this service
        </Button>
      </div>
    </FieldGroup>
  );
}

/** Every attempt to confer: day, hour, way, with whom, and what came of it. */
export function ConferralLog({ matter }: { readonly matter: MatterDetail }) {
  const log = recordList(matter, 'conferrals');
  const person = useCurrentPerson();
  const [day, setDay] = useState<string>();
  const [hour, setHour] = useState<string>();
  const [how, setHow] = useState<Conferral['how'] | null>(null);
  const [outcome, setOutcome] = useState<Conferral['outcome'] | null>(null);
  const [other, setOther] = useState('');
  const [by, setBy] = useState<string>();
  const [summary, setSummary] = useState('');
  const who = (by ?? person?.value.name ?? '').trim();
  const ready =
    day !== undefined && hour !== undefined && how !== null && outcome !== null && other.trim() !== '' && who !== '';
  const add = (): void => {
    if (!ready) return;
    const told = summary.trim() === '' ? {} : { summary: summary.trim() };
    log.add({ id: crypto.randomUUID(), at: `${day}T${hour}`, how, with: other.trim(), by: who, outcome, ...told });
    setDay(undefined);
    setHour(undefined);
    setHow(null);
    setOutcome(null);
    setOther('');
    setSummary('');
  };
  return (
    <FieldGroup
      title="Conferral"
      note="Log each attempt, also one that nobody answered. Some courts want date, time and method of each; some do not take a letter alone."
    >
      <ul className="q-log">
        {log.list.map((event, at) => (
          <LogEntry key={event.id} name={`conferral ${at + 1}`} {...log.tools(at, 'Conferral')}>
            {formatLongDate(event.at.slice(0, 10))} at {clock(event.at.slice(11))},{' '}
            {labelOf(ways, event.how).toLowerCase()}: {event.by} with {event.with}. {labelOf(outcomes, event.outcome)}.{' '}
            {event.summary}
          </LogEntry>
        ))}
      </ul>
      <FieldRow label="When" htmlFor={fieldId('record.conferrals')}>
        <div className="q-row">
          <DateInput
            id={fieldId('record.conferrals')}
            label="Day of the conferral"
            value={day}
            today={matter.today}
            onChange={setDay}
          />
          <TimeInput label="Time of the conferral" value={hour} onChange={setHour} />
        </div>
      </FieldRow>
      <FieldRow label="How">
        <Choice w={220} label="How counsel conferred" options={ways} value={how} onChange={setHow} />
      </FieldRow>
      <FieldRow label="With whom" htmlFor="conferral-with">
        <TextInput
          id="conferral-with"
          value={other}
          placeholder="Dana Whitlock, counsel for Meridian"
          onChange={(event) => setOther(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="By" htmlFor="conferral-by">
        <TextInput
          id="conferral-by"
          value={by ?? person?.value.name ?? ''}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </FieldRow>
      <FieldRow label="Outcome">
        <Choice w={220} label="What came of it" options={outcomes} value={outcome} onChange={setOutcome} />
      </FieldRow>
      <FieldRow label="What was said" htmlFor="conferral-summary">
        <Textarea
          id="conferral-summary"
          autosize
          minRows={2}
          value={summary}
          placeholder="One or two full sentences, past tense"
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
      </FieldRow>
      <div>
        <Button disabled={!ready} onClick={add}>
          Log this conferral
        </Button>
      </div>
    </FieldGroup>
  );
}
