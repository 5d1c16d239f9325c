import { found, nothingFound, type Found } from './entry';
import { ask, wasServed, type Situation } from './situation';

const WHY_SERVED = 'The time for objections runs from service.';

/**
 * Written objections are for the person commanded to produce (Fed. R. Civ. P. 45(d)(2)(B); CPLR 3122(a)): never offered
 * to an account holder, whose way is a motion.
 */
export function objections(situation: Situation): Found {
  const { refs, isProvider, served, due } = situation;
  if (!isProvider) return nothingFound;
  const trigger = ['trg-frcp45-objection', 'trg-cplr3122', 'trg-dc-r45'].find((id) => refs.includes(id));
  if (trigger === undefined) return nothingFound;
  if (served === undefined) return found([], [{ path: 'demand.served.date', why: WHY_SERVED }]);
  const byMail = situation.matter.demand.served.method === 'mail';
  const answer = ask(situation, {
    rule: trigger,
    from: served,
    ...(trigger === 'trg-cplr3122' ? (byMail ? { service: 'mail' } : {}) : due === undefined ? {} : { alsoBy: due }),
  });
  const late =
    trigger === 'trg-cplr3122' && due !== undefined && due.slice(0, 10) < answer.due
      ? ['The return date comes before these objections are due: act before it.']
      : [];
  const label = trigger === 'trg-cplr3122' ? 'Objections, CPLR 3122(a)' : 'Written objections, Rule 45(d)(2)(B)';
  return found(
    [
      {
        id: 'objections',
        trigger,
        label,
        nature: 'ours',
        answer,
        done: wasServed(situation, 'objections-45d2b'),
        warnings: late,
      },
    ],
    due === undefined
      ? [{ path: 'demand.due.date', why: 'Objections end at the compliance time if it comes first.' }]
      : [],
  );
}
