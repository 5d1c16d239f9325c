import type { Keeping } from '../../../shared/schema/library';
import { FAULTS, type Fault, type Planted } from './faults';
import { keepingWith } from './keeping';
import { PARAGRAPHS } from './paragraphs.data';

/** A brief to be cite-checked: its paragraphs, what is wrong with them, and what the firm keeps about its authorities. */
export interface CheckedBrief {
  readonly paragraphs: readonly string[];
  /** In the order of the text. */
  readonly planted: readonly Planted[];
  readonly keeping: ReadonlyMap<string, Keeping>;
}

/** The brief with these faults and no others: with one of them, with all ten, or clean. */
export function briefWith(faults: readonly Fault[] = FAULTS): CheckedBrief {
  const planted: Planted[] = [];
  const paragraphs = PARAGRAPHS.map((pieces, paragraph) =>
    pieces.reduce<string>((before, piece) => {
      if (typeof piece === 'string') return before + piece;
      if (!faults.includes(piece.fault)) return before + piece.clean;
      const { clean: _clean, faulty, words, ...slip } = piece;
      const start = before.length + faulty.indexOf(words);
      planted.push({ ...slip, paragraph, text: words, start, end: start + words.length });
      return before + faulty;
    }, ''),
  );
  return { paragraphs, planted, keeping: keepingWith(faults) };
}

export const cleanBrief = (): CheckedBrief => briefWith([]);
