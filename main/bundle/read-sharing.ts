import { AppError } from '../../shared/kernel/app-error';
import type { Sharing, SharingStore } from '../vault/sharing';

/** The keys of this device could be had from neither copy. */
export const keysLost = (): AppError =>
  new AppError(
    'vault-damaged',
    'The keys of this device and its colleagues are damaged in both copies of the vault.',
    'Restore the vault from your newest backup, or make a new card and send it to your colleagues.',
  );

/** What is kept. Throws AppError('vault-damaged') when it was lost: nothing is written over it by the way. */
export async function readSharing(store: SharingStore): Promise<Sharing> {
  const { lost, ...sharing } = await store.read();
  if (lost) throw keysLost();
  return sharing;
}
