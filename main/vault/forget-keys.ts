import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Frees the system's key objects that nobody uses any more. OpenSSL and BoringSSL overwrite a key when it is freed, and
 * it is freed when the engine clears away the object that held it: without this, some time or never.
 */
export function forgetKeyObjects(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
