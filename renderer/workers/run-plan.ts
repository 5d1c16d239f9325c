import { planPacket } from '../../shared/packet/plan';
import { passages } from '../../templates/library';
import type { PlanReply, PlanRequest } from './packet-contract';
import { withPrecedents } from './with-precedents';

/** Plans a packet: every paper is drafted once to know what it lacks. What goes wrong comes back as data. */
export function runPlan({ matter, precedents, packs, kept, lead, said = [] }: PlanRequest): PlanReply {
  try {
    const law = withPrecedents(precedents, packs, kept);
    return {
      kind: 'planned',
      plan: planPacket({ matter, law, passages, said, ...(lead === undefined ? {} : { lead }) }),
    };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The packet could not be planned.' };
  }
}
