import type { DraftDoc } from '../drafting/draft-doc';
import { draft, type DraftInput } from '../drafting/pipeline';
import type { Outcome } from '../kernel/diagnostic';
import { COVER } from './outline';
import { planPacket } from './plan';

/**
 * Drafts any paper; the cover with the packet it lies on, planned first unless it is handed over. `lead`: the paper that
 * leads that packet.
 */
export function draftWithPacket(input: DraftInput & { readonly lead?: string }): Outcome<DraftDoc> {
  if (input.documentId !== COVER || input.packet) return draft(input);
  return draft({ ...input, packet: planPacket(input) });
}
