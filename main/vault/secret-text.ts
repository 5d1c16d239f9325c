import { AppError } from '../../shared/kernel/app-error';
import { copySecret } from './secret-bytes';

/** Fewer characters are guessed too fast, even through Argon2id. */
export const shortestPassphrase = 10;

/**
 * A passphrase in the form that is stretched: UTF-8 of its NFKC form, in a new array that the caller wipes. Plain ASCII
 * is that form already and never becomes a text; other letters pass through one, which the engine frees but can't wipe.
 * Throws AppError('bad-input') for bytes that are not UTF-8.
 */
export function passphraseBytes(typed: Uint8Array): Uint8Array {
  if (typed.every((byte) => byte < 0x80)) return copySecret(typed);
  const encoded = new TextEncoder().encode(decode(typed).normalize('NFKC'));
  const form = copySecret(encoded);
  encoded.fill(0);
  return form;
}

/** How many characters a passphrase in that form has. */
export function characterCount(form: Uint8Array): number {
  return form.reduce((count, byte) => count + ((byte & 0xc0) === 0x80 ? 0 : 1), 0);
}

/** Refuses a new passphrase that is too short, with AppError('bad-input'). Any characters will do. */
export function checkNewPassphrase(typed: Uint8Array): void {
  const form = passphraseBytes(typed);
  const count = characterCount(form);
  form.fill(0);
  if (count >= shortestPassphrase) return;
  throw new AppError(
    'bad-input',
    `The passphrase has ${count} ${count === 1 ? 'character' : 'characters'}; a short one can be guessed.`,
    `Use at least ${shortestPassphrase} characters. Four or five words that you can remember are good.`,
  );
}

function decode(typed: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(typed);
  } catch {
    throw new AppError('bad-input', 'The passphrase is not valid UTF-8 text.', 'Type it again.');
  }
}
