import { toHex, sameBytes } from '../../../shared/vault/bytes';
import type { Disk } from '../disk';
import { openIfThere, readFully } from '../files';
import { Damage } from './damage';
import { readPiece, type PiecePlace, type Reading } from './piece';

/** Behind the sealed bytes of a file in the vault stands their SHA-256. */
const trailer = 32;

/** Where the sealed bytes of a file begin in either copy. */
export const blobPlaces = (paths: readonly string[]): PiecePlace[] => paths.map((path) => ({ path, offset: 0 }));

/** What one copy of a file says about itself. */
interface Claim {
  readonly path: string;
  readonly size: number;
  readonly hash: Uint8Array;
}

async function claimOf(disk: Disk, path: string): Promise<Claim | null> {
  const file = await openIfThere(disk, path, 'read').catch(() => null); // Not to be had: the other copy is asked.
  if (!file) return null;
  try {
    const size = (await file.size()) - trailer;
    const hash = new Uint8Array(trailer);
    return size >= 0 && (await readFully(file, hash, size)) === trailer ? { path, size, hash } : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

const agree = (a: Claim, b: Claim): boolean => a.size === b.size && sameBytes(a.hash, b.hash);

/**
 * Size and SHA-256 of the sealed bytes of a file in the vault, from whichever copies there are. They are only read
 * through when the two copies do not say the same. Null: there is nothing whole.
 */
export async function locateBlob(
  reading: Reading,
  paths: readonly string[],
): Promise<{ sha256: string; size: number } | null> {
  const claims: Claim[] = [];
  for (const path of paths) {
    const claim = await claimOf(reading.disk, path);
    if (claim) claims.push(claim);
  }
  const [first, second] = claims;
  if (first && second && agree(first, second)) return { sha256: toHex(first.hash), size: first.size };
  for (const { path, size, hash } of claims) {
    const piece = { sha256: toHex(hash), size, where: path };
    try {
      await readPiece(reading, { path, offset: 0 }, piece);
      return { sha256: piece.sha256, size };
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
    }
  }
  return null;
}
