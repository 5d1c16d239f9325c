import { splitPages } from '../../../shared/precedents/opinion-text';
import type { LibraryEntry, RecordHead, RecordText } from '../../workers/library/contract';
import { tellLibrary, watchIndexLost } from '../../workers/search-client';
import { getBytes } from '../vault/blobs';
import { openRows } from '../working-set/cache';
import { loadTable } from '../working-set/load';
import { giveUpTitles } from './library-titles';
import { notesOnRecord, recordIds, viewOfRecord, watchRecords } from './library-rows';
import type { PrecedentView } from './precedents';

/*
 * Keeps the worker's index of the library level with the open rows. First names, courts and citations of everything,
 * then the rest of the texts, then the opinions; what is committed meanwhile goes before. All in short slices, each
 * taken up by the worker before the next is sent, so that a question never waits behind a pile.
 */
const sliceMs = 8;
const headsPerOrder = 400;
const textsPerOrder = 60;

/** How far the texts are: all of `total` records' names are known, and `done` of their texts. Null: it is level. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

const idOf: string[] = [];
const slotOf = new Map<string, number>();
let source: unknown;
/** The rows of which all names, courts and citations are in the index. */
let known: unknown;
let changed = new Set<string>();
let reading: Reading | null = { done: 0, total: 0 };
let turn: Promise<void> | undefined;
let heads: Promise<void> | undefined;
let watching = false;
const listeners = new Set<() => void>();
const readers = new Set<() => void>();

/** The record in a place of the library. */
export const recordAt = (slot: number): string | undefined => idOf[slot];
/** The place of a record; undefined: it has none yet. */
export const slotOfRecord = (id: string): number | undefined => slotOf.get(id);
export const libraryReading = (): Reading | null => reading;

/** Calls back when the index knows more than before. */
export function watchLibrary(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back as the texts are being read. */
export function watchReading(listener: () => void): () => void {
  readers.add(listener);
  return () => readers.delete(listener);
}

/** Are names, courts and citations of every record in the index? Until then its overview answers. */
export const headsAreKnown = (): boolean => known !== undefined && known === source && known === openRows('precedents');

/** Resolves when names, courts and citations of every record can be found, and all that was committed by now. */
export async function libraryReady(): Promise<void> {
  const all = libraryUpToDate();
  await (heads ?? all);
  if (changed.size > 0) await sendChanged();
}

/** Resolves when everything is in the index, the opinions too. */
export function libraryUpToDate(): Promise<void> {
  if (turn) return turn;
  watch();
  let named: () => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  heads = new Promise((done, fail) => ([named, failed] = [done, fail]));
  heads.catch(() => undefined);
  turn = bringUp(named).finally(() => {
    turn = undefined;
    heads = undefined;
  });
  turn.catch(failed);
  return turn;
}

async function bringUp(named: () => void): Promise<void> {
  await Promise.all([loadTable('precedents'), loadTable('notes')]);
  if (source !== openRows('precedents')) {
    source = openRows('precedents');
    idOf.length = 0;
    slotOf.clear();
    changed = new Set();
    await tellLibrary({ kind: 'library-clear' });
    const ids = [...recordIds()];
    for (const id of ids) slotOf.set(id, idOf.push(id) - 1);
    // A record that was chosen in the overview can be shown by now.
    askAgain();
    say({ done: 0, total: ids.length });
    await send(ids, headsPerOrder, (id, slot) => headEntry(id, slot));
    known = source;
    giveUpTitles();
    askAgain();
    named();
    await send(ids, textsPerOrder, textEntry, (done) => say({ done, total: ids.length }));
    for (const id of ids) await sendOpinions(id);
    askAgain();
  }
  named();
  while (changed.size > 0) await sendChanged();
  say(null);
}

let sendingChanged: Promise<void> = Promise.resolve();

/** Sends what was committed since; one after the other, so that the newest is what stays. */
function sendChanged(): Promise<void> {
  sendingChanged = sendingChanged
    .catch(() => undefined)
    .then(async () => {
      const ids = [...changed];
      changed = new Set();
      const gone: number[] = [];
      for (const id of ids) {
        const slot = slotOf.get(id);
        if (!viewOfRecord(id)) {
          if (slot !== undefined) gone.push(slot);
        } else if (slot === undefined) slotOf.set(id, idOf.push(id) - 1);
      }
      if (gone.length > 0) await tellLibrary({ kind: 'library-drop', slots: gone });
      await send(ids, textsPerOrder, (id, slot) => {
        const head = headEntry(id, slot);
        return head && { ...head, ...textEntry(id, slot) };
      });
      for (const id of ids) await sendOpinions(id);
    });
  return sendingChanged;
}

/** Sends entries, and lets the window draw between two slices. */
async function send(
  ids: readonly string[],
  perOrder: number,
  entryOf: (id: string, slot: number) => LibraryEntry | undefined,
  sent?: (done: number) => void,
): Promise<void> {
  let entries: LibraryEntry[] = [];
  let until = performance.now() + sliceMs;
  for (const [at, id] of ids.entries()) {
    const slot = slotOf.get(id);
    const entry = slot === undefined ? undefined : entryOf(id, slot);
    if (entry) entries.push(entry);
    if (entries.length < perOrder && performance.now() < until) continue;
    const put = entries;
    entries = [];
    await tellLibrary({ kind: 'library-put', entries: put });
    sent?.(at + 1);
    await new Promise((next) => setTimeout(next, 0));
    until = performance.now() + sliceMs;
  }
  if (entries.length > 0) await tellLibrary({ kind: 'library-put', entries });
}

/** The text of an opinion lies sealed in a file of its own; one at a time, they are long. */
async function sendOpinions(id: string): Promise<void> {
  const slot = slotOf.get(id);
  for (const { textSha256 } of viewOfRecord(id)?.keeping.opinions ?? []) {
    if (textSha256 === null || slot === undefined) continue;
    const bytes = await getBytes(textSha256).catch(() => undefined);
    const text = bytes && splitPages(new TextDecoder().decode(bytes)).join('\n');
    if (text) await tellLibrary({ kind: 'library-put', entries: [{ slot, opinion: { name: textSha256, text } }] });
  }
}

function headEntry(id: string, slot: number): LibraryEntry | undefined {
  const view = viewOfRecord(id);
  return view && { slot, head: headOf(view) };
}

function headOf(view: PrecedentView): RecordHead {
  const { caption, shortName, court, courtId, docket, decided, citations, instrument, soughtBy, outcome } = view;
  const { id, stance, grounds, related, confidence, subsequentHistory } = view;
  const kept = view.own ? 'Own' : Object.keys(view.edited).length > 0 ? 'Edited' : 'Shipped';
  const { treatments, verifications, tags, stances, opinions } = view.keeping;
  const bare = treatments.length + verifications.length + tags.length + opinions.length === 0;
  const keeping = bare && Object.keys(stances).length === 0 ? null : view.keeping;
  const noted = notesOnRecord(id).length > 0;
  const names = { id, caption, shortName, court, courtId, docket, decided, citations, soughtBy };
  const facts = { instrument, outcome, stance, grounds, related, confidence, subsequentHistory };
  return { ...names, ...facts, kept, keeping, noted };
}

function textEntry(id: string, slot: number): LibraryEntry | undefined {
  const view = viewOfRecord(id);
  if (!view) return undefined;
  const { holdings, background, sources } = view;
  const text: RecordText = { holdings, background, sources, notes: notesOnRecord(id) };
  return { slot, text };
}

/** Told a hundred times at the most: each time something is drawn. */
function say(next: Reading | null): void {
  const before = reading;
  reading = next;
  const step = Math.max(1, (next?.total ?? 0) / 100);
  const same = before && next ? Math.floor(before.done / step) === Math.floor(next.done / step) : before === next;
  if (!same) for (const listener of readers) listener();
}

/** Has those who watch the library ask anew. */
export function askAgain(): void {
  for (const listener of listeners) listener();
}

function watch(): void {
  if (watching) return;
  watching = true;
  watchRecords((ids) => {
    for (const id of ids) changed.add(id);
    askAgain();
  });
  watchIndexLost(() => {
    source = undefined;
  });
}
