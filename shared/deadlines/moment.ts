import { fromDayNumber, isCivilDate, toDayNumber, type CivilDate } from '../kernel/civil-date';

/** A day, perhaps with a time of day, perhaps with the offset from UTC in minutes. */
export interface Moment {
  readonly date: CivilDate;
  /** Minutes since local midnight. */
  readonly minute?: number;
  /** Seconds of that minute; papers have none. */
  readonly second?: number;
  readonly offset?: number;
}

const SHAPE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.0+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Reads '2026-11-02', '2026-11-02T10:23', '2026-11-02T10:23:00-05:00'; undefined: it is none of them. */
export function parseMoment(text: string): Moment | undefined {
  const m = SHAPE.exec(text.trim());
  if (!m?.[1] || !isCivilDate(m[1])) return undefined;
  if (m[2] === undefined) return { date: m[1] };
  const hour = Number(m[2]);
  const minutes = Number(m[3]);
  const second = Number(m[4] ?? '0');
  if (hour > 23 || minutes > 59 || second > 59) return undefined;
  const moment = { date: m[1], minute: hour * 60 + minutes, ...(second ? { second } : {}) };
  if (m[5] === undefined) return moment;
  if (m[5] === 'Z') return { ...moment, offset: 0 };
  const sign = m[5].startsWith('-') ? -1 : 1;
  const offset = sign * (Number(m[5].slice(1, 3)) * 60 + Number(m[5].slice(4, 6)));
  return Math.abs(offset) <= 14 * 60 ? { ...moment, offset } : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');
const DAY = 1440;

/** '2026-11-05T09:23:00-05:00' of an instant in minutes of UTC since 1970, at an offset. */
export function formatInstant(utcMinutes: number, offset: number, second = 0): string {
  const local = utcMinutes + offset;
  const day = Math.floor(local / DAY);
  const minute = local - day * DAY;
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${fromDayNumber(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}${zone}`;
}

/** Local minutes since 1970-01-01T00:00 of a day and a minute of it. */
export function localMinutes(date: CivilDate, minute: number): number {
  return toDayNumber(date) * DAY + minute;
}

/**
 * Which of two times on paper comes first. A day without a time lasts to its end, so a time on that day is earlier;
 * a time without an offset is compared as local.
 */
export function isEarlier(a: Moment, b: Moment): boolean {
  if (a.offset !== undefined && b.offset !== undefined && a.minute !== undefined && b.minute !== undefined) {
    return localMinutes(a.date, a.minute) - a.offset < localMinutes(b.date, b.minute) - b.offset;
  }
  if (a.date !== b.date) return a.date < b.date;
  return (a.minute ?? DAY) < (b.minute ?? DAY);
}

/** '2026-11-05T09:23' of local minutes since 1970, where no zone is known. */
export function formatLocal(local: number): string {
  return formatInstant(local, 0).slice(0, 16);
}
