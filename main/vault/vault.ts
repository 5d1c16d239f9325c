import type { Notice } from '../../shared/ipc/vault-contract';
import type { ReplyError } from '../../shared/ipc/reply';
import { AppError } from '../../shared/kernel/app-error';
import type { VaultKind } from '../../shared/vault/header';
import { Ballast } from './ballast';
import { fileHolds, isFileNamed } from './blob-seal';
import { VaultBlobs } from './blobs';
import { layVault, leftovers, type CreateOptions } from './create';
import { realDisk, type Disk } from './disk';
import { reasonOf, vaultDamaged, writeFailure } from './failure';
import { removeTemporaries } from './files';
import { canonical, readHeaderCopy, type HeaderCopy } from './header-file';
import { isInUseElsewhere, takeVault } from './in-use';
import { openJournal } from './journal';
import { vaultPaths, type CopyPaths, type VaultPaths } from './layout';
import { fileRepaired, notWritable } from './notices';
import { candidates, mendHeaders, unlock, type Unlocked } from './open-header';
import { VaultSession, type OpenVault } from './open-vault';
import { frameJudge } from './seal';
import { compareMark, readMark } from './settings';
import type { Secret } from './slots';

export { vaultFolder } from './layout';
export type { OpenVault } from './open-vault';
export type { Secret, TypedSecret, Unwrapper } from './slots';

/** What can be said about the vault of a profile without a key. */
export interface VaultState {
  readonly state: 'none' | 'locked' | 'refused';
  readonly kind: VaultKind | null;
  /** The keyring of a system can open it. */
  readonly device: boolean;
  /** Why it is refused. */
  readonly problem: ReplyError | null;
  readonly notices: Notice[];
}

/** For tests: another disk, another size of the ballast. */
export interface VaultTools {
  readonly disk?: Disk;
  readonly ballastBytes?: number;
}

const nothing = { kind: null, device: false, problem: null, notices: [] } as const;

/** Looks at the vault of a profile. A copy of its head that is missing or torn is rebuilt from the other. */
export async function inspectVault(profile: string, { disk = realDisk }: VaultTools = {}): Promise<VaultState> {
  const paths = vaultPaths(profile);
  const found = await readBoth(disk, paths);
  if (found.every(({ status }) => status === 'missing') && !(await leftovers(disk, paths)).content) {
    return { ...nothing, state: 'none', notices: [] };
  }
  const [header] = candidates(found);
  const problem = refusal(found);
  if (problem || !header) return { ...nothing, state: 'refused', problem, notices: [] };
  const device = header.slots.some(({ type }) => type === 'device');
  const notices: Notice[] = [];
  if (!isInUseElsewhere(paths.inUse)) notices.push(...(await mendUnread(disk, paths, found)));
  return { state: 'locked', kind: header.kind, device, problem: null, notices };
}

/** Copies that are no head at all are written anew; of two different heads, only a key can tell which counts. */
async function mendUnread(disk: Disk, { copies }: VaultPaths, found: readonly HeaderCopy[]): Promise<Notice[]> {
  const heads = candidates(found);
  const [header] = heads;
  if (!header || heads.length > 1) return [];
  return mendHeaders(disk, copies, found, header).then(headNotices, () => []);
}

const headNotices = (mended: readonly CopyPaths[]): Notice[] =>
  mended.map(({ called }) => fileRepaired('the vault’s head (vault.json)', called));

const readBoth = async (disk: Disk, { copies }: VaultPaths) =>
  [await readHeaderCopy(disk, copies[0].header), await readHeaderCopy(disk, copies[1].header)] as const;

function refusal(found: readonly HeaderCopy[]): ReplyError | null {
  if (found.some(({ status }) => status === 'newer')) {
    return {
      code: 'not-allowed',
      message: 'This vault was written by a newer version of Quash. It was not opened, and nothing in it was changed.',
      fix: 'Open it with that version, or install the newest one.',
    };
  }
  if (found.some(({ status }) => status === 'whole')) return null;
  const why = found.map((copy) => (copy.status === 'broken' ? copy.why : 'it is missing'));
  return {
    code: 'vault-damaged',
    message: `The head of the vault (vault.json) can’t be used. First copy: ${why[0] ?? ''}. Second copy: ${why[1] ?? ''}. Nothing was changed.`,
    fix: 'Restore the vault from your newest backup. Keep this profile until that is done.',
  };
}

/**
 * Makes the vault of a profile and opens it. A protected vault needs a passphrase (UTF-8, the caller wipes it) and
 * gives the recovery code, which is kept nowhere; a vault of samples has neither. Throws AppError 'bad-input' (a short
 * passphrase), 'not-allowed' (there is a vault already), 'disk-full' or 'file-not-written'.
 */
export async function createVault(
  profile: string,
  options: CreateOptions,
  tools: VaultTools = {},
): Promise<{ vault: OpenVault; recoveryCode: string | null }> {
  const disk = tools.disk ?? realDisk;
  const paths = vaultPaths(profile);
  const { state } = await inspectVault(profile, tools);
  if (state !== 'none') {
    throw new AppError(
      'not-allowed',
      'There is a vault in this profile already.',
      'Open it, or choose another profile.',
    );
  }
  try {
    const { header, ring, recoveryCode } = await layVault(disk, profile, paths, options);
    const vault = await begin(profile, { status: 'open', header, ring }, tools, []);
    return { vault, recoveryCode };
  } catch (error) {
    throw writeFailure(error);
  }
}

/**
 * Opens the vault of a profile; `wrong`: the secret opens nothing here. Throws AppError 'vault-damaged' (both copies of
 * the head or of the journal are gone, or the head was forged), 'not-allowed' (a newer version's, or open elsewhere) or
 * 'bad-input' (a slip in a recovery code). What was repaired is in `vault.notices`.
 */
export async function openVault(
  profile: string,
  secret: Secret,
  tools: VaultTools = {},
): Promise<{ status: 'open'; vault: OpenVault } | { status: 'wrong' }> {
  const disk = tools.disk ?? realDisk;
  const paths = vaultPaths(profile);
  const found = await readBoth(disk, paths);
  const problem = refusal(found);
  if (problem) throw new AppError(problem.code, problem.message, problem.fix);
  const unlocked = await unlock(candidates(found), secret);
  if (unlocked.status === 'wrong') return { status: 'wrong' };
  if (unlocked.status === 'forged') {
    throw vaultDamaged('The head of the vault was changed by somebody who does not have its key.');
  }
  return { status: 'open', vault: await begin(profile, unlocked, tools, found) };
}

/** What interrupted writes left beside their files. */
async function clearUp(disk: Disk, { folder, copies }: VaultPaths): Promise<void> {
  for (const place of [folder, copies[0].folder, copies[1].folder]) await removeTemporaries(disk, place);
}

/** Another program may have changed the head while the secret was tried. */
async function mustBeAsFound(disk: Disk, paths: VaultPaths, found: readonly HeaderCopy[]): Promise<void> {
  const now = await readBoth(disk, paths);
  if (canonical(now) === canonical(found)) return;
  throw new AppError('vault-changed', 'Another program changed the vault just now.', 'Open it again.');
}

/** Everything after the keys are there. When it fails, they are wiped. */
async function begin(
  profile: string,
  { header, ring }: Extract<Unlocked, { status: 'open' }>,
  tools: VaultTools,
  found: readonly HeaderCopy[],
): Promise<VaultSession> {
  const disk = tools.disk ?? realDisk;
  const paths = vaultPaths(profile);
  const notices: Notice[] = [];
  let giveBack: () => void = () => undefined;
  try {
    giveBack = takeVault(paths.inUse);
    if (found.length > 0) await mustBeAsFound(disk, paths, found);
    const unwritable = (error: unknown): Notice[] => [notWritable(reasonOf(error))];
    await clearUp(disk, paths).catch(unwritable); // What can't be removed now goes the next time.
    if (found.length > 0) {
      notices.push(...(await mendHeaders(disk, paths.copies, found, header).then(headNotices, unwritable)));
    }
    const ballast = new Ballast(disk, paths.ballast, tools.ballastBytes);
    await ballast.keep().catch((error: unknown) => notices.push(...unwritable(error)));
    const judge = frameJudge(ring.key('journal'), header.id);
    const place = { disk, paths, vaultId: header.id, key: ring.key('preferences'), notices };
    const mark = await readMark(place);
    const journal = await openJournal({ disk, copies: paths.copies, judge, ballast, notices, voucher: mark });
    const blobs = new VaultBlobs(disk, paths.copies, notices, {
      named: (name, sealed) => isFileNamed(ring.key('blobs'), name, sealed),
      holds: (name, sealed) => fileHolds(ring.key('blobs'), name, sealed),
    });
    await blobs.open().catch((error: unknown) => notices.push(...unwritable(error)));
    await compareMark(mark, journal, notices);
    return new VaultSession({ profile, disk, paths, ring, header, journal, blobs, notices, giveBack });
  } catch (error) {
    ring.zero();
    giveBack();
    throw error;
  }
}
