import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { clock } from '../../../shared/drafting/words';
import type { MatterDeadline } from '../../../shared/deadlines/of-matter/entry';
import { calendarDeadlines, type MatterDetail } from '../../data';
import { DueText } from '../../ui/due';
import { FieldGroup } from '../../ui/field-row';
import type { DateStyle } from '../../ui/format';
import { canCalendar, carefulDay, tickedAtFirst } from './compare';
import { EntryDetail } from './entry-detail';
import { run } from './run';
import { RuleBadge, SetBadge, StatusBadge } from './status-badge';

interface ProposalsProps {
  readonly matter: MatterDetail;
  readonly proposed: readonly MatterDeadline[];
  readonly style: DateStyle;
}

/** Dates that the matter's own triggers give, to be calendared by a tick. */
export function Proposals({ matter, proposed, style }: ProposalsProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  // What nobody touched follows what it is; a touched box stays as it was left.
  const isTicked = (entry: MatterDeadline): boolean =>
    canCalendar(entry) && tickedAtFirst(entry) !== turned.has(entry.id);
  const ticked = proposed.filter(isTicked);
  const turn = (id: string): void => {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    setTurned(next);
  };
  const calendar = (): void => {
    const message = ticked.length === 1 ? 'One date calendared' : `${ticked.length} dates calendared`;
    void run(calendarDeadlines(matter.row.id, { add: ticked }), message).then(() => setTurned(new Set()));
  };
  return (
    <FieldGroup
      title="Computed, not calendared"
      note="From this matter’s own triggers. Each is a proposal: tick what goes on the calendar. Where there are two dates, the careful one does."
      tools={
        proposed.length > 0 && (
          <Button size="compact-sm" disabled={ticked.length === 0} onClick={calendar}>
            Calendar the ticked dates ({ticked.length})
          </Button>
        )
      }
    >
      {proposed.length === 0 ? (
        <p className="q-dim">Nothing that is computed is missing from the calendar.</p>
      ) : (
        <ul className="q-dates" aria-label="Computed, not calendared">
          {proposed.map((entry) => (
            <Proposal
              key={entry.id}
              entry={entry}
              matter={matter}
              style={style}
              ticked={isTicked(entry)}
              onTurn={() => turn(entry.id)}
            />
          ))}
        </ul>
      )}
    </FieldGroup>
  );
}

interface ProposalProps {
  readonly entry: MatterDeadline;
  readonly matter: MatterDetail;
  readonly style: DateStyle;
  readonly ticked: boolean;
  readonly onTurn: () => void;
}

function Proposal({ entry, matter, style, ticked, onTurn }: ProposalProps) {
  const [open, setOpen] = useState(false);
  const time = entry.conservative === undefined ? entry.due.slice(11, 16) : '';
  const quiet = entry.status === 'done' || entry.status === 'passed';
  return (
    <li className="q-date-item" data-risk={entry.status === 'at-risk' ? '' : undefined}>
      <div className="q-date">
        <Checkbox
          size="xs"
          aria-label={`Calendar: ${entry.label}`}
          checked={ticked}
          disabled={!canCalendar(entry)}
          onChange={onTurn}
        />
        <div className="q-date-what">
          <div>{entry.label}</div>
          <div className="q-row">
            <DueText date={carefulDay(entry)} today={matter.today} style={style} closed={quiet} />
            {time !== '' && <span className="q-dim">at {clock(time)}</span>}
            {entry.conservative !== undefined && <span className="q-dim">careful date of two</span>}
            {entry.status !== 'open' && <StatusBadge status={entry.status} />}
            {entry.overridden ? <SetBadge overridden={entry.overridden} style={style} /> : <RuleBadge of={entry} />}
          </div>
        </div>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          rightSection={<IconChevronDown size={13} className="q-turn" aria-hidden />}
          aria-expanded={open}
          aria-label={`Arithmetic: ${entry.label}`}
          onClick={() => setOpen(!open)}
        >
          Arithmetic
        </Button>
      </div>
      {open && <EntryDetail entry={entry} matter={matter} style={style} />}
    </li>
  );
}
