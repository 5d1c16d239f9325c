import type { Notice, VerifyReport } from '../../shared/ipc/vault-contract';
import { toHex } from '../../shared/vault/bytes';
import { decodeFrame } from '../../shared/vault/frame';
import type { VaultHeader } from '../../shared/vault/header';
import type { VaultBlobs } from './blobs';
import type { Disk } from './disk';
import { canonical, readHeaderCopy } from './header-file';
import type { VaultJournal } from './journal';
import type { VaultPaths } from './layout';
import { mendHeaders } from './open-header';
import { checkHolds, follows, hasFrameForm, linkAfter, noLink, type Link } from './scan';
import type { FrameJudge } from './seal';
import { readPair, writeOne, type SealedPair } from './sealed-pair';
import { preferencesPair, type SettingsPlace } from './settings';
import { sharingPair } from './sharing';

type Fault = VerifyReport['faults'][number];

const called = ['first copy', 'second copy'] as const;
/** Bytes between two pauses in which other work goes on. */
const atOnce = 512 * 1024;

/** Opens every seal of both copies and follows the chain. A frame that one copy has whole is put right in the other. */
async function verifyJournal({ journal, judge, goOn }: VerifyParts): Promise<{ records: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  const count = journal.index.count;
  let link = noLink();
  while (link.seq < count) {
    goOn();
    const last = Math.min(count, journal.index.lastWithin(link.seq + 1, atOnce));
    const end = await verifyTogether(journal, judge, link, last);
    link = end;
    if (link.seq === last) continue;
    const step = await verifyFrame(journal, judge, link.seq + 1, link);
    faults.push(...step.faults);
    if (!step.link) return { records: count, faults: [...faults, endsHere(link.seq + 1, count)] };
    link = step.link;
  }
  return { records: count, faults };
}

/** Follows the frames up to `last` as long as both copies agree and are good; answers how far that was. */
async function verifyTogether({ copies }: VaultJournal, judge: FrameJudge, link: Link, last: number): Promise<Link> {
  const { index } = copies;
  const from = index.start(link.seq + 1);
  const [a, b] = [await copies.part(0, link.seq + 1, last), await copies.part(1, link.seq + 1, last)];
  if (!a || !b) return link;
  let at = link;
  while (at.seq < last) {
    const [start, end] = [index.start(at.seq + 1) - from, index.start(at.seq + 2) - from];
    const bytes = a.subarray(start, end);
    const good = bytes.equals(b.subarray(start, end)) && hasFrameForm(bytes) && checkHolds(bytes);
    if (!good || !follows(bytes, at) || !genuine(bytes, judge)) return at;
    at = linkAfter(bytes);
  }
  return at;
}

async function verifyFrame(
  { copies }: VaultJournal,
  judge: FrameJudge,
  seq: number,
  link: Link,
): Promise<{ faults: Fault[]; link: Link | null }> {
  const found = [await copies.frameIn(0, seq), await copies.frameIn(1, seq)] as const;
  const good = found.map((bytes) => (bytes && follows(bytes, link) && genuine(bytes, judge) ? bytes : null));
  const best = good[0] ?? good[1] ?? null;
  const faults: Fault[] = [];
  for (const copy of [0, 1] as const) {
    if (good[copy]) continue;
    const repaired = best !== null && (await mended(copies.mendFrame(copy, seq, best)));
    const where = `journal, ${called[copy]}, entry ${seq} (byte ${copies.index.start(seq)})`;
    faults.push({ where, what: whatIs(found[copy], link), repaired });
  }
  return { faults, link: best && linkAfter(best) };
}

const whatIs = (bytes: Buffer | null, link: Link): string => {
  if (!bytes) return 'The entry is damaged.';
  return follows(bytes, link)
    ? 'The seal of the entry does not open: it was changed.'
    : 'The entry does not follow the one before.';
};

const endsHere = (seq: number, last: number): Fault => ({
  where: `journal, entry ${seq}`,
  what: `No copy has this entry whole, so the ${last - seq} entries after it could not be checked against it.`,
  repaired: false,
});

function genuine(bytes: Buffer, judge: FrameJudge): boolean {
  const frame = decodeFrame(bytes);
  return frame !== null && judge(frame);
}

const mended = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Reads both copies of every file and compares the checksums. */
async function verifyBlobs({ blobs, goOn }: VerifyParts): Promise<{ files: number; faults: Fault[] }> {
  const faults: Fault[] = [];
  const names = await blobs.names();
  for (const name of names) {
    goOn();
    const { whole, repaired } = await blobs.check(name);
    for (const copy of [0, 1] as const) {
      if (whole[copy]) continue;
      const what = 'The file is missing or damaged.';
      faults.push({ where: `file ${name}, ${called[copy]}`, what, repaired: repaired.includes(copy) });
    }
  }
  return { files: names.length, faults };
}

/** Compares both copies of the head with the one in force, and rebuilds one that differs. */
async function verifyHeader({ disk, paths: { copies }, header }: VerifyParts): Promise<Fault[]> {
  const found = [await readHeaderCopy(disk, copies[0].header), await readHeaderCopy(disk, copies[1].header)];
  const bad = found.map((copy) => copy.status !== 'whole' || canonical(copy.header) !== canonical(header));
  const repaired = await mended(mendHeaders(disk, copies, found, header));
  return faultsOf('vault.json', 'The head of the vault is missing, damaged or changed.', bad, repaired);
}

async function verifyPair<T>(pair: SealedPair<T>, file: string, called: string): Promise<Fault[]> {
  const { value, bad, there, revision } = await readPair(pair);
  if (there === 0) return [];
  const hurt = [bad.includes(0), bad.includes(1)];
  const rebuilt =
    value !== null && (await mended(Promise.all(bad.map((copy) => writeOne(pair, copy, revision, value)))));
  return faultsOf(file, `${called} are missing or damaged.`, hurt, rebuilt);
}

const faultsOf = (file: string, what: string, bad: readonly boolean[], repaired: boolean): Fault[] =>
  bad.flatMap((hurt, i) => (hurt ? [{ where: `${file}, ${called[i] ?? ''}`, what, repaired }] : []));

/** What a verification needs of an open vault. */
export interface VerifyParts {
  readonly disk: Disk;
  readonly paths: VaultPaths;
  readonly header: VaultHeader;
  readonly journal: VaultJournal;
  readonly blobs: VaultBlobs;
  readonly judge: FrameJudge;
  readonly settings: SettingsPlace;
  readonly notices: Notice[];
  /** Throws when there is something more urgent: closing the vault must not wait for a long check. */
  readonly goOn: () => void;
}

/** Verifies the whole vault. `ok`: every fault that was found is repaired. */
export async function verifyVault(parts: VerifyParts): Promise<VerifyReport> {
  const { journal, notices } = parts;
  const said = notices.length;
  await journal.refresh();
  const rebuilt = notices.slice(said).map(({ message }) => ({ where: 'journal', what: message, repaired: true }));
  const chain = await verifyJournal(parts);
  const kept = await verifyBlobs(parts);
  const small = [
    ...(await verifyHeader(parts)),
    ...(await verifyPair(preferencesPair(parts.settings), 'preferences.sealed', 'The preferences')),
    ...(await verifyPair(sharingPair(parts.settings), 'sharing.sealed', 'The keys of this device')),
  ];
  const faults = [...rebuilt, ...chain.faults, ...kept.faults, ...small];
  const { seq, tag } = journal.head;
  const ok = faults.every(({ repaired }) => repaired);
  return { ok, records: chain.records, files: kept.files, head: { seq, tag: toHex(tag) }, faults };
}
