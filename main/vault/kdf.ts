import { argon2id } from 'hash-wasm';
import { kdfCeiling, kdfFloor, type KdfParams } from '../../shared/vault/header';

/** What a derivation costs, without its salt. */
export type KdfCost = Omit<KdfParams, 'name' | 'salt'>;

/** The least that a new vault asks for. */
export const defaultCost: KdfCost = { memoryKiB: 64 * 1024, passes: 3, lanes: 4 };

const aim = { least: 500, most: 1_000, middle: 700 };

/**
 * 32 bytes by Argon2id (version 1.3). `secret` must not be empty; `salt` is 16 bytes. The caller wipes the answer; the
 * memory of the derivation itself belongs to WebAssembly and is freed, not wiped.
 */
export async function stretch(secret: Uint8Array, salt: Uint8Array, cost: KdfCost): Promise<Uint8Array> {
  return argon2id({
    password: secret,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
}

async function timed(cost: KdfCost): Promise<number> {
  const began = performance.now();
  await stretch(new Uint8Array(16).fill(1), new Uint8Array(16).fill(2), cost);
  return performance.now() - began;
}

/**
 * The cost at which one derivation takes at least half a second and less than a whole one on this machine: more passes
 * first, then more memory; never below the default, never above what a file may ask for. A machine on which the
 * default takes longer gets the default. `measure` answers in milliseconds.
 */
export async function calibrate(measure: (cost: KdfCost) => Promise<number> = timed): Promise<KdfCost> {
  await measure({ ...defaultCost, passes: kdfFloor.passes }); // The first run also compiles.
  let best = defaultCost;
  let took = await measure(best);
  for (let tries = 0; tries < 8 && took < aim.least; tries += 1) {
    const next = raised(best, aim.middle / took);
    if (!next) break;
    const nextTook = await measure(next);
    if (nextTook >= aim.most) return lowered(best, next);
    best = next;
    took = nextTook;
  }
  return best;
}

function raised(cost: KdfCost, factor: number): KdfCost | null {
  const { passes, memoryKiB } = cost;
  if (passes < kdfCeiling.passes) {
    return { ...cost, passes: Math.min(kdfCeiling.passes, Math.max(passes + 1, Math.round(passes * factor))) };
  }
  if (memoryKiB >= kdfCeiling.memoryKiB) return null;
  const more = Math.round((memoryKiB * Math.max(factor, 1.1)) / 1024) * 1024;
  return { ...cost, memoryKiB: Math.min(kdfCeiling.memoryKiB, more) };
}

/** Between a cost that is too cheap and one that is too dear: the middle, leaning to the cheap side. */
function lowered(cheap: KdfCost, dear: KdfCost): KdfCost {
  const memoryKiB = Math.floor((cheap.memoryKiB + dear.memoryKiB) / 2048) * 1024;
  return { ...cheap, passes: Math.floor((cheap.passes + dear.passes) / 2), memoryKiB };
}
