import { tagLength } from '../../shared/vault/frame';
import type { FrameIndex } from './frame-index';
import { checkHolds, frameLength, hasFrameFormAt, type FrameReader, type Link } from './scan';

/*
 * The usual case, fast: where both copies hold the same bytes, their frames are followed in place, without taking each
 * apart. It stops at the first frame that is anything but in order; who called looks at that one closely.
 */

/** How far a run went. */
export interface Run {
  readonly link: Link;
  /** The bytes of both copies that it took in. */
  readonly bytes: Buffer;
}

/**
 * Follows the frames from `at` on that both copies hold alike, as far as they are at hand, and puts them into the
 * index. Up to the number `vouched`, their checks are not made; a run does not go past it.
 */
export function equalRun(
  [a, b]: readonly [FrameReader, FrameReader],
  at: readonly [number, number],
  link: Link,
  vouched: number,
  index: FrameIndex,
): Run {
  const bytes = alike(a.ahead(at[0]), b.ahead(at[1]));
  const check = link.seq >= vouched;
  let { seq } = link;
  let tag: Buffer = Buffer.from(link.tag);
  let tagAt = 0;
  let start = 0;
  while (hasFrameFormAt(bytes, start) && (check || seq < vouched)) {
    const end = start + frameLength(bytes, start);
    if (Number(bytes.readBigUInt64BE(start + 16)) !== seq + 1) break;
    if (bytes.compare(tag, tagAt, tagAt + tagLength, start + 40, start + 56) !== 0) break;
    if (check && !checkHolds(bytes.subarray(start, end))) break;
    index.pushKey(bytes.toString('latin1', start + 24, start + 40), end - start);
    seq += 1;
    [tag, tagAt, start] = [bytes, end - tagLength, end];
  }
  return {
    link: { seq, tag: Uint8Array.from(tag.subarray(tagAt, tagAt + tagLength)) },
    bytes: bytes.subarray(0, start),
  };
}

/** The bytes that both begin with. Most often that is everything; else the first difference is closed in on. */
function alike(a: Buffer, b: Buffer): Buffer {
  const length = Math.min(a.byteLength, b.byteLength);
  let same = 0;
  for (let step = 4096; same < length; step *= 4) {
    const to = Math.min(length, same + step);
    if (a.compare(b, same, to, same, to) !== 0) return a.subarray(0, firstDifference(a, b, same, to));
    same = to;
  }
  return a.subarray(0, length);
}

function firstDifference(a: Buffer, b: Buffer, from: number, to: number): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (a.compare(b, low, middle, low, middle) === 0) low = middle;
    else high = middle;
  }
  return low;
}
