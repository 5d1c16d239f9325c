import { fromDayNumber, type CivilDate } from '../../shared/kernel/civil-date';

/*
 * The one place of the interface that looks at the clock. Everything else is given a day or an instant.
 */

/** Now, as a UTC instant: '2026-04-07T15:04:05.000Z'. */
export function now(): string {
  return new Date().toISOString();
}

let lastStamp = '';

/** Now, but never the same twice and never earlier than before: what orders the operations of this device. */
export function nextStamp(): string {
  const at = now();
  lastStamp = at > lastStamp ? at : new Date(Date.parse(lastStamp) + 1).toISOString();
  return lastStamp;
}

/** The calendar day where the user sits. */
export function today(): CivilDate {
  const d = new Date();
  const noon = Date.UTC(d.getFullYear(), d.getMonth(), d.getDate(), 12);
  return fromDayNumber(Math.floor(noon / 86_400_000));
}

/** The local moment as records keep it: 'YYYY-MM-DDTHH:MM'. */
export function localMoment(): string {
  const d = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${today()}T${two(d.getHours())}:${two(d.getMinutes())}`;
}

/** An instant as the local clock shows it: 'Apr 7, 2026, 3:04 PM'. */
export function sayInstant(instant: string): string {
  const d = new Date(instant);
  return Number.isNaN(d.getTime()) ? instant : d.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });
}
