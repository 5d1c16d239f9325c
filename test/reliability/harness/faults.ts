import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { decodeFrames } from '../../../shared/vault/frame';
import type { Chance } from './random';

/** What a disk, a program or a hand may do to one file. Each says in words what it did, for the report. */

export const faultNames = ['flip', 'truncate', 'zero', 'delete', 'swap', 'rollback', 'garbage'] as const;
export type FaultName = (typeof faultNames)[number];

export interface Victim {
  readonly path: string;
  /** The same file as it was some time before, for a rollback. */
  readonly older: string | null;
  /** Another of its kind, to swap with; a journal swaps frames inside itself. */
  readonly other: string | null;
  readonly isJournal: boolean;
}

const rewrite = (path: string, change: (bytes: Buffer) => Uint8Array): void =>
  writeFileSync(path, change(readFileSync(path)));

/** Two whole frames change places. */
function swapFrames(bytes: Buffer, dice: Chance): { swapped: Uint8Array; places: readonly [number, number] } {
  const { frames } = decodeFrames(bytes);
  const first = dice.between(0, frames.length - 2);
  const second = dice.between(first + 1, frames.length - 1);
  let at = 0;
  const parts = frames.map(({ length }) => bytes.subarray(at, (at += length)));
  const [one, other] = [parts[first], parts[second]];
  if (!one || !other) throw new Error('a journal of fewer than two frames');
  parts[first] = other;
  parts[second] = one;
  return { swapped: Buffer.concat([...parts, bytes.subarray(at)]), places: [first + 1, second + 1] };
}

/** Does the damage; null when the file can't suffer it (an empty one can't be flipped). */
export function strike(fault: FaultName, victim: Victim, dice: Chance): string | null {
  const { path, older, other, isJournal } = victim;
  const size = readFileSync(path).byteLength;
  if (size === 0 && fault !== 'delete') return null;
  if (fault === 'flip') {
    const at = dice.between(0, size - 1);
    const bit = dice.between(0, 7);
    rewrite(path, (bytes) => {
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      return bytes;
    });
    return `bit ${bit} of byte ${at} flipped`;
  }
  if (fault === 'truncate') {
    const left = dice.between(0, size - 1);
    truncateSync(path, left);
    return `cut to ${left} of ${size} bytes`;
  }
  if (fault === 'zero') {
    const at = dice.between(0, Math.max(0, Math.floor((size - 1) / 4096))) * 4096;
    rewrite(path, (bytes) => bytes.fill(0, at, Math.min(size, at + 4096)));
    return `4 KiB at ${at} zeroed`;
  }
  if (fault === 'garbage') {
    const length = dice.between(1, 6_000);
    rewrite(path, (bytes) => Buffer.concat([bytes, Buffer.from(Array.from({ length }, () => dice.between(0, 255)))]));
    return `${length} bytes of garbage at the end`;
  }
  if (fault === 'delete') {
    rmSync(path);
    return 'deleted';
  }
  if (fault === 'swap') return swap(path, other, isJournal, dice);
  if (older === null) return null;
  copyFileSync(older, path);
  return 'rolled back to an older copy';
}

function swap(path: string, other: string | null, isJournal: boolean, dice: Chance): string | null {
  if (isJournal) {
    let places: readonly [number, number] = [0, 0];
    rewrite(path, (bytes) => {
      const result = swapFrames(bytes, dice);
      ({ places } = result);
      return result.swapped;
    });
    return `frames ${places.join(' and ')} swapped`;
  }
  if (other === null) return null;
  const bytes = readFileSync(path);
  writeFileSync(path, readFileSync(other));
  writeFileSync(other, bytes);
  return 'swapped with another';
}
