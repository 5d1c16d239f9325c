import { addMonths, fromDayNumber, listDate, toDayNumber } from '../kernel/civil-date';
import type { DeadlineStep, Unit } from './answer';
import type { CourtDays, Mode } from './court-days';
import type { Engine } from './rules.data';
import type { ServiceAdd } from './service.data';

/** A period of whole days, resolved: what to count, on which days, by which engine. */
export interface DayCount {
  /** Day number of the trigger. */
  readonly start: number;
  readonly n: number;
  readonly unit: Exclude<Unit, 'hours'>;
  readonly step: 1 | -1;
  readonly rolls: boolean;
  readonly add: ServiceAdd | undefined;
  readonly engine: Engine;
  readonly days: CourtDays;
  readonly clerkClosed: ReadonlySet<number>;
}

export interface DayEnd {
  readonly day: number;
  /** The day on which the count with its days for service ended, before the last relief. */
  readonly raw: number;
  /** First and last day on which it mattered whether the court sits. */
  readonly low: number;
  readonly high: number;
  readonly steps: readonly DeadlineStep[];
}

/** Whole days, or days on which the court sits, from a day. */
function advance(days: CourtDays, day: number, n: number, unit: DayCount['unit'], step: 1 | -1, mode: Mode): number {
  if (unit === 'days') return day + step * n;
  if (unit === 'months' || unit === 'years') {
    return toDayNumber(addMonths(fromDayNumber(day), step * n * (unit === 'years' ? 12 : 1)));
  }
  let at = day;
  for (let left = n; left > 0; left -= 1) at = days.open(at + step, step, mode);
  return at;
}

const unitWords: Record<DayCount['unit'], string> = {
  days: 'days',
  'court-days': 'court days',
  'business-days': 'business days',
  months: 'months',
  years: 'years',
};

/** '14 days', '1 court day'. */
export function countWords(n: number, unit: DayCount['unit']): string {
  const words = unitWords[unit];
  return `${n} ${n === 1 ? words.slice(0, -1) : words}`;
}

/** Counts a period under one reading of the holidays and keeps each step. */
export function countDays(count: DayCount, mode: Mode): DayEnd {
  const { start, n, unit, step, rolls, add, engine, days, clerkClosed } = count;
  const { authority } = engine;
  const steps: DeadlineStep[] = [];
  let low = Infinity;
  let high = -Infinity;
  const note = (day: number, because: string, by: string): void => {
    if (day < low) low = day;
    if (day > high) high = day;
    steps.push({ date: fromDayNumber(day), because, authority: by });
  };
  /** Runs on from a closed last day to the next open one, in the direction of the count. */
  const roll = (day: number, by: 1 | -1): number => {
    let at = day;
    const rule = by === 1 ? authority.roll : authority.back;
    for (let mark = days.closed(at, mode); mark; mark = days.closed(at, mode)) {
      note(at, `${mark.name}: ${by === 1 ? 'the period runs on' : 'keep counting back'}`, rule);
      at += by;
    }
    return at;
  };
  const addDays = (day: number): number => {
    if (!add) return day;
    const next = advance(days, day, add.n, add.unit, step, mode);
    note(
      next,
      `${countWords(add.n, add.unit)} ${step === 1 ? 'added' : 'more, counted back,'} for service`,
      add.authority ?? authority.service,
    );
    return next;
  };

  steps.push({ date: fromDayNumber(start), because: 'the day itself is not counted', authority: authority.count });
  const raw = advance(days, start, n, unit, step, mode);
  const among = unit === 'days' ? ', weekends and holidays among them' : '';
  const by = step === -1 && unit === 'court-days' ? authority.back : authority.count;
  note(raw, `${countWords(n, unit)} ${step === 1 ? 'after' : 'back'}${among}`, by);

  const carries = rolls && engine.ending !== 'none' && (step === 1 || engine.backward !== 'stay');
  let day = raw;
  if (carries && engine.ending === 'roll-add-roll') day = roll(day, step);
  day = addDays(day);
  const ended = day;
  if (carries && (engine.ending === 'add-roll' || add)) day = roll(day, step);
  if (engine.clerk && rolls && clerkClosed.has(day)) {
    note(day, 'the clerk’s office is inaccessible: the first accessible ordinary day after it', authority.clerk);
    while (clerkClosed.has(day) || days.closed(day, mode)) day += 1;
  }
  note(day, `due ${listDate(fromDayNumber(day))}`, step === 1 ? authority.roll : authority.back);
  // Court days are told apart all along the way.
  const along = unit === 'court-days' || unit === 'business-days' ? start : raw;
  return { day, raw: ended, low: Math.min(low, along), high: Math.max(high, along), steps };
}
