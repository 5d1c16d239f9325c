import { fromDayNumber, type CivilDate } from '../kernel/civil-date';
import type { DeadlineStep } from './answer';
import { countDays, type DayCount } from './count';
import type { CourtDays, Mode } from './court-days';
import { countHours, type HourCount } from './hours';

/** The end of a period: by the text, and the earliest and latest day where it is unsettled what a holiday is. */
export interface Readings {
  readonly due: string;
  readonly day: number;
  readonly earliest: number;
  readonly latest: number;
  /** Holidays on the way that were not read in a source, by name. */
  readonly unread: readonly string[];
  readonly steps: readonly DeadlineStep[];
}

const POLICY = 'unsettled holidays: both dates shown, the earlier calendared';

/** The other readings, only where a day on the way is unsettled. */
function others(
  days: CourtDays,
  [low, high]: readonly [number, number],
  day: number,
  count: (mode: Mode) => number,
): Pick<Readings, 'earliest' | 'latest' | 'unread' | 'steps'> {
  const marks = days.doubtful(low, high);
  const names = [...new Set(marks.filter(({ reading }) => reading !== 'certain').map(({ name }) => name))];
  const unread = marks.filter((mark) => mark.unread).map(({ name }) => name);
  if (names.length === 0) return { earliest: day, latest: day, unread, steps: [] };
  const ends = [day, count('least'), count('most')];
  const earliest = Math.min(...ends);
  const latest = Math.max(...ends);
  const steps: DeadlineStep[] = [];
  const which = names.join('; ');
  if (earliest < day) {
    const because = `it is unsettled how this counts: ${which}. The earlier date is the one to calendar`;
    steps.push({ date: fromDayNumber(earliest), because, authority: POLICY });
  }
  if (latest > day) {
    const because = `the later date, if this is a holiday: ${which}`;
    steps.push({ date: fromDayNumber(latest), because, authority: POLICY });
  }
  return { earliest, latest, unread, steps };
}

/**
 * New York, counted back: by the letter of § 25-a a last day on a weekend or holiday is carried forward, and the safe
 * day is the business day before it (`ny-gcl`, rollBackward).
 */
function literally({ engine, step, days, rolls }: DayCount, raw: number): number | undefined {
  if (engine.backward !== 'ny' || step === 1 || !rolls || !days.closed(raw, 'text')) return undefined;
  return days.open(raw, 1, 'most');
}

/** A period of days under every reading of the holidays. */
export function readDays(count: DayCount): Readings {
  const text = countDays(count, 'text');
  const more = others(count.days, [text.low, text.high], text.day, (mode) => countDays(count, mode).day);
  const letter = literally(count, text.raw);
  const carried: DeadlineStep[] =
    letter === undefined
      ? []
      : [
          {
            date: fromDayNumber(letter),
            because: 'by its letter the section carries the day forward also when counting back: not to be relied on',
            authority: 'N.Y. Gen. Constr. Law § 25-a',
          },
        ];
  return {
    due: fromDayNumber(text.day),
    day: text.day,
    earliest: more.earliest,
    latest: Math.max(more.latest, letter ?? more.latest),
    unread: more.unread,
    steps: [...text.steps, ...more.steps, ...carried],
  };
}

/** A period of hours under every reading of the holidays. */
export function readHours(count: HourCount): Readings {
  const text = countHours(count, 'text');
  const span: readonly [number, number] = [Math.min(text.low, text.day), Math.max(text.low, text.day)];
  const more = others(count.days, span, text.day, (mode) => countHours(count, mode).day);
  return { due: text.due, day: text.day, ...more, steps: [...text.steps, ...more.steps] };
}

/** The parts of an answer that say how far the date is unsettled. */
export function spread({ day, earliest, latest }: Readings): { conservative?: CivilDate; latest?: CivilDate } {
  return {
    ...(earliest < day ? { conservative: fromDayNumber(earliest) } : {}),
    ...(latest > day ? { latest: fromDayNumber(latest) } : {}),
  };
}
