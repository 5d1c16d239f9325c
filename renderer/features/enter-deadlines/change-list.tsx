import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { calendarDeadlines, type MatterDetail } from '../../data';
import { FieldGroup } from '../../ui/field-row';
import { type DateStyle, formatDate } from '../../ui/format';
import { Arithmetic } from '../../ui/arithmetic';
import { type CalendarChange, carefulDay, ticksOf } from './compare';
import { run } from './run';

interface ChangeListProps {
  readonly matter: MatterDetail;
  readonly changes: readonly CalendarChange[];
  readonly style: DateStyle;
}

const verbs: Readonly<Record<CalendarChange['kind'], string>> = {
  moved: 'Take the new date',
  removed: 'Take it off the calendar',
  done: 'Mark as done',
};

/** What a changed trigger would do to dates on the calendar, before and after: nothing moves until it is ticked. */
export function ChangeList({ matter, changes, style }: ChangeListProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (changes.length === 0) return null;
  const chosen = changes.filter(({ id }) => ticked.has(id));
  const turn = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  const apply = (): void => {
    const message = chosen.length === 1 ? 'One change taken' : `${chosen.length} changes taken`;
    void run(calendarDeadlines(matter.row.id, ticksOf(chosen)), message).then(() => setTicked(new Set()));
  };
  return (
    <FieldGroup
      title="Changed since they were calendared"
      note="Something that dates run from has changed. The calendar stays as it is until you tick."
      tools={
        <div className="q-row">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setTicked(new Set(chosen.length === changes.length ? [] : changes.map(({ id }) => id)))}
          >
            {chosen.length === changes.length ? 'Untick all' : 'Tick all'}
          </Button>
          <Button size="compact-sm" disabled={chosen.length === 0} onClick={apply}>
            Apply the ticked changes ({chosen.length})
          </Button>
        </div>
      }
    >
      <ul className="q-dates" aria-label="Changed since they were calendared">
        {changes.map((change) => (
          <Change
            key={change.id}
            change={change}
            style={style}
            ticked={ticked.has(change.id)}
            onTurn={() => turn(change.id)}
          />
        ))}
      </ul>
    </FieldGroup>
  );
}

interface ChangeProps {
  readonly change: CalendarChange;
  readonly style: DateStyle;
  readonly ticked: boolean;
  readonly onTurn: () => void;
}

function Change({ change, style, ticked, onTurn }: ChangeProps) {
  const [open, setOpen] = useState(false);
  const { kind, label, before, after, byHand } = change;
  const was = formatDate(carefulDay(before), style);
  const is = after ? formatDate(carefulDay(after), style) : '';
  return (
    <li className="q-date-item">
      <div className="q-date">
        <Checkbox size="xs" aria-label={`${verbs[kind]}: ${label}`} checked={ticked} onChange={onTurn} />
        <div className="q-date-what">
          <div>{label}</div>
          <div>
            {kind === 'moved' && (
              <>
                <del>{was}</del> → <ins>{was === is ? `${is} (the other date of the two moved)` : is}</ins>
              </>
            )}
            {kind === 'removed' && <>{was}: the matter no longer gives this date</>}
            {kind === 'done' && <>{was}: the matter now records that it was done</>}
          </div>
          {byHand !== undefined && kind === 'moved' && (
            <div className="q-dim">
              {formatDate(byHand, style)} was entered by hand and stays, unless you take the new date.
            </div>
          )}
        </div>
        {after && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            rightSection={<IconChevronDown size={13} className="q-turn" aria-hidden />}
            aria-expanded={open}
            aria-label={`Arithmetic of the new date: ${label}`}
            onClick={() => setOpen(!open)}
          >
            Arithmetic
          </Button>
        )}
      </div>
      {open && after && (
        <div className="q-date-detail">
          <Arithmetic steps={after.steps} warnings={after.warnings} unverified={after.unverified} style={style} />
        </div>
      )}
    </li>
  );
}
