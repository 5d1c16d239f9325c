import { Dexie, type Table } from 'dexie';
import { openData } from '../../renderer/data';
import { installSamples } from '../../renderer/data/commands/install-samples';
import { addNote } from '../../renderer/data/commands/edit-note';
import { commit } from '../../renderer/data/commit';
import { create } from '../../renderer/data/matter-rows';
import { askRecords } from '../../renderer/data/queries/library';
import { readAll } from '../../renderer/data/read';
import { desktopVault } from '../../renderer/data/vault/port';
import { scopeOfMatter } from '../../renderer/data/vault/journal';
import { sealFrame } from '../../renderer/data/vault/seal';
import { session } from '../../renderer/data/vault/session';
import type { AnyRow } from '../../renderer/data/working-set/apply';
import { clearCache, openList } from '../../renderer/data/working-set/cache';
import { db, dropWorkingSet, type RowTable } from '../../renderer/data/working-set/db';
import { loadTable } from '../../renderer/data/working-set/load';
import { emptyManifest, setManifest } from '../../renderer/data/working-set/manifest';
import { clearFolding } from '../../renderer/data/working-set/fold';
import { clearPages } from '../../renderer/data/working-set/pages';
import { restartWriting, writeBehind, written } from '../../renderer/data/working-set/write-behind';
import { noFilters } from '../../renderer/workers/library/contract';
import { law } from '../../shared/law';

/*
 * What is timed inside the window: the product's own sealed store beside a plain Dexie database of the same rows, in
 * the same page and the same round. Everything is told from outside and gives milliseconds.
 */
const WAY = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const;
const BATCH = 500;
const listTables = ['matters', 'demands', 'deadlines'] as const;
const manyTables = [...listTables, 'precedents', 'notes'] as const;

/** The plain twin: the same tables, rows as they are. */
async function plainDb(name: string): Promise<Dexie> {
  const plain = new Dexie(name, WAY);
  plain.version(1).stores(Object.fromEntries(manyTables.map((table) => [table, 'id'])));
  await plain.open();
  return plain;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const words = 'the demand names no court and the recipient asked for time to consult the speaker before it answers. ';

/** Rows of about 2 KB, as a note is. */
function noteRows(count: number): AnyRow[] {
  return Array.from({ length: count }, (_, n) => {
    const id = crypto.randomUUID();
    const on = { kind: 'precedent', id: `bench-${n}` };
    const text = `${n} ${words.repeat(16)}`;
    return { id, key: id, order: n, on, text, at: '2026-01-01T00:00:00.000Z', by: 'A', history: [], trashedAt: null };
  });
}

const batches = (rows: readonly AnyRow[]): AnyRow[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, n) => rows.slice(n * BATCH, (n + 1) * BATCH));

async function plainBulk(rows: readonly AnyRow[]) {
  await Dexie.delete('plain-bulk');
  const plain = await plainDb('plain-bulk');
  const table = plain.table('notes') as Table<AnyRow, string>;
  const write = await timed(() =>
    Promise.all(batches(rows).map((batch) => plain.transaction('rw', table, () => table.bulkPut(batch)))),
  );
  const read = await timed(() => table.toArray());
  plain.close();
  return { write, read };
}

/** The working set as the product fills and reads it, manifest and all. The rows are handed over as the plain ones are. */
async function sealedBulk(rows: readonly AnyRow[]) {
  await restartWriting();
  clearFolding();
  clearPages();
  clearCache();
  setManifest(emptyManifest());
  await dropWorkingSet();
  const { seq, tag } = session().head;
  const write = await timed(async () => {
    // All at once, as an import hands them over, and as rows that were not there before; what queues up goes together.
    for (const batch of batches(rows)) {
      const touched = new Map([['notes' as RowTable, new Map(batch.map((row) => [row.id, row]))]]);
      writeBehind(touched, seq, tag, () => true);
    }
    if (!(await written())) throw new Error('rows could not be written');
  });
  const read = await timed(() => loadTable('notes'));
  if (openList('notes')?.length !== rows.length) throw new Error('the table was not read from the database');
  return { write, read };
}

/** One round of bulk writing and reading. `first`: which of the two begins. */
async function bulk({ count, sealedFirst }: { count: number; sealedFirst: boolean }) {
  const rows = noteRows(count);
  if (sealedFirst) {
    const sealed = await sealedBulk(rows);
    return { sealed, plain: await plainBulk(rows) };
  }
  const plain = await plainBulk(rows);
  return { sealed: await sealedBulk(rows), plain };
}

/** Milliseconds of each of `count` saves: sealed here, sent to main, on the disk twice, answered. */
async function saves({ count }: { count: number }): Promise<number[]> {
  const vault = session();
  const scope = await scopeOfMatter(null);
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const { seq, tag } = vault.head;
    const operation = { n, text: words.repeat(17) };
    times.push(
      await timed(async () => {
        const frame = await sealFrame(vault.keys.journal, vault.vaultId, { seq: seq + 1, scope, prev: tag }, operation);
        vault.head = await desktopVault.append(frame);
      }),
    );
  }
  return times;
}

/**
 * Milliseconds of each of `count` appends that are not sealed and go to two bare files in main: what any page pays
 * that keeps something twice on the disk, since no page can write a file itself.
 */
async function bareSaves({ count }: { count: number }): Promise<number[]> {
  const vault = session();
  const at = { seq: vault.head.seq + 1, scope: await scopeOfMatter(null), prev: vault.head.tag };
  const frame = await sealFrame(vault.keys.journal, vault.vaultId, at, { n: 0, text: words.repeat(17) });
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) times.push(await timed(() => desktopVault.append(frame)));
  return times;
}

/** The same with everything a command does: plan, checks, the operation's hash, seal, save, the rows in memory. */
async function commands({ count }: { count: number }): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    times.push(await timed(() => addNote({ kind: 'precedent', id: `save-${n}` }, words.repeat(16))));
  }
  return times;
}

const copyOf = (row: AnyRow, n: number): AnyRow => {
  const id = crypto.randomUUID();
  return {
    ...row,
    id,
    ...('matterId' in row ? { matterId: id } : {}),
    ...('title' in row ? { title: `Matter ${n}` } : {}),
  };
};

const precedentRow = (n: number): AnyRow => {
  const shipped = [...law.precedents.values()];
  const record = { ...shipped[n % shipped.length], id: `bench-${n}`, caption: `Case ${n}`, related: [] };
  return { id: crypto.randomUUID(), kind: 'own', record, at: '2026-01-01T00:00:00.000Z', by: 'A', trashedAt: null };
};

const shortNote = (n: number): AnyRow => ({ ...(noteRows(1)[0] as AnyRow), text: `${n} ${words.repeat(4)}` });

async function save(table: RowTable, rows: readonly AnyRow[]): Promise<void> {
  for (const batch of batches(rows)) {
    const edits = batch.map((row) => create(table as Parameters<typeof create>[0], row));
    await commit({ command: 'import-precedents', matter: null, edits });
  }
}

/** Fills the vault, and the plain twin with the same rows. */
async function fill({ matters, precedents, notes }: { matters: number; precedents: number; notes: number }) {
  await openData();
  await installSamples();
  const [matter] = await readAll('matters');
  const demand = (await readAll('demands')).find(({ id }) => id === matter?.id);
  if (!matter || !demand) throw new Error('no sample to copy');
  const own = Array.from({ length: matters }, (_, n) => copyOf(matter as unknown as AnyRow, n));
  const theirs = own.map(({ id }) => ({ ...(demand as unknown as AnyRow), id, matterId: id }));
  await save('matters', own);
  await save('demands', theirs);
  await save(
    'precedents',
    Array.from({ length: precedents }, (_, n) => precedentRow(n)),
  );
  await save(
    'notes',
    Array.from({ length: notes }, (_, n) => shortNote(n)),
  );
  if (!(await written())) throw new Error('rows could not be written');
  for (const table of manyTables) await loadTable(table);
  await Dexie.delete('plain-many');
  const plain = await plainDb('plain-many');
  for (const table of manyTables)
    for (const batch of batches(openList(table) ?? [])) await plain.table(table).bulkPut(batch);
  plain.close();
  return {
    rows: Object.fromEntries(manyTables.map((table) => [table, openList(table)?.length ?? 0])),
    seq: session().head.seq,
  };
}

/** What the list of matters shows, from its three tables: last changed first, each with its demand and next deadline. */
function listOf(tables: readonly (readonly AnyRow[])[]): number {
  const [matters = [], demands = [], deadlines = []] = tables;
  const demandOf = new Map(demands.map((row) => [row['matterId'], row]));
  const next = new Map(deadlines.map((row) => [row['matterId'], row]));
  return [...matters]
    .filter((row) => row['trashedAt'] === null)
    .sort((a, b) => (String(a['updatedAt']) < String(b['updatedAt']) ? 1 : -1))
    .map((row) => ({ row, demand: demandOf.get(row.id), next: next.get(row.id) })).length;
}

/** From the keys to the list, in a page that has just begun; then the list of precedents. */
async function unlock() {
  let shown = 0;
  const list = await timed(async () => {
    await openData();
    await Promise.all(listTables.map((table) => loadTable(table)));
    shown = listOf(listTables.map((table) => openList(table) ?? []));
  });
  const precedents = await timed(() => loadTable('precedents'));
  return { list, precedents, shown };
}

/** From the keys to a name found in the library, in a page that has just begun; then its rows. */
async function unlockLibrary({ name }: { name: string }) {
  const opened = await timed(() => openData());
  let found = 0;
  let titlesOnly = false;
  const named = await timed(async () => {
    const ask = { text: name, filters: noFilters, sort: null, most: null };
    const { answer, ...about } = await askRecords(ask);
    [found, titlesOnly] = [answer.slots.length, about.titlesOnly];
  });
  const rows = await timed(() => loadTable('precedents'));
  return { opened, named, rows, found, titlesOnly };
}

/** The same from the plain twin. */
async function open() {
  let shown = 0;
  let plain: Dexie | undefined;
  const list = await timed(async () => {
    plain = await plainDb('plain-many');
    const of = plain;
    shown = listOf(await Promise.all(listTables.map((table) => of.table(table).toArray() as Promise<AnyRow[]>)));
  });
  const precedents = await timed(async () => plain?.table('precedents').toArray());
  plain?.close();
  return { list, precedents, shown };
}

/** The rows of the library from the plain twin, by their keys and all at once. */
async function openPlainLibrary() {
  const plain = await plainDb('plain-many');
  const table = plain.table('precedents') as Table<AnyRow, string>;
  const keys = await table.toCollection().primaryKeys();
  const bulkGet = await timed(() => table.bulkGet(keys));
  const toArray = await timed(() => table.toArray());
  plain.close();
  return { bulkGet, toArray };
}

Object.assign(globalThis, {
  tested: {
    begin: () => openData().then(() => db().name),
    bulk,
    saves,
    bareSaves,
    commands,
    fill,
    unlock,
    unlockLibrary,
    open,
    openPlainLibrary,
  },
});
