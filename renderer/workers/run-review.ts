import { checkReturned, mentionsIn } from '../../shared/checks/returned';
import type { ParagraphChange } from '../../shared/compare/changes';
import { compareParagraphs } from '../../shared/compare/compare';
import { documentKind } from '../../shared/drafting/documents';
import type { Diagnostic } from '../../shared/kernel/diagnostic';
import type { HostileContent } from '../../shared/ooxml/hostile-content';
import type { Paragraph, ReadDocument } from '../../shared/ooxml/paragraphs';
import type { KeptLaw } from '../../shared/precedents/kept-law';
import type { Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import { withPrecedents } from './with-precedents';

/** What the later file is checked against, as a finished paper. */
export interface ReviewCheck {
  readonly documentId: string;
  readonly matter: Matter;
  /** Edited and own precedents, laid over the shipped library. */
  readonly precedents: readonly Precedent[];
  /** The firm's packs of grounds, as text. */
  readonly packs: readonly string[];
  /** What the firm keeps about the records; absent: the law as shipped. */
  readonly kept?: KeptLaw;
}

/** Two versions of one paper as they were read, and what of the later one acts or fetches. */
export interface ReviewRequest {
  readonly before: ReadDocument;
  readonly after: ReadDocument;
  readonly hostile: readonly HostileContent[];
  readonly check?: ReviewCheck;
}

export interface Review {
  readonly changes: readonly ParagraphChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** Library ids of the authorities that the later file cites; absent: it was not checked. */
  readonly authorities?: readonly string[];
}

/** Notes and headers are named, so that a change in a footnote is not taken for one in the text. */
const line = ({ story, text }: Paragraph): string => (story === 'body' ? text : `[${story}] ${text}`);

/** What no paper may hand on: it acts, fetches or hides on the machine of whoever opens it. */
const unsafe = ({ code, message, part, fix }: HostileContent): Diagnostic => ({
  code: `unsafe-${code}`,
  severity: 'error',
  message: `The file must not be handed on as it is: ${message}.`,
  where: part,
  fix,
});

/** Compares and checks. */
export function reviewForWindow({ before, after, hostile, check }: ReviewRequest): Review {
  const changes = compareParagraphs(before.paragraphs.map(line), after.paragraphs.map(line));
  const kind = check && documentKind(check.documentId);
  if (!check || !kind) return { changes, diagnostics: [] };
  const law = withPrecedents(check.precedents, check.packs, check.kept);
  const checked = checkReturned({ document: after, kind, matter: check.matter, law });
  const authorities = mentionsIn(after, law).map(({ id }) => id);
  return { changes, diagnostics: [...hostile.map(unsafe), ...checked], authorities };
}
