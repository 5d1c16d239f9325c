import type { Unwrapper } from '../vault/vault';
import { AppError } from '../../shared/kernel/app-error';

/** What of Electron's safeStorage is needed here; a test brings its own. */
export interface SafeStorage {
  readonly isEncryptionAvailable: () => boolean;
  /** Linux only, and missing in older versions of Electron. */
  readonly getSelectedStorageBackend?: () => string;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (bytes: Buffer) => string;
}

/**
 * Why the system's keyring can't be trusted with a key on this machine, in words; null: it can. There is no fallback:
 * a keyring that only pretends would leave the key in the open.
 */
export function whyNoKeyring(storage: SafeStorage, platform = process.platform): string | null {
  if (!storage.isEncryptionAvailable()) {
    return 'This machine offers no keyring that keeps a key sealed, or it is locked.';
  }
  if (platform !== 'linux') return null;
  const backend = storage.getSelectedStorageBackend?.();
  if (backend === undefined) return 'This version of Quash can’t tell how the keyring of this system keeps a key.';
  if (backend === 'basic_text' || backend === 'unknown') {
    return 'This system has no keyring (GNOME Keyring or KWallet) that Quash could use; without one the key would lie in the open.';
  }
  return null;
}

/** Wraps and unwraps through the system's keyring. It takes text only, so a key passes through Base64 on its way. */
export function keyring(storage: SafeStorage): Unwrapper {
  return {
    wrap: (bytes) => storage.encryptString(Buffer.from(bytes).toString('base64')),
    unwrap: (bytes) => {
      try {
        return Buffer.from(storage.decryptString(Buffer.from(bytes)), 'base64');
      } catch {
        throw new AppError(
          'not-allowed',
          'The keyring of this system did not give the key.',
          'Unlock with the passphrase.',
        );
      }
    },
  };
}
