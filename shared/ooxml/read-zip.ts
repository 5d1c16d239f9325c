import { Inflate } from 'fflate';
import { AppError } from '../kernel/app-error';

/**
 * A strict ZIP reader. It trusts no size in a header: it counts what comes out and stops at the limit
 * (libraries that believe the header let a one-megabyte file grow to a gigabyte).
 */

export interface ZipLimits {
  readonly file: number;
  readonly entries: number;
  readonly part: number;
  readonly total: number;
  readonly ratio: number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Refuses a file in words that tell the user what to do with it. */
export function refuse(reason: string): never {
  throw new AppError(
    'unsafe-document',
    `This file was not opened: ${reason}.`,
    'Open it in Word, save it as a new .docx and try again. If it came from outside, ask its sender for a clean copy.',
  );
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + 22 + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return refuse('it is no complete ZIP package');
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) refuse('it is split over disks');
  if (count === 0xffff || start === 0xffffffff) refuse('it is a ZIP64 package');
  if (count > limits.entries) refuse(`it has ${count} parts, more than ${limits.entries}`);
  if (start + view.getUint32(end + 12, true) !== end) refuse('its table of contents is not where it should be');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) refuse('its table of contents is broken');
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    if ((flags & 0x2041) !== 0) refuse('it is protected with a password');
    const unixMode = view.getUint16(at + 40, true) & 0xf000;
    if (unixMode === 0xa000) refuse('it holds a link to another file');
    let name = '';
    try {
      name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    } catch {
      refuse('a part has a name that cannot be read');
    }
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) refuse('its table of contents is broken');
  return entries;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Unpacks one part, stopping as soon as it grows past its cap or past what its header promised. */
function unpack(packed: Uint8Array, entry: Entry, limits: ZipLimits): Uint8Array {
  if (entry.size > limits.part) refuse(`its part ${entry.name} is larger than ${limits.part} bytes`);
  if (entry.size > limits.ratio * Math.max(packed.byteLength, 1))
    refuse(`its part ${entry.name} is packed too tightly`);
  if (entry.method === 0) return packed.slice();
  if (entry.method !== 8) refuse(`its part ${entry.name} is packed in an unknown way`);
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.byteLength > entry.size) refuse(`its part ${entry.name} is larger than it says`);
    whole.set(chunk, filled);
    filled += chunk.byteLength;
  });
  const step = 16_384;
  for (let at = 0; at < packed.byteLength; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.byteLength);
  }
  if (filled !== entry.size) refuse(`its part ${entry.name} is smaller than it says`);
  return whole;
}

/** The parts of a ZIP package by name, in the order of its table of contents, all within the limits. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  if (bytes.byteLength > limits.file) refuse(`it is larger than ${limits.file} bytes`);
  if (bytes.byteLength < 22) refuse('it is no complete ZIP package');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  const parts = new Map<string, Uint8Array>();
  const taken: { from: number; to: number }[] = [];
  let total = 0;
  for (const entry of entries) {
    const at = entry.offset;
    if (at + 30 > bytes.byteLength || view.getUint32(at, true) !== localSignature)
      refuse('a part is not where it should be');
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const to = from + entry.packed;
    if (to > bytes.byteLength) refuse('a part ends after the file');
    if (taken.some((other) => at < other.to && other.from < to)) refuse('two parts lie on top of each other');
    taken.push({ from: at, to });
    total += entry.size;
    if (total > limits.total) refuse(`it unpacks to more than ${limits.total} bytes`);
    if (parts.has(entry.name)) refuse(`it holds ${entry.name} twice`);
    let content: Uint8Array;
    try {
      content = unpack(bytes.subarray(from, to), entry, limits);
    } catch (error) {
      if (error instanceof AppError) throw error;
      refuse(`its part ${entry.name} cannot be unpacked`);
    }
    if (content.byteLength !== entry.size || crc32(content) !== entry.crc) refuse(`its part ${entry.name} is damaged`);
    parts.set(entry.name, content);
  }
  // A file that begins as something else (a program, a PDF) is that, too.
  if (taken.length > 0 && !taken.some(({ from }) => from === 0)) refuse('something stands before its first part');
  return parts;
}
