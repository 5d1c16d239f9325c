import type { CivilDate } from '../../kernel/civil-date';
import type { DeadlineAnswer } from '../answer';
import { ask, type Situation } from './situation';

/** How a court sets a hearing: from filing or service on, or no notice period known. */
export interface EarliestHearing {
  readonly trigger: string;
  readonly label: string;
  readonly answer: DeadlineAnswer;
}

const CRIMINAL = new Set(['grand-jury-subpoena', 'frcrp17-trial-subpoena', 'order-2703d', 'sca-search-warrant']);

/** True when the motion is heard under the criminal rules. */
export const isCriminal = ({ instrument }: Situation): boolean => CRIMINAL.has(instrument);

/**
 * The earliest day a motion that is filed (and served in hand or electronically) on a day can be heard, by the court's
 * own notice period. Undefined: no notice period of this court is known, or it sets none.
 */
export function earliestHearing(situation: Situation, filed: CivilDate): EarliestHearing | undefined {
  const of = (trigger: string, label: string, answer: DeadlineAnswer): EarliestHearing => ({ trigger, label, answer });
  switch (situation.court?.id) {
    case 'cand':
      return of(
        'trg-cand-motion',
        'Earliest hearing, 35 days after filing (Civ. L.R. 7-2)',
        ask(situation, { rule: 'trg-cand-motion', from: filed, count: 35, unit: 'days' }),
      );
    case 'ny-supreme-nycounty':
      return of(
        'cplr2214b',
        'Earliest return date, 8 days after service (CPLR 2214(b))',
        ask(situation, { rule: 'cplr2214b', from: filed, count: 8, unit: 'days' }),
      );
    case 'ca-superior-sf':
      return of(
        'trg-ccp1005b',
        'Earliest hearing, 16 court days after service (CCP § 1005(b))',
        ask(situation, { rule: 'ca-ccp', from: filed, count: 16, unit: 'court-days' }),
      );
    case 'us-district-generic': {
      const rule = isCriminal(situation) ? 'frcrp45' : 'frcp6c';
      const count = isCriminal(situation) ? 7 : 14;
      const label = `Earliest hearing, ${count} days after service (${isCriminal(situation) ? 'Fed. R. Crim. P. 47(c)' : 'Fed. R. Civ. P. 6(c)'})`;
      return of(rule, label, ask(situation, { rule, from: filed, count, unit: 'days', direction: 'after' }));
    }
    default:
      return undefined;
  }
}
