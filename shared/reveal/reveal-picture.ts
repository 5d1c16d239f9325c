import { excerpt, type Reading } from './reading';
import { decoded, latin, runsOf } from './bytes';
import { Unzlib } from 'fflate';

const clean = 'Save the picture anew without its metadata, or draw it fresh (a screenshot holds none of the camera’s).';
/** What a JPEG needs to be shown: its own head, its color profile, Adobe’s word on its colors. */
const needed = new Set([0xe0, 0xee]);

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** The parts of a JPEG up to its pixels. */
export function jpegSegments(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    segments.push({ marker, from: at, to: Math.min(bytes.length, at + 2 + length) });
    at += 2 + Math.max(2, length);
  }
  return segments;
}

const isMetadata = ({ marker }: Segment, head: string): boolean =>
  marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && !needed.has(marker) && !head.startsWith('ICC_PROFILE'));

/** What a JPEG tells beside its pixels: when, where and with what it was taken, and by whom. */
export function jpegMetadata(bytes: Uint8Array): { readonly what: string; readonly bytes: Uint8Array }[] {
  return jpegSegments(bytes).flatMap((segment) => {
    const body = bytes.subarray(segment.from + 4, segment.to);
    const head = latin(body.subarray(0, 32));
    if (!isMetadata(segment, head)) return [];
    const what =
      segment.marker === 0xfe
        ? 'comment'
        : head.startsWith('Exif')
          ? 'EXIF'
          : /^http:\/\/ns\.adobe/.test(head)
            ? 'XMP'
            : 'metadata';
    return [{ what, bytes: body }];
  });
}

/** A JPEG without what it tells beside its pixels, which stay as they are. */
export function bareJpeg(bytes: Uint8Array): Uint8Array {
  const drop = jpegSegments(bytes).filter((segment) =>
    isMetadata(segment, latin(bytes.subarray(segment.from + 4, segment.from + 36))),
  );
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { from, to } of drop) {
    kept.push(bytes.subarray(at, from));
    at = to;
  }
  kept.push(bytes.subarray(at));
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of kept) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const chunks: number[] = [];
  try {
    new Unzlib((chunk) => {
      if (chunks.length < 1_000_000) chunks.push(...chunk);
    }).push(bytes.subarray(0, 262_144), true);
  } catch {
    // What came out before is read.
  }
  return Uint8Array.from(chunks);
}

const wordChunks = new Set(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'caBX', 'dSIG']);

/** The chunks of a PNG that hold words. */
function pngMetadata(bytes: Uint8Array): { readonly what: string; readonly bytes: Uint8Array }[] {
  const found: { what: string; bytes: Uint8Array }[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, Math.min(bytes.length, at + 8 + length));
    if (wordChunks.has(type) && type !== 'tIME') {
      const packed = type === 'zTXt' ? body.indexOf(0) + 2 : -1;
      const plain = packed > 1 ? unpacked(body.subarray(packed)) : undefined;
      found.push({ what: type, bytes: body });
      if (plain) found.push({ what: type, bytes: plain });
    }
    at += 12 + length;
    if (type === 'IEND' && at < bytes.length)
      found.push({ what: 'bytes after the picture', bytes: bytes.subarray(at) });
    if (type === 'IEND') break;
  }
  return found;
}

/** A picture: what it tells beside its pixels. The words in its pixels are not read. */
export function readPicture(bytes: Uint8Array, kind: 'png' | 'jpeg'): Reading {
  const found = kind === 'png' ? pngMetadata(bytes) : jpegMetadata(bytes);
  const words = ({ bytes: body }: { bytes: Uint8Array }): string => {
    const text = decoded(body);
    return `${runsOf(body)}\n${text.includes('\0') ? text.replaceAll('\0', '') : text}`;
  };
  return {
    stories: found.map((part) => ({ where: `${part.what} of the picture`, text: words(part), bytes: part.bytes })),
    carriers: found.map((part) => ({
      kind: 'picture-metadata',
      severity: 'warn' as const,
      where: `${part.what} of the picture`,
      text: excerpt(runsOf(part.bytes)),
      why: 'The picture tells more than it shows: often when, where and with what it was taken.',
      fix: clean,
    })),
    notChecked: ['words in the pixels of a picture'],
  };
}
