import { useMemo } from 'react';
import { matterDeadlines } from '../../../shared/deadlines/of-matter/matter-deadlines';
import type { Matter } from '../../../shared/schema/matter';
import type { DeadlineItem, MatterDetail } from '../../data';
import { Badge } from '../../ui/badge';
import { DueText } from '../../ui/due';
import { FieldGroup } from '../../ui/field-row';
import { formatDate } from '../../ui/format';
import { List } from './triage';

interface DatesProps {
  readonly detail: MatterDetail;
  readonly matter: Matter;
}

/** What is on the calendar of the matter, and what its own facts come to by the rules. */
export function Dates({ detail, matter }: DatesProps) {
  const { deadlines, questions } = useMemo(() => matterDeadlines(matter), [matter]);
  return (
    <>
      <FieldGroup title="On the calendar">
        {detail.deadlines.length === 0 && <p className="q-dim">No date is entered.</p>}
        <ul className="q-look-records">
          {detail.deadlines.map((item) => (
            <Kept key={item.id} item={item} />
          ))}
        </ul>
      </FieldGroup>
      <FieldGroup
        title="What the matter comes to"
        note="Computed from what is recorded, with the steps. Check each before you rely on it."
      >
        <List
          title="Dates"
          none="Nothing that is recorded starts a period."
          lines={deadlines.map(({ label, due, conservative, status, verified, steps, warnings }) => [
            `${formatDate(conservative ?? due)}: ${label} (${status}${verified ? '' : ', not verified'})`,
            [...steps.map((one) => `${formatDate(one.date)}: ${one.because} ${one.authority}`), ...warnings].join('\n'),
          ])}
        />
        <List title="Not answered yet" none="Nothing." lines={questions.map(({ why }) => [why, ''])} />
      </FieldGroup>
    </>
  );
}

function Kept({ item: { label, due, today, status, row } }: { readonly item: DeadlineItem }) {
  const done = status === 'done';
  return (
    <li>
      <p className="q-row">
        <strong>{label}</strong>
        <DueText date={due.date} today={today} closed={done} />
        {due.time && <span>at {due.time}</span>}
        {done && <Badge tone="ok" label="Done" />}
        {row?.signedOff && <Badge tone="ok" label={`Signed off by ${row.signedOff.by}`} />}
        {row && <Badge {...(row.verified ? confirmed(row.verified.by) : unconfirmed)} />}
      </p>
      {row?.steps.map(({ date, because, authority }, at) => (
        <p key={at} className="q-dim">
          {formatDate(date)}: {because} {authority}
        </p>
      ))}
    </li>
  );
}
const confirmed = (by: string) => ({ tone: 'ok', label: `Confirmed by ${by}` }) as const;
const unconfirmed = { tone: 'warn', label: 'Confirmed by nobody' } as const;
