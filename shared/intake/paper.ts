import type { IntakeField, Offer, Sureness } from './offer';

/** A line that is not empty, by its offsets without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** An empty line stands before it, or nothing. */
  readonly opens: boolean;
}

/** A stretch of the paper. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The text twice: as it was given, for quoting, and with typographic signs made plain, for reading. Both have the
 * same length, so that an offset means the same in either.
 */
export interface Paper {
  readonly raw: string;
  readonly view: string;
  /** The view with line ends that only wrap a sentence as spaces; empty lines and short lines stay apart. */
  readonly prose: string;
  readonly lines: readonly Line[];
}

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '\f': '\n',
};

/** A line this long was ended by the margin, not by its writer. */
const marginal = 55;

/** Line ends within a paragraph become spaces where the line is long, or the next goes on in small letters. */
function proseOf(view: string): string {
  const pieces = view.split('\n');
  const joins = pieces.map((piece, at) => {
    const next = pieces[at + 1]?.trimStart() ?? '';
    const text = piece.trim();
    if (text === '' || next === '' || text.endsWith(':')) return '\n';
    return (text.length >= marginal && !/^(?:[-*\u2022]|\(?[a-z\d]{1,3}[.)]) /i.test(next)) || /^[a-z]{2}/.test(next)
      ? ' '
      : '\n';
  });
  return pieces.map((piece, at) => (at === pieces.length - 1 ? piece : piece + joins[at])).join('');
}

/** Makes a text ready to be read. */
export function paperOf(raw: string): Paper {
  const view = raw.replace(/[\u2018\u2019\u02BC\u201C\u201D\u2010-\u2014\u2212\u2028\u2029\f]|[^\S\n]/g, (sign) =>
    Object.hasOwn(plain, sign) ? (plain[sign] ?? sign) : ' ',
  );
  const lines: Line[] = [];
  let at = 0;
  let opens = true;
  for (const whole of view.split('\n')) {
    const text = whole.trim();
    const start = at + (whole.length - whole.trimStart().length);
    if (text !== '') lines.push({ start, end: start + text.length, text, opens });
    opens = text === '';
    at += whole.length + 1;
  }
  return { raw, view, prose: proseOf(view), lines };
}

/** Wrapped lines as one, and no spaces around; a word that was broken after its hyphen is whole again. */
export const joined = (text: string): string =>
  text
    .replace(/(\w-)\s{0,4}\n\s{0,40}(?=[a-z])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** Offsets without the white space and the given signs at their ends. */
export function trimmed({ raw }: Paper, { start, end }: Span, signs = ''): Span {
  const skip = (at: number): boolean => /\s/.test(raw[at] ?? '') || signs.includes(raw[at] ?? '\0');
  let from = start;
  let to = end;
  while (from < to && skip(from)) from += 1;
  while (to > from && skip(to - 1)) to -= 1;
  return { start: from, end: to };
}

interface Found {
  readonly field: IntakeField;
  readonly span: Span;
  readonly why: string;
  readonly sure: Sureness;
  /** The words as they stand, joined over line ends, when there is none. */
  readonly value?: Offer['value'];
}

/** An offer with its words; undefined where there are no words to show. */
export function offerOf(paper: Paper, { field, span, why, sure, value }: Found): Offer | undefined {
  const { start, end } = trimmed(paper, span);
  const words = paper.raw.slice(start, end);
  if (words === '') return undefined;
  return { field, value: value ?? joined(words), start, end, words, why, sure };
}

/** The first matches of a pattern, at most `most`: a hostile text is no reason to gather without end. */
export function matches(text: string, pattern: RegExp, most = 200): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  for (let match = global.exec(text); match !== null && found.length < most; match = global.exec(text)) {
    found.push(match);
    if (match[0] === '') global.lastIndex += 1;
  }
  return found;
}

/** The place of a group of a match, in the paper; the group must be told by where it begins in the match. */
export function groupSpan(match: RegExpExecArray, group: string, from = 0): Span {
  const start = from + match.index + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

/** Index of the line an offset stands in, or the last one before it. */
export function lineAt({ lines }: Paper, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const farthest = 1_500;
const noEnd =
  /(?:\b(?:U\.S|U\.S\.C|Inc|Corp|Co|Ltd|No|Nos|Mr|Ms|Mrs|Dr|Hon|St|Det|Sgt|Lt|Cir|Dist|Art|Sec|Fed|Civ|Crim|Proc|Cal|Code|App|v|vs|Esq|Jr|Sr|P|R|N\.Y|D\.C|a\.m|p\.m|e\.g|i\.e|Dep't|Attn|approx)|\b[A-Z])\.$/;

/** The sentence around an offset; never past an empty line, nor far. */
export function sentenceAt({ prose: view }: Paper, offset: number): Span {
  let start = Math.max(0, offset - farthest);
  const before = view.slice(start, offset);
  const gap = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n \n'));
  if (gap >= 0) start += gap + 2;
  return close(view, start, offset);
}

/** From the last full stop before the offset to the first after it. */
function close(view: string, first: number, offset: number): Span {
  let start = first;
  for (const stop of matches(view.slice(first, offset), /[.?!]["')]{0,2}\s/, farthest)) {
    const end = first + stop.index + 1;
    if (!noEnd.test(view.slice(Math.max(0, end - 12), end))) start = first + stop.index + stop[0].length;
  }
  const rest = view.slice(offset, offset + farthest);
  for (const stop of matches(rest, /\n *\n|[.?!]["')]{0,2}(?=\s|$)/, farthest)) {
    const end = offset + stop.index + stop[0].length;
    if (stop[0].startsWith('\n')) return { start, end: offset + stop.index };
    if (!noEnd.test(view.slice(Math.max(0, offset + stop.index - 11), offset + stop.index + 1))) return { start, end };
  }
  return { start, end: offset + rest.length };
}
