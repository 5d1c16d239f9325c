import type { Citation } from '../citation';
import type { NameMemory } from './name-memory';
import type { SectionMemory } from './section-memory';

/** A citation while it is being read. */
export type Draft = Omit<{ -readonly [Key in keyof Citation]: Citation[Key] }, 'text'>;

/** A citation as it was read, with what its resolution needs to know of its surroundings. */
export interface Found {
  readonly cite: Draft;
  /** It stands inside the explanatory parenthesis of another. */
  readonly nested: boolean;
  /** It tells what became of the decision cited before it. */
  readonly history: boolean;
  /** It continues a string: the citation before it and this one stand in one sentence, joined. */
  readonly joined: boolean;
  /** A section or rule without its code: its key in what was cited before. */
  readonly bare?: string;
  /** What it is called from then on: by a bracket after it, an article by its authors. */
  readonly called?: readonly string[];
}

/** What is known from the text before, and from the paragraphs before it in a document. */
export interface Memory {
  readonly names: NameMemory;
  readonly sections: SectionMemory;
  /** 'WL 1381238' and the like, cited so far. */
  readonly numbers: Set<string>;
}

/** One walk over a text. */
export interface Scan {
  /** As it was given: what is printed is cut from it. */
  readonly source: string;
  /** Place for place the same, as the grammar is written. */
  readonly text: string;
  readonly pairs: Int32Array;
  readonly memory: Memory;
  readonly found: Found[];
  /** Nothing before this place belongs to a later citation. */
  floor: number;
  /** Where the floor was before the last citation, for a name that has one inside ('In re Order Under 18 U.S.C. § 2703(d)'). */
  floorBefore: number;
  /** End of the explanatory parentheses that we are inside of. */
  nestedUntil: number;
  /** Ends of the explanatory parentheses that are open, outermost first. */
  readonly nests: number[];
  /** The last citation outside parentheses. */
  last: Draft | undefined;
  /** 'No. 12-345' right before a citation that it belongs to: where it begins and ends. */
  docket: { readonly start: number; readonly end: number } | undefined;
}

const SPACES = /\s+/g;

/** What stands between two places, as printed, in one line. */
export function printed({ source }: Scan, start: number, end: number): string {
  return source.slice(start, end).trim().replace(SPACES, ' ');
}

/** Where a name may begin at the earliest, seen from `at`. */
export function nameFloor(scan: Scan, at: number): number {
  return at >= scan.nestedUntil ? Math.max(scan.floor, scan.nestedUntil) : scan.floor;
}
