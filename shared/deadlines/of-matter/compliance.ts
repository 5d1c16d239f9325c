import { given } from '../../kernel/given';
import { listDate, type CivilDate } from '../../kernel/civil-date';
import { law } from '../../law';
import type { CalendarEventKind } from '../../schema/calendar';
import type { DeadlineAnswer } from '../answer';
import { compute } from '../compute';
import { INVALID } from '../fixed';
import { found, nothingFound, type Draft, type Found } from './entry';
import { earliestHearing } from './hearing';
import { ask, events, momentText, wasServed, type Situation } from './situation';

/** Motions that come before the date on the face, and what they are called. A Doe has no § 2703(d) motion. */
const motions: readonly (readonly [trigger: string, label: string, who: 'anyone' | 'provider'])[] = [
  ['trg-frcp45-motion', 'Motion to quash or modify, Rule 45(d)(3)', 'anyone'],
  ['trg-frcrp17-motion', 'Motion to quash or modify, Fed. R. Crim. P. 17(c)(2)', 'anyone'],
  ['trg-ny-crim-motion', 'Motion to quash the criminal subpoena', 'anyone'],
  ['trg-admin-return', 'Petition, motion or complaint against the administrative demand', 'anyone'],
  ['trg-2703d-motion', 'Provider’s motion to quash or modify, § 2703(d)', 'provider'],
  ['trg-cplr2304', 'Motion to quash, fix conditions or modify, CPLR 2304', 'anyone'],
  ['trg-ccp1987.1', 'Motion to quash or modify, CCP § 1987.1', 'anyone'],
  ['trg-dc-r45', 'Motion to quash, Super. Ct. Civ. R. 45 or D.C. Code § 16-5503', 'anyone'],
];

const REMEDIES: readonly (readonly [kind: CalendarEventKind, words: string])[] = [
  ['extension-agreed', 'a written extension of the compliance date from the issuer'],
  ['time-shortened', 'a motion to shorten time'],
  ['stay-entered', 'a stay of compliance'],
  ['show-cause-order-signed', 'an order to show cause with an earlier return date'],
];
const BRIDGES = REMEDIES.map(([kind]) => kind);

/** The compliance date that now stands: the face's, or the one that was agreed since. */
function standing(situation: Situation): { readonly text: string; readonly extended?: string } | undefined {
  const { due } = situation;
  const agreed = events(situation, 'extension-agreed').findLast(({ until }) => given(until));
  const until = agreed && momentText(agreed.until, agreed.time);
  if (until !== undefined) return { text: until, extended: due ?? 'no date on the face' };
  return due === undefined ? undefined : { text: due };
}

/** The hearing that is set, or the earliest one if the motion were filed on the day of filing or today. */
function hearingDay(situation: Situation): { readonly day: CivilDate; readonly how: string } | undefined {
  const sooner = events(situation, 'time-shortened', 'show-cause-order-signed').findLast(({ until }) => given(until));
  if (given(sooner?.until)) return { day: sooner.until, how: 'set by order' };
  const set = situation.matter.court?.hearing?.date;
  if (given(set)) return { day: set, how: 'set' };
  const filed = events(situation, 'motion-filed', 'motion-served')[0]?.on;
  const hearing = earliestHearing(situation, filed ?? situation.today);
  if (!hearing) return undefined;
  const day = hearing.answer.due.slice(0, 10);
  return {
    day,
    how: `the earliest, if ${filed === undefined ? 'the motion were filed today' : `counted from ${listDate(filed)}`}`,
  };
}

/** What is said when the hearing comes after the date, and what may be done about it. */
export function hearingGap(
  situation: Situation,
  due: string,
): { readonly warning: string; readonly remedies: readonly string[] } | undefined {
  const hearing = hearingDay(situation);
  if (!hearing || hearing.day <= due.slice(0, 10)) return undefined;
  return {
    warning: `The hearing (${listDate(hearing.day)}, ${hearing.how}) comes after the compliance date (${listDate(due.slice(0, 10))}).`,
    remedies: REMEDIES.map(([, words]) => words),
  };
}

const contradicts = ({ served, due }: Situation): DeadlineAnswer | undefined => {
  if (served === undefined || due === undefined) return undefined;
  const checked = compute({ rule: 'validation', from: served, fixed: due });
  return checked.ok && checked.answer.due === INVALID ? checked.answer : undefined;
};

function motionDraft(situation: Situation, text: string): Draft[] {
  const { refs, isProvider, served } = situation;
  const row = motions.find(([id, , who]) => refs.includes(id) && (who === 'anyone' || isProvider));
  if (!row) return [];
  const [trigger, label] = row;
  const answer = ask(situation, { rule: trigger, fixed: text });
  const house =
    trigger === 'trg-frcp45-motion' && served !== undefined
      ? ask(situation, { rule: 'frcp6', from: served, count: 14 })
      : undefined;
  const target = house && house.due < answer.due.slice(0, 10) ? house : undefined;
  const steps = target
    ? [
        ...answer.steps,
        { date: target.due, because: 'house target: no later than 14 days after service', authority: 'house rule' },
      ]
    : answer.steps;
  const done = events(situation, 'motion-filed', 'motion-served').length > 0 || wasServed(situation, 'motion-to-quash');
  return [
    { id: 'motion', trigger, label: `${label}: before compliance`, nature: 'ours', answer: { ...answer, steps }, done },
  ];
}

/** The date on the face: fixed, so it never moves; red while the hearing comes after it and nothing bridges the gap. */
export function compliance(situation: Situation): Found {
  const { refs, instrument, matter } = situation;
  const entered = matter.calendar?.overrides?.findLast(({ deadline }) => deadline === 'compliance')?.due;
  const date = standing(situation);
  if (
    instrument === 'emergency-request-2702' ||
    instrument === 'preservation-2703f' ||
    instrument === 'voluntary-request'
  ) {
    return nothingFound;
  }
  if (!date) {
    return found([], [{ path: 'demand.due.date', why: 'The demand’s own date governs; nothing stands for it.' }]);
  }
  const isWarrant = refs.includes('trg-warrant-return');
  const label = isWarrant
    ? 'Provider’s production date on the warrant or its attachment'
    : 'Compliance date on the demand';
  const fixedRef = refs.find((id) => law.deadlines.triggers.get(id)?.engine === 'fixed-date');
  const trigger = isWarrant ? 'trg-warrant-return' : (fixedRef ?? 'fixed-date');
  const answer = ask(situation, { rule: 'fixed-date', fixed: date.text });
  const base: Draft = { id: 'compliance', trigger, label, nature: 'ours', answer };
  // A date that somebody entered over this one (overrides.ts) is the one that a hearing must come before.
  const holds = momentText(entered?.date, entered?.time) ?? date.text;
  const invalid = date.extended === undefined && entered === undefined ? contradicts(situation) : undefined;
  if (invalid) {
    const steps = [...answer.steps, ...invalid.steps];
    const warnings = [
      'The compliance date precedes service: nothing can be complied with in time.',
      ...invalid.warnings,
    ];
    return found([{ ...base, answer: { ...answer, steps }, status: 'invalid', warnings }]);
  }
  const extension =
    date.extended === undefined
      ? []
      : [
          {
            date: date.text,
            because: `extended in writing (the face says ${date.extended})`,
            authority: 'written extension, as recorded',
          },
        ];
  const withSteps = { ...answer, steps: [...answer.steps, ...extension] };
  const draft = (more: Partial<Draft>): Found =>
    found([{ ...base, answer: withSteps, ...more }, ...motionDraft(situation, holds)]);
  if (events(situation, 'stay-entered').length > 0) return draft({ status: 'stayed' });
  const gap = hearingGap(situation, holds);
  if (!gap) return draft({});
  const bridge = events(situation, ...BRIDGES).at(-1);
  if (bridge)
    return draft({
      warnings: [
        `${gap.warning} Recorded on ${listDate(bridge.on)}: ${REMEDIES.find(([kind]) => kind === bridge.kind)?.[1] ?? ''}.`,
      ],
    });
  return draft({
    status: 'at-risk',
    warnings: [`${gap.warning} Until an answer to that is recorded, compliance is due.`],
    remedies: gap.remedies,
  });
}
