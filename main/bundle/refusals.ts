import { AppError } from '../../shared/kernel/app-error';

/** Why a bundle is not taken in, in plain words. Nothing was changed in any of these cases. */

const unchanged = 'Nothing was taken in, and nothing in the vault was changed.';
const refused = (why: string, fix: string): AppError => new AppError('bad-input', `${why} ${unchanged}`, fix);
const again = 'Ask the sender to seal it again.';

export const tooLarge = (most: number): AppError =>
  new AppError(
    'file-too-large',
    `The file is larger than ${Math.floor(most / 1024 / 1024)} MB, which is more than Quash takes in one bundle.`,
    'Ask for it in parts.',
  );
export const noBundle = (): AppError =>
  refused('What the file holds is no Quash bundle, or not a whole one.', 'Ask the sender how it was made.');
export const badManifest = (what: string): AppError =>
  refused(`The bundle’s list of contents can’t be used: ${what}.`, again);
export const newerBundle = (): AppError =>
  refused('The bundle was made by a newer version of Quash.', 'Install that version or a later one.');
export const badSignature = (): AppError =>
  refused('The bundle’s signature does not hold: somebody changed it, or it is not from who it says.', again);
export const badEntry = (name: string): AppError =>
  refused(`“${name}” in the bundle is not what its list of contents says.`, again);
export const forbiddenKey = (name: string, key: string): AppError =>
  refused(`“${name}” in the bundle uses the name “${key}”, which a program could take for its own.`, again);
export const otherMatter = (): AppError =>
  refused('The bundle belongs to another matter.', 'Open that matter, or ask for a bundle of this one.');
export const passedOn = (): AppError =>
  refused(
    'The bundle was not sealed to you by who signed it: somebody opened it and sealed it again.',
    'Ask the person who signed it.',
  );
export const notForUs = (): AppError =>
  new AppError(
    'not-allowed',
    'The file was not sealed to this key, so it can’t be opened here.',
    'Give the sender your card and ask for a file sealed to it, or open it with the key it was sealed to.',
  );
export const wrongPassphrase = (): AppError =>
  new AppError('not-allowed', 'This passphrase does not open the file.', 'Ask for it again, word by word.');
export const needsPassphrase = (): AppError =>
  new AppError('bad-input', 'The file is sealed by a passphrase.', 'Ask the sender for it, not in the same message.');
export const needsIdentity = (): AppError =>
  new AppError('bad-input', 'The file is sealed to keys, not by a passphrase.', 'Open it with one of those keys.');
