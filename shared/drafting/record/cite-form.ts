import { NBSP } from '../../kernel/typography';
import type { MarkedExhibit } from './exhibit-marks';

/** What stands between the parentheses: paragraphs of declarations first, then exhibits. */
export interface Cited {
  readonly paragraphs: readonly { readonly name: string; readonly number: number }[];
  readonly exhibits: readonly { readonly marked: MarkedExhibit; readonly pin: string | undefined }[];
}

/**
 * The form of a court: `standing` is a sentence of its own after the sentence it supports, `(Whitlock Decl. ¶ 4; Ex. A.)`,
 * as federal briefs have it; `within` stands before the full stop, `(Whitlock Aff. ¶ 4, Ex. A)`, as New York's do.
 */
export type CiteForm = 'standing' | 'within';

const NUMERAL = /^(\d|[ivxlc]+\b)/i;

function exhibitPart(exhibits: Cited['exhibits']): string[] {
  const bare = exhibits.filter(({ pin }) => pin === undefined).map(({ marked }) => marked.mark);
  const pinned = exhibits.flatMap(({ marked, pin }) =>
    pin === undefined ? [] : [`Ex.${NBSP}${marked.mark}${NUMERAL.test(pin) ? ' at' : ''} ${pin}`],
  );
  if (bare.length === 0) return pinned;
  const list = bare.length === 1 ? bare[0] : `${bare.slice(0, -1).join(', ')} & ${bare.at(-1)}`;
  return [`Ex${bare.length > 1 ? 's' : ''}.${NBSP}${list}`, ...pinned];
}

function paragraphParts(paragraphs: Cited['paragraphs'], paper: string): string[] {
  const names = [...new Set(paragraphs.map(({ name }) => name))];
  return names.map((name) => {
    const numbers = paragraphs.filter((one) => one.name === name).map(({ number }) => number);
    return `${name} ${paper} ${numbers.length > 1 ? '¶¶' : '¶'}${NBSP}${[...new Set(numbers)].join(', ')}`;
  });
}

/** The cite in the form of the court, in its parentheses; '' for nothing. */
export function citeText({ paragraphs, exhibits }: Cited, form: CiteForm): string {
  const parts = [...paragraphParts(paragraphs, form === 'within' ? 'Aff.' : 'Decl.'), ...exhibitPart(exhibits)];
  if (parts.length === 0) return '';
  return form === 'within' ? `(${parts.join(', ')})` : `(${parts.join('; ')}.)`;
}

const STOP = /\.(["”’)]*)$/;
const ABBREVIATION = /\b(Inc|Corp|Co|Ltd|Jr|Sr|a\.m|p\.m|U\.S|D\.C|N\.Y|U\.S\.C)\.$/;

/** How a sentence ends when it is cited: so many characters off its end, and this in their place. */
export interface Ending {
  readonly cut: number;
  readonly tail: string;
}

/** Where the cite goes: after the full stop, or before it. */
export function endingWith(sentence: string, cite: string, form: CiteForm): Ending {
  if (cite === '') return { cut: 0, tail: '' };
  // A lead-in to a list: the cite belongs to the words before the colon.
  if (sentence.endsWith(':')) return { cut: 1, tail: ` ${cite.replace(/\.\)$/, ')')}:` };
  if (form === 'standing') return { cut: 0, tail: ` ${cite}` };
  const stop = ABBREVIATION.test(sentence) ? null : STOP.exec(sentence);
  return stop ? { cut: stop[0].length, tail: `${stop[1] ?? ''} ${cite}.` } : { cut: 0, tail: ` ${cite}.` };
}

/** A sentence with its ending. */
export const ended = (sentence: string, { cut, tail }: Ending): string =>
  sentence.slice(0, sentence.length - cut) + tail;
