import { Button, TextInput } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { earlyWarnings } from '../../../shared/deadlines/early-warnings';
import type { DeadlineQuestion } from '../../../shared/deadlines/of-matter/entry';
import { matterDeadlines } from '../../../shared/deadlines/of-matter/matter-deadlines';
import type { Matter } from '../../../shared/schema/matter';
import { type MatterDetail, useMatter, useSettings, useSnapshot } from '../../data';
import { go } from '../../state';
import { showFailure } from '../../ui/desktop-files';
import { FieldGroup } from '../../ui/field-row';
import type { DateStyle } from '../../ui/format';
import { OutlinedPage } from '../../ui/outlined-page';
import { ChangeList } from './change-list';
import { type Compared, compareCalendar } from './compare';
import { DeadlineLine } from './deadline-line';
import { exportCalendar, openRows } from './export-calendar';
import { WhatTheLawSays } from './law-says';
import { NewDeadline } from './new-deadline';
import { Proposals } from './proposals';
import { Overrides } from './triggers/overrides';
import { ClerkClosed, Events, ProviderWindows } from './triggers/sections';
import './enter-deadlines.css';

/** The dates of one matter: on the calendar, computed and not calendared, and what they run from. */
export function DeadlinesPanel({ matterId }: { readonly matterId: string }) {
  const matter = useMatter(matterId);
  const snapshot = useSnapshot(matterId);
  const style = useSettings()?.dateFormat ?? 'us';
  const computed = useMemo(() => snapshot && matterDeadlines(snapshot), [snapshot]);
  const compared = useMemo(
    () => matter && computed && compareCalendar(matter.deadlines, computed.deadlines),
    [matter, computed],
  );
  if (!matter || !snapshot || !computed || !compared) return null;
  const { calendar } = matter.row;
  const open = matter.deadlines.filter(({ status }) => status === 'open').length;
  const dates = (
    <>
      <ChangeList matter={matter} changes={compared.changes} style={style} />
      <OnCalendar matter={matter} snapshot={snapshot} compared={compared} style={style} />
      <Proposals matter={matter} proposed={compared.proposed} style={style} />
      <Questions matterId={matterId} questions={computed.questions} />
    </>
  );
  const overrides = <Overrides matter={matter} entries={computed.deadlines} lost={computed.lost} style={style} />;
  return (
    <OutlinedPage
      label="Sections of the deadlines"
      sections={[
        { title: 'Dates', note: `${open}`, body: dates },
        { title: 'Enter by hand', body: <NewDeadline matter={matter} style={style} /> },
        {
          title: 'What happened',
          group: 'What dates run from',
          note: `${calendar?.events?.length ?? 0}`,
          body: <Events matter={matter} style={style} />,
        },
        { title: 'Standing orders', note: `${calendar?.overrides?.length ?? 0}`, body: overrides },
        { title: 'Clerk closed', body: <ClerkClosed matter={matter} style={style} /> },
        { title: 'Provider’s periods', body: <ProviderWindows matter={matter} style={style} /> },
        { title: 'What the law data says', body: <WhatTheLawSays instrumentId={matter.demand.instrument} /> },
      ]}
    />
  );
}

interface OnCalendarProps {
  readonly matter: MatterDetail;
  readonly snapshot: Matter;
  readonly compared: Compared;
  readonly style: DateStyle;
}

/** What somebody calendared or entered, and what the papers say; what is done stays in sight. */
function OnCalendar({ matter, snapshot, compared, style }: OnCalendarProps) {
  const warnings = useSettings()?.earlyWarnings ?? earlyWarnings;
  const [name, setName] = useState('');
  const count = openRows(matter.deadlines).length;
  return (
    <FieldGroup
      title="On the calendar"
      note="Calendared or entered by a person. None is confirmed until somebody confirms it. The control sheet to print is among the drafts."
      tools={
        <div className="q-row">
          <TextInput
            size="xs"
            w={190}
            aria-label="Name in the calendar file"
            placeholder="Name in the file (none)"
            title="Put before each entry. A shared calendar is read by many: without it the entries name nobody."
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCalendarDown size={14} aria-hidden />}
            disabled={count === 0}
            onClick={() =>
              void exportCalendar({ matter: snapshot, items: matter.deadlines, name, warnings }).catch(showFailure)
            }
          >
            Save calendar file…
          </Button>
        </div>
      }
    >
      {matter.deadlines.length === 0 ? (
        <p className="q-dim">
          No date is on the calendar. Tick those that are computed below, or enter one; the return date is entered on
          the Demand page.
        </p>
      ) : (
        <ul className="q-dates" aria-label="On the calendar">
          {matter.deadlines.map((item) => (
            <DeadlineLine
              key={item.id}
              item={item}
              entry={item.row?.key === undefined ? undefined : compared.now.get(item.row.key)}
              matter={matter}
              style={style}
            />
          ))}
        </ul>
      )}
    </FieldGroup>
  );
}

interface QuestionsProps {
  readonly matterId: string;
  readonly questions: readonly DeadlineQuestion[];
}

/** What keeps dates from being computed, each with the way to its field. */
function Questions({ matterId, questions }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <FieldGroup title="Not computed yet" note="What is not answered is asked for, never guessed.">
      <ul className="q-dates" aria-label="Not computed yet">
        {questions.map(({ path, why }) => (
          <li key={path} className="q-date">
            <div className="q-date-what">{why}</div>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => go({ section: 'matters', matterId, field: path })}
            >
              Answer this
            </Button>
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
}
