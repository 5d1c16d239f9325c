import { protectedWords } from '../../../shared/checks/protected-words';
import { documentKind } from '../../../shared/drafting/documents';
import { saveLimit, type LeakFinding, type OutputOf } from '../../../shared/ipc/contract';
import { AppError } from '../../../shared/kernel/app-error';
import type { Diagnostic } from '../../../shared/kernel/diagnostic';
import type { PacketPlan } from '../../../shared/packet/packet-plan';
import type { Matter } from '../../../shared/schema/matter';
import {
  draftKeeping,
  draftPacks,
  draftPrecedents,
  draftsOf,
  flushEdits,
  keepPacket,
  ownTemplate,
  snapshotOf,
} from '../../data';
import { askToLeave, askToLetThrough, type LeavePass } from '../../ui/leave-guard';
import { draftInWorker } from '../../workers/draft-client';
import { planInWorker } from '../../workers/packet-client';
import { exhibitFiles, type ExhibitFile } from './exhibit-files';

/** How far the making is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being drafted now. */
  readonly title: string;
}

/** What became of one paper. */
export interface FileResult {
  readonly title: string;
  readonly name: string;
  readonly status: 'saved' | 'blocked' | 'faulty' | 'left-out';
  /** Where it is, or why it is not there. */
  readonly said: string;
}

export type PacketResult =
  | { readonly status: 'cancelled' }
  /** The sealed drawer did not let a paper out; the user was told which and why. */
  | { readonly status: 'kept' }
  | { readonly status: 'saved'; readonly folder: string; readonly files: readonly FileResult[] };

export interface PacketOrder {
  readonly matterId: string;
  readonly lead: string | null;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

interface Paper {
  readonly documentId: string;
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly authorities: readonly string[] | undefined;
}

interface Wanted {
  readonly documentId: string;
  readonly title: string;
  readonly name: string;
}

function wantedOf({ cover, entries }: PacketPlan): Wanted[] {
  const title = documentKind(cover.documentId)?.title ?? cover.documentId;
  return [
    { documentId: cover.documentId, title, name: cover.fileName },
    ...entries.flatMap(({ documentId, title, fileName }) =>
      fileName === null ? [] : [{ documentId, title, name: fileName }],
    ),
  ];
}

/** Drafts the papers one after the other in the worker; undefined when it was cancelled. */
async function draftAll(matter: Matter, wanted: readonly Wanted[], order: PacketOrder): Promise<Paper[] | undefined> {
  const precedents = await draftPrecedents();
  const packs = await draftPacks();
  const kept = await draftKeeping();
  const begun = await draftsOf(order.matterId);
  const papers: Paper[] = [];
  for (const [done, { documentId, title, name }] of wanted.entries()) {
    if (order.signal.aborted) return undefined;
    order.onProgress({ done, total: wanted.length, title });
    const row = begun.find((draft) => draft.documentId === documentId);
    const own = await ownTemplate(row?.templateId ?? null, row?.answers);
    const made = await draftInWorker({
      matter,
      documentId,
      precedents,
      packs,
      kept,
      lane: 'save',
      ...(order.lead === null ? {} : { lead: order.lead }),
      ...own,
    });
    if (!made) return undefined;
    const { bytes, diagnostics, doc } = made;
    papers.push({ documentId, title, name, bytes, diagnostics, authorities: doc.mentioned });
  }
  return order.signal.aborted ? undefined : papers;
}

interface Leaving {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'docx' | 'pdf';
}

/** Asks the sealed drawer for leave, file by file; null as soon as one stays. */
async function leave(matterId: string, files: readonly Leaving[]): Promise<LeavePass[] | null> {
  const passes: LeavePass[] = [];
  for (const { name, bytes, kind } of files) {
    const pass = await askToLeave({ matterId, name, bytes, kind });
    if (!pass) return null;
    passes.push(pass);
  }
  return passes;
}

type Written = Extract<OutputOf<'packet:save'>, { status: 'saved' }>;

/**
 * Lets main write the papers. What it holds back is asked about, paper by paper; where an attorney lets one leave all the
 * same, the packet is written once more with it. Null: it was cancelled.
 */
async function write(order: PacketOrder, matter: Matter, leaving: readonly Leaving[], passes: readonly LeavePass[]) {
  const files = leaving.map(({ name, bytes }) => ({ name, bytes }));
  const { matterId } = order;
  const guard = { matterId, protectedWords: protectedWords(matter) };
  const holdsFact = (text: string): boolean => passes.some((pass) => pass.holdsFact(text));
  const through = new Map<string, { findings: LeakFinding[] }>();
  for (;;) {
    const override = through.size > 0 ? { override: Object.fromEntries(through) } : {};
    const reply = await window.quash['packet:save']({ files, guard, ...override });
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.fix);
    if (reply.value.status === 'cancelled') return null;
    const before = through.size;
    for (const file of reply.value.files) {
      if (file.status !== 'blocked') continue;
      const { name, findings } = file;
      if (await askToLetThrough({ matterId, name, findings, holdsFact })) through.set(name, { findings });
    }
    if (through.size === before) return reply.value;
  }
}

/** Keeps each saved paper as a version of its draft, as single drafts are. */
async function keep(order: PacketOrder, papers: readonly Paper[], written: Written): Promise<void> {
  const saved = new Map(written.files.flatMap((file) => (file.status === 'saved' ? [[file.name, file.path]] : [])));
  const kept = papers.flatMap(({ name, bytes, ...paper }) => {
    const savedTo = saved.get(name);
    return bytes && savedTo !== undefined ? [{ ...paper, fileName: name, bytes, savedTo }] : [];
  });
  await keepPacket(order.matterId, kept);
}

function resultOf(
  papers: readonly Pick<Paper, 'title' | 'name'>[],
  exhibits: readonly ExhibitFile[],
  written: Written,
): FileResult[] {
  const of = new Map(written.files.map((file) => [file.name, file]));
  const stays = exhibits.flatMap((one): FileResult[] =>
    one.status === 'stays' ? [{ title: one.title, name: one.name, status: 'left-out', said: one.why }] : [],
  );
  const came = exhibits.filter(({ status }) => status === 'comes');
  const made = [...papers, ...came].map(({ title, name }): FileResult => {
    const file = of.get(name);
    if (!file) return { title, name, status: 'faulty', said: 'Its template has faults; mend it under Templates.' };
    if (file.status === 'saved') return { title, name, status: 'saved', said: file.path };
    const where = [...new Set(file.findings.map((finding) => `“${finding.word}” in ${finding.where}`))].join('; ');
    return { title, name, status: 'blocked', said: `Not written: it holds protected words. Found ${where}.` };
  });
  return [...made, ...stays];
}

/**
 * Makes a packet: drafts every paper in the worker, asks the drawer for leave, lets main write them into a folder that
 * the user names, and keeps a version of each. Nothing is written or kept when it is cancelled. Throws AppError.
 */
export async function makePacket(order: PacketOrder): Promise<PacketResult> {
  await flushEdits();
  const matter = await snapshotOf(order.matterId);
  const precedents = await draftPrecedents();
  const packs = await draftPacks();
  const kept = await draftKeeping();
  const plan = await planInWorker({
    matter,
    precedents,
    packs,
    kept,
    ...(order.lead === null ? {} : { lead: order.lead }),
  });
  const papers = await draftAll(matter, wantedOf(plan), order);
  if (!papers) return { status: 'cancelled' };
  const made = papers.flatMap(({ name, bytes }): Leaving[] => (bytes ? [{ name, bytes, kind: 'docx' }] : []));
  order.onProgress({ done: papers.length, total: papers.length, title: 'Exhibits' });
  const room = saveLimit - made.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const exhibits = await exhibitFiles(plan, matter, room);
  const leaving = [...made, ...exhibits.flatMap((one) => (one.status === 'comes' ? [one] : []))];
  const passes = await leave(order.matterId, leaving);
  if (!passes) return { status: 'kept' };
  if (order.signal.aborted) return { status: 'cancelled' };
  order.onProgress({ done: papers.length, total: papers.length, title: 'Saving' });
  const written = await write(order, matter, leaving, passes);
  if (!written) return { status: 'cancelled' };
  const { folder } = written;
  for (const pass of passes) if (!pass.savedAs(folder.split(/[\\/]/).at(-1) ?? folder)) break;
  await keep(order, papers, written);
  return { status: 'saved', folder, files: resultOf(papers, exhibits, written) };
}
