import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createVault, inspectVault, openVault } from '../../../main/vault/vault';
import { toHex } from '../../../shared/vault/bytes';
import { decodeFrames } from '../../../shared/vault/frame';
import { chance, type Chance } from '../harness/random';
import { fileOf } from './content';
import { crashState, cutModes, type CutMode } from './crash-state';
import type { Replayed } from './protocol';
import { FILE_BYTES, promisedBy, secretOf, Session, work, type Promised } from './recorded-session';
import { fileName, openFrame } from './seal';
import type { WriteLog } from './write-log';

/*
 * The power cut without a file system of our own: a recorded session is cut at each point of it; the disk is put
 * together as it may be then, and the vault in it opened.
 */

/** Puts the disk together as it was after the cut, in a folder of its own. */
function rebuild(session: Session, log: WriteLog, { at, mode }: Cut, dice: Chance, place: string): void {
  const there = (path: string): string => place + path.slice(session.profile.length);
  const { files, folders } = crashState(log, at, mode, dice, session.profile);
  for (const folder of folders) mkdirSync(there(folder), { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(there(path)), { recursive: true });
    writeFileSync(there(path), bytes);
  }
}

/** What is not as it must be in the vault that the cut left. */
async function faultsAfter(session: Session, promised: Promised, place: string): Promise<string[]> {
  if (!promised.created) return faultsBefore(session, place);
  const result = await openVault(place, secretOf(session), withoutBallast);
  if (result.status === 'wrong') return ['the recovery code does not open the vault'];
  const { vault } = result;
  const wrong: string[] = [];
  const { journal: key, names } = vault.pageKeys();
  const { frames } = decodeFrames((await vault.journal.read(0, 1 << 30)).frames);
  for (const [seq, tag] of promised.frames) {
    const frame = frames[seq - 1];
    if (!frame || toHex(frame.tag) !== tag) wrong.push(`operation ${seq} was acknowledged and is gone`);
    else if (frame.kind === 'operation') openFrame(key, vault.id, frame);
    else if (!promised.shredding) wrong.push(`operation ${seq} has no content`);
  }
  for (const n of promised.files) {
    const name = fileName(names, fileOf(session.seed, n, FILE_BYTES));
    if (!(await vault.blobs.get(name))) wrong.push(`file ${n} was kept and is gone`);
  }
  const { idleMinutes } = await vault.readPreferences();
  if (promised.idle.length > 0 && !promised.idle.includes(idleMinutes)) wrong.push(`preferences: ${idleMinutes}`);
  const report = await vault.verify();
  // A file whose keeping was cut short may stand in one copy; nobody was told that it is kept.
  const faults = report.faults.filter(({ where, repaired }) => !(repaired && where.startsWith('file ')));
  wrong.push(...faults.map(({ where, what }) => `${where}: ${what}`));
  // Work goes on where it stopped.
  await new Session(place, session.seed).append(vault, 2);
  await vault.close();
  return wrong;
}

/** Before the vault was there nobody had anything: it is either not there, or opens, or can be made. */
async function faultsBefore(session: Session, place: string): Promise<string[]> {
  const { state, problem } = await inspectVault(place);
  if (state === 'refused') return [`a vault that was never promised stands in the way: ${problem?.message ?? ''}`];
  if (state === 'locked') {
    const result = await openVault(place, secretOf(session), withoutBallast);
    if (result.status === 'open') await result.vault.close();
    return result.status === 'open' ? [] : ['a vault that was never promised does not open'];
  }
  const { vault } = await createVault(
    place,
    { kind: 'samples', passphrase: null, writtenBy: 'replay' },
    withoutBallast,
  );
  await vault.close();
  return [];
}

/** The room that is held back is nothing but room, and 32 MB of it for each cut only slow the replay down. */
const withoutBallast = { ballastBytes: 0 };

/** Which points to try: all, or as many as asked, spread over the log. */
function points(log: WriteLog, most: number): number[] {
  const step = Math.max(1, log.length / most);
  return Array.from({ length: Math.min(most, log.length) }, (_, n) => Math.floor(n * step) + 1);
}

interface Cut {
  readonly at: number;
  readonly mode: CutMode;
}

/** Carries out one cut; what is broken after it, in words. */
async function tryCut(
  session: Session,
  log: WriteLog,
  { at, mode }: Cut,
  dice: Chance,
  place: string,
): Promise<string[]> {
  const target = join(place, 'cut');
  mkdirSync(target);
  rebuild(session, log, { at, mode }, dice, target);
  const name = `cut at ${at} (after ${log[at - 1]?.what ?? ''}, ${mode})`;
  try {
    return (await faultsAfter(session, promisedBy(log, at), target)).map((what) => `${name}: ${what}`);
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Records one session in `place`, then cuts it at up to `most` points, each in every mode, torn ones `tears` times. */
export async function replay(place: string, seed: number, most: number, tears: number): Promise<Replayed> {
  const session = new Session(join(place, 'recorded'), seed);
  mkdirSync(session.profile, { recursive: true });
  await work(session);
  const { log } = session;
  const dice = chance(seed).branch('replay');
  const modes = [...cutModes, ...Array.from({ length: tears - 1 }, () => 'torn' as const)];
  const failures: string[] = [];
  let promised = 0;
  const cuts = points(log, most).flatMap((at) => modes.map((mode) => ({ at, mode })));
  for (const cut of cuts) {
    promised += promisedBy(log, cut.at).frames.size;
    failures.push(...(await tryCut(session, log, cut, dice, place)));
  }
  // The control: the same log on a disk that keeps no word must break promises, or the replay can't see a loss.
  const faithless = log.filter(({ what }) => what !== 'sync' && what !== 'sync-folder');
  const broken = await tryCut(session, faithless, { at: faithless.length, mode: 'nothing unsynced' }, dice, place);
  return { entries: log.length, cuts: cuts.length, promised, controlBroken: broken.length, failures };
}
