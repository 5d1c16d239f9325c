import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OutputOf } from '../../../shared/ipc/contract';
import type { Notice } from '../../../shared/ipc/vault-contract';
import { sameBytes, toHex } from '../../../shared/vault/bytes';
import { decodeFrames } from '../../../shared/vault/frame';
import { Ballast } from '../ballast';
import { VaultBlobs } from '../blobs';
import { realDisk, type Disk } from '../disk';
import { openJournal, type Journal } from '../journal';
import { vaultPaths } from '../layout';
import { frameJudge, type FrameJudge } from '../seal';
import type { OpenVault } from '../vault';
import { checkBackup, type OnProgress } from './check-backup';
import { Damage, type Fault } from './damage';
import { diskFailure } from './failure';
import { layOut } from './lay-out';
import { HEADER } from './manifest';
import { openBackup, type OpenedBackup } from './opened';

export interface DrillOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  readonly disk?: Disk;
}

export type DrillReport = OutputOf<'backup:drill'>;

const scratchName = /^\.drill-[0-9a-f]{12}$/;
const readAhead = 1024 * 1024;

/**
 * Restores a backup of the open vault into a scratch folder in the profile, opens it there, opens every seal, compares
 * number, head and every single entry with the vault, and removes the scratch folder again. What is wrong is reported;
 * thrown is AppError 'file-unreadable', 'bad-input', 'disk-full' or 'file-not-written', or the signal's reason.
 */
export async function drill(vault: OpenVault, path: string, options: DrillOptions = {}): Promise<DrillReport> {
  const { disk = realDisk, signal } = options;
  const began = performance.now();
  const scratch = join(vault.profile, `.drill-${randomBytes(6).toString('hex')}`);
  const keys = { backups: vault.backupKey(), journal: vault.journalKey() };
  try {
    await removeOldScratch(disk, vault.profile);
    const backup = await openBackup({ disk, signal }, path);
    const checked = await checkBackup(backup, keys, options);
    const hurt = checked.faults.length > checked.badFiles.length;
    const judge = frameJudge(keys.journal, vault.id);
    const found = hurt
      ? { records: checked.records, files: checked.files, same: false, faults: [] }
      : await tryOut(disk, vault, backup, scratch, judge, new Set(checked.badFiles));
    const faults = [...checked.faults, ...found.faults];
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    return { ...found, ok: faults.length === 0 && found.same, seq: backup.manifest.seq, seconds, faults };
  } catch (error) {
    throw diskFailure(error, 'The backup could not be restored for the trial');
  } finally {
    keys.backups.fill(0);
    keys.journal.fill(0);
    await disk.remove(scratch).catch(() => undefined); // The next trial tries again.
  }
}

async function removeOldScratch(disk: Disk, profile: string): Promise<void> {
  const old = (await disk.list(profile)).filter((name) => scratchName.test(name));
  for (const name of old) await disk.remove(join(profile, name));
}

async function tryOut(
  disk: Disk,
  vault: OpenVault,
  backup: OpenedBackup,
  scratch: string,
  judge: FrameJudge,
  skip: ReadonlySet<string>,
) {
  await disk.makeFolder(scratch);
  await layOut(disk, backup, scratch, await headerOf(backup), skip);
  const { copies, ballast } = vaultPaths(scratch);
  const notices: Notice[] = [];
  const journal = await openJournal({
    disk,
    copies,
    judge,
    ballast: new Ballast(disk, ballast, 0),
    notices,
  });
  try {
    const compared = await compare(journal, vault, backup, judge);
    const blobs = new VaultBlobs(disk, copies, notices);
    const names = await blobs.names();
    const bad: Fault[] = [];
    for (const name of names) {
      if ((await blobs.check(name)).whole.includes(false)) bad.push(fault(`blobs/${name}`, 'it is not whole'));
    }
    const said = notices.map(({ message }) => fault('the restored vault', message));
    const faults = [...compared.faults, ...bad, ...said];
    return { records: journal.head.seq, files: names.length - bad.length, same: compared.faults.length === 0, faults };
  } finally {
    await journal.close();
  }
}

const fault = (where: string, what: string): Fault => ({ where, what, repaired: false });

async function headerOf(backup: OpenedBackup): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (const entry of backup.manifest.entries) {
    if (entry.name === HEADER) for await (const piece of backup.pieces(entry)) parts.push(piece);
  }
  return Buffer.concat(parts);
}

/** Number, head and tag of every entry, against the vault up to the same number. */
async function compare(restored: Journal, vault: OpenVault, { manifest }: OpenedBackup, judge: FrameJudge) {
  const faults: Fault[] = [];
  const { seq, tag } = restored.head;
  if (seq !== manifest.seq || toHex(tag) !== manifest.tag) {
    faults.push(fault('the restored journal', `it ends with entry ${seq}, not with ${manifest.seq}`));
  }
  const live = tags(vault.journal, seq);
  for await (const entry of tags(restored, seq, judge)) {
    const { value } = await live.next();
    if (!value) return { faults: [...faults, fault(`entry ${entry.seq}`, 'the vault does not have it')] };
    if (sameBytes(value.tag, entry.tag)) continue;
    return { faults: [...faults, fault(`entry ${entry.seq}`, 'it is another one in the vault')] };
  }
  return { faults };
}

/** Number and tag of each entry up to `last`. With a judge, each seal is opened as well; Damage where one does not. */
async function* tags(journal: Journal, last: number, judge?: FrameJudge) {
  for (let after: number | null = 0; after !== null;) {
    const part: Awaited<ReturnType<Journal['read']>> = await journal.read(after, readAhead);
    for (const frame of decodeFrames(part.frames).frames) {
      if (frame.seq > last) return;
      if (judge && !judge(frame)) throw new Damage(`entry ${frame.seq}`, 'its seal does not open');
      yield { seq: frame.seq, tag: frame.tag };
    }
    after = part.next;
  }
}
