import type { Precedent } from '../schema/law';
import type { PlacedCitation } from './report';
import { sentencesOf, type Sentence } from './sentences';

/** A quotation of the document: its words without the marks, and the place of the words. */
export interface Quotation extends Sentence {
  readonly words: string;
}

/** Shorter quotations are phrases of everyone's: nobody can tell whose they are. */
const FEWEST_WORDS = 4;
/** How far a citation may stand from the quotation that it supports. */
const REACH = 300;

const QUOTED = /[“"]([^“”"]{10,2000})[”"]/g;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}'§]+/gu) ?? [];

/** The quotations of a text that are long enough to be compared. */
export function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)]
    .map((match) => ({ words: match[1] ?? '', start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(({ words }) => wordsOf(words).length >= FEWEST_WORDS);
}

/** The citation that a quotation is given to: the next one after it, in its sentence or the one behind it. */
export function citationOf(
  quotation: Quotation,
  text: string,
  citations: readonly PlacedCitation[],
): PlacedCitation | undefined {
  const next = citations.find(({ start }) => start >= quotation.end);
  if (next && next.start - quotation.end <= REACH && !anotherQuote(text, quotation.end, next.start)) {
    const between = sentencesOf(text.slice(quotation.end, next.start), []).length;
    if (between <= 2) return next;
  }
  return undefined;
}

const anotherQuote = (text: string, from: number, to: number): boolean =>
  /[“"][^“”"]{10,}/.test(text.slice(from + 1, to));

/** Pieces of a quotation between marks of omission; what stands in brackets was changed openly and is left out. */
function piecesOf(words: string): string[][] {
  return words
    .split(/(?:\s*\.[\s\u00a0]*){3,4}|…|\[[^\]]*\]/)
    .map(wordsOf)
    .filter((piece) => piece.length > 0);
}

function runsOn(within: readonly string[], piece: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= within.length; at += 1) {
    if (piece.every((word, i) => within[at + i] === word)) return at + piece.length;
  }
  return -1;
}

/** Do all pieces stand in the source's words, one after the other? */
function standsIn(pieces: readonly (readonly string[])[], source: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    at = runsOn(source, piece, at);
    if (at === -1) return false;
  }
  return true;
}

/** Length of the longest row of words that both have in the same order. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How a quotation compares: exact, altered against the words it comes nearest to, or among none of them. */
export type QuoteVerdict =
  { readonly kind: 'exact' } | { readonly kind: 'altered'; readonly source: string } | { readonly kind: 'not-found' };

const ALIKE = 0.7;
const MOST_COMPARED = 200;

/** The stretch of a long text that shares most words with the quotation, or undefined. Linear but for the candidates. */
function windowOf(quoted: readonly string[], source: string): string | undefined {
  const marks = [...source.matchAll(/[\p{L}\p{N}'’‘§]+/gu)];
  const wanted = new Map<string, number>();
  for (const word of quoted) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const words = marks.map((match) => wordsOf(match[0])[0] ?? '');
  const size = Math.min(words.length, quoted.length + 4);
  const have = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, at: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const count = (have.get(word) ?? 0) + 1;
    have.set(word, count);
    if (count <= (wanted.get(word) ?? 0)) shared += 1;
    const leaving = at >= size ? words[at - size] : undefined;
    if (leaving !== undefined) {
      const left = have.get(leaving) ?? 0;
      have.set(leaving, left - 1);
      if (left <= (wanted.get(leaving) ?? 0)) shared -= 1;
    }
    if (shared > best.shared) best = { shared, at };
  }
  if (best.shared < ALIKE * quoted.length) return undefined;
  const first = marks[Math.max(0, best.at - size + 1)];
  const last = marks[best.at];
  return first && last ? source.slice(first.index, last.index + last[0].length) : undefined;
}

/** Compares a quotation with the quotes of a record, and with the text of its opinion where the firm keeps it. */
export function compareQuote(words: string, record: Precedent, opinion?: string): QuoteVerdict {
  const pieces = piecesOf(words);
  const quoted = pieces.flat();
  const sources = record.holdings.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  for (const source of sources) if (standsIn(pieces, wordsOf(source))) return { kind: 'exact' };
  if (opinion !== undefined && standsIn(pieces, wordsOf(opinion))) return { kind: 'exact' };
  const near = sources
    .map((source) => ({ source, share: inCommon(quoted, wordsOf(source).slice(0, MOST_COMPARED)) / quoted.length }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)[0];
  if (near) return { kind: 'altered', source: near.source };
  const passage = opinion === undefined ? undefined : windowOf(quoted, opinion);
  return passage === undefined ? { kind: 'not-found' } : { kind: 'altered', source: passage };
}
