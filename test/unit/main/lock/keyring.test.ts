import { describe, expect, it } from 'vitest';
import { keyring, whyNoKeyring, type SafeStorage } from '../../../../main/lock/keyring';
import { AppError } from '../../../../shared/kernel/app-error';

/** A keyring that turns text around. */
const storage = (own: Partial<SafeStorage> = {}): SafeStorage => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => Buffer.from(text).reverse(),
  decryptString: (bytes) => Buffer.from(bytes).reverse().toString(),
  ...own,
});

describe('the keyring of the system', () => {
  it('is used where it keeps a key sealed', () => {
    expect(whyNoKeyring(storage(), 'linux')).toBeNull();
    expect(whyNoKeyring(storage({ getSelectedStorageBackend: () => 'kwallet6' }), 'linux')).toBeNull();
    const { getSelectedStorageBackend: _linuxOnly, ...elsewhere } = storage();
    expect(whyNoKeyring(elsewhere, 'darwin')).toBeNull();
    expect(whyNoKeyring(elsewhere, 'win32')).toBeNull();
  });

  it.each(['basic_text', 'unknown'])('is refused in words where it is %s', (backend) => {
    expect(whyNoKeyring(storage({ getSelectedStorageBackend: () => backend }), 'linux')).toMatch(/in the open/);
  });

  it('is refused where nobody can tell what it does', () => {
    const { getSelectedStorageBackend: _missing, ...old } = storage();
    expect(whyNoKeyring(old, 'linux')).toMatch(/can’t tell/);
    expect(whyNoKeyring(storage({ isEncryptionAvailable: () => false }), 'darwin')).toMatch(/no keyring/);
  });

  it('gives back the bytes it was given', () => {
    const key = Uint8Array.from({ length: 32 }, (_, i) => 255 - i);
    const { wrap, unwrap } = keyring(storage());
    expect(Buffer.from(wrap(key)).includes(Buffer.from(key))).toBe(false);
    expect([...unwrap(wrap(key))]).toEqual([...key]);
  });

  it('says in words that it gave nothing', () => {
    const refusing = keyring(
      storage({
        decryptString: () => {
          throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
        },
      }),
    );
    expect(() => refusing.unwrap(new Uint8Array(3))).toThrow(AppError);
  });
});
