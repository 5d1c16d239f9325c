import { armor, Decrypter, Encrypter, identityToRecipient, type Identity, type Recipient } from 'age-encryption';
import { AppError } from '../kernel/app-error';
import { armorStart, readAgeHeader } from './age-header';

/*
 * Sealing and opening age files. The library reads every byte of a file before it hands any out, and each piece of 64 KiB
 * carries its own seal and place; the last says that it is the last. So nothing damaged, cut or put together is opened.
 */

/** A key that may open a file: X25519 that is not to be taken out again, or as age writes it; whatever unwraps the key of a file. */
export type AgeIdentity = CryptoKey | string | Identity;

const publicKey = /^age1[02-9ac-hj-np-z]{58}$/;

/** True for the public key of an X25519 identity, as `age-keygen` prints it. */
export const isAgeRecipient = (text: string): boolean => publicKey.test(text);

/** Seals to public keys, or to one recipient that wraps the key of the file its own way. */
export async function sealAge(plain: Uint8Array, to: readonly string[] | Recipient): Promise<Uint8Array> {
  const sealing = new Encrypter();
  if ('wrapFileKey' in to) sealing.addRecipient(to);
  else {
    if (to.length === 0) throw new AppError('bad-input', 'Nobody was named to seal to.', 'Choose who may open it.');
    for (const recipient of new Set(to)) {
      if (!isAgeRecipient(recipient)) throw noRecipient(recipient);
      sealing.addRecipient(recipient);
    }
  }
  return sealing.encrypt(plain);
}

const noRecipient = (text: string): AppError =>
  new AppError(
    'bad-input',
    `“${text.slice(0, 80)}” is no public key of age (age1…), or has a typing mistake.`,
    'Copy the key again from the colleague’s card.',
  );

/** The file's bytes, out of the text form (`age -a`) if it is in that. */
export function withoutArmor(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, armorStart.length));
  if (start !== armorStart) return bytes;
  try {
    return armor.decode(new TextDecoder('latin1').decode(bytes));
  } catch {
    throw damaged();
  }
}

/** The file was changed on its way, or is not all there. */
export const damaged = (): AppError =>
  new AppError(
    'bad-input',
    'The file was changed or cut short after it was sealed: its seal does not hold. Nothing of it was opened.',
    'Ask for the file again.',
  );

/** Opens a file; null when the key is none that it was sealed to. Throws AppError('bad-input'): damaged, or no age file. */
export async function openAge(bytes: Uint8Array, identity: AgeIdentity): Promise<Uint8Array | null> {
  readAgeHeader(bytes);
  const opening = new Decrypter();
  opening.addIdentity(identity);
  try {
    return await opening.decrypt(bytes);
  } catch (error) {
    return nullIfOther(error);
  }
}

/**
 * The key of one file, 16 bytes, which opens that file and nothing else: so that somebody without the identity can open
 * it. Null and errors as above.
 */
export async function fileKeyOf(bytes: Uint8Array, identity: AgeIdentity): Promise<Uint8Array | null> {
  const { length } = readAgeHeader(bytes);
  const opening = new Decrypter();
  opening.addIdentity(identity);
  try {
    return await opening.decryptHeader(bytes.subarray(0, length));
  } catch (error) {
    return nullIfOther(error);
  }
}

/** Opens a file by its own key. */
export const openByFileKey = (bytes: Uint8Array, fileKey: Uint8Array): Promise<Uint8Array | null> =>
  openAge(bytes, { unwrapFileKey: () => fileKey });

function nullIfOther(error: unknown): null {
  if (error instanceof AppError) throw error;
  if (error instanceof Error && error.message.startsWith('no identity matched')) return null;
  throw damaged();
}

/** The public key of an identity. Throws AppError('bad-input') when it is none. */
export async function recipientOf(identity: CryptoKey | string): Promise<string> {
  try {
    return await identityToRecipient(identity);
  } catch {
    throw new AppError(
      'bad-input',
      'This is no identity of age, or one that was mistyped.',
      'Make one with age-keygen.',
    );
  }
}

/** The identities in a file of `age-keygen`: a line each; lines that begin with # are remarks. */
export const identitiesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^AGE-SECRET-KEY-1[0-9A-Z]+$/.test(line));
