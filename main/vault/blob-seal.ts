import { ascii, sameBytes } from '../../shared/vault/bytes';
import { ivLength, tagLength } from '../../shared/vault/frame';
import { keyLength } from './keys';
import { openBytes, sealHolds } from './seal';

/*
 * A sealed file as the page makes it: 'QB1\n', the file's own key sealed under the vault's key of files (iv, key, tag),
 * and the content sealed under that (iv, content, tag). Both seals are bound to the file's name.
 */
export const magic = ascii('QB1\n');
export const keyEnd = magic.byteLength + ivLength + keyLength + tagLength;

/** True when the file's key was sealed for this name: a file under another's name is none. Nothing is opened. */
export const isFileNamed = (blobsKey: Uint8Array, name: string, sealed: Uint8Array): boolean =>
  sameBytes(sealed.subarray(0, magic.byteLength), magic) &&
  sealed.byteLength > keyEnd &&
  sealHolds(blobsKey, sealed.subarray(magic.byteLength, keyEnd), ascii(`quash|blobkey|${name}`));

/** True when key and content are what somebody with the key of files sealed for this name. */
export async function fileHolds(blobsKey: Uint8Array, name: string, sealed: Uint8Array): Promise<boolean> {
  if (!isFileNamed(blobsKey, name, sealed)) return false;
  const wrapped = sealed.subarray(magic.byteLength, keyEnd);
  const key = await openBytes(blobsKey, wrapped, ascii(`quash|blobkey|${name}`));
  if (!key) return false;
  const holds = sealHolds(key, sealed.subarray(keyEnd), ascii(`quash|blob|${name}`));
  key.fill(0);
  return holds;
}
