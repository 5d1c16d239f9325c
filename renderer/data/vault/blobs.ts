import { ascii, concatBytes, sameBytes } from '../../../shared/vault/bytes';
import { ivLength, tagLength } from '../../../shared/vault/frame';
import { DataError } from '../errors';
import { sha256 } from '../sha256';
import { blobNameOf, decrypt, encrypt, importKey, newIv } from './seal';
import { session } from './session';

/*
 * A stored file: magic, then the file's own random key under the blobs key, then the content under the file's key.
 *
 *    0  4        'QB1\n'
 *    4  12       iv of the key
 *   16  48       the file's key, sealed
 *   64  12       iv of the content
 *   76  …        content and tag
 */
const magic = ascii('QB1\n');
const keyAt = 4 + ivLength;
const contentAt = keyAt + 32 + tagLength + ivLength;

/** The name a content is stored under. */
export function blobName(contentSha256: string): Promise<string> {
  return blobNameOf(session().keys.names, contentSha256);
}

/** Seals bytes and has them kept, twice. Gives their SHA-256, by which they are found again. */
export async function putBytes(bytes: Uint8Array): Promise<string> {
  const { keys, port } = session();
  const hash = await sha256(bytes);
  const name = await blobName(hash);
  const fileKey = crypto.getRandomValues(new Uint8Array(32));
  const [ivKey, iv] = [newIv(), newIv()];
  const wrapped = await encrypt(keys.blobs, ivKey, ascii(`quash|blobkey|${name}`), fileKey);
  const content = await encrypt(await importKey(fileKey), iv, ascii(`quash|blob|${name}`), bytes);
  fileKey.fill(0);
  await port.putBlob(name, concatBytes([magic, ivKey, wrapped, iv, content]));
  return hash;
}

/** The bytes with this SHA-256. Throws when they are not there, or not what was stored. */
export async function getBytes(contentSha256: string): Promise<Uint8Array> {
  const { keys, port } = session();
  const name = await blobName(contentSha256);
  const file = await port.getBlob(name);
  if (!file) {
    throw new DataError('not-found', 'The bytes of this file are not in the vault.', 'Restore them from a backup.');
  }
  try {
    if (!sameBytes(file.subarray(0, 4), magic)) throw new Error('not a stored file');
    const wrapped = file.subarray(keyAt, contentAt - ivLength);
    const fileKey = await decrypt(keys.blobs, file.subarray(4, keyAt), ascii(`quash|blobkey|${name}`), wrapped);
    const key = await importKey(fileKey);
    fileKey.fill(0);
    const iv = file.subarray(contentAt - ivLength, contentAt);
    return await decrypt(key, iv, ascii(`quash|blob|${name}`), file.subarray(contentAt));
  } catch {
    throw new DataError(
      'unreadable-database',
      'This stored file was changed from outside and does not open.',
      'Restore it from a backup: Settings, Storage and backup.',
    );
  }
}
