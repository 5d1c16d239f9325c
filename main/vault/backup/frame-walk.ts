import { concatBytes, sameBytes } from '../../../shared/vault/bytes';
import { checkStart, decodeFrame, largestFrame, smallestFrame, type Frame } from '../../../shared/vault/frame';
import { checkHolds, frameCheck, hasFrameForm, noLink, type Link } from '../scan';
import { Damage } from './damage';
import type { Parts } from './piece';

/** A frame in its place; the arrays are views into what was read. */
export interface Placed {
  readonly bytes: Uint8Array;
  readonly frame: Frame;
}

/** Fills in the check of a frame that was just put together; gives the same bytes back. */
export function withCheck(frame: Uint8Array): Uint8Array {
  const check = frameCheck(frame);
  frame.set(check, checkStart - check.byteLength);
  return frame;
}

/** Gathers bytes until a whole frame is there, so that a frame may be far larger than the parts it comes in. */
class Gathered {
  #parts: Uint8Array[] = [];
  size = 0;

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.size += part.byteLength;
  }

  /** All of it in one piece. */
  whole(): Uint8Array {
    const [first, ...more] = this.#parts;
    const bytes = first && more.length === 0 ? first : concatBytes(this.#parts);
    this.#parts = [bytes];
    return bytes;
  }

  drop(count: number): void {
    this.#parts = [this.whole().subarray(count)];
    this.size -= count;
  }
}

const lengthAt = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);

function placed(bytes: Buffer, { seq, tag }: Link): Placed {
  const where = `entry ${seq + 1}`;
  const frame = decodeFrame(bytes);
  if (!frame || !hasFrameForm(bytes)) throw new Damage(where, 'it is not whole');
  if (!checkHolds(bytes)) throw new Damage(where, 'its bytes were changed');
  if (frame.seq !== seq + 1) throw new Damage(where, `number ${frame.seq} stands in its place`);
  if (!sameBytes(frame.prev, tag)) throw new Damage(where, 'it does not follow the one before');
  return { bytes, frame };
}

/**
 * The frames of a journal that follow `start`, or all of them, one by one, each checked: length, check, number, link to the one before.
 * Throws Damage where the first fault is, also when the bytes end within a frame.
 */
export async function* walkFrames(parts: Parts, start = noLink()): AsyncGenerator<Placed> {
  const gathered = new Gathered();
  let link = start;
  let wanted = smallestFrame;
  for await (const part of parts) {
    gathered.add(part);
    while (gathered.size >= wanted) {
      const bytes = gathered.whole();
      wanted = lengthAt(bytes);
      if (wanted < smallestFrame || wanted > largestFrame) {
        throw new Damage(`entry ${link.seq + 1}`, 'its length is wrong');
      }
      if (bytes.byteLength < wanted) break;
      const next = placed(Buffer.from(bytes.buffer, bytes.byteOffset, wanted), link);
      yield next;
      link = next.frame;
      gathered.drop(wanted);
      wanted = smallestFrame;
    }
  }
  if (gathered.size > 0) throw new Damage(`entry ${link.seq + 1}`, 'the journal ends within it');
}
