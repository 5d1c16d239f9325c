import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addNote, closeData, openData, vaultNotices } from '../../../../renderer/data';
import { commit, committed } from '../../../../renderer/data/commit';
import { create, set } from '../../../../renderer/data/matter-rows';
import { db } from '../../../../renderer/data/working-set/db';
import { manifest, readManifest } from '../../../../renderer/data/working-set/manifest';
import type { Envelope } from '../../../../shared/vault/envelope';
import { dump, forgetDatabase, freshData } from './fresh';
import type { MemoryVault } from './memory-vault';

/*
 * Many new rows go into the database in several transactions. Wherever the program ends between two of them, the next
 * start must show what the journal says.
 */
type Image = ReadonlyMap<string, readonly Envelope[]>;
const about = { kind: 'precedent', id: 'some-case' } as const;

const noteRow = (n: number) => {
  const id = crypto.randomUUID();
  const at = '2026-01-01T00:00:00.000Z';
  return { id, key: id, order: n, on: about, text: `Note ${n}`, at, by: 'A', history: [], trashedAt: null };
};

async function image(): Promise<Image> {
  const all = new Map<string, readonly Envelope[]>();
  for (const table of db().tables) all.set(table.name, (await table.toArray()) as Envelope[]);
  return all;
}

async function putBack(from: Image): Promise<void> {
  for (const table of db().tables) {
    await table.clear();
    await table.bulkPut([...(from.get(table.name) ?? [])]);
  }
}

/** Keeps what the database holds after each transaction; the first one waits for `gate`. */
function watchTransactions(gate: Promise<void> = Promise.resolve()): Image[] {
  const images: Image[] = [];
  const real = Dexie.prototype.transaction as (...args: unknown[]) => Promise<unknown>;
  vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...args: unknown[]) {
    const run = async (): Promise<void> => {
      await gate;
      await (Reflect.apply(real, this, args) as Promise<unknown>);
      images.push(await image());
    };
    return run() as never;
  });
  return images;
}

/** 2,300 notes in one operation, and while they wait, changes of some of them: all of it in one batch. */
async function importAndChange(open: () => void): Promise<void> {
  await addNote(about, 'What holds the writing up');
  const rows = Array.from({ length: 2300 }, (_, n) => noteRow(n));
  await commit({ command: 'import-precedents', matter: null, edits: rows.map((row) => create('notes', row)) });
  const [first, second] = rows;
  if (!first || !second) throw new Error('no rows');
  await commit({ command: 'edit-note', matter: null, edits: [set('notes', first.id, 'text', 'Changed')] });
  const gone = { table: 'notes', id: second.id, field: null, after: undefined } as const;
  await commit({ command: 'remove-entry', matter: null, edits: [gone] });
  open();
  await committed();
}

let vault: MemoryVault;
let images: Image[];
let whole: Record<string, unknown[]>;

beforeEach(async () => {
  vault = await freshData();
  await addNote(about, 'There before');
  await committed();
  await dump();
  let open = (): void => undefined;
  images = watchTransactions(new Promise((done) => (open = done)));
  await importAndChange(open);
  whole = await dump();
  vi.restoreAllMocks();
});
afterEach(() => vi.restoreAllMocks());

/** The next start, with the database as it was at one moment. */
async function startFrom(moment: Image | undefined): Promise<void> {
  if (!moment) throw new Error('no such moment');
  await putBack(moment);
  await closeData();
  await openData(vault);
}

describe('a large batch', () => {
  it('is written in pieces, and the last one makes it whole', async () => {
    // The note, six pages ahead, and the manifest of the last operation.
    expect(images).toHaveLength(8);
    expect(images.map((one) => one.get('notes')?.length)).toEqual(Array(8).fill(2));
    expect(images.map((one) => one.get('pages')?.length)).toEqual([0, 1, 2, 3, 4, 5, 6, 6]);
    expect(whole['notes']).toHaveLength(2301);
    expect(await readManifest()).toEqual(manifest());
    expect(manifest()).toMatchObject({ seq: vault.frames_.length });
    expect(manifest().unfinished).toBeUndefined();
  });

  it('is caught up on, without a word, wherever it was cut off', async () => {
    for (const moment of images) {
      await startFrom(moment);
      expect(await dump()).toEqual(whole);
      expect(vaultNotices()).toEqual([]);
      await committed();
      expect(manifest().seq).toBe(vault.frames_.length);
      expect(manifest().unfinished).toBeUndefined();
    }
    expect(images.length).toBeGreaterThan(2);
  });

  it('leaves nothing behind that the journal does not have', async () => {
    // The journal was put back to where the half-written batch began.
    vault.frames_.splice(-3);
    await startFrom(images[1]);
    const notes = (await dump())['notes'] as { text: string }[];
    expect(notes.map(({ text }) => text).sort()).toEqual(['There before', 'What holds the writing up']);
    expect(vaultNotices().map(({ code }) => code)).toEqual(['working-set-rebuilt']);
  });

  it('counts for none when the working set was being filled for the first time', async () => {
    await closeData();
    forgetDatabase();
    const filling = watchTransactions();
    await openData(vault);
    await committed();
    vi.restoreAllMocks();
    expect(filling.length).toBeGreaterThan(2);
    await startFrom(filling[0]);
    expect(await dump()).toEqual(whole);
    expect(vaultNotices().map(({ message }) => message)).toEqual([expect.stringMatching(/no working copy/)]);
  });
});
