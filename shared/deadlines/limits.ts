import type { CivilDate } from '../kernel/civil-date';
import type { DeadlineAnswer, DeadlineStep } from './answer';
import { isEarlier, parseMoment, type Moment } from './moment';

export interface Limit {
  readonly text: string;
  readonly moment: Moment;
  /** 'earlier': the period ends then at the latest; 'later': not before it. */
  readonly keeps: 'earlier' | 'later';
}

/** Drops a date that a limit made impossible. */
function clipped(date: CivilDate | undefined, due: string, wanted: 'before' | 'after'): CivilDate | undefined {
  if (date === undefined) return undefined;
  const day = due.slice(0, 10);
  return (wanted === 'before' ? date < day : date > day) ? date : undefined;
}

/** The earlier, or the later, of a computed period and another time. A fixed time does not roll. */
export function within(answer: DeadlineAnswer, { text, moment, keeps }: Limit): DeadlineAnswer {
  const computed = parseMoment(answer.due);
  if (!computed) return answer;
  const wins = keeps === 'earlier' ? isEarlier(moment, computed) : isEarlier(computed, moment);
  const due = wins ? text : answer.due;
  const authority = keeps === 'earlier' ? 'the earlier of the two' : 'the later of the two';
  const steps: DeadlineStep[] = [
    ...answer.steps,
    {
      date: text,
      because: `the other time${wins ? `: it is the ${keeps}; a fixed time does not move` : ''}`,
      authority,
    },
    ...(wins ? [] : [{ date: answer.due, because: `the computed date is the ${keeps}`, authority }]),
  ];
  const limit = moment.date;
  const bound = (date: CivilDate | undefined): CivilDate | undefined =>
    date === undefined || (keeps === 'earlier' ? date < limit : date > limit) ? date : limit;
  const conservative = clipped(bound(answer.conservative), due, 'before');
  const latest = clipped(bound(answer.latest), due, 'after');
  const { conservative: _c, latest: _l, ...rest } = answer;
  return {
    ...rest,
    due,
    ...(conservative === undefined ? {} : { conservative }),
    ...(latest === undefined ? {} : { latest }),
    steps,
  };
}
