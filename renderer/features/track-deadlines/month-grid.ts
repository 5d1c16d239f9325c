import { addDays, addMonths, type CivilDate, toDayNumber, weekday } from '../../../shared/kernel/civil-date';
import type { DeadlineItem } from '../../data';

/** A day of the month's page; days of the months beside it fill the first and the last week. */
export interface MonthDay {
  readonly date: CivilDate;
  readonly inMonth: boolean;
  readonly items: readonly DeadlineItem[];
}

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const firstOfMonth = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;

/** The weeks of the month that a day lies in, Sunday first, with the dates that fall on each day. */
export function monthGrid(day: CivilDate, items: readonly DeadlineItem[]): readonly (readonly MonthDay[])[] {
  const first = firstOfMonth(day);
  const start = addDays(first, -Math.max(0, (weekdays as readonly string[]).indexOf(weekday(first))));
  const next = addMonths(first, 1);
  const weeks = Math.ceil((toDayNumber(next) - toDayNumber(start)) / 7);
  const last = addDays(start, weeks * 7 - 1);
  const on = new Map<CivilDate, DeadlineItem[]>();
  for (const item of items) {
    const { date } = item.due;
    if (date < start || date > last) continue;
    on.set(date, [...(on.get(date) ?? []), item]);
  }
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, at): MonthDay => {
      const date = addDays(start, week * 7 + at);
      return { date, inMonth: date >= first && date < next, items: on.get(date) ?? [] };
    }),
  );
}
