import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Manifest } from '../../vault/backup/manifest';
import { openBackup } from '../../vault/backup/opened';
import { readOnlyDisk } from '../../vault/backup/read-only';
import { restoreFrom } from '../../vault/backup/restore';
import { backupToFile } from '../../vault/backup/single-file';
import { CliError } from '../cli-error';
import { DASH, userPath } from '../io';
import { refuseArgument } from '../passphrase';
import { findVault, withSecret, withVault, writtenBy, type ProfileOptions } from './vault-open';
import { counted, damageReport, reportOf, tell } from './vault-report';

export interface BackupVaultOptions extends ProfileOptions {
  readonly to: string;
}

export interface RestoreVaultOptions extends ProfileOptions {
  readonly from: string;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function checkTarget(to: string): Promise<void> {
  const path = userPath(to);
  const why =
    to === DASH
      ? 'a backup is read back after it was written; name a file.'
      : (await isFolder(path))
        ? 'it is a folder. Name a file in it.'
        : !(await isFolder(dirname(path)))
          ? `the folder ${dirname(path)} does not exist. Make it first.`
          : null;
  if (why !== null) throw new CliError('cannot-write', `Cannot write ${to}: ${why}`, { file: to });
}

/**
 * `quash vault backup`: writes the vault into one sealed file and reads it back. Exit 0, or 1 when an attachment could
 * be read in neither copy (the rest is in the backup) or the vault is damaged. Throws CliError 'cannot-write',
 * 'no-vault', 'newer-format', 'wrong-passphrase'.
 */
export async function runVaultBackup(options: BackupVaultOptions): Promise<number> {
  refuseArgument(options);
  const { profile, to, json } = options;
  const { header, faults } = await findVault(profile);
  if (!header) return tell(reportOf({ records: 0, head: null, faults: [...faults] }), json, []);
  await checkTarget(to);
  try {
    const manifest = await withVault(options, header.kind, { disk: readOnlyDisk }, (vault) =>
      backupToFile(vault, userPath(to), { writtenBy, at: new Date() }),
    );
    const { seq, tag, at } = manifest;
    const bad = manifest.unreadable.map((name) => ({
      where: `file ${name}`,
      what: 'It could be read in neither copy of the vault and is not in the backup.',
      repaired: false,
    }));
    const report = reportOf({ records: seq, head: { seq, tag }, faults: bad }, { path: userPath(to), at });
    const done = `Wrote ${to}: ${counted(seq, filesIn(manifest))}. It was read back and opens with the vault’s passphrase.`;
    return await tell(report, json, [done]);
  } catch (error) {
    return tell(damageReport(error), json, []);
  }
}

const filesIn = ({ entries }: Manifest): number => entries.filter(({ name }) => name.startsWith('blobs/')).length;

/**
 * `quash vault restore`: makes a backup the vault of a profile that has none. Exit 0, or 1 when the backup is damaged
 * (an attachment: the rest is restored; anything else: nothing is). Throws CliError 'wrong-passphrase', AppError.
 */
export async function runVaultRestore(options: RestoreVaultOptions): Promise<number> {
  refuseArgument(options);
  const { profile, from, json } = options;
  try {
    const { manifest } = await openBackup({ disk: readOnlyDisk }, userPath(from));
    const restored = await withSecret(manifest.kind, options, from, async (secret) => {
      const answer = await restoreFrom({
        from: userPath(from),
        secret,
        profile: userPath(profile),
        present: 'refuse',
        writtenBy,
        at: new Date(),
      });
      return answer.status === 'wrong' ? null : answer;
    });
    const { records, head, files, at, leftOut, faults } = restored;
    const report = reportOf({ records, head, faults: [...faults] }, { path: userPath(profile), at, leftOut });
    const out = leftOut.frames + leftOut.files;
    const done = `Restored ${from} of ${at} into ${profile}: ${counted(records, files)}. Every seal was opened.`;
    const kept = `Restricted matters were kept out of this backup: ${counted(leftOut.frames, leftOut.files)}.`;
    return await tell(report, json, out > 0 ? [done, kept] : [done]);
  } catch (error) {
    return tell(damageReport(error), json, []);
  }
}
