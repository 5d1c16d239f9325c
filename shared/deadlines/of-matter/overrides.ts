import { listDate } from '../../kernel/civil-date';
import type { CalendarOverride } from '../../schema/calendar';
import type { DeadlineAnswer } from '../answer';
import type { Draft } from './entry';
import { momentText } from './situation';

/** 'Fri, Dec 11, 2026', with the hour as the paper gives it. */
const dayWords = (due: string): string => [listDate(due.slice(0, 10)), due.slice(11, 16)].filter(Boolean).join(', ');

/** A date that somebody entered over the computed one wins, and says so, with the date it replaced. */
export function override(draft: Draft, overrides: readonly CalendarOverride[]): Draft {
  const entered = overrides.findLast(({ deadline }) => deadline === draft.id);
  const due = entered && momentText(entered.due.date, entered.due.time);
  if (!entered || due === undefined) return draft;
  const { conservative: _c, latest: _l, workingDate: _w, ...computed } = draft.answer;
  const { because, by, on } = entered;
  const answer: DeadlineAnswer = {
    ...computed,
    due,
    // The person who entered it vouches for it; the law's doubts were about the other date.
    verified: true,
    unverified: [],
    warnings: [`Entered by hand in place of the computed date (${dayWords(computed.due)}).`, ...computed.warnings],
    steps: [
      ...computed.steps,
      { date: due, because: `entered by ${by} in place of ${dayWords(computed.due)}`, authority: because },
    ],
  };
  return { ...draft, answer, overridden: { computed: computed.due, because, by, on } };
}
