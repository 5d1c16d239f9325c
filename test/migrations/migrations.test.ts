import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeData, openData, snapshotOf } from '../../renderer/data';
import { db } from '../../renderer/data/db';
import { migrations, newestVersion } from '../../renderer/data/migrations/all';
import { declareMigrations, type Migration } from '../../renderer/data/migrations/migration';
import { dump, freshMachine } from '../unit/renderer/data/fresh';
import { readVersion1, writeVersion1 } from './version-1';

const folder = join(import.meta.dirname, '../../renderer/data/migrations');

/** What a database is like, apart from its rows. */
function shapeOf(database: Dexie): unknown {
  const tables = database.tables.map((t) => [t.name, t.schema.primKey.src, t.schema.indexes.map((i) => i.src)]);
  return { version: database.verno, tables: tables.sort() };
}

async function opened(list: readonly Migration[]): Promise<Dexie> {
  const database = new Dexie('quash');
  declareMigrations(database, list);
  return database.open();
}

/** A made-up next release: drops a table, adds one, fills it, rewrites rows. */
const next: Migration = {
  version: newestVersion + 1,
  why: 'For the test.',
  stores: { passages: null, exhibits: 'id' },
  fill: async (tx) => {
    await tx.table('exhibits').add({ id: 'letterhead', title: 'Letterhead' });
    await tx
      .table('matters')
      .toCollection()
      .modify((row: Record<string, unknown>) => {
        row['pace'] = 'slow';
      });
  },
};

describe('migrations', () => {
  beforeEach(() => void freshMachine());

  it('every numbered file is in the list, once, in order, without a gap', () => {
    const numbers = readdirSync(folder)
      .filter((name) => /^\d{4}-/.test(name))
      .map((name) => Number(name.slice(0, 4)));
    expect(migrations.map((m) => m.version)).toEqual(numbers);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('0001 is frozen', () => {
    expect(migrations[0]?.stores).toEqual({
      matters: 'id',
      demands: 'id',
      parties: 'id',
      counsel: 'id',
      accounts: 'id',
      precedents: 'id',
      notes: 'id',
      passages: 'id',
      templates: 'id',
      drafts: 'id',
      draftVersions: 'id',
      deadlines: 'id',
      files: 'id',
      blobs: 'id',
      journal: 'id',
      meta: 'id',
    });
    expect(migrations[0]?.fill).toBeUndefined();
  });

  it('a fresh database and an upgraded one end at the same shape with the same filling', async () => {
    const fresh = await opened([...migrations, next]);
    const made = { shape: shapeOf(fresh), rows: await fresh.table('exhibits').toArray() };
    fresh.close();
    freshMachine();
    const old = await opened(migrations);
    await old.table('matters').add({ id: 'm1' });
    old.close();
    const upgraded = await opened([...migrations, next]);
    expect({ shape: shapeOf(upgraded), rows: await upgraded.table('exhibits').toArray() }).toEqual(made);
    expect(await upgraded.table('matters').toArray()).toEqual([{ id: 'm1', pace: 'slow' }]);
    upgraded.close();
  });

  it('a database of version 1 opens, and its matter is whole', async () => {
    await writeVersion1();
    await openData();
    expect(db().verno).toBe(newestVersion);
    const matter = await snapshotOf('7d0e2f64-1111-4222-8333-944445555666');
    expect(matter).toMatchObject({
      title: 'In re Summons to Chirp',
      today: '2026-11-22',
      demand: { number: null, due: { date: '2026-11-30' } },
      parties: [{ id: 'p1', role: 'movant', name: 'John Doe' }],
      notes: [{ id: 'n1', text: 'Call the clerk.', by: 'Pat' }],
    });
    closeData();
  });

  it('a database of a newer program is refused, and not touched', async () => {
    await writeVersion1(newestVersion + 1);
    const before = await readVersion1();
    await expect(openData()).rejects.toMatchObject({ name: 'AppError', reason: 'newer-database' });
    expect(await readVersion1()).toEqual(before);
    expect((await indexedDB.databases()).map((d) => d.version)).toEqual([(newestVersion + 1) * 10]);
  });

  it('a fresh database is empty', async () => {
    await openData();
    expect(Object.values(await dump()).flat()).toEqual([]);
    closeData();
  });
});
