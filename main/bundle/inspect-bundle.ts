import { withoutArmor } from '../../shared/age/age-file';
import { readAgeHeader } from '../../shared/age/age-header';
import { largestBundle, largestBundleFile } from './limits';
import { tooLarge } from './refusals';

/** All that a bundle tells somebody without a key. */
export interface SealedLook {
  readonly sealedTo: 'recipients' | 'passphrase';
  /** How many keys open it; 0 for a passphrase. */
  readonly recipients: number;
  /** For a passphrase: the base-2 logarithm of scrypt's cost. */
  readonly workFactor: number | null;
  /** Of the file. */
  readonly bytes: number;
}

/** Looks at a sealed file without a key. Throws AppError 'bad-input' (none, or it asks for too much), 'file-too-large'. */
export function inspectBundle(file: Uint8Array): SealedLook {
  if (file.byteLength > largestBundleFile) throw tooLarge(largestBundle);
  const { sealedTo, stanzas, workFactor } = readAgeHeader(withoutArmor(file));
  return {
    sealedTo,
    recipients: sealedTo === 'passphrase' ? 0 : stanzas.length,
    workFactor,
    bytes: file.byteLength,
  };
}
