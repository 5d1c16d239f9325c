import { checkReturned, mentionsIn } from '../../shared/checks/returned';
import type { ParagraphChange } from '../../shared/compare/changes';
import { compareParagraphs } from '../../shared/compare/compare';
import { documentKind } from '../../shared/drafting/documents';
import { AppError, type AppErrorCode } from '../../shared/kernel/app-error';
import type { Diagnostic } from '../../shared/kernel/diagnostic';
import { readDocument, type Paragraph } from '../../shared/ooxml/paragraphs';
import { readPackage } from '../../shared/ooxml/read-package';
import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import { withPrecedents } from './with-precedents';

/** Two files of one paper to be laid side by side; with `check`, the later one is checked as a finished paper. */
export interface ReviewRequest {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly check?: {
    readonly documentId: string;
    readonly matter: Matter;
    /** Edited and own precedents, laid over the shipped library. */
    readonly precedents: readonly Precedent[];
    /** The firm's packs of grounds, as text. */
    readonly packs: readonly string[];
    /** What the firm keeps about the records; absent: the law as shipped. */
    readonly kept?: KeptLaw;
  };
}

export interface Review {
  readonly changes: readonly ParagraphChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Library ids of the authorities that the later file cites; absent: it was not checked. */
  readonly authorities?: readonly string[];
}

/** What the worker posts back. */
export type ReviewReply =
  | { readonly kind: 'reviewed'; readonly review: Review }
  | { readonly kind: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly fix: string }
  | { readonly kind: 'broken'; readonly message: string };

/** Notes and headers are named, so that a change in a footnote is not taken for one in the text. */
const line = ({ story, text }: Paragraph): string => (story === 'body' ? text : `[${story}] ${text}`);

/** Compares and checks. What goes wrong comes back as data, so that it can cross to the window. */
export function reviewForWindow({ before, after, check }: ReviewRequest): ReviewReply {
  try {
    const document = readDocument(readPackage(after));
    const changes = compareParagraphs(
      readDocument(readPackage(before)).paragraphs.map(line),
      document.paragraphs.map(line),
    );
    const kind = check && documentKind(check.documentId);
    if (!check || !kind) return { kind: 'reviewed', review: { changes, diagnostics: [] } };
    const law = withPrecedents(check.precedents, check.packs, check.kept);
    const diagnostics = checkReturned({ document, kind, matter: check.matter, law });
    const authorities = mentionsIn(document, law).map(({ id }) => id);
    return { kind: 'reviewed', review: { changes, diagnostics, authorities } };
  } catch (error) {
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, message: error.message, fix: error.fix };
    }
    return { kind: 'broken', message: error instanceof Error ? error.message : 'The file could not be read.' };
  }
}
