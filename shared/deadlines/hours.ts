import { fromDayNumber, listDate } from '../kernel/civil-date';
import type { DeadlineStep } from './answer';
import type { CourtDays, Mode } from './court-days';
import { formatInstant, localMinutes, type Moment } from './moment';
import type { Engine } from './rules.data';
import { offsetAt, toUtc } from './time-zones';
import type { Zone } from './time-zones.data';

const DAY = 1440;

export interface HourCount {
  readonly from: Moment & { readonly minute: number };
  /** Undefined: the offset written in the trigger is kept, since no zone is named. */
  readonly zone: Zone | undefined;
  readonly hours: number;
  readonly step: 1 | -1;
  readonly rolls: boolean;
  readonly engine: Engine;
  readonly days: CourtDays;
  readonly clerkClosed: ReadonlySet<number>;
}

export interface HourEnd {
  readonly due: string;
  /** Day number of the local day. */
  readonly day: number;
  /** The day on which the bare count ended. */
  readonly low: number;
  readonly steps: readonly DeadlineStep[];
}

/** Minutes of UTC at which a trigger happened. */
function instant({ from, zone }: HourCount): number {
  const local = localMinutes(from.date, from.minute);
  if (from.offset !== undefined) return local - from.offset;
  return zone ? toUtc(zone, local) : local;
}

/**
 * Every hour counts and real time passes, also when clocks change; a period that ends on a weekend or holiday runs on
 * to the same time of the next ordinary day (Fed. R. Civ. P. 6(a)(2)).
 */
export function countHours(count: HourCount, mode: Mode): HourEnd {
  const { zone, hours, step, engine, days, clerkClosed, from } = count;
  const offset = (utc: number): number => (zone ? offsetAt(zone, utc) : (from.offset ?? 0));
  const show = (utc: number): string => formatInstant(utc, offset(utc), from.second ?? 0);
  const start = instant(count);
  let end = start + step * hours * 60;
  const authority = engine.authority.hours;
  const steps: DeadlineStep[] = [
    { date: show(start), because: 'the period starts at once', authority },
    {
      date: show(end),
      because: `${hours} hours ${step === 1 ? 'later' : 'earlier'}, every hour counted${offset(start) === offset(end) ? '' : ', across the change of clocks'}`,
      authority,
    },
  ];
  const local = end + offset(end);
  const minute = ((local % DAY) + DAY) % DAY;
  let day = Math.floor(local / DAY);
  const low = day;
  const moveTo = (next: number, because: string, by: string): void => {
    day = next;
    const wall = day * DAY + minute;
    end = zone ? toUtc(zone, wall) : wall - (from.offset ?? 0);
    steps.push({ date: show(end), because, authority: by });
  };
  const closed = count.rolls ? days.closed(day, mode) : undefined;
  if (closed) moveTo(days.open(day, step, mode), `${closed.name}: the same time on an ordinary day`, authority);
  if (engine.clerk && clerkClosed.has(day)) {
    let next = day;
    while (clerkClosed.has(next) || days.closed(next, mode)) next += 1;
    const because = `clerk’s office inaccessible on ${listDate(fromDayNumber(day))}: the same time on the first accessible day`;
    moveTo(next, because, engine.authority.clerk);
  }
  return { due: show(end), day, low, steps };
}
