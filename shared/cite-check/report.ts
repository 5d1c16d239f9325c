import type { Citation } from '../citations/citation';
import type { CivilDate } from '../kernel/civil-date';

/** One stretch of text of the document that is checked, in reading order. */
export interface CheckedParagraph {
  /** 'body', 'footnote', 'header' …; 'text' where there are no parts. */
  readonly part: string;
  readonly text: string;
}

/** A citation with its place: offsets count within the paragraph's own text. */
export type PlacedCitation = Citation & { readonly part: string; readonly paragraph: number };

export type CiteFindingKind =
  | 'adverse-not-cited'
  | 'ambiguous'
  | 'cite-differs'
  | 'court-differs'
  | 'form'
  | 'held-of-withdrawn'
  | 'history-not-checked'
  | 'id-unresolved'
  | 'name-differs'
  | 'no-ruling'
  | 'not-in-library'
  | 'not-law-any-more'
  | 'partly-not-law'
  | 'pin-outside'
  | 'quote-altered'
  | 'quote-not-found'
  | 'reporter-years'
  | 'short-before-full'
  | 'unknown-reporter'
  | 'unresolved'
  | 'unverified'
  | 'year-differs';

/** One thing that the signing lawyer should look at: a fact about the text, and no judgment of its writer. */
export interface CiteFinding {
  readonly kind: CiteFindingKind;
  readonly severity: 'error' | 'warning' | 'info';
  /** The words of the document, `start` to `end` within the paragraph. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly part: string;
  readonly paragraph: number;
  /** Id of the library record it is about. */
  readonly record?: string;
  readonly why: string;
  /** The right form, or what to do. */
  readonly fix?: string;
}

/** An authority of the document, at its first mention in full. */
export interface CheckedAuthority {
  readonly text: string;
  readonly kind: Citation['kind'];
  readonly part: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Id of its library record; null: the library has none. */
  readonly record: string | null;
  readonly name: string | null;
  /** The citation as a list prints it: as on the page, a section with its code. */
  readonly label: string;
  /** How often the document cites it, short forms and *Id.* included. */
  readonly times: number;
  /** Last time somebody verified it in an official source, by whom and where; null: nobody recorded one. */
  readonly verified: { readonly on: CivilDate; readonly by: string; readonly where: string } | null;
  /** Last time its later history was looked for; null: nobody recorded that. */
  readonly historyChecked: { readonly on: CivilDate; readonly by: string } | null;
  /** What became of it, in words, as far as anybody entered it. */
  readonly standing: string | null;
  readonly quotes: { readonly exact: number; readonly altered: number; readonly notFound: number };
}

/** The whole result. It never says that a paper is right: `notChecked` is part of every answer. */
export interface CiteReport {
  readonly findings: readonly CiteFinding[];
  readonly authorities: readonly CheckedAuthority[];
  /** What nobody looked at, in sentences. */
  readonly notChecked: readonly string[];
}
