import { beforeEach, describe, expect, it } from 'vitest';
import {
  addPrecedent,
  closeData,
  editPrecedent,
  openData,
  searchAll,
  trashPrecedent,
  vaultNotices,
  type OwnPrecedent,
} from '../../../../renderer/data';
import { commit, committed } from '../../../../renderer/data/commit';
import { create } from '../../../../renderer/data/matter-rows';
import { askRecords } from '../../../../renderer/data/queries/library';
import { libraryUpToDate } from '../../../../renderer/data/queries/library-feed';
import { readAll } from '../../../../renderer/data/read';
import { openRows } from '../../../../renderer/data/working-set/cache';
import { db } from '../../../../renderer/data/working-set/db';
import { manifest } from '../../../../renderer/data/working-set/manifest';
import { fold } from '../../../../renderer/data/working-set/fold';
import { noFilters, type LibraryAsk } from '../../../../renderer/workers/library/contract';
import { law } from '../../../../shared/law';
import { isEnvelope, type Envelope } from '../../../../shared/vault/envelope';
import { libraryOf } from '../../../bench/library-data';
import { freshData } from './fresh';
import type { MemoryVault } from './memory-vault';

/*
 * What the library shows between the unlock and the opening of its rows. Whatever happened to the overview meanwhile,
 * nothing is ever shown that the rows do not say.
 */
const many = 450;
const records = [...libraryOf(many)];
const record = (n: number): OwnPrecedent => records[n] ?? expect.fail('no such record');
const shipped = [...law.precedents.values()];

let vault: MemoryVault;

const rowOf = (one: OwnPrecedent) => {
  const [at, by] = ['2026-01-01T00:00:00.000Z', 'A'];
  return { id: crypto.randomUUID(), kind: 'own', record: one, at, by, trashedAt: null } as const;
};

/** A library of some pages, its overview written, opened again as after an unlock. */
beforeEach(async () => {
  vault = await freshData();
  const edits = records.map((one) => create('precedents', rowOf(one)));
  await commit({ command: 'import-precedents', matter: null, edits });
  await editPrecedent(shipped[3]?.id ?? '', 'shortName', 'Quillfeather v. Zyzzyva');
  await rest();
  await lock();
});

/** Everything is written, the pages too. */
async function rest(): Promise<void> {
  await committed();
  await readAll('precedents');
  await fold();
}

async function lock(): Promise<void> {
  await closeData();
  await openData(vault);
}

const ask = (text: string, more: Partial<LibraryAsk> = {}) =>
  askRecords({ text, filters: noFilters, sort: null, most: null, ...more });

interface Told {
  readonly early: boolean;
  readonly names: readonly (string | undefined)[];
}

/** Is the answer one of the overview, and which records are in it? */
async function told(text: string, more: Partial<LibraryAsk> = {}): Promise<Told> {
  const { answer, at, titlesOnly } = await ask(text, more);
  return { early: titlesOnly, names: [...answer.slots].map((slot) => at(slot)?.shortName) };
}

/** The same from the rows. */
async function fromRows(text: string, more: Partial<LibraryAsk> = {}): Promise<Told['names']> {
  await libraryUpToDate();
  const { early, names } = await told(text, more);
  expect(early).toBe(false);
  return names;
}

describe('the library right after the unlock', () => {
  it('lists every record, in the order of the library, before a row is open', async () => {
    const { early, names } = await told('');
    expect(early).toBe(true);
    expect(openRows('precedents')).toBeUndefined();
    expect(names).toHaveLength(shipped.length + many);
    expect(names.slice(0, 5)).toContain('Quillfeather v. Zyzzyva');
    expect(names).toEqual(await fromRows(''));
  });

  it('gives lists what they draw of a record, as its row says it', async () => {
    const early = await ask('');
    const titles = [...early.answer.slots].map((slot) => early.at(slot));
    await libraryUpToDate();
    const late = await ask('');
    for (const title of titles) {
      const { kept, ...fields } = title && 'kept' in title ? title : expect.fail('no title');
      const view = late.at(late.slotOf(fields.id));
      expect(view).toMatchObject(fields);
      const own = view && 'own' in view && view.own;
      expect(kept).toBe(own ? 'Own' : fields.id === shipped[3]?.id ? 'Edited' : 'Shipped');
    }
  });

  it('finds by names, parties and citations what the whole index finds by them', async () => {
    const [surname = ''] = record(7).shortName.split(' ');
    const citation = record(9).citations[0] ?? '';
    const asked = [surname, surname.slice(0, 4), `"${citation}"`, `${surname} -mcintyre`, 'quillfeather', 'mcint'];
    const early = new Map<string, Told>();
    for (const text of asked) early.set(text, await told(text));
    expect(openRows('precedents')).toBeUndefined();
    expect(early.get(surname)?.names[0]).toBe(record(7).shortName);
    expect(early.get(`"${citation}"`)?.names).toContain(record(9).shortName);
    expect(early.get('mcint')?.names[0]).toContain('McIntyre');
    for (const [text, { names, early: isEarly }] of early) {
      const all = await fromRows(text);
      expect(isEarly).toBe(true);
      // The index knows the texts, too; what stands in a name or a citation is a part of it.
      if (!text.includes('-')) for (const name of names) expect(all, text).toContain(name);
      expect(names.length, text).toBeGreaterThan(0);
    }
  });

  it('counts, narrows and sorts as the index does', async () => {
    const own = { filters: { ...noFilters, kept: ['Own'] } };
    const byName = { sort: { by: 'name', down: true } } as const;
    const early = [await ask('', own), await ask('', byName)];
    const names = [await told('', own), await told('', byName)];
    await libraryUpToDate();
    for (const [at, more] of [own, byName].entries()) {
      const late = await ask('', more);
      expect(early[at]?.answer.counts).toEqual(late.answer.counts);
      expect(names[at]).toEqual({ early: true, names: await fromRows('', more) });
    }
  });

  it('waits for the rows where a field is asked for', async () => {
    const { early, names } = await told('is:own');
    expect(early).toBe(false);
    expect(names).toHaveLength(many);
  });

  it('is what the search over everything finds first', async () => {
    const hits = await searchAll('quillfeather');
    expect(hits.map(({ precedentId }) => precedentId)).toContain(shipped[3]?.id);
  });

  it('lies on the disk as envelopes alone, and names no case', async () => {
    const pages = (await db().pages.toArray()) as Envelope[];
    expect(pages.every(isEnvelope)).toBe(true);
    const bytes = pages.map(({ id, ct }) => id + Buffer.from(ct).toString('latin1')).join('');
    for (const word of record(3).shortName.split(' v. ')) expect(bytes).not.toContain(word);
    expect(bytes).not.toContain('Quillfeather');
  });
});

describe('an overview that is not of this moment', () => {
  it('takes over what was changed since it was written', async () => {
    await editPrecedent(record(11).id, 'shortName', 'Later v. Earlier');
    await trashPrecedent(record(12).id);
    await addPrecedent({ ...record(13), id: 'late-one', shortName: 'Newcomer v. Late', citations: ['9 F.9th 9'] });
    await editPrecedent(shipped[5]?.id ?? '', 'caption', 'Whippoorwill v. Doe');
    await committed();
    await lock();
    expect(manifest().tables.precedents.count).toBe(5);
    const { early, names } = await told('');
    expect(early).toBe(true);
    expect(await told('newcomer')).toEqual({ early: true, names: ['Newcomer v. Late'] });
    expect((await told('whippoorw')).names).toEqual([shipped[5]?.shortName]);
    expect(names).not.toContain(record(11).shortName);
    expect([...names].sort()).toEqual([...(await fromRows(''))].sort());
    expect(names).toContain('Later v. Earlier');
  });

  it('is not used when a row that changed since was put back to an earlier state', async () => {
    await editPrecedent(record(11).id, 'shortName', 'Between v. Them');
    await committed();
    const before = (await db().precedents.toArray()) as Envelope[];
    expect(before.length).toBeGreaterThan(0);
    await editPrecedent(record(11).id, 'shortName', 'Later v. Earlier');
    await committed();
    await db().precedents.bulkPut(before);
    await lock();
    const { early, names } = await told('');
    expect(early).toBe(false);
    expect(names).toContain('Later v. Earlier');
  });

  it('goes without a row that was taken away since', async () => {
    const [row] = await readAll('precedents');
    const gone = { table: 'precedents', id: row?.id ?? '', field: null, after: undefined } as const;
    await commit({ command: 'import-precedents', matter: null, edits: [gone] });
    await committed();
    await lock();
    const { early, names } = await told('');
    expect(early).toBe(true);
    expect(names).toHaveLength(shipped.length + many - 1);
    expect([...names].sort()).toEqual([...(await fromRows(''))].sort());
  });

  it('comes after what the journal alone has', async () => {
    const kept = new Map<string, Envelope[]>();
    for (const table of db().tables) kept.set(table.name, (await table.toArray()) as Envelope[]);
    await editPrecedent(record(20).id, 'shortName', 'Journal v. Disk');
    await committed();
    for (const table of db().tables) {
      await table.clear();
      await table.bulkPut(kept.get(table.name) ?? []);
    }
    await lock();
    expect((await told('journal')).names).toEqual(['Journal v. Disk']);
    expect(vaultNotices()).toEqual([]);
  });
});

describe('an overview that is hurt', () => {
  const overviews = () => manifest().tables.precedents.pages.map(({ overview }) => overview?.id ?? '');

  it.each([
    ['is gone', async (id: string) => db().pages.delete(id)],
    [
      'has a changed byte',
      async (id: string) => {
        const one = (await db().pages.get(id)) ?? expect.fail('no overview');
        const ct = one.ct.slice();
        ct[9] = (ct[9] ?? 0) ^ 1;
        await db().pages.put({ ...one, ct });
      },
    ],
    [
      'is that of another page',
      async (id: string) => {
        const other = (await db().pages.get(overviews()[1] ?? '')) ?? expect.fail('no overview');
        await db().pages.put({ ...other, id });
      },
    ],
  ])('%s: the rows are read instead, nothing is said, and it is made anew', async (_what, harm) => {
    const [first = ''] = overviews();
    await harm(first);
    await lock();
    const { early, names } = await told('');
    expect(early).toBe(false);
    expect(names).toHaveLength(shipped.length + many);
    expect(vaultNotices()).toEqual([]);
    await rest();
    expect(overviews()).not.toContain(first);
    expect(await db().pages.count()).toBe(overviews().length * 2);
    await lock();
    expect((await told('')).early).toBe(true);
  });

  it('of another edition is not read, but made anew with its page', async () => {
    const { pages } = manifest().tables.precedents;
    expect(pages.length).toBeGreaterThan(0);
    for (const part of pages) Object.assign(part.overview ?? {}, { edition: '0.0' });
    expect((await told('')).early).toBe(false);
    await rest();
    await lock();
    expect((await told('')).early).toBe(true);
  });
});

describe('while the overview answers', () => {
  it('what is committed shows at once', async () => {
    expect((await told('newcomer')).names).toEqual([]);
    await editPrecedent(record(30).id, 'shortName', 'Newcomer v. Old');
    await addPrecedent({ ...record(31), id: 'another', shortName: 'Second Newcomer', citations: ['8 F.9th 8'] });
    expect((await told('newcomer')).names).toEqual(['Newcomer v. Old', 'Second Newcomer']);
    await trashPrecedent('another');
    expect((await told('newcomer')).names).toEqual(['Newcomer v. Old']);
    expect(await fromRows('newcomer')).toEqual(['Newcomer v. Old']);
  });

  it('a lock in between leaves nothing of it to the next', async () => {
    const asked = ask('corporation').catch(() => null);
    await closeData();
    await asked;
    vault = await freshData();
    const { early, names } = await told('corporation');
    expect(early).toBe(false);
    expect(names).not.toContain(record(0).shortName);
    expect((await told('')).names).toHaveLength(shipped.length);
  });
});
