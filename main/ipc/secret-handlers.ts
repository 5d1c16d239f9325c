import { safeStorage } from 'electron';
import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import { keyring, whyNoKeyring } from '../lock/keyring';
import { secretFrom, type Door } from './door-handlers';
import type { Handlers } from './handlers';
import { protectVault } from '../vault/protect';
import { openVault } from '../vault/vault';
import { usingSecrets, wipeAfterAnswer } from './wipe';

type Channels =
  'vault:drawer' | 'vault:change-passphrase' | 'vault:recovery-code' | 'vault:device-slot' | 'vault:protect';

/** How long an open drawer stays open. */
const drawerSeconds = 120;

async function openDrawer(door: Door, { by, secret }: InputOf<'vault:drawer'>): Promise<OutputOf<'vault:drawer'>> {
  const asked = secretFrom(by, secret, door.keyring);
  const attempt = await door.attempts.try(() => door.session.vault.openDrawer(asked));
  if (!attempt.ok) return { status: 'wrong', waitSeconds: attempt.waitSeconds };
  wipeAfterAnswer([attempt.value]);
  return { status: 'open', key: attempt.value, seconds: drawerSeconds };
}

async function deviceSlot(
  { session }: Door,
  turn: InputOf<'vault:device-slot'>['turn'],
): Promise<OutputOf<'vault:device-slot'>> {
  const { vault } = session;
  const why = whyNoKeyring(safeStorage);
  if (turn === 'on' && why !== null) {
    throw new AppError('not-allowed', why, 'Go on unlocking with the passphrase.');
  }
  if (turn !== undefined) await vault.setDeviceSlot(turn === 'on' ? keyring(safeStorage) : null);
  return { on: vault.hasDeviceSlot(), why };
}

/** The ways into the vault, changed from inside: each asks for the passphrase again. */
export function secretHandlers(door: Door): Handlers<Channels> {
  const { session, attempts } = door;
  return {
    'vault:drawer': (input) => usingSecrets([input.secret], () => openDrawer(door, input)),
    'vault:change-passphrase': ({ by, current, next }) =>
      usingSecrets([current, next], async () => {
        const attempt = await attempts.try(async () =>
          (await session.vault.changePassphrase({ by, secret: current }, next)) ? true : null,
        );
        return attempt.ok ? { status: 'changed' } : { status: 'wrong', waitSeconds: attempt.waitSeconds };
      }),
    'vault:recovery-code': ({ current }) =>
      usingSecrets([current], async () => {
        const attempt = await attempts.try(() => session.vault.newRecoveryCode(current));
        return attempt.ok
          ? { status: 'made', code: attempt.value }
          : { status: 'wrong', waitSeconds: attempt.waitSeconds };
      }),
    'vault:device-slot': ({ turn }) => deviceSlot(door, turn),
    'vault:protect': ({ passphrase }) =>
      usingSecrets([passphrase], async () => {
        const { recoveryCode } = await session.exchange(
          (vault) => protectVault(vault, { passphrase, writtenBy: door.version }),
          async () => {
            const again = await openVault(door.profile, { by: 'kept' });
            return again.status === 'open' ? again.vault : null;
          },
        );
        return { status: 'protected', recoveryCode };
      }),
  };
}
