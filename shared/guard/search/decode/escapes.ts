import { own } from '../../../kernel/own';
import { DRESSED, ENTITIES } from './entities.data';
import { hexValue, isHexDigit, type Derived } from './derived';

/** One escape: how long it is, and the byte or the text it stands for. */
interface Escape {
  readonly size: number;
  readonly way: number;
  readonly byte?: number;
  readonly text?: string;
}

const WAYS = [
  '',
  'in URL escapes',
  'in HTML entities',
  'in backslash escapes',
  'in quoted-printable',
  'in escapes of XML names',
  'in code points',
  'in UTF-8 read as Latin-1',
] as const;

/** The value of `size` hex digits from `at`; -1: they are not all hex digits. */
function hexAt(text: string, at: number, size: number): number {
  if (at + size > text.length) return -1;
  let value = 0;
  for (let i = at; i < at + size; i += 1) {
    const code = text.charCodeAt(i);
    if (!isHexDigit(code)) return -1;
    value = value * 16 + hexValue(code);
  }
  return value;
}

const pointText = (point: number): string | undefined =>
  point > 0x10ffff || point < 0 ? undefined : String.fromCodePoint(point);

/** A number up to eight digits, and what ends it. */
function numberAt(text: string, at: number, base: 10 | 16): { value: number; end: number } | null {
  let [value, end] = [0, at];
  for (; end < text.length && end - at < 8; end += 1) {
    const code = text.charCodeAt(end);
    if (base === 16 ? !isHexDigit(code) : code < 48 || code > 57) break;
    value = value * base + hexValue(code);
  }
  return end === at ? null : { value, end };
}

function numeric(text: string, at: number, digits: number, base: 10 | 16, close: string, way: number): Escape | null {
  const number = numberAt(text, digits, base);
  const said = number && pointText(number.value);
  if (!number || said === undefined) return null;
  const closed = close !== '' && text.startsWith(close, number.end);
  if (close === '}' && !closed) return null;
  return { size: number.end + (closed ? close.length : 0) - at, way, text: said ?? '' };
}

const longestName = 12;

function entityAt(text: string, at: number): Escape | null {
  if (text.charAt(at + 1) === '#') {
    const hex = (text.charCodeAt(at + 2) | 32) === 120;
    return numeric(text, at, at + (hex ? 3 : 2), hex ? 16 : 10, ';', 2);
  }
  const near = text.slice(at + 1, at + 1 + longestName);
  const name = near.slice(0, Math.max(0, near.indexOf(';')));
  const said = DRESSED.exec(name)?.[1] ?? own(ENTITIES, name) ?? own(ENTITIES, name.toLowerCase());
  return said === undefined ? null : { size: name.length + 2, way: 2, text: said };
}

function backslashAt(text: string, at: number): Escape | null {
  const next = text.charCodeAt(at + 1);
  const fixed = (from: number, digits: number): Escape | null => {
    const value = hexAt(text, from, digits);
    if (value < 0) return null;
    const said = pointText(value);
    return said === undefined ? null : { size: from + digits - at, way: 3, text: said };
  };
  if (next === 117) return text.charAt(at + 2) === '{' ? numeric(text, at, at + 3, 16, '}', 3) : fixed(at + 2, 4);
  if (next === 85) return fixed(at + 2, 8);
  if (next === 120 || next === 39) {
    const byte = hexAt(text, at + 2, 2);
    return byte < 0 ? null : { size: 4, way: 3, byte };
  }
  // Octal, as PDF and C write it.
  const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
  return octal ? { size: 4, way: 3, byte: parseInt(octal[0], 8) } : null;
}

function quotedAt(text: string, at: number): Escape | null {
  const byte = hexAt(text, at + 1, 2);
  if (byte >= 0) return { size: 3, way: 4, byte };
  const soft = /^[ \t]{0,8}\r?\n/.exec(text.slice(at + 1, at + 11));
  return soft ? { size: 1 + soft[0].length, way: 4, text: '' } : null;
}

/** The escape that starts at `at`; `code` is the character there. */
export function escapeAt(text: string, at: number, code: number): Escape | null {
  switch (code) {
    case 37: {
      // %
      if ((text.charCodeAt(at + 1) | 32) === 117) {
        const unit = hexAt(text, at + 2, 4);
        return unit < 0 ? null : { size: 6, way: 1, text: String.fromCharCode(unit) };
      }
      const byte = hexAt(text, at + 1, 2);
      return byte < 0 ? null : { size: 3, way: 1, byte };
    }
    case 38: // &
      return entityAt(text, at);
    case 92: // \
      return backslashAt(text, at);
    case 61: // =
      return quotedAt(text, at);
    case 35: {
      // Names in PDF: /Elena#20Smith
      const byte = hexAt(text, at + 1, 2);
      return byte < 0 ? null : { size: 3, way: 5, byte };
    }
    case 95: {
      // _x0020_
      const unit = text.charAt(at + 6) === '_' && (text.charCodeAt(at + 1) | 32) === 120 ? hexAt(text, at + 2, 4) : -1;
      return unit < 0 ? null : { size: 7, way: 5, text: String.fromCharCode(unit) };
    }
    case 85: // U+0045
      return text.charAt(at + 1) === '+' ? numeric(text, at, at + 2, 16, ' ', 6) : null;
    default: {
      if (code < 0xc2 || code > 0xf4) return null;
      const next = text.charCodeAt(at + 1);
      return next >= 0x80 && next < 0xc0 ? { size: 1, way: 7, byte: code } : null;
    }
  }
}

/** The characters that an escape may start with. */
const starts = new Uint8Array(256);
for (const sign of '%&\\=#_U') starts[sign.charCodeAt(0)] = 1;
for (let code = 0xc2; code < 0xf5; code += 1) starts[code] = 1;

/** What bytes of an escape are: UTF-8 where they can be, else Latin-1. */
function fromBytes(bytes: readonly number[], add: (letter: string, byte: number) => void): void {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const more = bytes.slice(at + 1, at + size);
    const whole = more.length === size - 1 && more.every((byte) => (byte & 0xc0) === 0x80);
    const point =
      whole && size > 1 ? more.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0xff >> (size + 1))) : lead;
    add(pointText(point) ?? '\ufffd', at);
    at += whole ? size : 1;
  }
}

/** Escapes of a sign that has other uses: 'q=3C…' in an address, '&amp;#84;' in an entity that was escaped itself. */
const isDoubtful = (code: number): boolean => code === 61 || code === 35;

/** A stretch of text with its escapes resolved once; `sure`: without the doubtful ones. */
function unescaped(text: string, from: number, to: number, sure = false): Derived {
  const pieces: string[] = [];
  const at: number[] = [];
  const ways: number[] = [];
  const add = (letters: string, place: number, way: number): void => {
    pieces.push(letters);
    for (let unit = 0; unit < letters.length; unit += 1) {
      at.push(place);
      ways.push(way);
    }
  };
  let copied = from;
  const copy = (end: number): void => {
    pieces.push(text.slice(copied, end));
    for (let place = copied; place < end; place += 1) {
      at.push(place);
      ways.push(0);
    }
  };
  for (let place = from; place < to;) {
    const code = text.charCodeAt(place);
    const isEscape = code < 256 && starts[code] === 1 && !(sure && isDoubtful(code));
    const escape = isEscape ? escapeAt(text, place, code) : null;
    if (!escape) {
      place += 1;
      continue;
    }
    copy(place);
    if (escape.byte === undefined) {
      add(escape.text ?? '', place, escape.way);
      place += escape.size;
    } else {
      const bytes = [escape.byte];
      const places = [place];
      place += escape.size;
      // Bytes of one letter belong together; the rest of a letter read as Latin-1 is no escape by itself.
      for (;;) {
        const here = text.charCodeAt(place);
        const raw = escape.way === 7 && here >= 0x80 && here < 0xc0;
        const next = raw
          ? { size: 1, way: 7, byte: here }
          : here < 256 && starts[here] === 1
            ? escapeAt(text, place, here)
            : null;
        if (place >= to || next?.byte === undefined || next.way !== escape.way) break;
        bytes.push(next.byte);
        places.push(place);
        place += next.size;
      }
      fromBytes(bytes, (letter, byte) => add(letter, places[byte] ?? 0, escape.way));
    }
    copied = place;
  }
  copy(to);
  at.push(to);
  const places = Uint32Array.from(at);
  return {
    text: pieces.join(''),
    span: (start, end) => [places[start] ?? 0, places[end] ?? to],
    how: (start, end) => {
      // An escape that stands for nothing (a soft line break) shows in the length alone.
      const found = new Set(ways.slice(start, end).filter((way) => way !== 0));
      if (found.size === 0 && (places[end - 1] ?? 0) - (places[start] ?? 0) >= end - start) found.add(4);
      return [...found].map((way) => WAYS[way] ?? '');
    },
    least: 1,
  };
}

/** So much around an escape is read with it: the longest fact, spaced out. */
const margin = 400;

/** The stretches of a text that hold escapes, each with what they mean. `fresh` says whether a place is worth reading again. */
export function escapedTexts(text: string, fresh: (from: number, to: number) => boolean): Derived[] {
  const found: Derived[] = [];
  let [from, to] = [-1, -1];
  let [doubtful, sure] = [false, false];
  const add = (): void => {
    found.push(unescaped(text, from, to));
    if (doubtful && sure) found.push(unescaped(text, from, to, true));
    [from, doubtful, sure] = [-1, false, false];
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 255 || starts[code] === 0) continue;
    const escape = escapeAt(text, at, code);
    if (!escape || !fresh(at, at + escape.size)) continue;
    if (from >= 0 && at - margin > to) add();
    if (isDoubtful(code)) doubtful = true;
    else sure = true;
    if (from < 0) from = Math.max(0, at - margin);
    to = Math.min(text.length, at + escape.size + margin);
    at += escape.size - 1;
  }
  if (from >= 0) add();
  return found;
}
