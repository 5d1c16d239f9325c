import { createHash } from 'node:crypto';
import { fileKeyOf } from '../../shared/age/age-file';
import { readAgeHeader } from '../../shared/age/age-header';
import type { BundleManifest } from '../../shared/bundle/contents';
import { AppError } from '../../shared/kernel/app-error';
import { asDevice } from '../bundle/own-device';
import { peekBundle } from '../bundle/peek-bundle';
import type { BundleFile } from '../files/list-bundles';
import { readPart, withPlainFile } from '../files/plain-file';
import { codeOf } from '../vault/disk';
import type { OpenVault } from '../vault/vault';

/** What a file in the folder is, to this device, whatever is known of its signer. It stays as long as the file does. */
export type LookedAt =
  | { readonly is: 'ours'; readonly mark: string; readonly manifest: BundleManifest }
  | { readonly is: 'by passphrase'; readonly mark: string }
  /** Sealed to other keys. */
  | { readonly is: 'for others' }
  /** No bundle, damaged, or not all there yet. */
  | { readonly is: 'unreadable' };

/** Of the file's beginning, where every sealing has random bytes of its own, and its length. */
const markedBytes = 64 * 1024;
const pieceBytes = 64 * 1024;

export const markOf = (start: Uint8Array, size: number): string =>
  createHash('sha256').update(`${size}|`).update(start.subarray(0, markedBytes)).digest('hex');

/** Looks at one file: its beginning, and as much of it as its list of contents takes. Nobody is asked for a passphrase. */
export function lookAt(vault: OpenVault, { path }: BundleFile): Promise<LookedAt> {
  return withPlainFile(path, async (file, size): Promise<LookedAt> => {
    const start = await readPart(file, 0, Math.min(size, markedBytes));
    const { sealedTo, length } = readAgeHeader(start);
    const mark = markOf(start, size);
    if (sealedTo === 'passphrase') return { is: 'by passphrase', mark };
    // The device's keys are out for this one piece of work; the disk, which may be slow, is read without them.
    const key = await ownKey(vault, start);
    if (!key) return { is: 'for others' };
    try {
      const read = (at: number) => readPart(file, at, Math.min(pieceBytes, Math.max(0, size - at)));
      const { manifest, wholeBytes } = await peekBundle({ ...key, head: length, read });
      return wholeBytes === size ? { is: 'ours', mark, manifest } : { is: 'unreadable' };
    } finally {
      key.fileKey.fill(0);
    }
  }).catch(unreadable);
}

const unreadable = (error: unknown): LookedAt => {
  if (
    error instanceof AppError ? error.code === 'bad-input' || error.code === 'file-unreadable' : codeOf(error) !== ''
  ) {
    return { is: 'unreadable' };
  }
  throw error;
};

async function ownKey(vault: OpenVault, start: Uint8Array): Promise<{ fileKey: Uint8Array; recipient: string } | null> {
  try {
    return await asDevice(vault, async ({ identity, recipient }) => {
      const fileKey = await fileKeyOf(start, identity);
      return fileKey && { fileKey, recipient };
    });
  } catch (error) {
    // A device without a card: nothing can be sealed to it yet.
    if (error instanceof AppError && error.code === 'not-allowed') return null;
    throw error;
  }
}
