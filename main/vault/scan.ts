import { createHash } from 'node:crypto';
import { checkStart, frameHead, largestFrame, smallestFrame, tagLength } from '../../shared/vault/frame';
import type { DiskFile } from './disk';

/** Walking a copy of the journal: which bytes are a whole frame, and the one that belongs at this place. */

/** What the next frame has to follow. */
export interface Link {
  readonly seq: number;
  readonly tag: Uint8Array;
}

/** Before the first frame. */
export const noLink = (): Link => ({ seq: 0, tag: new Uint8Array(tagLength) });

/** Number, length and links of a frame, read without taking it apart. */
export const frameLength = (bytes: Buffer, at = 0): number => bytes.readUInt32BE(at);
export const frameSeq = (bytes: Buffer): number => Number(bytes.readBigUInt64BE(16));
export const frameTag = (bytes: Buffer): Buffer => bytes.subarray(bytes.byteLength - tagLength);
export const frameScope = (bytes: Buffer): Buffer => bytes.subarray(24, 40);

/** The link that the frame after this one must have. */
export const linkAfter = (bytes: Buffer): Link => ({ seq: frameSeq(bytes), tag: Uint8Array.from(frameTag(bytes)) });

/** True when the bytes are one frame, as long as it says, with nothing where nothing belongs. */
export const hasFrameForm = (bytes: Buffer): boolean =>
  hasFrameFormAt(bytes, 0) && frameLength(bytes) === bytes.byteLength;

/** The same for the frame that begins at `at`, whatever comes behind it. Asked 100,000 times: it makes no objects. */
export function hasFrameFormAt(bytes: Buffer, at: number): boolean {
  const rest = bytes.byteLength - at;
  if (rest < smallestFrame) return false;
  const length = frameLength(bytes, at);
  if (length < smallestFrame || length > largestFrame || length > rest) return false;
  const kind = bytes[at + 12];
  if (kind !== 1 && !(kind === 2 && length === smallestFrame)) return false;
  return bytes.readUIntBE(at + 13, 5) === 0;
}

/** The first 8 bytes of the SHA-256 of everything after the check. */
export const frameCheck = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(bytes.subarray(checkStart)).digest().subarray(0, 8);

/** True when the frame says what its check says. */
export const checkHolds = (bytes: Buffer): boolean => frameCheck(bytes).compare(bytes, 4, checkStart) === 0;

/** True when the frame is the one after `link`. */
export const follows = (bytes: Buffer, link: Link): boolean =>
  frameSeq(bytes) === link.seq + 1 && bytes.compare(link.tag, 0, tagLength, 40, 56) === 0;

const window = 4 * 1024 * 1024;
const fewBytes = 128 * 1024;
const none = Buffer.alloc(0);

/** Reads a copy front to back through a window; every answer is valid until the next call. */
export class FrameReader {
  #window = Buffer.alloc(0);
  #from = 0;

  /** `file` null: there is no such copy. `size` is its length in bytes. */
  constructor(
    readonly file: DiskFile | null,
    readonly size: number,
  ) {}

  /** The bytes that say they are a frame of plausible length at `offset`; null when nothing does. */
  at(offset: number): Buffer | null {
    const head = this.bytes(offset, frameHead);
    if (!head) return null;
    const length = frameLength(head);
    if (length < smallestFrame || length > largestFrame) return null;
    return this.bytes(offset, length);
  }

  /** The frame at `offset` when it is whole and follows `link`. */
  wholeAt(offset: number, link: Link): Buffer | null {
    const bytes = this.at(offset);
    return bytes && hasFrameForm(bytes) && follows(bytes, link) && checkHolds(bytes) ? bytes : null;
  }

  /** `length` bytes from `offset`; null when the copy ends before, or the disk does not give them. */
  bytes(offset: number, length: number): Buffer | null {
    if (!this.file || length <= 0 || offset + length > this.size) return null;
    const inside = offset - this.#from;
    if (inside >= 0 && inside + length <= this.#window.byteLength)
      return this.#window.subarray(inside, inside + length);
    const wanted = Math.min(Math.max(length, window), this.size - offset);
    if (!this.#fill(offset, wanted) && !this.#fill(offset, length)) return null; // A bad spot further on is not here yet.
    return this.#window.byteLength < length ? null : this.#window.subarray(0, length);
  }

  /** The bytes from `offset` on that are at hand, read anew when they are few; none at the end or on a bad spot. */
  ahead(offset: number): Buffer {
    const left = this.#from + this.#window.byteLength - offset;
    const few = left < fewBytes && offset + left < this.size;
    if (offset < this.#from || left <= 0 || few)
      return this.bytes(offset, Math.min(window, this.size - offset)) ?? none;
    return this.#window.subarray(offset - this.#from);
  }

  #fill(offset: number, length: number): boolean {
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    try {
      while (this.file && done < length) {
        const got = this.file.readNow(bytes.subarray(done), offset + done);
        if (got === 0) break;
        done += got;
      }
    } catch {
      return false;
    }
    this.#window = bytes.subarray(0, done);
    this.#from = offset;
    return true;
  }
}

/** A reader of an open copy; of none, one that has nothing. */
export const readerOf = async (file: DiskFile | null): Promise<FrameReader> =>
  new FrameReader(file, file ? await file.size() : 0);
