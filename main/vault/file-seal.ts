import { ascii, concatBytes, sameBytes } from '../../shared/vault/bytes';
import { keyEnd, magic } from './blob-seal';
import { keyLength } from './keys';
import { openBytes, sealBytes } from './seal';
import { randomSecret } from './secret-bytes';

/* A stored file as the page makes it (blob-seal.ts says how), opened and made in main: for the samples alone. */

/** The content; null when it is not what was sealed under this name. */
export async function openFile(blobsKey: Uint8Array, name: string, file: Uint8Array): Promise<Uint8Array | null> {
  if (!sameBytes(file.subarray(0, magic.byteLength), magic)) return null;
  const key = await openBytes(blobsKey, file.subarray(magic.byteLength, keyEnd), ascii(`quash|blobkey|${name}`));
  return key && openBytes(key, file.subarray(keyEnd), ascii(`quash|blob|${name}`));
}

/** The sealed file, under a new key of its own. */
export function sealFile(blobsKey: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const key = randomSecret(keyLength);
  const wrapped = sealBytes(blobsKey, key, ascii(`quash|blobkey|${name}`));
  const sealed = sealBytes(key, content, ascii(`quash|blob|${name}`));
  key.fill(0);
  return concatBytes([magic, wrapped, sealed]);
}
