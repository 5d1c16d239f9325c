import type { InputOf } from '../../shared/ipc/contract';
import { daysBetween } from '../ui/format';
import type { DeadlineItem } from '../data';

const MOST_TITLES = 3;

/**
 * What is due, for the note at the start: dates of real matters that are past, of today, or within the earliest
 * warning. A restricted matter is counted and never named, also when it was opened. Null: there is nothing to say.
 */
export function whatIsDue(items: readonly DeadlineItem[], warnings: readonly number[]): InputOf<'app:say-due'> | null {
  const far = Math.max(0, ...warnings);
  const near = items.flatMap((item) => {
    const days = daysBetween(item.today, item.due.date);
    return item.status === 'open' && !item.sample && days <= far ? [{ item, days }] : [];
  });
  if (near.length === 0) return null;
  const named = near.filter(({ item }) => !item.restricted && !item.masked).map(({ item }) => item.matterTitle);
  return {
    overdue: near.filter(({ days }) => days < 0).length,
    today: near.filter(({ days }) => days === 0).length,
    soon: near.filter(({ days }) => days > 0).length,
    titles: [...new Set(named)].slice(0, MOST_TITLES).map((title) => title.slice(0, 200)),
  };
}
