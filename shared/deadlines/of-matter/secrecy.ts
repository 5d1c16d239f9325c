import { addDays, isCivilDate, listDate, type CivilDate } from '../../kernel/civil-date';
import type { DeadlineAnswer } from '../answer';
import { found, type Draft, type DeadlineQuestion, type Found } from './entry';
import { ask, events, plainDays, type Situation } from './situation';

const known = (date: string | null | undefined): CivilDate | undefined =>
  typeof date === 'string' && isCivilDate(date) ? date : undefined;

interface Gag {
  readonly id: string;
  readonly on: CivilDate;
  readonly until: CivilDate | undefined;
}

/** Orders that are recorded; else the one that came with the demand, if a court ordered it. */
function gags(situation: Situation): readonly Gag[] {
  const { matter, instrument } = situation;
  const recorded = events(situation, 'nondisclosure-order-issued').map(({ id, on, until }) => ({
    id,
    on,
    until: known(until),
  }));
  if (recorded.length > 0) return recorded;
  const { gag } = matter.facts;
  const on = known(matter.demand.dated);
  if (on === undefined || (gag?.courtOrder !== true && instrument !== 'ndo-2705b')) return [];
  const days = typeof gag?.duration === 'number' ? gag.duration : undefined;
  return [{ id: 'demand', on, until: days === undefined ? undefined : addDays(on, days) }];
}

/** When the secrecy ends, the year's mark of an order that goes on, and the day on which notice becomes lawful. */
export function secrecy(situation: Situation): Found {
  const drafts: Draft[] = [];
  const questions: DeadlineQuestion[] = [];
  for (const { id, on, until } of gags(situation)) {
    const trigger = 'trg-ndo-expiry';
    const mark = ask(situation, { rule: trigger, from: on });
    if (until === undefined) {
      questions.push({
        path: 'calendar.events',
        why: 'The nondisclosure order has no recorded end; its last day decides when notice is lawful.',
      });
    } else {
      const end = ask(situation, { rule: trigger, fixed: until });
      const open: DeadlineAnswer = plainDays(until, 1, 'the day after the order ends', 'the order’s own date', [
        'that no other order, statute or sealed docket forbids notice is for counsel to confirm',
      ]);
      drafts.push(
        { id: `gag-end:${id}`, trigger, label: 'Nondisclosure order ends', nature: 'expiry', answer: end },
        {
          id: `notice-lawful:${id}`,
          trigger,
          label: 'First day on which notice to the user may be lawful',
          nature: 'expiry',
          answer: open,
        },
      );
    }
    if (until === undefined || until > mark.due) {
      const warnings = ['A mark of policy, not of the statute: ask whether the order is still needed.'];
      drafts.push({
        id: `gag-year:${id}`,
        trigger,
        label: 'Nondisclosure order: one-year mark',
        nature: 'expiry',
        answer: mark,
        warnings,
      });
    }
  }
  return found(drafts, questions);
}

const POLICY = 'the provider’s own policy, as entered';
const USUAL = 10;

/** The window that a provider gives its user: its end, or the last day on which notice can start it. */
export function userNotice(situation: Situation): Found {
  const { matter, isProvider, due } = situation;
  const promised = matter.calendar?.userNoticeDays ?? undefined;
  const days = promised ?? USUAL;
  const trigger = 'trg-user-notice';
  const unsure =
    promised === undefined
      ? [`no promise is entered; ${USUAL} days are taken, the shorter of what providers commonly give`]
      : [];
  const sent = [
    ...events(situation, 'user-notice-sent').map(({ id, on }) => ({ id, on })),
    ...(known(matter.notice?.sent?.on) === undefined ? [] : [{ id: 'notice', on: matter.notice?.sent?.on ?? '' }]),
  ];
  const ends = sent.slice(0, 1).map(({ id, on }): Draft => {
    const answer = plainDays(on, days, 'the window given to the user ends', POLICY, unsure);
    const early =
      due !== undefined && due.slice(0, 10) < answer.due
        ? [`The compliance date (${listDate(due.slice(0, 10))}) comes before the window ends.`]
        : [];
    return {
      id: `user-notice:${id}`,
      trigger,
      label: 'User-notice window ends',
      nature: 'expiry',
      answer,
      warnings: early,
    };
  });
  if (ends.length > 0 || !isProvider || promised === undefined || due === undefined) return found(ends);
  const answer = plainDays(
    due.slice(0, 10),
    -days,
    'notice leaves at the latest, so that the window ends before compliance',
    POLICY,
  );
  const warnings = ['Only if no order, statutory secrecy or sealed docket forbids notice.'];
  return found([
    {
      id: 'user-notice-by',
      trigger,
      label: 'Last day to notify the user before compliance',
      nature: 'ours',
      answer,
      warnings,
    },
  ]);
}
