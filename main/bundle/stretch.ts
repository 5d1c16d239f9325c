import { scrypt } from 'node:crypto';
import type { Stretch } from '../../shared/age/scrypt-stanza';

/** scrypt of the system, beside the thread that draws. */
export const stretch: Stretch = (passphrase, salt, workFactor) => {
  const N = 2 ** workFactor;
  const how = { N, r: 8, p: 1, maxmem: 128 * N * 8 + 64 * 1024 * 1024 };
  return new Promise((done, fail) => {
    scrypt(passphrase, salt, 32, how, (error, key) => (error ? fail(error) : done(key)));
  });
};
