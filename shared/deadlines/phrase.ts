import { addDays, addMonths, listDate, toDayNumber, type CivilDate } from '../kernel/civil-date';
import { law } from '../law';
import type { DeadlineAnswer, Unit } from './answer';
import { compute } from './compute';
import { courtDays, type Direction } from './court-days';
import { fault, readDay, type PhraseFault } from './phrase-day';

/** What a typed date means, in words to be shown beside it before it is taken. */
export interface PhraseDate {
  readonly ok: true;
  readonly date: CivilDate;
  readonly reading: string;
  /** For court days: the count with its steps and doubts. */
  readonly answer?: DeadlineAnswer;
}
export type Phrase = PhraseDate | PhraseFault;

export interface PhraseContext {
  readonly today: CivilDate;
  /** Court of the matter: whose days 'court days' are. */
  readonly court?: string | undefined;
}

type Spoken = 'd' | 'w' | 'm' | 'y' | 'court-days';

const UNITS: readonly (readonly [RegExp, Spoken])[] = [
  [/^(?:cd|court ?days?|business ?days?)$/, 'court-days'],
  [/^(?:d|days?|calendar ?days?)$/, 'd'],
  [/^(?:w|wk|weeks?)$/, 'w'],
  [/^(?:m|mo|months?)$/, 'm'],
  [/^(?:y|yr|years?)$/, 'y'],
];
const spoken = (text: string): Spoken | undefined => UNITS.find(([shape]) => shape.test(text))?.[1];

const MOST = 36_525;

interface Step {
  readonly n: number;
  readonly unit: Spoken;
  readonly direction: Direction;
  /** Where the count stands in the text. */
  readonly at: number;
  readonly length: number;
}

/** Says when the day is none on which the court sits; typed days are never moved. */
function withClosed(reading: string, date: CivilDate, { court }: PhraseContext): string {
  const calendars = (court === undefined ? undefined : law.courts.get(court)?.holidayCalendar) ?? ['us-federal'];
  const mark = courtDays(calendars, 'local', 'after').mark(toDayNumber(date));
  return mark ? `${reading}; no ordinary day (${mark.name})` : reading;
}

const plain = (date: CivilDate, context: PhraseContext): PhraseDate => ({
  ok: true,
  date,
  reading: withClosed(listDate(date), date, context),
});

function courtStep(from: CivilDate, { n, direction, at, length }: Step, { court }: PhraseContext): Phrase {
  const profile = court === undefined ? undefined : law.courts.get(court);
  if (!profile)
    return fault('Court days depend on a court’s holidays: choose the court first, or count plain days.', at, length);
  const unit: Unit = 'court-days';
  const computed = compute({ rule: profile.deadlineEngine, from, count: n, unit, direction, court });
  if (!computed.ok) return fault(computed.problem.message, at, length);
  const { answer } = computed;
  const careful = answer.conservative === undefined ? '' : `; to be careful ${listDate(answer.conservative)}`;
  const doubt = answer.verified ? '' : '; not verified';
  return { ok: true, date: answer.due, reading: `${listDate(answer.due)}${careful}${doubt}`, answer };
}

function take(from: CivilDate, step: Step, context: PhraseContext): Phrase {
  const { n, unit, direction, at, length } = step;
  if (n > MOST) return fault('That is more than a hundred years.', at, length);
  if (unit === 'court-days') return courtStep(from, step, context);
  const sign = direction === 'before' ? -1 : 1;
  const date =
    unit === 'd' || unit === 'w'
      ? addDays(from, sign * n * (unit === 'w' ? 7 : 1))
      : addMonths(from, sign * n * (unit === 'y' ? 12 : 1));
  return plain(date, context);
}

/**
 * Reads a date as a lawyer types it: '2026-12-16', '12/16', 'Dec 16, 2026', 'fri', '+14d', '-2w', '14 court days before
 * 12/16', '3 weeks after Dec 1'. Days stay where they fall; court days are counted by the court's rule. What is not
 * understood, or can be read in two ways, is a message with its place in the text.
 */
export function parsePhrase(text: string, context: PhraseContext): Phrase {
  const lower = text.toLowerCase();
  if (lower.trim() === '')
    return fault('Type a date, such as 4/21, +14d, fri, or 14 court days before 12/16.', 0, text.length);
  const jump = /^\s*([+-])\s*(\d{1,6})\s*([a-z ]*?)\s*$/.exec(lower);
  if (jump) {
    const unit = spoken(jump[3] === '' ? 'd' : (jump[3] ?? ''));
    const at = lower.indexOf(jump[2] ?? '');
    if (!unit)
      return fault(
        `“${jump[3] ?? ''}” is no unit. Known: d, w, m, y, cd (court days).`,
        lower.indexOf(jump[3] ?? ''),
        (jump[3] ?? '').length,
      );
    const direction = jump[1] === '-' ? 'before' : 'after';
    return take(context.today, { n: Number(jump[2]), unit, direction, at, length: text.length - at }, context);
  }
  const counted = /^(\s*)(\d{1,6}|an?|one)\s+([a-z ]+?)\s+(before|after|from)\s+(.+)$/.exec(lower);
  if (counted) {
    const [, lead = '', number = '', unitText = '', way = '', rest = ''] = counted;
    const at = lead.length;
    const unit = spoken(unitText);
    if (!unit)
      return fault(
        `“${unitText}” is no unit. Known: days, weeks, months, years, court days.`,
        lower.indexOf(unitText, at),
        unitText.length,
      );
    const start = lower.length - rest.length;
    const day = readDay(rest === 'now' ? 'today' : rest, context.today, start);
    if (!day.ok) return day;
    const n = /^\d/.test(number) ? Number(number) : 1;
    return take(
      day.date,
      { n, unit, direction: way === 'before' ? 'before' : 'after', at, length: start - at },
      context,
    );
  }
  const day = readDay(lower, context.today, 0);
  return day.ok ? plain(day.date, context) : day;
}
