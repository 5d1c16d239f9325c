/*
 * Names in JSON that a careless merge would take for the program's own. They are looked for in the bytes: main makes no
 * text of what a matter says.
 */
const names = ['__proto__', 'constructor', 'prototype'] as const;
export type ForbiddenKey = (typeof names)[number];

const longest = Math.max(...names.map((name) => name.length));
const [quote, backslash, colon, u] = [0x22, 0x5c, 0x3a, 0x75];
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The first such name that is a key in JSON, or in lines of JSON, also when its letters are spelled as escapes. */
export function findForbiddenKey(bytes: Uint8Array): ForbiddenKey | null {
  for (let at = 0; at < bytes.byteLength; at++) {
    if (bytes[at] !== quote) continue;
    const { end, text } = readString(bytes, at + 1);
    at = end;
    if (text === null) continue;
    let next = end + 1;
    while (isSpace(bytes[next])) next++;
    const found = bytes[next] === colon && names.find((name) => name === text);
    if (found) return found;
  }
  return null;
}

/** Where a string ends, and what it says if it is short enough to be one of the names. */
function readString(bytes: Uint8Array, from: number): { end: number; text: string | null } {
  let text: string | null = '';
  let at = from;
  for (; at < bytes.byteLength && bytes[at] !== quote; at++) {
    let code = bytes[at] ?? 0;
    if (code === backslash) {
      at++;
      code = bytes[at] === u ? Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 5)), 16) : 0;
      if (bytes[at] === u) at += 4;
    }
    text = text !== null && text.length <= longest ? text + String.fromCharCode(code) : null;
  }
  return { end: at, text };
}
