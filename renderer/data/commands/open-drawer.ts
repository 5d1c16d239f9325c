import { vaultKind } from '../vault/session';
import { unlockDrawer } from '../vault/drawer';

/**
 * Opens the sealed drawer for two minutes, with the passphrase or the recovery code given again; the samples' drawer
 * opens by itself. The bytes of the secret are wiped.
 */
export async function openDrawer(
  secret: { readonly by: 'passphrase' | 'recovery'; readonly secret: Uint8Array } | null,
): ReturnType<typeof unlockDrawer> {
  const input = vaultKind() === 'samples' || !secret ? { by: 'kept' as const, secret: null } : secret;
  try {
    return await unlockDrawer(input, performance.timeOrigin + performance.now());
  } finally {
    secret?.secret.fill(0);
  }
}
