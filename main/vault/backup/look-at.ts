import { toHex } from '../../../shared/vault/bytes';
import type { VaultHeader } from '../../../shared/vault/header';
import type { Disk } from '../disk';
import { openIfThere } from '../files';
import { readHeaderCopy, type HeaderCopy } from '../header-file';
import { vaultPaths } from '../layout';
import { mergeCopies, type Merged } from '../merge';
import { candidates } from '../open-header';
import { readerOf, type FrameReader } from '../scan';
import type { FrameJudge } from '../seal';
import type { Fault } from './damage';

/** What can be said of a vault as it lies, without changing anything. */
export type Look =
  | { readonly state: 'none' }
  | { readonly state: 'newer' }
  | { readonly state: 'damaged'; readonly faults: readonly Fault[] }
  | { readonly state: 'whole'; readonly header: VaultHeader; readonly faults: readonly Fault[] };

const copyNames = ['first copy', 'second copy'] as const;

const fault = (where: string, what: string): Fault => ({ where, what, repaired: false });

/** Looks at the head of a profile's vault. */
export async function lookAtVault(disk: Disk, profile: string): Promise<Look> {
  const { folder, copies } = vaultPaths(profile);
  const names = (await Promise.all(copies.map((copy) => disk.list(copy.folder)))).flat();
  if ((await disk.list(folder)).length === 0 || names.length === 0) return { state: 'none' };
  const heads = await Promise.all(copies.map(({ header }) => readHeaderCopy(disk, header)));
  if (heads.some(({ status }) => status === 'newer')) return { state: 'newer' };
  const faults = heads.flatMap((head, i) => headFault(head, copyNames[i] ?? ''));
  const [header] = candidates(heads);
  return header ? { state: 'whole', header, faults } : { state: 'damaged', faults };
}

function headFault(head: HeaderCopy, copy: string): Fault[] {
  if (head.status === 'missing') return [fault(`vault.json, ${copy}`, 'it is missing')];
  return head.status === 'broken' ? [fault(`vault.json, ${copy}`, head.why)] : [];
}

export interface JournalLook {
  readonly records: number;
  readonly head: { readonly seq: number; readonly tag: string };
  /** Entries that one copy must give the other. */
  readonly hurt: readonly Fault[];
  /** What lies behind the last whole entry. */
  readonly rest: readonly Fault[];
}

/** Follows the frames of both copies of a journal. Where they differ, `judge` says which is genuine. */
export async function lookAtJournal(disk: Disk, profile: string, judge: FrameJudge): Promise<JournalLook> {
  const { copies } = vaultPaths(profile);
  const files = await Promise.all(copies.map(({ journal }) => openIfThere(disk, journal, 'read').catch(() => null)));
  try {
    const readers = [await readerOf(files[0] ?? null), await readerOf(files[1] ?? null)] as const;
    const merged = mergeCopies(readers, judge);
    const { seq, tag } = merged.head;
    return { records: seq, head: { seq, tag: toHex(tag) }, hurt: hurtOf(merged), rest: restOf(merged, readers) };
  } finally {
    for (const file of files) await file?.close();
  }
}

const some = 8;

const hurtOf = ({ hurt }: Merged): Fault[] =>
  hurt.flatMap((seqs, i) => {
    if (seqs.length === 0) return [];
    const more = seqs.length > some ? ` and ${seqs.length - some} more` : '';
    const entries = `${seqs.slice(0, some).join(', ')}${more}`;
    return [
      fault(`journal, ${copyNames[i] ?? ''}`, `damaged or missing entries, which the other copy has: ${entries}`),
    ];
  });

function restOf({ head, rest }: Merged, readers: readonly [FrameReader, FrameReader]): Fault[] {
  const faults = rest.bytes.flatMap((bytes, i) =>
    bytes > 0 && readers[i as 0 | 1].file
      ? [fault(`journal, ${copyNames[i] ?? ''}`, `${bytes} bytes behind entry ${head.seq} are no whole entry`)]
      : [],
  );
  if (rest.framesBeyond === 0) return faults;
  const what = `both copies are damaged after entry ${head.seq}; entries that can’t be reached: at least ${rest.framesBeyond}`;
  return [...faults, fault('journal', what)];
}
