/**
 * What a citation is, by its form. `other`: what is no law itself, a report of Congress or a restatement. `unknown`: it
 * reads as a citation, and its reporter or code is in no list of ours.
 */
export type CitationKind =
  | 'full-case'
  | 'short-case'
  | 'id'
  | 'supra'
  | 'reference'
  | 'statute'
  | 'constitution'
  | 'rule'
  | 'journal'
  | 'docket'
  | 'database'
  | 'record'
  | 'other'
  | 'unknown';

/** The same decision in another reporter, as printed. */
export interface ParallelCite {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

/**
 * One citation found in a text. `start` and `end` are UTF-16 code units into the text as it was given, `end` exclusive,
 * and `text` is exactly that slice: from the volume (or *Id.*, or the short name) to the end of pin and parenthetical.
 * Volume, page, pin and names are as printed; the reporter is the list's spelling ('N.Y.S.2d' for 'N. Y. S. 2d').
 */
export interface Citation {
  readonly kind: CitationKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly volume?: string;
  readonly reporter?: string;
  readonly page?: string;
  readonly pin?: string;
  readonly year?: number;
  /** Id of the court: of a court profile of ours, or the public courts list's. */
  readonly court?: string;
  readonly plaintiff?: string;
  readonly defendant?: string;
  /** The explanatory parenthesis after the year, without its brackets. */
  readonly parenthetical?: string;
  readonly parallel?: readonly ParallelCite[];
  readonly section?: string;
  readonly title?: string;
  /** Where the name that belongs to a full cite begins: before `start`, or inside the cite. */
  readonly nameStart?: number;
  /** Place in the same list of the full citation that this one refers to. */
  readonly resolvesTo?: number;
  /** Places of the full citations that it may refer to when it does not say which. Never one alone. */
  readonly candidates?: readonly number[];
}
