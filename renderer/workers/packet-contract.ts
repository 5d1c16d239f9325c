import type { SaidOfSpeaker } from '../../shared/guard/crowd/small-cell';
import type { PacketPlan } from '../../shared/packet/packet-plan';
import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';

/** A packet to plan. */
export interface PlanRequest {
  readonly matter: Matter;
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  /** The firm's packs of grounds, as text. */
  readonly packs: readonly string[];
  /** What the firm keeps about the records; absent: the law as shipped. */
  readonly kept?: KeptLaw;
  /** The paper that leads; absent: the one the matter calls for. */
  readonly lead?: string;
  /** What the public papers that have left say of the speaker. */
  readonly said?: readonly SaidOfSpeaker[];
}

/** What the worker posts back. */
export type PlanReply =
  { readonly kind: 'planned'; readonly plan: PacketPlan } | { readonly kind: 'broken'; readonly message: string };
