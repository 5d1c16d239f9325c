import type { Mention } from '../citations/trail';
import type { DraftDoc } from '../drafting/draft-doc';
import type { DocumentKind } from '../drafting/documents';
import type { SaidOfSpeaker } from '../guard/crowd/small-cell';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';

/** What every check of a draft looks at. */
export interface CheckInput {
  readonly doc: DraftDoc;
  readonly matter: Matter;
  readonly law: Law;
  readonly kind: DocumentKind;
  /** Authorities in the order the paper mentions them. */
  readonly mentions: readonly Mention[];
  /** Words of the blanks that were reported while the text was written. */
  readonly reported: ReadonlySet<string>;
  /** What the other public papers of the matter say of the speaker. */
  readonly said: readonly SaidOfSpeaker[];
}
