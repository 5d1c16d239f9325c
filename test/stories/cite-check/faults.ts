/** What is wrong with a place of the brief, as a person who checks it would say. */
export type Fault =
  | 'not-in-the-library'
  | 'reporter-spacing'
  | 'pin-before-first-page'
  | 'quotation-altered'
  | 'quotation-not-found'
  | 'held-of-a-withdrawn-demand'
  | 'short-form-before-full'
  | 'id-after-a-string'
  | 'year-outside-the-reporter'
  | 'marked-vacated';

export const FAULTS: readonly Fault[] = [
  'not-in-the-library',
  'reporter-spacing',
  'pin-before-first-page',
  'quotation-altered',
  'quotation-not-found',
  'held-of-a-withdrawn-demand',
  'short-form-before-full',
  'id-after-a-string',
  'year-outside-the-reporter',
  'marked-vacated',
];

/** A place of the brief that can be written rightly or wrongly. The text around it is the same. */
export interface Slip {
  readonly fault: Fault;
  readonly clean: string;
  readonly faulty: string;
  /** The words at fault, inside `faulty`. */
  readonly words: string;
  /** The library's record that is cited there; absent where there is none. */
  readonly record?: string;
  /** What should stand in the place of the words, where that is more than a matter of judgment. */
  readonly right?: string;
}

/** A fault as it stands in the brief that was built: offsets are UTF-16 units into the paragraph's text, end exclusive. */
export interface Planted extends Omit<Slip, 'clean' | 'faulty' | 'words'> {
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Piece = string | Slip;
