import { unzlibSync } from 'fflate';
import type { FileStory } from './reading';
import { spelled } from './zip-envelope';

/** A stretch of a picture's file, in order; `keep` is false for what is no part of the picture itself. */
export interface PictureBlock {
  readonly from: number;
  readonly to: number;
  readonly keep: boolean;
  /** 'EXIF', 'XMP', 'comment', 'tEXt'. */
  readonly what: string;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));
const startsWith = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte);

export type PictureKind = 'png' | 'jpeg' | 'gif';

/** What kind of picture the bytes are, whatever their file is called. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  return startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ? 'gif' : undefined;
}

/** The chunks without which a PNG looks otherwise (PNG 3rd edition, 11). An ICC profile can name a device, but colours need it. */
const pngChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT'.split(' '),
);

function pngBlocks(bytes: Uint8Array): PictureBlock[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: PictureBlock[] = [{ from: 0, to: 8, keep: true, what: 'head' }];
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    const to = Math.min(at + 12 + view.getUint32(at), bytes.byteLength);
    const what = ascii(bytes, at + 4, at + 8);
    blocks.push({ from: at, to, keep: pngChunks.has(what), what });
    at = to;
    if (what === 'IEND') break;
  }
  if (at < bytes.byteLength) blocks.push({ from: at, to: bytes.byteLength, keep: false, what: 'after the picture' });
  return blocks;
}

/** JFIF's own head, the ICC profile and Adobe's note of the colour order stay: without them the picture looks otherwise. */
function jpegWhat(bytes: Uint8Array, at: number, marker: number): { what: string; keep: boolean } {
  const head = ascii(bytes, at + 4, at + 34);
  if (marker === 0xfe) return { what: 'comment', keep: false };
  if (marker < 0xe0 || marker > 0xef) return { what: 'picture', keep: true };
  if (marker === 0xe0 && head.startsWith('JFIF\0'))
    return { what: 'JFIF', keep: (bytes[at + 16] ?? 0) * (bytes[at + 17] ?? 0) === 0 };
  if (marker === 0xe2 && head.startsWith('ICC_PROFILE')) return { what: 'ICC', keep: true };
  if (marker === 0xee && head.startsWith('Adobe')) return { what: 'Adobe', keep: true };
  if (marker === 0xe1) return head.startsWith('Exif') ? { what: 'EXIF', keep: false } : { what: 'XMP', keep: false };
  return { what: marker === 0xed ? 'IPTC' : `APP${marker - 0xe0}`, keep: false };
}

function jpegBlocks(bytes: Uint8Array): PictureBlock[] {
  const blocks: PictureBlock[] = [{ from: 0, to: 2, keep: true, what: 'head' }];
  let at = 2;
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    let to = Math.min(at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0), bytes.byteLength);
    const { what, keep } = jpegWhat(bytes, at, marker);
    // After the head of a scan come its coded bytes, up to the next marker that is no restart.
    if (marker === 0xda) while (to < bytes.byteLength && !isMarker(bytes, to)) to += 1;
    blocks.push({ from: at, to, keep, what });
    at = to;
  }
  if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
    blocks.push({ from: at, to: at + 2, keep: true, what: 'end' });
    at += 2;
  }
  if (at < bytes.byteLength) blocks.push({ from: at, to: bytes.byteLength, keep: false, what: 'after the picture' });
  return blocks;
}

function isMarker(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7);
}

/** The end of a GIF's chain of sub-blocks. */
function afterBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.byteLength && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1;
  return Math.min(at + 1, bytes.byteLength);
}

function gifBlocks(bytes: Uint8Array): PictureBlock[] {
  const table = (flags: number): number => ((flags & 0x80) !== 0 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(bytes[10] ?? 0);
  const blocks: PictureBlock[] = [{ from: 0, to: Math.min(at, bytes.byteLength), keep: true, what: 'head' }];
  while (at < bytes.byteLength) {
    const from = at;
    let keep = true;
    let what = 'picture';
    if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      keep = label === 0xf9 || (label === 0xff && ascii(bytes, at + 3, at + 14) === 'NETSCAPE2.0');
      what = label === 0xfe ? 'comment' : 'extension';
      at = afterBlocks(bytes, at + 2);
    } else if (bytes[at] === 0x2c) at = afterBlocks(bytes, at + 11 + table(bytes[at + 9] ?? 0));
    else if (bytes[at] === 0x3b) at += 1;
    else at = bytes.byteLength;
    const known = [0x21, 0x2c, 0x3b].includes(bytes[from] ?? 0);
    blocks.push({ from, to: at, keep: keep && known, what: known ? what : 'after the picture' });
    if (bytes[from] === 0x3b) break;
  }
  if (at < bytes.byteLength) blocks.push({ from: at, to: bytes.byteLength, keep: false, what: 'after the picture' });
  return blocks;
}

/** The file of a picture cut into what is the picture and what is only told about it; undefined: no kind that is known here. */
export function pictureBlocks(bytes: Uint8Array): PictureBlock[] | undefined {
  const kind = pictureKind(bytes);
  if (kind === undefined) return undefined;
  return kind === 'png' ? pngBlocks(bytes) : kind === 'jpeg' ? jpegBlocks(bytes) : gifBlocks(bytes);
}

/** How the picture is to be turned, by its EXIF (1: as it is): the one thing in there that a reader sees. */
export function exifOrientation(bytes: Uint8Array, block: PictureBlock): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + block.from, block.to - block.from);
  const tiff = 10;
  if (view.byteLength < tiff + 14) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return 1;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return 1;
    const value = view.getUint16(entry + 8, little);
    if (view.getUint16(entry, little) === 0x0112) return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** EXIF that says how a picture is turned and nothing else. */
export const orientationOnly = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ]);

/** More than any text in a picture needs; what unpacks to more is left packed. */
const mostText = 4_000_000;

/** The text of a PNG chunk, unpacked where it is packed. */
function pngText(bytes: Uint8Array, { from, to, what }: PictureBlock): string {
  const data = bytes.subarray(from + 8, to - 4);
  const zero = data.indexOf(0);
  const packedAt =
    what === 'zTXt'
      ? zero + 2
      : what === 'iTXt' && data[zero + 1] === 1
        ? data.indexOf(0, data.indexOf(0, zero + 3) + 1) + 1
        : -1;
  if (packedAt > 0 && data.byteLength < mostText / 200) {
    try {
      return `${spelled(parted(data.subarray(0, packedAt)))}\n${spelled(unzlibSync(data.subarray(packedAt)))}`;
    } catch {
      return spelled(data);
    }
  }
  return spelled(parted(data));
}

/** Between a keyword and its text stands a nought, which prints nothing: without a line's end there the two would be one word. */
const parted = (data: Uint8Array): Uint8Array => data.map((byte) => (byte === 0 ? 10 : byte));

/** What a stretch holds without its head and its check sum: their bytes can be letters, and would stick to its words. */
function contentOf(bytes: Uint8Array, { from, to }: PictureBlock): Uint8Array {
  const kind = pictureKind(bytes);
  const [head, sum] = kind === 'png' ? [4, 4] : kind === 'jpeg' ? [4, 0] : [3, 0];
  return bytes.subarray(Math.min(from + head, to), Math.max(from + head, to - sum));
}

/** What is told about a picture in its own file: EXIF, XMP, comments, text, what hangs on at its end. */
export function pictureStories(bytes: Uint8Array, where: string): FileStory[] {
  return (pictureBlocks(bytes) ?? []).flatMap((block) => {
    if (block.keep) return [];
    const content = bytes.subarray(block.from, block.to);
    const told = block.what === 'after the picture' ? content : contentOf(bytes, block);
    const turned = block.what === 'EXIF' ? exifOrientation(bytes, block) : 1;
    const plain = orientationOnly(turned);
    if (
      block.what === 'EXIF' &&
      turned !== 1 &&
      content.byteLength === plain.byteLength &&
      plain.every((byte, at) => byte === content[at])
    )
      return [];
    const text = /^[ziet]TXt$|^tEXt$/.test(block.what) ? pngText(bytes, block) : spelled(told);
    return [{ where: `picture metadata (${block.what}), ${where}`, text, bytes: told }];
  });
}
