import type { Folded } from '../fold/fold';
import { fold } from '../fold/fold';

/** One way to write a fact, and who decides whether a place where its letters stand is a hit. */
export interface Pattern {
  readonly fact: number;
  /** The words as they would be printed, folded. */
  readonly letters: Folded;
  /** What differs from the fact as it was given, in plain words; null: nothing. */
  readonly form: string | null;
  readonly judge: Judge;
}

/** Letters of a text that are those of a pattern: from the first to after the last. */
export interface Candidate {
  readonly folded: Folded;
  readonly from: number;
  readonly to: number;
  readonly pattern: Pattern;
}

/** A place that is a hit; it may reach further than the letters that were found. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly form: string | null;
}

export type Judge = (candidate: Candidate) => Found | null;

export const pattern = (fact: number, printed: string, form: string | null, judge: Judge): Pattern => ({
  fact,
  letters: fold(printed),
  form,
  judge,
});

/** The candidate as it is. */
export const whole = ({ from, to, pattern: { form } }: Candidate): Found => ({ from, to, form });
