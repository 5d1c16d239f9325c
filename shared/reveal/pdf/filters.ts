import { Unzlib } from 'fflate';
import type { PdfDict, PdfValue } from './values';
import { as, nameOf } from './values';

/** What one stream may grow to here; what is longer is searched as far as this. */
const mostBytes = 16 * 1024 * 1024;
const step = 65_536;

function inflate(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Unzlib((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && size < mostBytes; at += step) {
      unpacker.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch {
    // Broken from here on; what came out before is read.
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const spelled = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function asciiHex(bytes: Uint8Array): Uint8Array {
  const digits = spelled(bytes)
    .replace(/>[^]*$/, '')
    .replace(/[^0-9A-Fa-f]/g, '');
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function ascii85(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length - 1;
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < Math.min(4, count); at += 1) out.push(Math.floor(value / 256 ** (3 - at)) & 0xff);
    group = [];
  };
  for (const byte of bytes) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) {
      group.push(byte - 0x21);
      if (group.length === 5) flush();
    }
    if (out.length > mostBytes) break;
  }
  // A last group that is not full: the four bytes it has room for, less what is missing.
  if (group.length > 1) flush();
  return Uint8Array.from(out);
}

function runLength(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length && out.length < mostBytes;) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    if (length < 128) out.push(...bytes.subarray(at + 1, at + 2 + length));
    else out.push(...Array.from({ length: 257 - length }, () => bytes[at + 1] ?? 0));
    at += length < 128 ? length + 2 : 2;
  }
  return Uint8Array.from(out);
}

function lzw(bytes: Uint8Array, early: number): Uint8Array {
  const out: number[] = [];
  let table: number[][] = [];
  const reset = (): void => {
    table = Array.from({ length: 258 }, (_, code) => (code < 256 ? [code] : []));
  };
  reset();
  let [width, bits, held] = [9, 0, 0];
  let last: number[] | undefined;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    const code = (held >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === 257 || out.length > mostBytes) break;
    if (code === 256) {
      reset();
      [width, last] = [9, undefined];
      continue;
    }
    const entry: number[] | undefined = table[code] ?? (last ? [...last, last[0] ?? 0] : undefined);
    if (!entry) break;
    for (const one of entry) out.push(one);
    if (last && table.length < 4096) table.push([...last, entry[0] ?? 0]);
    last = entry;
    const size = table.length + early;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
  }
  return Uint8Array.from(out);
}

/** Undoes the PNG predictors, which tables of objects are written with. */
function unpredicted(bytes: Uint8Array, columns: number): Uint8Array {
  const out = new Uint8Array(Math.floor(bytes.length / (columns + 1)) * columns);
  for (let row = 0; row * columns < out.length; row += 1) {
    const type = bytes[row * (columns + 1)];
    for (let at = 0; at < columns; at += 1) {
      const here = row * columns + at;
      const left = at > 0 ? (out[here - 1] ?? 0) : 0;
      const above = row > 0 ? (out[here - columns] ?? 0) : 0;
      const corner = at > 0 && row > 0 ? (out[here - columns - 1] ?? 0) : 0;
      const [byLeft, byAbove, byCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
      const paeth = byLeft! <= byAbove! && byLeft! <= byCorner! ? left : byAbove! <= byCorner! ? above : corner;
      const guess = [0, left, above, (left + above) >> 1, paeth][type ?? 0] ?? 0;
      out[here] = (bytes[row * (columns + 1) + at + 1] ?? 0) + guess;
    }
  }
  return out;
}

const list = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined || value === null ? [] : (as(value, 'array')?.items ?? [value]);

/** The names of a stream's filters, in the order they are undone. */
export const filtersOf = (dict: PdfDict): string[] =>
  list(dict.entries.get('Filter') ?? dict.entries.get('F')).flatMap((one) => nameOf(one) ?? []);

/** A stream unpacked; undefined where a filter is one of pictures, or unknown. */
export function unpacked(dict: PdfDict, packed: Uint8Array): Uint8Array | undefined {
  const parameters = list(dict.entries.get('DecodeParms') ?? dict.entries.get('DP'));
  let bytes = packed;
  for (const [at, filter] of filtersOf(dict).entries()) {
    const given = as(parameters[at], 'dict')?.entries;
    const number = (key: string, otherwise: number): number => {
      const value = given?.get(key);
      return typeof value === 'number' ? value : otherwise;
    };
    if (/^(?:FlateDecode|Fl)$/.test(filter)) bytes = inflate(bytes);
    else if (/^(?:LZWDecode|LZW)$/.test(filter)) bytes = lzw(bytes, number('EarlyChange', 1));
    else if (/^(?:ASCIIHexDecode|AHx)$/.test(filter)) bytes = asciiHex(bytes);
    else if (/^(?:ASCII85Decode|A85)$/.test(filter)) bytes = ascii85(bytes);
    else if (/^(?:RunLengthDecode|RL)$/.test(filter)) bytes = runLength(bytes);
    else return undefined;
    const columns = Math.ceil((number('Columns', 1) * number('Colors', 1) * number('BitsPerComponent', 8)) / 8);
    if (number('Predictor', 1) >= 10 && columns > 0) bytes = unpredicted(bytes, columns);
  }
  return bytes;
}
