import type { Withheld } from '../../../shared/bundle/merge/lines';
import type { Conflict } from '../../../shared/schema/conflict';
import type { Operation } from '../../../shared/schema/operation';

/**
 * What lies in a frame beside its operation. Operations of others are carried: they are part of the history and of what is
 * exchanged, and replaying the journal does not apply them. What they made of the matter is in the one operation that took
 * them in, which belongs to this vault alone.
 */
export interface Beside {
  /** True: the operation is this vault's own way to the joined state, and goes into no bundle. */
  readonly local: boolean;
  /** What the next operation is made on top of; null: this operation, as always. */
  readonly heads: readonly string[] | null;
  /** What is undecided from here on; null: what was, less what the operation writes. */
  readonly conflicts: readonly Conflict[] | null;
  /** Received operations, word for word. */
  readonly carried: readonly Operation[];
  /** The places of operations whose content stayed in another vault's drawer. */
  readonly withheld: readonly Withheld[];
}
