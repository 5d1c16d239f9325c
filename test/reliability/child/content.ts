/*
 * What the writer writes: bytes that follow from the seed and the number of the operation alone, so that whoever checks
 * needs no list to know what must be there.
 */

const mix = (seed: number, seq: number): number =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(seq, 0xc2b2ae35)) >>> 0;

/** Sizes as in real work: mostly a field or a paragraph, now and then a draft, rarely a long one. */
function sizeOf(state: number): number {
  const kind = state % 100;
  const spread = (state >>> 8) & 0xffff;
  if (kind < 70) return 120 + (spread % 1_800);
  if (kind < 95) return 2_000 + (spread % 14_000);
  return kind < 99 ? 16_000 + spread : 120_000 + spread * 2;
}

/** The plain content of operation `seq` in the run `seed`. */
export function contentOf(seed: number, seq: number): Uint8Array {
  return fill(mix(seed, seq), sizeOf(mix(seed, seq)));
}

/** The plain content of file `n` in the run `seed`: `size` bytes. */
export const fileOf = (seed: number, n: number, size: number): Uint8Array => fill(mix(seed + 1, n), size);

function fill(start: number, size: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(size / 4));
  let state = start | 1;
  for (let i = 0; i < words.length; i += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer, 0, size);
}
