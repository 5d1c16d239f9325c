import { responseTo } from '../../item-objections';
import type { Writer } from '../writer';

/** Says which item marked for production the law does not let this instrument have. */
export function reportBarred({ matter, law, report }: Writer): void {
  const reach = law.instruments.get(matter.demand.instrument)?.reach;
  matter.demand.items.forEach((item, at) => {
    if (responseTo(matter, item)?.answer !== 'produce' || !reach) return;
    if (item.tier === 'contents' && reach.contents === 'barred') {
      report({
        code: 'contents-barred',
        severity: 'error',
        message: `Item ${at + 1} is contents, which this instrument cannot have from a provider (18 U.S.C. §§ 2702-2703); it is marked to be produced.`,
        where: 'response.items',
        fix: 'Mark it as withheld, or record the instrument that reaches it.',
      });
    } else if (item.tier !== 'contents' && !reach.tiers.includes(item.tier)) {
      report({
        code: 'tier-not-reached',
        severity: 'warning',
        message: `Item ${at + 1} lies in a class of data that this instrument does not reach by the law's table; it is marked to be produced.`,
        where: 'response.items',
        fix: 'Check that the disclosure is allowed before it is made.',
      });
    }
  });
}
