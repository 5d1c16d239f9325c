/*
 * Words as the library's search compares them: no case, no accents, letters and digits alone. What is searched and
 * what is asked go through the same function.
 */

const plain = /^[\t\n\r -~]*$/;

/** Text without case and accents; ligatures and full-width letters taken apart. */
export function foldText(text: string): string {
  const whole = plain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return whole.toLowerCase();
}

/** Calls back with each word of a text, in order. */
export function eachWord(text: string, take: (word: string) => void): void {
  const folded = foldText(text);
  let from = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && isWordCode(folded.charCodeAt(at), folded, at)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      take(folded.slice(from, at));
      from = -1;
    }
  }
}

/** The words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Both halves of a pair belong to the word, or neither does.
  const low = code >= 0xdc00 && code <= 0xdfff;
  const point = text.codePointAt(low && at > 0 ? at - 1 : at) ?? code;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
}
