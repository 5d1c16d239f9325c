import { addDays, isCivilDate, listDate, type CivilDate } from '../../kernel/civil-date';
import type { DeadlineAnswer } from '../answer';
import { found, nothingFound, type Draft, type DeadlineQuestion, type Found } from './entry';
import { ask, events, plainDays, type Situation } from './situation';

/**
 * § 2704(b): a customer's challenge, only after a backup-preservation demand and from the government's own notice of
 * it. A platform's letter to its user starts nothing here.
 */
export function backupNotice(situation: Situation): Found {
  return found(
    events(situation, 'government-backup-notice').map((event): Draft => {
      const answer = ask(situation, { rule: 'trg-2704b-customer', from: event.on });
      const label = 'Customer’s challenge, 14 days after the government’s notice (18 U.S.C. § 2704(b))';
      const moved = events(situation, 'motion-filed').some(({ on }) => on >= event.on);
      const nature = situation.isProvider ? 'theirs' : 'ours';
      return { id: `backup-challenge:${event.id}`, trigger: 'trg-2704b-customer', label, nature, answer, done: moved };
    }),
  );
}

/** CLOUD Act: a provider's comity motion, when the person is known to be outside the United States. */
export function comity(situation: Situation): Found {
  const { instrument, isProvider, served, matter } = situation;
  const fits = instrument === 'order-2703d' || instrument === 'sca-search-warrant';
  if (!isProvider || !fits || matter.facts.target?.outsideUS !== true) return nothingFound;
  if (served === undefined) {
    return found(
      [],
      [{ path: 'demand.served.date', why: 'The comity motion is due 14 days after service (§ 2703(h)).' }],
    );
  }
  const answer = ask(situation, { rule: 'trg-2703h-comity', from: served });
  const label = 'Provider’s comity motion, 14 days after service (18 U.S.C. § 2703(h))';
  return found([{ id: 'comity', trigger: 'trg-2703h-comity', label, nature: 'ours', answer }]);
}

const known = (date: string | null | undefined): CivilDate | undefined =>
  typeof date === 'string' && isCivilDate(date) ? date : undefined;

const PERIOD = 90;
const RETAINED = '18 U.S.C. § 2703(f)(2)';

/** Adds 90 days to the end for each renewal that came while the records were still kept. */
function renewed(
  first: DeadlineAnswer,
  renewals: readonly CivilDate[],
): { answer: DeadlineAnswer; warnings: string[] } {
  let answer = first;
  const warnings: string[] = [];
  for (const [index, on] of renewals.entries()) {
    if (on > answer.due) {
      warnings.push(
        `The renewal of ${listDate(on)} came after the period had ended on ${listDate(answer.due)}; it extends nothing.`,
      );
      continue;
    }
    const due = addDays(answer.due, PERIOD);
    const step = { date: due, because: `renewed on ${listDate(on)}: 90 more days`, authority: RETAINED };
    answer = { ...answer, due, steps: [...answer.steps, step] };
    if (index > 0)
      warnings.push('The statute speaks of one renewed request; whether it may be renewed again is not settled here.');
  }
  const { workingDate: _w, ...rest } = answer;
  return { answer: renewals.length > 0 ? rest : answer, warnings };
}

/** Preservation: 90 days from the request, and 90 more when the request was renewed in time; nothing rolls. */
export function preservation(situation: Situation): Found {
  const { instrument, served, matter } = situation;
  const isRequest = instrument === 'preservation-2703f';
  const asked = events(situation, 'preservation-requested').map(({ id, on }) => ({ id, on }));
  const starts = isRequest && served !== undefined ? [{ id: 'demand', on: served }, ...asked] : asked;
  const questions: DeadlineQuestion[] =
    isRequest && served === undefined
      ? [{ path: 'demand.served.date', why: 'The 90 days of preservation run from the request.' }]
      : [];
  const renewals = [
    ...events(situation, 'preservation-renewed').map(({ on }) => on),
    ...[known(matter.response?.preservation?.renewedOn)].filter((date) => date !== undefined),
  ].toSorted();
  const drafts = starts.map(({ id, on }, index): Draft => {
    const next = starts[index + 1]?.on;
    const own = renewals.filter((date) => date >= on && (next === undefined || date < next));
    const { answer, warnings } = renewed(ask(situation, { rule: 'trg-2703f-expiry', from: on }), [...new Set(own)]);
    const label = 'End of preservation (18 U.S.C. § 2703(f))';
    return { id: `preservation:${id}`, trigger: 'trg-2703f-expiry', label, nature: 'expiry', answer, warnings };
  });
  return found(drafts, questions);
}

/** Warrants: the officer's window to execute, which is not the provider's production date. */
export function warrantWindow(situation: Situation): Found {
  const { instrument, court, matter } = situation;
  if (instrument !== 'sca-search-warrant') return nothingFound;
  const issued = events(situation, 'warrant-issued')[0]?.on ?? known(matter.demand.dated);
  if (issued === undefined) {
    return found(
      [],
      [{ path: 'demand.dated', why: 'The officer’s time to execute runs from the day the warrant was issued.' }],
    );
  }
  const state = court?.id.startsWith('ny') ? 'New York' : court?.id.startsWith('ca-') ? 'California' : undefined;
  const what = 'the officer executes the warrant, unless the warrant says sooner';
  const answer = state
    ? plainDays(issued, 10, what, `${state}’s warrant statute`, [`${state}’s 10 days were not read in a source`])
    : plainDays(
        issued,
        14,
        what,
        'Fed. R. Crim. P. 41(e)(2)(A)',
        court?.id === 'dc-superior'
          ? ['the rule of the Superior Court was not read; the federal 14 days are taken']
          : [],
      );
  const label = 'Officer’s time to execute the warrant ends';
  return found([{ id: 'warrant-window', trigger: 'trg-warrant-return', label, nature: 'theirs', answer }]);
}

/** Pen/trap orders and the government's answer to a request for review of an NSL's secrecy. */
export function orders(situation: Situation): Found {
  const { instrument, matter } = situation;
  const recorded = events(situation, 'pen-trap-issued').map(({ id, on, until }) => ({ id, on, until }));
  const dated = known(matter.demand.dated);
  const pens =
    recorded.length === 0 && instrument === 'pen-trap-order' && dated !== undefined
      ? [{ id: 'demand', on: dated, until: undefined }]
      : recorded;
  const ends = pens.map(({ id, on, until }): Draft => {
    const most = ask(situation, { rule: 'trg-pen-trap', from: on });
    const fixed = known(until);
    const answer = fixed === undefined ? most : ask(situation, { rule: 'fixed-date', fixed });
    const label = 'Pen/trap order ends, at most 60 days (18 U.S.C. § 3123(c))';
    const warnings =
      fixed !== undefined && fixed > most.due ? [`The order runs past 60 days (${listDate(most.due)}).`] : [];
    return { id: `pen-trap:${id}`, trigger: 'trg-pen-trap', label, nature: 'expiry', answer, warnings };
  });
  const reviews = events(situation, 'nsl-review-asked').map((event): Draft => {
    const answer = ask(situation, { rule: 'trg-nsl-3511', from: event.on });
    const label = 'Government’s application for a nondisclosure order, 30 days (18 U.S.C. § 3511(b))';
    return { id: `nsl-review:${event.id}`, trigger: 'trg-nsl-3511', label, nature: 'theirs', answer };
  });
  return found([...ends, ...reviews]);
}

/** Virginia: the requester files at least 30 days before disclosure. Customs: notice before an examination. */
export function beforehand(situation: Situation): Found {
  const { refs, due } = situation;
  const drafts: Draft[] = [];
  const questions: DeadlineQuestion[] = [];
  if (refs.includes('trg-va-407-1')) {
    if (due === undefined) {
      questions.push({
        path: 'demand.due.date',
        why: 'The requester’s filing is counted back from the day of disclosure.',
      });
    } else {
      const answer = ask(situation, { rule: 'trg-va-407-1', from: due.slice(0, 10) });
      const label = 'Requester’s filing, 30 days before disclosure (Va. Code § 8.01-407.1)';
      drafts.push({ id: 'requester-filing', trigger: 'trg-va-407-1', label, nature: 'theirs', answer });
    }
  }
  for (const event of refs.includes('trg-customs-recordkeeper') ? events(situation, 'examination-set') : []) {
    const notice = ask(situation, { rule: 'trg-customs-recordkeeper', from: event.on });
    const stay = ask(situation, { rule: 'trg-customs-recordkeeper', from: event.on, count: 1, unit: 'days' });
    drafts.push(
      {
        id: `customs-notice:${event.id}`,
        trigger: 'trg-customs-recordkeeper',
        label: 'Notice to the person identified, 10 business days before the examination (19 C.F.R. § 163.9)',
        nature: 'theirs',
        answer: notice,
      },
      {
        id: `customs-stay:${event.id}`,
        trigger: 'trg-customs-recordkeeper',
        label: 'Direction not to comply, no later than the day before the examination (19 C.F.R. § 163.9)',
        nature: 'ours',
        answer: stay,
      },
    );
  }
  return found(drafts, questions);
}

/** Rule 11(c)(2): 21 days to withdraw after the motion is served. */
export function safeHarbor(situation: Situation): Found {
  return found(
    events(situation, 'rule-11-motion-served').map((event): Draft => {
      const mail = event.method === 'mail' ? { service: 'mail' } : {};
      const answer = ask(situation, { rule: 'trg-rule11-safe-harbor', from: event.on, ...mail });
      const label = 'Last day of the Rule 11 safe harbor; file no earlier than the next day';
      return { id: `safe-harbor:${event.id}`, trigger: 'trg-rule11-safe-harbor', label, nature: 'expiry', answer };
    }),
  );
}
