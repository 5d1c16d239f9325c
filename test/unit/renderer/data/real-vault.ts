import type { VaultPort } from '../../../../renderer/data/vault/port';
import type { OpenVault } from '../../../../main/vault/vault';

/** The page's port onto a real vault in a real folder, without a window between them. */
export function portOf(vault: OpenVault): VaultPort {
  return {
    keys: () =>
      Promise.resolve({
        vault: vault.id,
        device: vault.device,
        kind: vault.kind,
        keys: vault.pageKeys(),
        head: vault.journal.head,
        notices: [...vault.notices],
        legacy: false,
      }),
    append: (frames) => vault.journal.append(frames),
    frames: (after, atMost) => vault.journal.read(after, atMost),
    history: ({ scope, before, limit }) => vault.journal.history(scope, before, limit),
    putBlob: (name, bytes) => vault.blobs.put(name, bytes),
    getBlob: (name) => vault.blobs.get(name),
    shred: async (scopes, blobs) => void (await vault.shred(scopes, blobs)),
    newWorkingSet: () => Promise.reject(new Error('there is no window to begin again')),
    drawer: async ({ by, secret }) => {
      const key = await vault.openDrawer(by === 'kept' ? { by } : { by, secret: secret ?? new Uint8Array() });
      return key ? { status: 'open', key, seconds: 120 } : { status: 'wrong', waitSeconds: 0 };
    },
  };
}
