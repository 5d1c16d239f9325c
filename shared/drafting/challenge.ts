import type { Matter } from '../schema/matter';
import { fitsIntervention, fitsVacateNondisclosure, WARRANTS } from './catalogue/motions-fit';
import { fitsComplaint } from './fit';
import { demandNounCapital } from './words';

/**
 * The paper that challenges the demand, as its companions name it: 'complaint', 'motion to quash'. A warrant is the
 * court's own act, so that its recipient asks to have it modified and its speaker to be let in.
 */
export function challengeName(matter: Matter): string {
  const { client, demand } = matter;
  if (fitsComplaint(matter) === undefined) return 'complaint';
  if (fitsIntervention(matter) === undefined) return 'motion to intervene';
  if (demand.instrument === 'nsl-2709') return 'petition';
  if (demand.instrument === 'ndo-2705b' && fitsVacateNondisclosure(matter) === undefined) return 'motion to vacate';
  if (WARRANTS.has(demand.instrument) && client.side === 'provider')
    return `motion to modify the ${demandNounCapital(matter)}`;
  if (demand.instrument === 'order-2703d') return 'motion to quash or modify the Order';
  return demand.instrument === 'pen-trap-order' ? 'motion to vacate or modify the Order' : 'motion to quash';
}
