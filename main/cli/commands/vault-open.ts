import { lookAtVault } from '../../vault/backup/look-at';
import { readOnlyDisk } from '../../vault/backup/read-only';
import type { Fault } from '../../vault/backup/damage';
import { openVault, type OpenVault, type Secret, type VaultTools } from '../../vault/vault';
import type { VaultHeader, VaultKind } from '../../../shared/vault/header';
import { CliError } from '../cli-error';
import { userPath } from '../io';
import { readPassphrase, refuseArgument, type PassphraseOptions } from '../passphrase';

/** Version of the program that a vault or backup names as its writer. */
export const writtenBy = 'command line';

export interface SecretOptions extends PassphraseOptions {
  /** The line that is read is the recovery code. */
  readonly recoveryCode?: boolean;
  readonly json?: boolean;
}

export interface ProfileOptions extends SecretOptions {
  /** Folder of the profile, as it was typed. */
  readonly profile: string;
}

export const newer = (what: string, file: string): CliError =>
  new CliError('newer-format', `${what} was written by a newer version of Quash. Nothing in it was changed.`, { file });

const wrong = ({ recoveryCode }: SecretOptions, what: string, file: string): CliError =>
  new CliError('wrong-passphrase', `This ${recoveryCode ? 'recovery code' : 'passphrase'} does not open ${what}.`, {
    file,
    field: 'passphrase',
  });

/** Looks whether there is a vault. Throws CliError 'no-vault' or 'newer-format'; damage is an answer. */
export async function findVault(profile: string): Promise<{ header: VaultHeader | null; faults: readonly Fault[] }> {
  const look = await lookAtVault(readOnlyDisk, userPath(profile));
  if (look.state === 'none') {
    throw new CliError('no-vault', `There is no vault in ${profile}. Name the folder of a Quash profile.`, {
      file: profile,
    });
  }
  if (look.state === 'newer') throw newer(`The vault in ${profile}`, profile);
  return { header: look.state === 'whole' ? look.header : null, faults: look.faults };
}

/** Runs work with what opens a vault or backup of a kind, and wipes it. Throws CliError 'wrong-passphrase' for null. */
export async function withSecret<T>(
  kind: VaultKind,
  options: SecretOptions,
  file: string,
  work: (secret: Secret) => Promise<T | null>,
): Promise<T> {
  refuseArgument(options);
  const what = kind === 'samples' ? { by: 'kept' as const } : await typedSecret(options);
  try {
    const done = await work(what);
    if (done === null) throw wrong(options, file, file);
    return done;
  } finally {
    if (what.by !== 'kept') what.secret.fill(0);
  }
}

async function typedSecret(options: SecretOptions) {
  const by = options.recoveryCode ? ('recovery' as const) : ('passphrase' as const);
  return { by, secret: await readPassphrase(options, by === 'recovery' ? 'recovery code' : 'passphrase') };
}

/** Opens the vault of a profile, works with it, and closes it. */
export function withVault<T>(
  options: ProfileOptions,
  kind: VaultKind,
  tools: VaultTools,
  work: (vault: OpenVault) => Promise<T>,
): Promise<T> {
  return withSecret(kind, options, options.profile, async (secret) => {
    const opened = await openVault(userPath(options.profile), secret, tools);
    if (opened.status === 'wrong') return null;
    try {
      return await work(opened.vault);
    } finally {
      await opened.vault.close();
    }
  });
}
