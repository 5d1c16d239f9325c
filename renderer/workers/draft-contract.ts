import type { DraftDoc } from '../../shared/drafting/draft-doc';
import type { SaidOfSpeaker } from '../../shared/guard/crowd/small-cell';
import type { AppErrorCode } from '../../shared/kernel/app-error';
import type { Diagnostic } from '../../shared/kernel/diagnostic';
import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { VersionProof } from '../../shared/sealing/proof';
import type { Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import type { Answers } from '../../shared/schema/records';
import type { Version } from '../../shared/sealing/marks';
import type { NameMap } from '../../shared/templates/rename';

/** A paper to draft. */
export interface DraftRequest {
  readonly matter: Matter;
  readonly documentId: string;
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  /** The firm's packs of grounds, as text. */
  readonly packs: readonly string[];
  /** What the firm keeps about the records; absent: the law as shipped. */
  readonly kept?: KeptLaw;
  /** A firm's own template; absent: the one that comes with the document. */
  readonly template?: Uint8Array;
  /** Answers to what that template asks and the matter does not hold. */
  readonly answers?: Answers;
  /** What that template's own names stand for. */
  readonly names?: NameMap;
  /** True: the questions of the paper and their answers, as a sheet, and not the paper. */
  readonly summary?: boolean;
  /** False: the tree only, no Word file. */
  readonly bytes: boolean;
  /** True: the tables print their pages and the length is counted, at the cost of laying the paper out. */
  readonly paged: boolean;
  /** The paper that leads the packet, for its cover. */
  readonly lead?: string;
  /** Which version, where something is under seal; absent: the public one. */
  readonly version?: Version;
  /** What the other public papers of the matter say of the speaker. */
  readonly said?: readonly SaidOfSpeaker[];
}

/** A paper that was drafted. */
export interface Drafted {
  readonly doc: DraftDoc;
  /** Of the drafting and of the rendering. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the Word file says, what stands in a firm's own template included; empty when there is no file. */
  readonly words: string;
  /** The Word file; undefined when none was asked for, or when the template has faults (see the diagnostics). */
  readonly bytes: Uint8Array | undefined;
  readonly sha256: string | undefined;
  /** Of a public version where something is under seal: what a second reading of its bytes found. */
  readonly proof?: VersionProof;
  /** Passages of this paper that are under seal; absent: none. */
  readonly seals?: number;
}

/** What the worker posts back. */
export type DraftReply =
  | { readonly kind: 'drafted'; readonly drafted: Drafted }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };
