import type { Matter } from '../../schema/matter';
import { fitsComplaint, fitsMotion, fitsOpposition } from '../fit';
import { demandNounCapital, possessive } from '../words';

/** What a provider files against an order or letter that has a road of its own. */
const OWN_ROADS: Readonly<Record<string, string>> = {
  'order-2703d': 'Motion to Quash or Modify Order',
  'pen-trap-order': 'Motion to Vacate or Modify Order',
  'ndo-2705b': 'Motion to Vacate or Modify Nondisclosure Order',
  'nsl-2709': 'Petition Under 18 U.S.C. § 3511',
};

/** The paper that the record stands behind: the complaint, the opposition or the motion. */
export function supported(matter: Matter): string {
  const complaint = matter.vehicle === 'decl-injunctive-complaint' || fitsMotion(matter) !== undefined;
  if (complaint && !fitsComplaint(matter)) return 'Complaint';
  const own = matter.client.side === 'provider' ? OWN_ROADS[matter.demand.instrument] : undefined;
  if (own !== undefined) return `${possessive(matter.client.short)} ${own}`;
  if (!fitsOpposition(matter)) return `${possessive(matter.client.short)} Opposition`;
  return `${possessive(matter.client.short)} Motion to Quash ${demandNounCapital(matter)}`;
}
