import { Select } from '@mantine/core';
import { law } from '../../../shared/law';
import { type MatterDetail, saveField, useMatter, usePeople, useSettings } from '../../data';
import { go } from '../../state';
import { DateInput } from '../../ui/date-input';
import { showFailure } from '../../ui/desktop-files';
import { DueText } from '../../ui/due';
import { FieldGroup, FieldRow } from '../../ui/field-row';
import { fieldId } from '../../ui/field-source';
import { AreaField, DateField, SelectField, TextField, TimeField } from '../../ui/fields';
import type { DateStyle } from '../../ui/format';
import { SeenBefore } from './related';
import { Restriction } from './restriction';
import { Timeline } from './timeline';

const sides = [
  { value: 'provider', label: 'Provider' },
  { value: 'account-holder', label: 'Account holder, as Doe' },
];
const stages = [
  { value: 'new', label: 'New' },
  { value: 'drafting', label: 'Drafting' },
  { value: 'filed', label: 'Filed' },
  { value: 'closed', label: 'Closed' },
];

/** The matter at a glance: whose it is, where it is fought, and what comes next. */
export function OverviewPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  if (!matter) return null;
  return (
    <div className="q-overview">
      <div>
        <MatterFields matter={matter} />
        <ClientFields matter={matter} />
        <CourtFields matter={matter} style={style} />
        <WorkingDays matter={matter} style={style} />
      </div>
      <aside className="q-overview-side" aria-label="At a glance">
        <section>
          <h2 className="q-h2">Timeline of the demand</h2>
          <Timeline matter={matter} style={style} />
        </section>
        <section>
          <h2 className="q-h2">Next</h2>
          <NextDates matter={matter} style={style} />
        </section>
        <section>
          <h2 className="q-h2">Seen before</h2>
          <SeenBefore matter={matter} />
        </section>
      </aside>
    </div>
  );
}

function NextDates({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const open = matter.deadlines
    .filter((d) => d.status === 'open')
    .toSorted((a, b) => a.due.date.localeCompare(b.due.date));
  if (open.length === 0) {
    return (
      <p className="q-dim">
        No deadline is entered.{' '}
        <button
          type="button"
          className="q-link"
          onClick={() => go({ section: 'matters', matterId: matter.row.id, tab: 'deadlines' })}
        >
          Enter one
        </button>
      </p>
    );
  }
  return (
    <ul className="q-list">
      {open.map((d) => (
        <li key={d.id}>
          {d.label}: <DueText date={d.due.date} today={matter.today} style={style} />
        </li>
      ))}
    </ul>
  );
}

function MatterFields({ matter }: { readonly matter: MatterDetail }) {
  const people = (usePeople() ?? []).map((p) => ({ value: p.id, label: p.value.name }));
  const { id, responsible } = matter.row;
  const save = (path: string, value: unknown) => void saveField(id, path, value).catch(showFailure);
  return (
    <FieldGroup title="Matter">
      <TextField path="title" label="Short name" required />
      <SelectField path="stage" label="Stage" options={stages} required />
      <FieldRow label="Responsible" htmlFor={fieldId('responsible')}>
        <Select
          id={fieldId('responsible')}
          data={people}
          value={responsible}
          clearable
          placeholder={people.length > 0 ? 'Nobody yet' : 'Name people in Settings first'}
          onChange={(next) => save('responsible', next)}
        />
      </FieldRow>
      <Restriction matter={matter} />
    </FieldGroup>
  );
}

function ClientFields({ matter }: { readonly matter: MatterDetail }) {
  const doe = matter.row.client.side === 'account-holder';
  return (
    <FieldGroup title="Client">
      <SelectField path="client.side" label="Side" options={sides} required />
      <TextField
        path="client.name"
        label={doe ? 'Pseudonym' : 'Name'}
        required
        hint={doe ? <RealName matterId={matter.row.id} /> : undefined}
      />
      <TextField path="client.short" label="Short name" required />
      <AreaField
        path="client.description"
        label="Description"
        placeholder="a Delaware corporation with its principal place of business in San Francisco, California"
      />
    </FieldGroup>
  );
}

function RealName({ matterId }: { readonly matterId: string }) {
  return (
    <>
      The papers carry the pseudonym. The real name, and whatever else leads to the speaker, belongs in the{' '}
      <button type="button" className="q-link" onClick={() => go({ section: 'matters', matterId, tab: 'drawer' })}>
        sealed drawer
      </button>
      .
    </>
  );
}

function CourtFields({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const { id, court } = matter.row;
  const profile = court ? law.courts.get(court.id) : undefined;
  const vehicles = law.instruments.get(matter.demand.instrument)?.vehicles ?? [];
  const form = vehicles.find((v) => v.id === matter.row.vehicle)?.form;
  const divisions = profile?.caption.divisions ?? [];
  const choose = (next: string | null) => {
    const done =
      next === null
        ? saveField(id, 'court', null)
        : court
          ? saveField(id, 'court.id', next)
          : saveField(id, 'court', { id: next });
    void done.catch(showFailure);
  };
  return (
    <FieldGroup title="Court">
      <FieldRow label="Court" htmlFor={fieldId('court.id')}>
        <Select
          id={fieldId('court.id')}
          data={[...law.courts.values()].map((c) => ({ value: c.id, label: `${c.name} (${c.citation})` }))}
          value={court?.id ?? null}
          clearable
          searchable
          placeholder="No court"
          onChange={choose}
        />
      </FieldRow>
      <SelectField
        path="vehicle"
        label="Vehicle"
        options={vehicles.map((v) => ({ value: v.id, label: v.name }))}
        hint={form && `Form: ${form}`}
      />
      {court && (
        <>
          {profile?.caption.headingLines.some((line) => line.includes('{DISTRICT}')) && (
            <TextField path="court.district" label="District" placeholder="Northern District of Ohio" />
          )}
          {divisions.length > 0 && (
            <SelectField
              path="court.division"
              label="Division"
              options={divisions.map((d) => ({ value: d, label: d }))}
            />
          )}
          <TextField path="court.caseNumber" label="Case number" placeholder="3:17-cv-01916" />
          <TextField path="court.judge" label="Judge" />
          <TextField path="court.part" label="Part or courtroom" />
          <DateField path="court.hearing.date" label="Hearing" today={matter.today} style={style} />
          <TimeField path="court.hearing.time" label="Time of hearing" />
          <TextField path="court.hearing.place" label="Place of hearing" />
        </>
      )}
    </FieldGroup>
  );
}

/** Samples and imported matters keep the day they were made for; others follow the clock. */
function WorkingDays({ matter, style }: { readonly matter: MatterDetail; readonly style: DateStyle }) {
  const { id, todayFixed, lawAsOfFixed } = matter.row;
  const save = (path: string, value: string | undefined) => void saveField(id, path, value ?? null).catch(showFailure);
  return (
    <FieldGroup
      title="Working days"
      note="A paper is dated “today”, and cites nothing later than “law as of”. Empty: the clock’s day."
    >
      <FieldRow label="Today" htmlFor={fieldId('today')}>
        <DateInput
          id={fieldId('today')}
          label="Today"
          value={todayFixed ?? undefined}
          today={matter.today}
          style={style}
          onChange={(next) => save('today', next)}
        />
      </FieldRow>
      <FieldRow label="Law as of" htmlFor={fieldId('lawAsOf')}>
        <DateInput
          id={fieldId('lawAsOf')}
          label="Law as of"
          value={lawAsOfFixed ?? undefined}
          today={matter.today}
          style={style}
          onChange={(next) => save('lawAsOf', next)}
        />
      </FieldRow>
    </FieldGroup>
  );
}
