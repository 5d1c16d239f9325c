import type { GuardFinding } from '../guard/finding';
import type { Outline, OutlineEntry } from './outline';

/** How a paper of the packet stands. */
export type EntryStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'missing'; readonly labels: readonly string[] }
  | { readonly kind: 'unfit'; readonly message: string; readonly field: string }
  | { readonly kind: 'not-in-build' };

export interface PacketEntry extends OutlineEntry {
  readonly status: EntryStatus;
}

/** Something the packet lacks, once for all its papers. */
export interface PacketLack {
  readonly label: string;
  /** Field of the matter that fills it; '' when no field does. */
  readonly where: string;
  readonly fix: string;
  /** File names or titles of the papers that lack it, in filing order. */
  readonly papers: readonly string[];
  /** True: the packet cannot be filed without it. */
  readonly needed: boolean;
}

export interface PacketPlan extends Omit<Outline, 'entries'> {
  readonly entries: readonly PacketEntry[];
  readonly missing: readonly PacketLack[];
  /** What counsel looked for and the record does not say; the papers print [not in the record]. */
  readonly silent: readonly PacketLack[];
  /** What the public papers of the packet, with those that have left, say of the speaker together; empty: little. */
  readonly crowd: readonly GuardFinding[];
}
