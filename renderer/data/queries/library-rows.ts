import { law } from '../../../shared/law';
import type { PrecedentRow, Rows } from '../../../shared/schema/records';
import { openRows, watchAll } from '../working-set/cache';
import { mergePrecedents, type PrecedentView } from './precedents';

/*
 * Which rows speak of which record of the library. It is worked out once and then kept level row by row: with fifty
 * thousand records nothing may walk over them all because one of them was edited.
 */
export type OwnRow = Extract<PrecedentRow, { kind: 'own' }>;
export type OverlayRow = Extract<PrecedentRow, { kind: 'overlay' }>;
type KeepingRow = Extract<PrecedentRow, { kind: 'keeping' }>;

interface RecordRows {
  readonly own?: OwnRow;
  readonly overlay?: OverlayRow;
  readonly keeping?: KeepingRow;
}

interface Known {
  readonly source: unknown;
  readonly rows: Map<string, RecordRows>;
  /** Row id → record id, for when the row is gone. */
  readonly recordOf: Map<string, string>;
}
interface KnownNotes {
  readonly source: unknown;
  /** Record id → ids of the notes on it. */
  readonly of: Map<string, Set<string>>;
  readonly on: Map<string, string>;
}

let known: Known | undefined;
let knownNotes: KnownNotes | undefined;
const views = new Map<string, { readonly rows: RecordRows; readonly view: PrecedentView }>();
const nothing: RecordRows = {};

const tableOf = <T extends 'precedents' | 'notes'>(table: T): ReadonlyMap<string, Rows[T]> =>
  (openRows(table) ?? new Map()) as unknown as ReadonlyMap<string, Rows[T]>;

function level(): Known {
  const source = openRows('precedents');
  if (known?.source === source && known) return known;
  watch();
  views.clear();
  known = { source, rows: new Map(), recordOf: new Map() };
  for (const row of tableOf('precedents').values()) take(known, row);
  return known;
}

const recordIdOf = (row: PrecedentRow): string => (row.kind === 'own' ? row.record.id : row.precedentId);

/** Should two rows of a kind speak of one record, the first does. */
function take({ rows, recordOf }: Known, row: PrecedentRow): string {
  const id = recordIdOf(row);
  recordOf.set(row.id, id);
  const before = rows.get(id);
  const same = before?.[row.kind];
  if (same === undefined || same.id === row.id) rows.set(id, before ? { ...before, [row.kind]: row } : alone(row));
  return id;
}

/** Nearly every record of a firm's own has one row: written out, fifty thousand of them hold nothing up. */
function alone(row: PrecedentRow): RecordRows {
  if (row.kind === 'own') return { own: row };
  return row.kind === 'overlay' ? { overlay: row } : { keeping: row };
}

/** A row that is gone leaves its place to another that speaks of the same record: rare enough to look for. */
function forget(of: Known, rowId: string): string | undefined {
  const id = of.recordOf.get(rowId);
  if (id === undefined) return undefined;
  of.recordOf.delete(rowId);
  of.rows.delete(id);
  for (const [other, about] of of.recordOf) {
    const row = about === id ? tableOf('precedents').get(other) : undefined;
    if (row) take(of, row);
  }
  return id;
}

function levelNotes(): KnownNotes {
  const source = openRows('notes');
  if (knownNotes?.source === source && knownNotes) return knownNotes;
  watch();
  knownNotes = { source, of: new Map(), on: new Map() };
  for (const { id } of tableOf('notes').values()) takeNote(knownNotes, id);
  return knownNotes;
}

function takeNote({ of, on }: KnownNotes, noteId: string): string | undefined {
  const row = tableOf('notes').get(noteId);
  const before = on.get(noteId);
  if (row?.on.kind !== 'precedent') {
    if (before !== undefined) of.get(before)?.delete(noteId);
    on.delete(noteId);
    return before;
  }
  on.set(noteId, row.on.id);
  of.set(row.on.id, (of.get(row.on.id) ?? new Set()).add(noteId));
  return row.on.id;
}

/** The rows that speak of a record. The table has to be open. */
export function rowsOfRecord(id: string): RecordRows {
  return level().rows.get(id) ?? nothing;
}

/** Ids of all records, shipped ones first, those in the trash left out. */
export function* recordIds(): MapIterator<string> {
  yield* law.precedents.keys();
  for (const [id, { own }] of level().rows) if (own?.trashedAt === null && !law.precedents.has(id)) yield id;
  return undefined;
}

/** A record as the library shows it; undefined: there is none, or it is in the trash. */
export function viewOfRecord(id: string): PrecedentView | undefined {
  const rows = rowsOfRecord(id);
  const cached = views.get(id);
  if (cached?.rows === rows) return cached.view;
  const base = law.precedents.get(id);
  const mine = [base ? undefined : rows.own, rows.overlay, rows.keeping].filter((row) => row !== undefined);
  const view = mergePrecedents(base ? new Map([[id, base]]) : new Map(), mine)[0];
  if (view) views.set(id, { rows, view });
  else views.delete(id);
  return view;
}

/** The library as a map that makes nothing before it is asked for. */
export function recordMap(): ReadonlyMap<string, PrecedentView> {
  const has = (id: string): boolean => viewOfRecord(id) !== undefined;
  function* entries(): MapIterator<[string, PrecedentView]> {
    for (const id of recordIds()) {
      const view = viewOfRecord(id);
      if (view) yield [id, view];
    }
    return undefined;
  }
  function* values(): MapIterator<PrecedentView> {
    for (const [, view] of entries()) yield view;
    return undefined;
  }
  const map: ReadonlyMap<string, PrecedentView> = {
    get: viewOfRecord,
    has,
    keys: recordIds,
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (call) => {
      for (const [id, view] of entries()) call(view, id, map);
    },
    get size() {
      let count = 0;
      for (const _ of recordIds()) count += 1;
      return count;
    },
  };
  return map;
}

/** The texts of the notes on a record. */
export function notesOnRecord(id: string): string[] {
  const notes = tableOf('notes');
  return [...(levelNotes().of.get(id) ?? [])].flatMap((noteId) => {
    const row = notes.get(noteId);
    return row?.trashedAt === null ? [row.text] : [];
  });
}

const listeners = new Set<(ids: ReadonlySet<string>) => void>();

/** Calls back with the ids of records that changed, or whose notes did. */
export function watchRecords(listener: (ids: ReadonlySet<string>) => void): () => void {
  watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let watching = false;

function watch(): void {
  if (watching) return;
  watching = true;
  watchAll((table, ids) => {
    const changed = new Set<string>();
    for (const rowId of table === 'precedents' || table === 'notes' ? ids : []) {
      const id = table === 'notes' ? noteChanged(rowId) : rowChanged(rowId);
      if (id !== undefined) changed.add(id);
    }
    if (changed.size > 0) for (const listener of listeners) listener(changed);
  });
}

function rowChanged(rowId: string): string | undefined {
  if (known?.source !== openRows('precedents') || !known) return undefined;
  const row = tableOf('precedents').get(rowId);
  return row ? take(known, row) : forget(known, rowId);
}

function noteChanged(noteId: string): string | undefined {
  if (knownNotes?.source !== openRows('notes') || !knownNotes) return undefined;
  return takeNote(knownNotes, noteId);
}
