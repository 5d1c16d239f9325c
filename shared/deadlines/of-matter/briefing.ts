import { given } from '../../kernel/given';
import type { CivilDate } from '../../kernel/civil-date';
import type { CalendarEvent } from '../../schema/calendar';
import type { Direction } from '../court-days';
import type { Unit } from '../answer';
import { serviceTables, type ServiceAdd } from '../service.data';
import { rules } from '../rules.data';
import { triggers } from '../triggers.data';
import { found, type Draft, type Found } from './entry';
import { earliestHearing, isCriminal } from './hearing';
import { ask, events, type Situation } from './situation';

interface Brief {
  readonly id: string;
  readonly trigger: string;
  readonly label: string;
  readonly count: number;
  readonly unit?: Unit;
  readonly direction?: Direction;
}

const days = (id: string, trigger: string, label: string, count: number): Brief => ({ id, trigger, label, count });

/** Briefs that run from the moving papers, and replies that run from the answer, by court. */
const fromMotion: Readonly<Record<string, readonly Brief[]>> = {
  cand: [days('opposition', 'trg-cand-motion', 'Opposition, 14 days after filing (Civ. L.R. 7-3)', 14)],
  dcd: [days('opposition', 'trg-dcd-motion', 'Opposition, 14 days after service (LCvR 7(b))', 14)],
  nysd: [
    days('opposition', 'trg-nysd-motion', 'Answering papers, 14 days after service (Local Civ. R. 6.1(b))', 14),
    days('opposition-short', 'trg-nysd-motion', 'Answering papers on the 7-day track (Local Civ. R. 6.1(a))', 7),
  ],
  vaed: [days('opposition', 'trg-vaed-motion', 'Response, 14 days after service (Local Civ. R. 7(F))', 14)],
  'dc-superior': [days('opposition', 'trg-dc-super-motion', 'Opposition, 14 days after service (Rule 12-I)', 14)],
};
const fromOpposition: Readonly<Record<string, readonly Brief[]>> = {
  dcd: [days('reply', 'trg-dcd-motion', 'Reply, 7 days after service of the opposition (LCvR 7(d))', 7)],
  nysd: [
    days('reply', 'trg-nysd-motion', 'Reply, 7 days after service of the answering papers (Local Civ. R. 6.1(b))', 7),
    days('reply-short', 'trg-nysd-motion', 'Reply on the short track, 2 days (Local Civ. R. 6.1(a), not seen)', 2),
  ],
  vaed: [days('reply', 'trg-vaed-motion', 'Reply, 6 days after service of the response (Local Civ. R. 7(F))', 6)],
  'dc-superior': [days('reply', 'trg-dc-super-motion', 'Reply, 7 days after service of the opposition (Rule 12-I)', 7)],
};

const back = (id: string, trigger: string, label: string, count: number, unit: Unit): Brief => ({
  id,
  trigger,
  label,
  count,
  unit,
  direction: 'before',
});

/** What is counted back from a hearing or return date. */
function fromHearing(situation: Situation): readonly Brief[] {
  switch (situation.court?.id) {
    case 'ny-supreme-nycounty':
      return [
        back('notice', 'cplr2214b', 'Notice of motion served, 8 days before the return date', 8, 'days'),
        back('answer', 'cplr2214b', 'Answering papers, 2 days before the return date', 2, 'days'),
        back(
          'notice-long',
          'cplr2214b',
          'Notice of motion served, 16 days before, if answer is demanded earlier',
          16,
          'days',
        ),
        back(
          'answer-long',
          'cplr2214b',
          'Answering papers, 7 days before, on 16 days’ notice with a demand',
          7,
          'days',
        ),
        back('reply-long', 'cplr2214b', 'Reply, 1 day before, on 16 days’ notice with a demand', 1, 'days'),
      ];
    case 'ca-superior-sf':
      return [
        back(
          'notice',
          'trg-ccp1005b',
          'Notice served, 16 court days before the hearing and the days for service',
          16,
          'court-days',
        ),
        back('opposition', 'trg-ccp1005b', 'Opposition, 9 court days before the hearing', 9, 'court-days'),
        back('reply', 'trg-ccp1005b', 'Reply, 5 court days before the hearing', 5, 'court-days'),
      ];
    case 'us-district-generic':
      return isCriminal(situation)
        ? [
            back('notice', 'frcrp45', 'Motion served, 7 days before the hearing (Fed. R. Crim. P. 47(c))', 7, 'days'),
            back(
              'opposition',
              'frcrp45',
              'Opposing affidavits, 1 day before the hearing (Fed. R. Crim. P. 47(d))',
              1,
              'days',
            ),
          ]
        : [
            back('notice', 'frcp6c', 'Motion served, 14 days before the hearing (Fed. R. Civ. P. 6(c)(1))', 14, 'days'),
            back(
              'opposition',
              'frcp6c',
              'Opposing affidavits, 7 days before the hearing (Fed. R. Civ. P. 6(c)(2))',
              7,
              'days',
            ),
          ];
    default:
      return [];
  }
}

/** The way of service, if the rule knows it; else nothing is added and the answer stays on the early side. */
function serviceFor(trigger: string, { method }: { readonly method?: string | null | undefined }): string | undefined {
  const table = triggers.get(trigger)?.periods[0]?.service ?? rules.get(trigger)?.service ?? 'none';
  const rows: Readonly<Record<string, { readonly after?: ServiceAdd }>> = serviceTables[table];
  return given(method) && Object.hasOwn(rows, method) ? method : undefined;
}

function brief(
  situation: Situation,
  { id, trigger, label, count, unit, direction }: Brief,
  from: CivilDate,
  of: Pick<CalendarEvent, 'method'>,
  key: string,
): Draft {
  const service = serviceFor(trigger, of);
  const answer = ask(situation, {
    rule: trigger,
    from,
    count,
    unit: unit ?? 'days',
    ...(direction ? { direction } : {}),
    ...(service === undefined ? {} : { service }),
  });
  // Whose brief it is depends on who moved, which the calendar does not say.
  return { id: `${id}:${key}`, trigger, label, nature: 'expiry', answer };
}

/** Dates of a motion: the earliest hearing, the briefs that run from it, and those counted back from the hearing. */
export function briefing(situation: Situation): Found {
  const { court, matter } = situation;
  const id = court?.id ?? '';
  const drafts: Draft[] = [];
  const moved = events(situation, id === 'cand' ? 'motion-filed' : 'motion-served');
  for (const motion of moved) {
    const hearing = earliestHearing(situation, motion.on);
    if (hearing && !given(matter.court?.hearing?.date)) {
      drafts.push({
        id: `hearing:${motion.id}`,
        trigger: hearing.trigger,
        label: hearing.label,
        nature: 'expiry',
        answer: hearing.answer,
      });
    }
    const answered = events(situation, 'opposition-served').some(({ on }) => on >= motion.on);
    const oppositions = (fromMotion[id] ?? []).map((row) => ({
      ...brief(situation, row, motion.on, motion, motion.id),
      done: answered,
    }));
    drafts.push(...oppositions);
    const [opposition] = oppositions;
    if (id === 'cand' && opposition) {
      // "Not more than 7 days after the opposition was due": from the due date, not from when it came.
      const reply = days('reply', 'trg-cand-motion', 'Reply, 7 days after the opposition was due (Civ. L.R. 7-3)', 7);
      const from = opposition.answer.conservative ?? opposition.answer.due;
      drafts.push(brief(situation, reply, from, {}, motion.id));
    }
  }
  for (const answered of events(situation, 'opposition-served')) {
    drafts.push(...(fromOpposition[id] ?? []).map((row) => brief(situation, row, answered.on, answered, answered.id)));
  }
  if (id === 'cand') {
    const row = days(
      'opposition',
      'trg-cand-admin',
      'Opposition to an administrative motion, 4 days (Civ. L.R. 7-11)',
      4,
    );
    drafts.push(
      ...events(situation, 'administrative-motion-filed').map((event) => brief(situation, row, event.on, {}, event.id)),
    );
  }
  const hearing = matter.court?.hearing?.date;
  if (given(hearing)) {
    const [service] = events(situation, 'motion-served');
    drafts.push(...fromHearing(situation).map((row) => brief(situation, row, hearing, service ?? {}, 'hearing')));
  }
  return found(drafts);
}
