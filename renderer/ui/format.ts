import { clock } from '../../shared/drafting/words';
import { type CivilDate, listDate, longDate, parseCivilDate, toDayNumber } from '../../shared/kernel/civil-date';

export type DateStyle = 'us' | 'iso' | 'day-first';

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A civil date as the user likes to read it: 'Fri, Apr 21, 2017', '2017-04-21' or '21 Apr 2017'. */
export function formatDate(date: string, style: DateStyle = 'us'): string {
  if (style === 'iso') return date;
  if (style === 'us') return listDate(date);
  const p = parseCivilDate(date);
  return p ? `${p.day} ${SHORT_MONTHS[p.month - 1]} ${p.year}` : date;
}

/** 'April 21, 2017' */
export function formatLongDate(date: string): string {
  return longDate(date);
}

/** A local moment of the record, 'YYYY-MM-DDTHH:MM': 'August 4, 2012, 1:05 a.m.' */
export function formatMoment(at: string): string {
  return `${longDate(at.slice(0, 10))}, ${clock(at.slice(11))}`;
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 'today', 'tomorrow', 'in 5 days', '3 days ago'. Never shown without the date itself. */
export function relativeDays(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

const instant = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment in the machine's own zone: 'Nov 21, 2026, 10:45 PM'. Anything unreadable is shown as it is. */
export function formatInstant(iso: string): string {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? iso : instant.format(ms);
}

/** Up to three initials of a name: 'Ana María Ruiz' → 'AMR'. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 3)
    .join('')
    .toUpperCase();
}

/** '1.4 MB', '812 KB', '90 bytes' */
export function formatBytes(count: number): string {
  if (count >= 1024 * 1024) return `${(count / (1024 * 1024)).toFixed(1)} MB`;
  if (count >= 1024) return `${Math.round(count / 1024)} KB`;
  return `${count} bytes`;
}
