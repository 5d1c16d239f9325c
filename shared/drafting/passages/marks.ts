/*
 * Characters that part values and blanks from the text of a passage while it is worked on. They come from the private
 * use area and are taken out of everything that comes in, so that no value is ever read as markup.
 */

/** A blank stands between open and close, a value between literal and end, a kind of exhibit between cite and citeEnd. */
export const MARK = {
  open: '\uE000',
  close: '\uE001',
  literal: '\uE002',
  end: '\uE003',
  cite: '\uE004',
  citeEnd: '\uE005',
} as const;

/** Text from outside without the characters that serve as marks here. */
export const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE005]/g, '');

/** A value as it stands in a passage: its words, on one line, none of them read as markup. */
export function literalText(value: string): string {
  return MARK.literal + withoutMarks(value).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') + MARK.end;
}

/** A blank as it stands in a passage. */
export function blankText(words: string): string {
  return MARK.open + words.replace(/\s+/g, ' ') + MARK.close;
}

/** The place of a cite to the record, as it stands in a passage until its paragraph is written. */
export function citeText(what: string): string {
  return MARK.cite + what + MARK.citeEnd;
}
