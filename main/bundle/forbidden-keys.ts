/*
 * Names in JSON that a careless merge would take for the program's own. They are looked for in the bytes: main makes no
 * text of what a matter says.
 */
const names = ['__proto__', 'constructor', 'prototype'] as const;
export type ForbiddenKey = (typeof names)[number];

const [quote, backslash, colon, u] = [0x22, 0x5c, 0x3a, 0x75];
/** No longer, with every letter spelled as an escape. */
const longestSpelled = 6 * Math.max(...names.map((name) => name.length));
const firstLetters: ReadonlySet<number | undefined> = new Set([backslash, ...names.map((name) => name.charCodeAt(0))]);
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The first such name that is a key in JSON, or in lines of JSON, also when its letters are spelled as escapes. */
export function findForbiddenKey(bytes: Uint8Array): ForbiddenKey | null {
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    const from = at + 1;
    at = endOfString(bytes, from);
    if (at < 0) return null;
    if (!firstLetters.has(bytes[from]) || at - from > longestSpelled || !isKey(bytes, at + 1)) continue;
    const text = spelled(bytes.subarray(from, at));
    const found = names.find((name) => name === text);
    if (found) return found;
  }
  return null;
}

/** Where the quotation mark is that ends a string; -1: nowhere. One behind an odd number of backslashes does not. */
function endOfString(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(quote, from); at >= 0; at = bytes.indexOf(quote, at + 1)) {
    let before = at;
    while (before > from && bytes[before - 1] === backslash) before--;
    if ((at - before) % 2 === 0) return at;
  }
  return -1;
}

function isKey(bytes: Uint8Array, at: number): boolean {
  let next = at;
  while (isSpace(bytes[next])) next++;
  return bytes[next] === colon;
}

/** What a short string says; no name has other escapes than those of letters. */
function spelled(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.byteLength; at++) {
    const isEscape = bytes[at] === backslash && bytes[at + 1] === u;
    const digits = String.fromCharCode(...bytes.subarray(at + 2, at + 6));
    text += String.fromCharCode(isEscape ? Number.parseInt(digits, 16) : (bytes[at] ?? 0));
    if (isEscape) at += 5;
  }
  return text;
}
