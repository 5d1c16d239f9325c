import { randomUUID } from 'node:crypto';
import type { OutputOf } from '../../../shared/ipc/contract';
import { AppError } from '../../../shared/kernel/app-error';
import { toHex } from '../../../shared/vault/bytes';
import type { VaultHeader } from '../../../shared/vault/header';
import { realDisk, type Disk } from '../disk';
import { headerBytes, parseHeader, signHeader } from '../header-file';
import { isInUseElsewhere } from '../in-use';
import type { KeyRing } from '../keys';
import { vaultPaths } from '../layout';
import { unlock } from '../open-header';
import { openVault, type Secret, type VaultTools } from '../vault';
import { checkBackup, type OnProgress } from './check-backup';
import { asFault, damagedBackup, type Fault } from './damage';
import { diskFailure } from './failure';
import { layOut } from './lay-out';
import { HEADER, type Manifest } from './manifest';
import { openBackup, type OpenedBackup } from './opened';
import type { Reading } from './piece';
import { abandon, finishRestore, newScratch, putInPlace } from './restore-swap';

export interface RestoreOptions extends VaultTools {
  /** A snapshot's list of contents or a single file. */
  readonly from: string;
  readonly secret: Secret;
  /** Folder of the profile that gets the vault. */
  readonly profile: string;
  /** What to do with a vault that is there: refuse, or set it aside under a dated name. */
  readonly present: 'refuse' | 'set-aside';
  /** Version of the program. */
  readonly writtenBy: string;
  readonly at: Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface Restored {
  readonly status: 'restored';
  /** Operations. */
  readonly records: number;
  readonly head: { readonly seq: number; readonly tag: string };
  /** Sealed files. */
  readonly files: number;
  /** When the backup was made, UTC. */
  readonly at: string;
  /** Where the vault that was there was set aside; null: there was none. */
  readonly setAside: string | null;
  /** Sealed files that the backup could not give back. */
  readonly faults: readonly Fault[];
  /** What was kept out of the backup when it was made. */
  readonly leftOut: Manifest['leftOut'];
}

/**
 * Restores a backup as the vault of a profile. Everything is read and checked before anything is written; it is written
 * into a scratch folder in the profile, opened and verified there, and gets its place at the end. The vault is a new
 * `device` and no keyring opens it. `wrong`: the secret does not open the backup. Throws AppError: 'bad-input' and
 * 'not-allowed' (a newer version's, or there is a vault already), 'vault-damaged' (which entry, which piece),
 * 'disk-full', 'file-not-written', 'file-unreadable'; nothing was changed then.
 */
export async function restoreFrom(options: RestoreOptions): Promise<Restored | { readonly status: 'wrong' }> {
  const { profile, from, present, disk = realDisk, signal } = options;
  const reading = { disk, signal };
  await finishRestore(disk, profile);
  await refuse(disk, profile, present);
  const backup = await openBackup(reading, from);
  const header = await headerOf(backup);
  const unlocked = await unlock([header], options.secret);
  if (unlocked.status === 'wrong') return { status: 'wrong' };
  if (unlocked.status === 'forged')
    throw damagedBackup([{ where: HEADER, what: 'somebody without the key changed it' }]);
  try {
    return await withKeys(options, reading, backup, header, unlocked.ring);
  } catch (error) {
    throw diskFailure(error, `The backup could not be restored into ${profile}`);
  } finally {
    unlocked.ring.zero();
  }
}

async function refuse(disk: Disk, profile: string, present: RestoreOptions['present']): Promise<void> {
  const { folder, inUse } = vaultPaths(profile);
  if (isInUseElsewhere(inUse)) {
    throw new AppError('not-allowed', `The vault in ${profile} is open in another program.`, 'Close it there first.');
  }
  if (present === 'set-aside' || (await disk.list(folder)).length === 0) return;
  const fix = 'Name a folder without a vault. Nothing was changed.';
  throw new AppError('not-allowed', `There is a vault in ${profile} already.`, fix);
}

async function headerOf(backup: OpenedBackup): Promise<VaultHeader> {
  const entry = backup.manifest.entries.find(({ name }) => name === HEADER);
  const parts: Uint8Array[] = [];
  try {
    if (entry) for await (const piece of backup.pieces(entry)) parts.push(piece);
  } catch (error) {
    throw damagedBackup([asFault(error)]);
  }
  const read = parseHeader(Buffer.concat(parts).toString('utf8'));
  if (read.status === 'whole') return read.header;
  if (read.status === 'newer') {
    const fix = 'Install that version or a later one. Nothing was changed.';
    throw new AppError('bad-input', 'The vault in this backup was written by a newer version of Quash.', fix);
  }
  throw damagedBackup([{ where: HEADER, what: read.status === 'broken' ? read.why : 'it is missing' }]);
}

async function withKeys(
  options: RestoreOptions,
  { disk }: Reading,
  backup: OpenedBackup,
  header: VaultHeader,
  ring: KeyRing,
): Promise<Restored> {
  const { profile, present, at, onProgress } = options;
  const keys = { backups: ring.key('backups'), journal: ring.key('journal') };
  const checked = await checkBackup(backup, keys, { onProgress });
  // A lost attachment is told; anything else that is lost would make another vault than the one that was backed up.
  if (checked.faults.length > checked.badFiles.length) throw damagedBackup(checked.faults);
  await disk.makeFolder(profile);
  const scratch = await newScratch(disk, profile);
  try {
    const fresh = headerBytes(asNewDevice(header, options.writtenBy, ring));
    await layOut(disk, backup, scratch, fresh, new Set(checked.badFiles));
    const { records, files, head } = await prove(scratch, options, backup.manifest);
    const setAside = await putInPlace(disk, scratch, profile, present === 'set-aside', at);
    const { at: made, leftOut, unreadable } = backup.manifest;
    const faults = [...checked.faults, ...unreadable.map(neverThere)];
    return { status: 'restored', records, head, files, at: made, setAside, faults, leftOut };
  } catch (error) {
    await abandon(disk, scratch, profile).catch(() => undefined); // The first failure is the one to tell.
    throw error;
  }
}

const neverThere = (name: string): Fault => ({
  where: `blobs/${name}`,
  what: 'neither copy of it could be read when the backup was made',
  repaired: false,
});

/** The head of the restored vault: it counts as another device, and no keyring of this or another machine opens it. */
function asNewDevice({ mac: _, ...header }: VaultHeader, writtenBy: string, ring: KeyRing): VaultHeader {
  const slots = header.slots.filter(({ type }) => type !== 'device');
  const revision = header.revision + 1;
  return signHeader(ring.key('header'), { ...header, slots, revision, writtenBy, device: randomUUID() });
}

/** Opens the vault in the scratch folder as its user would, and verifies all of it. */
async function prove(scratch: string, options: RestoreOptions, manifest: Manifest) {
  const opened = await openVault(scratch, options.secret, options);
  if (opened.status === 'wrong') throw new Error('the restored vault does not open with what opened the backup');
  const { vault } = opened;
  try {
    const report = await vault.verify();
    const { seq, tag } = vault.journal.head;
    const same = seq === manifest.seq && toHex(tag) === manifest.tag && report.records === seq;
    if (same && report.faults.length === 0) return report;
    const fault = report.faults[0] ?? { where: 'the journal', what: 'it does not end where the backup ends' };
    throw new AppError(
      'file-not-written',
      `The restored vault did not read back as it was written. In ${fault.where}: ${fault.what}`,
      'Check the disk, or choose another folder. Nothing was changed.',
    );
  } finally {
    await vault.close();
  }
}

type RestoreReply = Exclude<OutputOf<'backup:restore'>, { status: 'cancelled' }>;

/**
 * What the window asks for: restores into this profile and sets a vault that is there aside. A backup of samples needs
 * no passphrase. Throws as `restoreFrom`.
 */
export async function restore(
  profile: string,
  from: string,
  typed: { readonly by: 'passphrase' | 'recovery'; readonly secret: Uint8Array },
  { writtenBy }: { readonly writtenBy: string },
): Promise<RestoreReply> {
  const { manifest } = await openBackup({ disk: realDisk }, from);
  const secret = manifest.kind === 'samples' ? ({ by: 'kept' } as const) : typed;
  const restored = await restoreFrom({ profile, from, secret, writtenBy, present: 'set-aside', at: new Date() });
  if (restored.status === 'wrong') return restored;
  const { status, records, at, setAside, faults, leftOut } = restored;
  return { status, records, at, setAside, faults: [...faults], leftOut };
}
