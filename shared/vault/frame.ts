import { ascii, concatBytes } from './bytes';

/*
 * One entry of the journal, as it lies on the disk. Numbers are big-endian.
 *
 *    0  u32      length of the whole frame, this field included
 *    4  8 bytes  check: the first 8 bytes of the SHA-256 of everything after it (main fills it in)
 *   12  u8       kind: 1 holds a sealed operation, 2 had its content taken out for good
 *   13  3 bytes  zero
 *   16  u64      seq: 1 for the first operation of the vault, then one more each time
 *   24  16       scope: which matter it belongs to, as a keyed fingerprint (see scopes in docs/security.md)
 *   40  16       prev: the tag of the frame before; zero for the first
 *   56  12       iv
 *   68  …        ciphertext (AES-256-GCM), empty in kind 2
 *   end-16  16   tag
 *
 * `seq`, `scope` and `prev` are bound to the seal, and each tag is the next frame's `prev`: nobody without the key can
 * change, swap, drop or add a frame unseen. A frame whose content was taken out keeps its place and its tag, so the
 * chain stays whole.
 */
export const frameHead = 68;
export const tagLength = 16;
export const ivLength = 12;
export const scopeLength = 16;
export const smallestFrame = frameHead + tagLength;
/** No operation is larger: what a reader takes for a length beyond it is damage. */
export const largestFrame = 256 * 1024 * 1024;
export const checkStart = 12;

export type FrameKind = 'operation' | 'omitted';

/** A frame taken apart; the arrays are views into the bytes given. */
export interface Frame {
  readonly kind: FrameKind;
  readonly length: number;
  readonly seq: number;
  readonly check: Uint8Array;
  readonly scope: Uint8Array;
  readonly prev: Uint8Array;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}

/** Where a frame stands in the journal: what its seal is bound to. */
export interface FramePlace {
  readonly seq: number;
  readonly scope: Uint8Array;
  readonly prev: Uint8Array;
}

/** What the seal of a frame is bound to besides its content: the vault and the frame's place in the journal. */
export function frameBinding(vaultId: string, { seq, scope, prev }: FramePlace): Uint8Array {
  return concatBytes([ascii(`quash|frame|1|${vaultId}|${seq}|`), scope, prev]);
}

/** Puts a frame together. `sealed` is ciphertext and tag as WebCrypto gives them; the check is left zero. */
export function encodeFrame(place: FramePlace, iv: Uint8Array, sealed: Uint8Array): Uint8Array {
  return assemble('operation', place, iv, sealed);
}

/** The frame with its content taken out: same place, same tag. */
export function omitContent(frame: Frame): Uint8Array {
  return assemble('omitted', frame, frame.iv, frame.tag);
}

function assemble(kind: FrameKind, place: FramePlace, iv: Uint8Array, sealed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(frameHead + sealed.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.byteLength);
  view.setUint8(12, kind === 'operation' ? 1 : 2);
  view.setBigUint64(16, BigInt(place.seq));
  bytes.set(place.scope, 24);
  bytes.set(place.prev, 40);
  bytes.set(iv, 56);
  bytes.set(sealed, frameHead);
  return bytes;
}

/** The frame that starts at `offset`, or null when the bytes there are not a whole frame. The check is not verified. */
export function decodeFrame(bytes: Uint8Array, offset = 0): Frame | null {
  const rest = bytes.byteLength - offset;
  if (rest < smallestFrame) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, rest);
  const length = view.getUint32(0);
  const kind = view.getUint8(12);
  if (length < smallestFrame || length > largestFrame || length > rest || (kind !== 1 && kind !== 2)) return null;
  if (kind === 2 && length !== smallestFrame) return null;
  const part = (from: number, to: number): Uint8Array => bytes.subarray(offset + from, offset + to);
  return {
    kind: kind === 1 ? 'operation' : 'omitted',
    length,
    seq: Number(view.getBigUint64(16)),
    check: part(4, checkStart),
    scope: part(24, 40),
    prev: part(40, 56),
    iv: part(56, frameHead),
    ciphertext: part(frameHead, length - tagLength),
    tag: part(length - tagLength, length),
  };
}

/** The frames that lie one after another in the bytes, and where the first that is not whole begins. */
export function decodeFrames(bytes: Uint8Array): { frames: Frame[]; end: number } {
  const frames: Frame[] = [];
  let end = 0;
  for (let frame = decodeFrame(bytes, end); frame; frame = decodeFrame(bytes, end)) {
    frames.push(frame);
    end += frame.length;
  }
  return { frames, end };
}
