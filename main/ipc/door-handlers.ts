import { AppError } from '../../shared/kernel/app-error';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { Attempts } from '../lock/attempts';
import { openSamples } from '../lock/open-samples';
import type { Session } from '../lock/session';
import { hasLegacyStore } from '../profile/legacy-store';
import { createVault, inspectVault, openVault, type Secret, type Unwrapper } from '../vault/vault';
import type { Handlers } from './handlers';
import { usingSecrets } from './wipe';

export interface Door {
  readonly profile: string;
  readonly session: Session;
  readonly attempts: Attempts;
  readonly keyring: Unwrapper;
  /** Version of the program, for the head of a vault. */
  readonly version: string;
}

const badInput = (message: string, fix: string): AppError => new AppError('bad-input', message, fix);

/** What a page sent, as a secret of the vault. */
export function secretFrom(by: Secret['by'], bytes: Uint8Array | null, keyring: Unwrapper): Secret {
  if (by === 'device') return { by, unwrapper: keyring };
  if (by === 'kept') return { by };
  if (bytes === null || bytes.byteLength === 0) {
    throw badInput('No passphrase was given.', 'Type the passphrase and try again.');
  }
  return { by, secret: bytes };
}

async function status({ profile, session }: Door): Promise<OutputOf<'vault:status'>> {
  const notices = [...session.noticesAtTheDoor];
  if (session.isOpen) {
    // It is still closing: its files are not for anybody else yet, and what it is is known.
    const { vault } = session;
    return { state: 'locked', kind: vault.kind, device: vault.hasDeviceSlot(), legacy: false, problem: null, notices };
  }
  const [seen, legacy] = await Promise.all([inspectVault(profile), hasLegacyStore(profile)]);
  const told = { ...seen, legacy, notices: [...seen.notices, ...notices] };
  // Samples open by themselves: when they could not for what they are, they are of no use as they are.
  if (seen.kind === 'samples' && session.problem?.code === 'vault-damaged') {
    return { ...told, state: 'refused', problem: session.problem };
  }
  return told;
}

async function create(door: Door, { kind, passphrase }: InputOf<'vault:create'>): Promise<OutputOf<'vault:create'>> {
  const { profile, session, version } = door;
  if ((kind === 'samples') !== (passphrase === null) || passphrase?.byteLength === 0) {
    throw badInput('A vault of your own needs a passphrase, samples only need none.', 'Choose a passphrase.');
  }
  await session.settled();
  const { vault, recoveryCode } = await createVault(profile, { kind, passphrase, writtenBy: version });
  await session.open(vault);
  return { status: 'created', recoveryCode };
}

async function unlock(door: Door, { by, secret }: InputOf<'vault:unlock'>): Promise<OutputOf<'vault:unlock'>> {
  const { profile, session, attempts, keyring } = door;
  const asked = secretFrom(by, secret, keyring);
  await session.settled();
  const attempt = await attempts.try(async () => {
    const opened = await openVault(profile, asked);
    return opened.status === 'open' ? opened.vault : null;
  });
  if (!attempt.ok) return { status: 'wrong', waitSeconds: attempt.waitSeconds };
  await session.open(attempt.value);
  return { status: 'open' };
}

/** What stands in front of the vault: how it is, making it, opening it, going in. */
export function doorHandlers(door: Door): Handlers<'vault:status' | 'vault:create' | 'vault:unlock' | 'vault:enter'> {
  return {
    'vault:status': () => status(door),
    'vault:create': (input) => usingSecrets([input.passphrase], () => create(door, input)),
    'vault:unlock': (input) => usingSecrets([input.secret], () => unlock(door, input)),
    'vault:enter': async () => {
      const { profile, session } = door;
      if (!session.isOpen) await openSamples(profile, session);
      await session.enter();
      return { status: 'entering' };
    },
  };
}
