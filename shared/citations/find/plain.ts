/**
 * The same text, place for place, as the grammar is written: every white space is a plain space, quotation marks and
 * apostrophes are straight. Two line ends in a row (a new paragraph) stay line ends: no cite runs over them.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r/g, (_, at: number) => (text[at + 1] === '\n' ? ' ' : '\n'))
    .replace(/\n[\s\u00a0\u2007\u202f]*/g, (gap) => {
      const fill = gap.indexOf('\n', 1) > 0 ? '\n' : ' ';
      return fill.repeat(gap.length);
    })
    .replace(/[\t\f\v\u00a0\u2002-\u200a\u202f\u3000\ufeff]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, '-');
}

/** The first place at or after `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 32) next += 1;
  return next;
}

/** The place after the last character before `at` that is no space, not before `floor`. */
export function backOverSpaces(text: string, at: number, floor: number): number {
  let next = at;
  while (next > floor && text.charCodeAt(next - 1) === 32) next -= 1;
  return next;
}

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isUpperCode = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLowerCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
export const isLetterCode = (code: number): boolean => isUpperCode(code) || isLowerCode(code);
export const isWordCode = (code: number): boolean => isDigitCode(code) || isLetterCode(code);

/** The end of the digits that begin at `at`. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigitCode(text.charCodeAt(end))) end += 1;
  return end;
}
