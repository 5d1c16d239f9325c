import { z } from 'zod';
import { ascii } from '../../shared/vault/bytes';
import type { Disk } from './disk';
import { readWhole, saveWhole } from './files';
import { openBytes, sealBytes } from './seal';

/** A small value that the program keeps for itself: sealed, in both copies of the vault. */
export interface SealedPair<T> {
  readonly disk: Disk;
  readonly paths: readonly [string, string];
  /** Part of what the seal is bound to. */
  readonly name: string;
  readonly vaultId: string;
  readonly key: Uint8Array;
  readonly schema: z.ZodType<T>;
}

/** What was read: the newest value that either copy holds, and which copies do not hold it. */
export interface PairRead<T> {
  readonly revision: number;
  readonly value: T | null;
  /** Copies that are missing or bad. */
  readonly bad: readonly (0 | 1)[];
  /** Copies that have a file. */
  readonly there: number;
}

const binding = ({ name, vaultId }: { name: string; vaultId: string }): Uint8Array =>
  ascii(`quash|${name}|1|${vaultId}`);

/** Reads both copies. */
export async function readPair<T>(pair: SealedPair<T>): Promise<PairRead<T>> {
  const copies = [await readOne(pair, 0), await readOne(pair, 1)] as const;
  const newest = Math.max(copies[0].revision, copies[1].revision);
  const best = copies.find(({ revision, value }) => revision === newest && value !== null);
  return {
    revision: newest,
    value: best?.value ?? null,
    bad: ([0, 1] as const).filter((i) => copies[i].revision < newest || copies[i].value === null),
    there: copies.filter(({ there }) => there).length,
  };
}

/** Writes both copies, one after the other. */
export async function writePair<T>(pair: SealedPair<T>, revision: number, value: T): Promise<void> {
  for (const copy of [0, 1] as const) await writeOne(pair, copy, revision, value);
}

/** Writes one copy. */
export async function writeOne<T>(pair: SealedPair<T>, copy: 0 | 1, revision: number, value: T): Promise<void> {
  const plain = new TextEncoder().encode(JSON.stringify({ revision, value }));
  const sealed = sealBytes(pair.key, plain, binding(pair));
  plain.fill(0);
  await saveWhole(pair.disk, pair.paths[copy], sealed);
}

async function readOne<T>(
  pair: SealedPair<T>,
  copy: 0 | 1,
): Promise<{ revision: number; value: T | null; there: boolean }> {
  const bytes = await readWhole(pair.disk, pair.paths[copy]).catch(() => new Uint8Array(0));
  const plain = bytes && (await openBytes(pair.key, bytes, binding(pair)));
  if (!plain) return { revision: 0, value: null, there: bytes !== null };
  const form = z.object({ revision: z.number().int().positive(), value: pair.schema });
  const parsed = form.safeParse(JSON.parse(new TextDecoder().decode(plain)));
  plain.fill(0);
  return { revision: parsed.data?.revision ?? 0, value: parsed.data?.value ?? null, there: true };
}
