import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { addMonths, type CivilDate, longDate } from '../../../shared/kernel/civil-date';
import type { AtRisk, DeadlineItem } from '../../data';
import { firstOfMonth, monthGrid, weekdays, type MonthDay } from './month-grid';

interface MonthProps {
  readonly items: readonly DeadlineItem[];
  /** A day of the month shown. */
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly atRisk: AtRisk;
  readonly selectedId: string | undefined;
  readonly onDay: (day: CivilDate) => void;
  readonly onSelect: (item: DeadlineItem) => void;
  /** Shows a day with more dates than its field holds in the list. */
  readonly onMore: (day: CivilDate) => void;
}

/** What the field of a day holds. */
const MOST = 5;

/** 'January 2027' */
const monthName = (day: CivilDate): string => longDate(firstOfMonth(day)).replace(' 1,', '');

/** A month of dates. Every date is a button, in the order of the days, so that the keyboard reaches it. */
export function Month({ items, day, today, atRisk, selectedId, onDay, onSelect, onMore }: MonthProps) {
  const weeks = useMemo(() => monthGrid(day, items), [day, items]);
  const name = monthName(day);
  return (
    <div className="q-month">
      <div className="q-row">
        <ActionIcon aria-label="Previous month" onClick={() => onDay(addMonths(firstOfMonth(day), -1))}>
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <h2 className="q-h2" aria-live="polite">
          {name}
        </h2>
        <ActionIcon aria-label="Next month" onClick={() => onDay(addMonths(firstOfMonth(day), 1))}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <Button size="compact-xs" variant="default" onClick={() => onDay(today)}>
          This month
        </Button>
      </div>
      <table aria-label={`Deadlines in ${name}`}>
        <thead>
          <tr>
            {weekdays.map((each) => (
              <th key={each} scope="col">
                <abbr title={each}>{each.slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map((each) => (
                <Day
                  key={each.date}
                  day={each}
                  isToday={each.date === today}
                  atRisk={atRisk}
                  selectedId={selectedId}
                  onSelect={onSelect}
                  onMore={onMore}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: MonthDay;
  readonly isToday: boolean;
  readonly atRisk: AtRisk;
  readonly selectedId: string | undefined;
  readonly onSelect: (item: DeadlineItem) => void;
  readonly onMore: (day: CivilDate) => void;
}

function Day({ day, isToday, atRisk, selectedId, onSelect, onMore }: DayProps) {
  const { date, inMonth, items } = day;
  return (
    <td data-outside={inMonth ? undefined : ''} aria-current={isToday ? 'date' : undefined}>
      <span className="q-month-day">{Number(date.slice(8))}</span>
      {items.length > 0 && (
        <ul aria-label={longDate(date)}>
          {items.slice(0, MOST).map((item) => {
            const word = wordOf(item, atRisk);
            return (
              <li key={item.id}>
                <button
                  type="button"
                  data-tone={word}
                  aria-pressed={item.id === selectedId}
                  title={`${item.label}: ${item.matterTitle}`}
                  onClick={() => onSelect(item)}
                >
                  {word === undefined ? '' : <span className="q-month-word">{word}: </span>}
                  {item.label} <span className="q-month-matter">{item.matterTitle}</span>
                </button>
              </li>
            );
          })}
          {items.length > MOST && (
            <li>
              <button type="button" onClick={() => onMore(date)}>
                {items.length - MOST} more of this day
              </button>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

/** What there is to say of a date beside its name; a colour never says it alone. */
function wordOf(item: DeadlineItem, atRisk: AtRisk): 'Done' | 'Overdue' | 'At risk' | undefined {
  if (item.status === 'done') return 'Done';
  if (item.due.date < item.today) return 'Overdue';
  return atRisk(item) ? 'At risk' : undefined;
}
