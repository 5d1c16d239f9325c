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
  keepPublicProof,
  ownTemplate,
  snapshotOf,
} from '../../data';
import { versionName, type Version } from '../../../shared/sealing/marks';
import type { VersionProof } from '../../../shared/sealing/proof';
import { seekUnderSeal } from '../../ui/desktop-files';
import { askToLeave, askToLetThrough, type LeavePass } from '../../ui/leave-guard';
import { underSealOf, type UnderSeal } from '../../ui/under-seal';
import { draftInWorker } from '../../workers/draft-client';
import { planInWorker } from '../../workers/packet-client';
import { saidInFiled } from '../../workers/said-in-filed';
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
  /** Also the sealed versions of papers with passages under seal, into a folder apart. */
  readonly sealed: boolean;
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
  /** Which version, where something in it is under seal. */
  readonly version: Version | undefined;
  readonly proof: VersionProof | undefined;
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
async function draftAll(
  matter: Matter,
  wanted: readonly Wanted[],
  order: PacketOrder,
  which: Version = 'public',
): Promise<Paper[] | undefined> {
  const precedents = await draftPrecedents();
  const packs = await draftPacks();
  const kept = await draftKeeping();
  const begun = await draftsOf(order.matterId);
  const said = which === 'sealed' ? [] : await saidInFiled(matter);
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
      version: which,
      said,
      ...(order.lead === null ? {} : { lead: order.lead }),
      ...own,
    });
    if (!made) return undefined;
    const { bytes, diagnostics, doc, proof, seals } = made;
    // The cover is for counsel alone, and no version of anything.
    const version = seals === undefined || documentKind(documentId)?.internal ? undefined : which;
    const named = version ? versionName(name, version) : name;
    const paper = { documentId, title, name: named, bytes, diagnostics, authorities: doc.mentioned };
    papers.push({ ...paper, version, proof });
  }
  return order.signal.aborted ? undefined : papers;
}

interface Leaving {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: 'docx' | 'pdf';
  readonly underSeal?: UnderSeal | undefined;
}

interface Passes {
  readonly passes: readonly LeavePass[];
  /** What main seeks beside the accounts. */
  readonly sought: readonly string[];
}

/** Asks the sealed drawer for leave, file by file, and about what of it is under seal; null as soon as one stays. */
async function leave(matterId: string, files: readonly Leaving[]): Promise<Passes | null> {
  const passes: LeavePass[] = [];
  const words: string[] = [];
  for (const { name, bytes, kind, underSeal } of files) {
    const pass = await askToLeave({ matterId, name, bytes, kind });
    if (!pass) return null;
    passes.push(pass);
    const sought = await seekUnderSeal({ matterId, name, holdsFact: pass.holdsFact }, underSeal);
    if (!sought) return null;
    words.push(...sought);
  }
  return { passes, sought: words };
}

const leavingOf = ({ name, bytes, proof }: Paper): Leaving[] =>
  bytes ? [{ name, bytes, kind: 'docx', underSeal: underSealOf(proof) }] : [];

type Written = Extract<OutputOf<'packet:save'>, { status: 'saved' }>;

/**
 * Lets main write the papers. What it holds back is asked about, paper by paper; where an attorney lets one leave all the
 * same, the packet is written once more with it. Null: it was cancelled.
 */
async function write(
  order: PacketOrder,
  matter: Matter,
  leaving: readonly Leaving[],
  { passes, sought }: Passes,
  sealed?: 'sealed',
) {
  const files = leaving.map(({ name, bytes }) => ({ name, bytes }));
  const { matterId } = order;
  const guard = { matterId, protectedWords: [...new Set([...protectedWords(matter), ...sought])] };
  const holdsFact = (text: string): boolean => passes.some((pass) => pass.holdsFact(text));
  const through = new Map<string, { findings: LeakFinding[] }>();
  for (;;) {
    const override = through.size > 0 ? { override: Object.fromEntries(through) } : {};
    const reply = await window.quash['packet:save']({
      files,
      guard,
      ...override,
      ...(sealed ? { version: sealed } : {}),
    });
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
  for (const { fileName, bytes, proof } of kept)
    if (proof) await keepPublicProof({ matterId: order.matterId, fileName, bytes, proof });
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
    said: await saidInFiled(matter),
    precedents,
    packs,
    kept,
    ...(order.lead === null ? {} : { lead: order.lead }),
  });
  const papers = await draftAll(matter, wantedOf(plan), order);
  if (!papers) return { status: 'cancelled' };
  const made = papers.flatMap(leavingOf);
  order.onProgress({ done: papers.length, total: papers.length, title: 'Exhibits' });
  const room = saveLimit - made.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const exhibits = await exhibitFiles(plan, matter, room);
  const leaving = [...made, ...exhibits.flatMap((one) => (one.status === 'comes' ? [one] : []))];
  const leaves = await leave(order.matterId, leaving);
  if (!leaves) return { status: 'kept' };
  if (order.signal.aborted) return { status: 'cancelled' };
  order.onProgress({ done: papers.length, total: papers.length, title: 'Saving' });
  const written = await write(order, matter, leaving, leaves);
  if (!written) return { status: 'cancelled' };
  const { folder } = written;
  for (const pass of leaves.passes) if (!pass.savedAs(folder.split(/[\\/]/).at(-1) ?? folder)) break;
  await keep(order, papers, written);
  const files = resultOf(papers, exhibits, written);
  const apart = order.sealed ? await sealedApart(order, matter, plan, papers) : null;
  return { status: 'saved', folder, files: [...files, ...(apart ?? [])] };
}

/** The sealed versions of the papers that have any, into a folder of their own; null: it was cancelled, or there are none. */
async function sealedApart(
  order: PacketOrder,
  matter: Matter,
  plan: PacketPlan,
  open: readonly Paper[],
): Promise<FileResult[] | null> {
  const ids = new Set(open.flatMap(({ documentId, version }) => (version ? [documentId] : [])));
  const wanted = wantedOf(plan).filter(({ documentId }) => ids.has(documentId));
  const papers = wanted.length === 0 ? undefined : await draftAll(matter, wanted, order, 'sealed');
  if (!papers) return null;
  const leaving = papers.flatMap(leavingOf);
  const leaves = await leave(order.matterId, leaving);
  const written = leaves && (await write(order, matter, leaving, leaves, 'sealed'));
  if (!written) return null;
  await keep(order, papers, written);
  return resultOf(papers, [], written);
}
