import { createHash, type Hash } from 'node:crypto';
import { decodeFrame, smallestFrame } from '../../shared/vault/frame';
import { equalRun } from './equal-run';
import { FrameIndex } from './frame-index';
import { checkHolds, frameScope, frameSeq, hasFrameForm, linkAfter, noLink, type FrameReader, type Link } from './scan';
import type { FrameJudge } from './seal';

/*
 * The longest good chain that two copies of a journal hold between them. A frame that is whole in one copy is never
 * lost, wherever else either is hurt: the walk keeps its place in both by the length of the frame that was whole.
 */

/** A stretch of one copy. */
export interface Stretch {
  readonly copy: 0 | 1;
  readonly from: number;
  to: number;
}

export interface Merged {
  readonly index: FrameIndex;
  /** The SHA-256 of the chain, as far as it goes; it can go on. */
  readonly digest: Hash;
  readonly head: Link;
  /** The chain, as stretches of the copies. */
  readonly stretches: readonly Stretch[];
  /** Per copy: frames that the other had to give, by number. */
  readonly hurt: readonly [number[], number[]];
  /** Per copy: it begins with the whole chain; what lies behind that is in `rest`. */
  readonly same: readonly [boolean, boolean];
  /** What lies behind the end of the chain. */
  readonly rest: { readonly bytes: readonly [number, number]; readonly framesBeyond: number };
}

type Readers = readonly [FrameReader, FrameReader];
interface Choice {
  readonly bytes: Buffer;
  readonly copy: 0 | 1;
}

/** A chain that somebody vouches for: up to this number its bytes had this SHA-256. */
export interface Voucher {
  readonly seq: number;
  readonly sha256: string;
}

/**
 * Walks both copies. The judge is asked only where they differ: two equal whole frames are believed. What a voucher
 * covers is proved by one hash over all of it; when that does not hold, every frame shows for itself that it is whole.
 */
export function mergeCopies(readers: Readers, judge: FrameJudge, voucher: Voucher | null = null): Merged {
  const index = new FrameIndex();
  const digest = createHash('sha256');
  const stretches: Stretch[] = [];
  const hurt: [number[], number[]] = [[], []];
  const at: [number, number] = [0, 0];
  const vouched = voucher?.seq ?? 0;
  let link = noLink();
  for (;;) {
    if (vouched > 0 && link.seq === vouched && digest.copy().digest('hex') !== voucher?.sha256) break;
    const run = equalRun(readers, at, link, vouched, index);
    if (run.bytes.byteLength > 0) {
      digest.update(run.bytes);
      extend(stretches, 0, at[0], run.bytes.byteLength);
      link = run.link;
      at[0] += run.bytes.byteLength;
      at[1] += run.bytes.byteLength;
      continue;
    }
    const found = [readers[0].wholeAt(at[0], link), readers[1].wholeAt(at[1], link)] as const;
    const choice = choose(found, judge, readers);
    if (!choice) break;
    link = linkAfter(choice.bytes);
    digest.update(choice.bytes);
    index.push(frameScope(choice.bytes), choice.bytes.byteLength);
    extend(stretches, choice.copy, at[choice.copy], choice.bytes.byteLength);
    for (const copy of [0, 1] as const) {
      const other = found[copy];
      if (other?.equals(choice.bytes) !== true) hurt[copy].push(link.seq);
      at[copy] += other ? other.byteLength : choice.bytes.byteLength;
    }
  }
  // It ended within what was vouched for, or at its end without the hash: nothing of it was proved.
  const proved = voucher === null || link.seq > vouched || digest.copy().digest('hex') === voucher.sha256;
  if (!proved) return mergeCopies(readers, judge);
  const left = (copy: 0 | 1): number => Math.max(0, readers[copy].size - at[copy]);
  return {
    index,
    digest,
    head: link,
    stretches,
    hurt,
    same: [hurt[0].length === 0, hurt[1].length === 0],
    rest: { bytes: [left(0), left(1)], framesBeyond: framesBeyond(readers, at, link.seq) },
  };
}

function extend(stretches: Stretch[], copy: 0 | 1, from: number, bytes: number): void {
  const last = stretches.at(-1);
  if (last && last.copy === copy && last.to === from) last.to += bytes;
  else stretches.push({ copy, from, to: from + bytes });
}

/** Which of the two whole frames at a place counts; null when neither does. */
function choose([a, b]: readonly [Buffer | null, Buffer | null], judge: FrameJudge, readers: Readers): Choice | null {
  if (a && b?.equals(a)) return { bytes: a, copy: 0 };
  const good = [genuine(a, 0, judge), genuine(b, 1, judge)].filter((choice) => choice !== null);
  const [first, second] = good;
  if (!first || !second) return first ?? null;
  // Taking content out reached one copy only: what was to go is gone.
  const omitted = good.find(({ bytes }) => bytes[12] === 2);
  if (omitted) return omitted;
  return readers[1].size > readers[0].size ? second : first;
}

function genuine(bytes: Buffer | null, copy: 0 | 1, judge: FrameJudge): Choice | null {
  const frame = bytes && decodeFrame(bytes);
  return bytes && frame && judge(frame) ? { bytes, copy } : null;
}

/** Whole frames of a later number behind the break, in the copy that has more of them. */
function framesBeyond(readers: Readers, at: readonly [number, number], seq: number): number {
  return Math.max(...([0, 1] as const).map((copy) => countBeyond(readers[copy], at[copy], seq)));
}

function countBeyond(reader: FrameReader, from: number, seq: number): number {
  let count = 0;
  for (let at = from; at + smallestFrame <= reader.size;) {
    const chunk = reader.bytes(at, Math.min(reader.size - at, piece));
    if (!chunk) return count;
    const step = nextFrame(reader, chunk, at, seq);
    if (step.found) count += 1;
    at = step.next;
  }
  return count;
}

const piece = 1024 * 1024;

/** The first whole later frame that begins in this chunk, and where to go on looking. */
function nextFrame(reader: FrameReader, chunk: Buffer, at: number, seq: number): { found: boolean; next: number } {
  const last = chunk.byteLength - 20;
  for (let i = 0; i <= last; i += 1) {
    if ((chunk[i + 12] !== 1 && chunk[i + 12] !== 2) || chunk.readUIntBE(i + 13, 5) !== 0) continue;
    const bytes = reader.at(at + i);
    if (bytes && hasFrameForm(bytes) && frameSeq(bytes) > seq && checkHolds(bytes)) {
      return { found: true, next: at + i + bytes.byteLength };
    }
  }
  return { found: false, next: at + Math.max(1, last + 1) };
}
