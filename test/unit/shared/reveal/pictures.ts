import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';

const join = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const number = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** A chunk of a PNG. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = join(strToU8(type), data);
  return join(number(data.length), named, number(crc(named)));
}

/** A PNG of one grey dot, with more chunks between its head and its picture, and bytes after its end. */
export const png = (chunks: readonly Uint8Array[] = [], tail = new Uint8Array()): Uint8Array =>
  join(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    ...chunks,
    chunk('IDAT', new Uint8Array(deflateSync(Uint8Array.of(0, 128)))),
    chunk('IEND', new Uint8Array()),
    tail,
  );

export const pngText = (word: string): Uint8Array => chunk('tEXt', strToU8(`Author\0${word}`));
export const pngPacked = (word: string): Uint8Array =>
  chunk('zTXt', join(strToU8('Author\0\0'), new Uint8Array(deflateSync(word))));

/** A segment of a JPEG. */
export const segment = (marker: number, data: Uint8Array): Uint8Array =>
  join(Uint8Array.of(0xff, marker, (data.length + 2) >>> 8, data.length + 2), data);

/** EXIF with a name as its artist, and how the picture is turned. */
export function exif(artist: string, orientation: number): Uint8Array {
  const text = strToU8(`${artist}\0`);
  const entry = (tag: number, type: number, count: number, value: Uint8Array): Uint8Array =>
    join(Uint8Array.of(tag >>> 8, tag, 0, type), number(count), value);
  const tiff = join(
    strToU8('MM\0*'),
    number(8),
    Uint8Array.of(0, 2),
    entry(0x0112, 3, 1, Uint8Array.of(0, orientation, 0, 0)),
    entry(0x013b, 2, text.length, number(8 + 2 + 24 + 4)),
    number(0),
    text,
  );
  return segment(0xe1, join(strToU8('Exif\0\0'), tiff));
}

/** The tables and the one block of a small grey JPEG: whole enough for whoever reads its segments. */
const block = Uint8Array.from(
  Buffer.from(
    'ffdb004300' +
      '01'.repeat(64) +
      'ffc0000b080008000801011100' +
      'ffc4001f0000010501010101010100000000000000000102030405060708090a0b' +
      'ffc40014100100000000000000000000000000000000' +
      'ffda0008010100003f0000' +
      'ffd9',
    'hex',
  ),
);

/** A JPEG with more segments after its head, and bytes after its end. */
export const jpeg = (segments: readonly Uint8Array[] = [], tail = new Uint8Array()): Uint8Array =>
  join(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, join(strToU8('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0))),
    ...segments,
    block,
    tail,
  );

/** A remark in a GIF. */
export const gifComment = (text: string): Uint8Array =>
  join(Uint8Array.of(0x21, 0xfe, text.length), strToU8(text), Uint8Array.of(0));

/** A GIF of one dot, with more blocks before its picture, and bytes after its end. */
export const gif = (blocks: readonly Uint8Array[] = [], tail = new Uint8Array()): Uint8Array =>
  join(
    strToU8('GIF89a'),
    Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255),
    ...blocks,
    Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b),
    tail,
  );
