import type { Keeping } from '../../schema/library';
import type { OwnPrecedent } from '../../schema/records';

/** What a file said of a record when it was last taken in. */
export interface ImportedBase {
  readonly from: string;
  readonly key: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A record of the library, with all that a merge must know of it. */
export interface LibraryEntry {
  /** As it stands, with the edits over a shipped one. */
  readonly record: OwnPrecedent;
  readonly own: boolean;
  /** Of a shipped record: what was shipped, for the fields that somebody edited. */
  readonly shipped: Readonly<Record<string, unknown>>;
  readonly imported: ImportedBase | null;
  /** In the trash: what is taken in again comes out of it. */
  readonly trashed: boolean;
  /** The texts of the notes on it. */
  readonly notes: readonly string[];
  readonly keeping: Keeping | null;
}
