import { AppError } from '../../shared/kernel/app-error';
import { inspectVault, openVault } from '../vault/vault';
import type { Session } from './session';

/** A vault of samples opens by itself: its passphrase lies in it. Any other vault is left shut. */
export async function openSamples(profile: string, session: Session): Promise<void> {
  await session.settled();
  const seen = await inspectVault(profile);
  if (session.isOpen || seen.kind !== 'samples' || seen.state !== 'locked') return;
  const opened = await openVault(profile, { by: 'kept' });
  if (opened.status === 'open') return session.open(opened.vault);
  throw new AppError(
    'vault-damaged',
    'The passphrase that lies with the samples does not open them.',
    'Restore a backup.',
  );
}
