import { webcrypto } from 'node:crypto';

/**
 * The age library asks the page's names for cryptography. Node 18, which Electron 25 has inside, keeps them in a module;
 * later ones have them.
 */
export function haveWebCrypto(): void {
  for (const [name, value] of [
    ['crypto', webcrypto],
    ['CryptoKey', webcrypto.CryptoKey],
  ] as const) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}
