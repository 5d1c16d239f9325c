import { own } from '../kernel/own';
import type { Exhibit } from '../schema/case-record';
import type { Matter } from '../schema/matter';

/**
 * Where an appeal goes from each court. Professional knowledge, not read in a source (the Appellate Term stands in the
 * record of People v. Harris); every paper that prints it says so in a finding. The generic federal profile stands for
 * courts of every circuit, so that its circuit is unknown.
 */
const APPEALS: Readonly<Record<string, string>> = {
  cand: 'United States Court of Appeals for the Ninth Circuit',
  dcd: 'United States Court of Appeals for the District of Columbia Circuit',
  nysd: 'United States Court of Appeals for the Second Circuit',
  vaed: 'United States Court of Appeals for the Fourth Circuit',
  'dc-superior': 'District of Columbia Court of Appeals',
  'nyc-criminal': 'Appellate Term of the Supreme Court of the State of New York, First Department',
  'ny-supreme-nycounty': 'Appellate Division of the Supreme Court of the State of New York, First Department',
  'ca-superior-sf': 'Court of Appeal of the State of California, First Appellate District',
};

/** The court to which an appeal from this matter's court goes; undefined when the profile does not say which. */
export function appealCourt({ court }: Matter): string | undefined {
  return court ? own(APPEALS, court.id) : undefined;
}

/** The orders that the record holds. */
export function ordersOf({ record }: Matter): readonly Exhibit[] {
  return (record?.exhibits ?? []).filter((exhibit) => exhibit.what === 'order');
}

/** The order appealed from, when there is just one: several are candidates, and none of them is picked. */
export function appealedOrder(matter: Matter): Exhibit | undefined {
  const orders = ordersOf(matter);
  return orders.length === 1 ? orders[0] : undefined;
}
