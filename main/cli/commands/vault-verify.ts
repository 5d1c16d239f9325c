import type { VaultHeader } from '../../../shared/vault/header';
import type { Notice } from '../../../shared/ipc/vault-contract';
import type { Fault } from '../../vault/backup/damage';
import { snapshotsFolder } from '../../vault/backup/keeper';
import { lookAtJournal } from '../../vault/backup/look-at';
import { listSnapshots } from '../../vault/backup/place';
import { readOnlyDisk } from '../../vault/backup/read-only';
import { realDisk } from '../../vault/disk';
import { vaultPaths } from '../../vault/layout';
import { frameJudge } from '../../vault/seal';
import type { OpenVault } from '../../vault/vault';
import { userPath } from '../io';
import { refuseArgument } from '../passphrase';
import { findVault, withVault, type ProfileOptions } from './vault-open';
import { counted, damageReport, reportOf, tell } from './vault-report';

export interface VerifyVaultOptions extends ProfileOptions {
  readonly repair?: boolean;
}

/** The damage of a head that can't be used at all. */
const noHead = (faults: readonly Fault[]) => reportOf({ records: 0, head: null, faults: [...faults] });

/**
 * `quash vault verify`: opens every seal of both copies. Exit 0 whole, 1 faults, also those that were repaired. Without
 * --repair nothing is changed. Throws CliError 'no-vault', 'newer-format', 'wrong-passphrase'.
 */
export async function runVaultVerify(options: VerifyVaultOptions): Promise<number> {
  refuseArgument(options);
  const { profile, repair, json } = options;
  const { header, faults } = await findVault(profile);
  if (!header) return tell(noHead(faults), json, []);
  try {
    const disk = repair ? realDisk : readOnlyDisk;
    const found = await withVault(options, header.kind, { disk }, (vault) => (repair ? repaired(vault) : whole(vault)));
    const done = `Verified ${profile}: ${counted(found.records, found.files)}, last entry ${found.head.seq} ${found.head.tag}.`;
    const hint =
      found.faults.some((one) => !one.repaired) && !repair
        ? ['Nothing was changed. --repair puts right what one copy still has.']
        : [];
    return await tell(reportOf(found), json, [done, ...hint]);
  } catch (error) {
    return tell(damageReport(error), json, []);
  }
}

/** Everything that is wrong, as it lies. */
async function whole(vault: OpenVault) {
  const key = vault.journalKey();
  try {
    const { rest } = await lookAtJournal(readOnlyDisk, vault.profile, frameJudge(key, vault.id));
    const { records, files, head, faults } = await vault.verify();
    const said = vault.notices.filter(({ code }) => tellsMore.has(code)).map((notice) => asFault(notice, false));
    return { records, files, head, faults: [...faults, ...rest, ...said] };
  } finally {
    key.fill(0);
  }
}

/** What opening and verifying put right, and what they could not. */
async function repaired(vault: OpenVault) {
  const opening = vault.notices.map((notice) => asFault(notice, !lost.has(notice.code)));
  const { records, files, head, faults } = await vault.verify();
  return { records, files, head, faults: [...opening, ...faults] };
}

/** Notices of losses that no repair brings back. */
const lost = new Set(['journal-damaged', 'journal-shorter', 'preferences-lost', 'not-writable']);
/** Notices that say more than the verification of what lies there. */
const tellsMore = new Set(['journal-shorter']);

const asFault = ({ message, fix }: Notice, mended: boolean): Fault => ({
  where: 'the vault',
  what: fix === '' ? message : `${message} ${fix}`,
  repaired: mended,
});

/**
 * `quash vault info`: what can be said without a passphrase; no seal is opened and nothing is changed. Exit 0, or 1 when
 * the two copies do not agree.
 */
export async function runVaultInfo({ profile, json }: ProfileOptions): Promise<number> {
  const { header, faults } = await findVault(profile);
  if (!header) return tell(noHead(faults), json, []);
  const path = userPath(profile);
  const { records, head, hurt, rest } = await lookAtJournal(readOnlyDisk, path, () => true);
  const { kind, format, id, device, writtenBy } = header;
  const blobs = await Promise.all(vaultPaths(path).copies.map((copy) => readOnlyDisk.list(copy.blobs)));
  const files = new Set(blobs.flat().filter((name) => /^[0-9a-f]{64}$/.test(name))).size;
  const backups = (await listSnapshots({ disk: readOnlyDisk, kind: 'here', folder: snapshotsFolder(path) })).snapshots;
  const opensWith = header.slots.map(({ type }) => type);
  const lastBackup = backups.at(-1)?.manifest.at ?? null;
  const about = { kind, format, id, device, writtenBy, opensWith, files, backups: backups.length, lastBackup };
  const report = reportOf({ records, head, faults: [...faults, ...hurt, ...rest] }, about);
  return tell(report, json, words(profile, header, { ...about, records, head }));
}

interface About {
  readonly files: number;
  readonly backups: number;
  readonly lastBackup: string | null;
  readonly records: number;
  readonly head: { readonly seq: number; readonly tag: string };
}

function words(profile: string, { kind, format, id, slots }: VaultHeader, about: About): string[] {
  const kdf = slots.flatMap((slot) => (slot.type === 'passphrase' ? [slot.kdf] : []))[0];
  const stretching = kdf
    ? [`  passphrase    Argon2id, ${kdf.memoryKiB / 1024} MiB, ${kdf.passes} passes, ${kdf.lanes} lanes`]
    : [];
  return [
    `The vault in ${profile}`,
    `  kind          ${kind === 'samples' ? 'samples only' : 'protected'}`,
    `  format        ${format}`,
    `  id            ${id}`,
    `  opens with    ${slots.map(({ type }) => opening[type]).join(', ')}`,
    ...stretching,
    `  holds         ${counted(about.records, about.files)}`,
    `  last entry    ${about.head.seq} ${about.head.tag}`,
    `  backups here  ${about.backups}${about.lastBackup === null ? '' : `, the last one of ${about.lastBackup}`}`,
    'Only the outside was looked at; quash vault verify opens every seal.',
  ];
}

const opening = {
  passphrase: 'passphrase',
  recovery: 'recovery code',
  device: 'keyring of this computer',
  kept: 'nothing (samples)',
} as const;
