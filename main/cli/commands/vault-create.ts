import { mkdir } from 'node:fs/promises';
import { toHex } from '../../../shared/vault/bytes';
import { vaultKinds, type VaultKind } from '../../../shared/vault/header';
import { lookAtVault } from '../../vault/backup/look-at';
import { readOnlyDisk } from '../../vault/backup/read-only';
import { createVault } from '../../vault/vault';
import { CliError } from '../cli-error';
import { userPath } from '../io';
import { readPassphrase, refuseArgument, type PassphraseOptions } from '../passphrase';
import { writtenBy } from './vault-open';
import { reportOf, tell } from './vault-report';

export interface CreateVaultOptions extends PassphraseOptions {
  readonly profile: string;
  readonly kind: string;
  readonly json?: boolean;
}

function kindOf({ kind }: CreateVaultOptions): VaultKind {
  const known = vaultKinds.find((name) => name === kind);
  if (known) return known;
  throw new CliError('bad-arguments', `There is no kind of vault “${kind}”. Known: ${vaultKinds.join(', ')}.`, {
    field: 'kind',
  });
}

/**
 * `quash vault create`: exit 0. Prints the recovery code, which is kept nowhere. Throws CliError 'bad-arguments',
 * 'vault-exists', 'no-passphrase', or AppError.
 */
export async function runVaultCreate(options: CreateVaultOptions): Promise<number> {
  refuseArgument(options);
  const kind = kindOf(options);
  const profile = userPath(options.profile);
  if ((await lookAtVault(readOnlyDisk, profile)).state !== 'none') {
    throw new CliError('vault-exists', `There is a vault in ${options.profile} already. Nothing was changed.`, {
      file: options.profile,
    });
  }
  const passphrase = kind === 'samples' ? null : await readPassphrase(options);
  try {
    await mkdir(profile, { recursive: true, mode: 0o700 });
    const { vault, recoveryCode } = await createVault(profile, { kind, passphrase, writtenBy });
    const { seq, tag } = vault.journal.head;
    await vault.close();
    const report = reportOf({ records: 0, head: { seq, tag: toHex(tag) }, faults: [] }, { recoveryCode, kind });
    return await tell(report, options.json, words(options.profile, recoveryCode));
  } finally {
    passphrase?.fill(0);
  }
}

const words = (profile: string, recoveryCode: string | null): string[] =>
  recoveryCode === null
    ? [`Made a vault for samples in ${profile}. It has no passphrase and takes no real matters.`]
    : [
        `Made a vault in ${profile}.`,
        '',
        `Recovery code: ${recoveryCode}`,
        'Write it down and keep it away from this computer. It opens the vault if the passphrase is forgotten, and it is',
        'shown only now. Without passphrase and code nobody can open the vault.',
      ];
