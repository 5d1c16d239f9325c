import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addNote,
  attachFile,
  closeData,
  createMatter,
  installSamples,
  openData,
  readBytes,
  saveField,
  snapshotOf,
  vaultNotices,
} from '../../../../renderer/data';
import { committed } from '../../../../renderer/data/commit';
import { db } from '../../../../renderer/data/working-set/db';
import { manifest } from '../../../../renderer/data/working-set/manifest';
import { isEnvelope, type Envelope } from '../../../../shared/vault/envelope';
import { dump, forgetDatabase, freshData, newMatter } from './fresh';
import { memoryVault, type MemoryVault } from './memory-vault';

const sentinel = 'Zebediah Quillfeather';

/** Some work whose every word is rare. */
async function work(): Promise<string> {
  const { matterId } = await createMatter({ ...newMatter, title: `In re ${sentinel}` });
  await addNote({ kind: 'matter', id: matterId }, `${sentinel} called.`);
  await attachFile(matterId, { name: 'a.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode(sentinel) });
  for (let i = 0; i < 5; i += 1) await saveField(matterId, 'title', `In re ${sentinel} ${i}`);
  await committed();
  return matterId;
}

/** Everything in the engine, as text: what a thief's `strings` would show of it. */
async function onDisk(): Promise<string> {
  let text = '';
  for (const table of db().tables) {
    for (const row of (await table.toArray()) as Envelope[]) {
      expect(isEnvelope(row), table.name).toBe(true);
      text += row.id + Buffer.from(row.ct).toString('latin1') + Buffer.from(row.iv).toString('latin1');
    }
  }
  return text;
}

/** Closes the data and opens it again on the same machine. */
async function again(vault: MemoryVault): Promise<void> {
  await closeData();
  await openData(vault);
}

describe('what lies on the disk', () => {
  it('is envelopes alone; no word of a matter, in the database, the journal or the files', async () => {
    const vault = await freshData();
    await work();
    const journal = vault.frames_.map((frame) => Buffer.from(frame).toString('latin1')).join('');
    const blobs = [...vault.blobs_].map(([name, bytes]) => name + Buffer.from(bytes).toString('latin1')).join('');
    for (const word of ['Zebediah', 'Quillfeather', 'Chirp', 'customs']) {
      expect((await onDisk()) + journal + blobs).not.toContain(word);
    }
  });

  it('refuses a row that is not sealed', async () => {
    await freshData();
    const row = { id: crypto.randomUUID(), title: sentinel } as unknown as Envelope;
    await expect(db().matters.put(row)).rejects.toThrow(/unsealed/);
    await expect(db().matters.bulkAdd([row])).rejects.toThrow(/unsealed/);
    expect(await db().matters.count()).toBe(0);
  });
});

describe('opening again', () => {
  let vault: MemoryVault;
  let before: Record<string, unknown[]>;
  let matterId: string;
  beforeEach(async () => {
    vault = await freshData();
    matterId = await work();
    before = await dump();
  });

  it('shows what was there, and has nothing to say', async () => {
    await again(vault);
    expect(await dump()).toEqual(before);
    expect(vaultNotices()).toEqual([]);
  });

  it('takes the last operations from the journal when the program ended before the database had them', async () => {
    const rows = await db().matters.toArray();
    const head = await db().manifest.toArray();
    await saveField(matterId, 'title', 'Written in the journal only');
    await committed();
    const after = await dump();
    const heads = await db().heads.toArray();
    // The database as it was one operation ago.
    await db().matters.bulkPut(rows);
    await db().manifest.bulkPut(head);
    await db().heads.clear();
    await db().heads.bulkPut(heads);
    await again(vault);
    // The heads are of the later operation, which the fingerprint shows: built anew, and nothing is missing.
    expect(await dump()).toEqual(after);
    expect((await snapshotOf(matterId)).title).toBe('Written in the journal only');
  });

  it('catches up without a word when rows and manifest are of the same operation', async () => {
    const kept = new Map<string, Envelope[]>();
    for (const table of db().tables) kept.set(table.name, (await table.toArray()) as Envelope[]);
    await saveField(matterId, 'title', 'Late');
    await addNote({ kind: 'matter', id: matterId }, 'Late, too.');
    await committed();
    const after = await dump();
    for (const table of db().tables) {
      await table.clear();
      await table.bulkPut(kept.get(table.name) ?? []);
    }
    await again(vault);
    expect(await dump()).toEqual(after);
    expect(vaultNotices()).toEqual([]);
    expect(manifest().seq).toBe(vault.frames_.length);
  });

  it.each([
    ['the whole database is gone', async () => void forgetDatabase()],
    ['the manifest is gone', async () => db().manifest.clear()],
    ['a row is gone', async () => db().notes.clear()],
    [
      'a byte of a row is changed',
      async () => {
        const [row] = await db().demands.toArray();
        if (!row) throw new Error('no row');
        const ct = row.ct.slice();
        ct[3] = (ct[3] ?? 0) ^ 1;
        await db().demands.put({ ...row, ct });
      },
    ],
    [
      'the rows of two tables are swapped',
      async () => {
        const [party] = await db().parties.toArray();
        const [account] = await db().accounts.toArray();
        if (!party || !account) throw new Error('no rows');
        await db().parties.put({ ...account, id: party.id });
      },
    ],
    [
      'a row is added that was deleted',
      async () => {
        const [row] = await db().parties.toArray();
        if (!row) throw new Error('no row');
        await db().parties.add({ ...row, id: crypto.randomUUID() });
      },
    ],
  ])('builds the working set anew and says so when %s', async (_what, harm) => {
    await harm();
    await again(vault);
    expect(await dump()).toEqual(before);
    expect(vaultNotices().map(({ code }) => code)).toEqual(['working-set-rebuilt']);
    await again(vault);
    expect(await dump()).toEqual(before);
    expect(vaultNotices()).toEqual([]);
  });

  it('notices a row that was put back to an earlier state', async () => {
    const earlier = await db().matters.toArray();
    await saveField(matterId, 'title', 'Newer');
    await committed();
    await db().matters.bulkPut(earlier);
    await again(vault);
    expect((await snapshotOf(matterId)).title).toBe('Newer');
    expect(vaultNotices()).toHaveLength(1);
  });

  it('brings back what only the rows know when the journal was put back to an earlier state', async () => {
    await saveField(matterId, 'title', 'Only in the rows');
    await addNote({ kind: 'matter', id: matterId }, 'So is this.');
    await committed();
    const later = await dump();
    vault.frames_.splice(-2);
    await again(vault);
    expect({ ...(await dump()), matters: [] }).toEqual({ ...later, matters: [] });
    expect((await snapshotOf(matterId)).title).toBe('Only in the rows');
    expect(vaultNotices().map(({ code }) => code)).toEqual(['working-set-rebuilt', 'journal-went-back']);
    await again(vault);
    expect((await snapshotOf(matterId)).title).toBe('Only in the rows');
    expect(vaultNotices()).toEqual([]);
  });

  it('gives a file back, and says when it was changed from outside', async () => {
    const [file] = before['files'] as { id: string }[];
    expect(new TextDecoder().decode(await readBytes(file?.id ?? ''))).toBe(sentinel);
    for (const [name, bytes] of vault.blobs_) {
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      vault.blobs_.set(name, bytes);
    }
    await expect(readBytes(file?.id ?? '')).rejects.toThrow(/changed from outside/);
  });
});

describe('when the database refuses to be written', () => {
  /** The engine's transactions fail this many times. */
  function failWrites(times: number): void {
    let left = times;
    const real = Dexie.prototype.transaction as (...args: unknown[]) => unknown;
    vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...args: unknown[]) {
      if (args[0] !== 'rw' || left <= 0) return Reflect.apply(real, this, args) as never;
      left -= 1;
      return Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as never;
    });
  }
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['once: it is made anew', 1, ['working-set-rebuilt']],
    ['for good: the window works from memory', 1000, ['working-set-rebuilt', 'working-from-memory']],
  ])('%s, and nothing is lost', async (_what, times, codes) => {
    const vault = await freshData();
    const matterId = await work();
    failWrites(times);
    await saveField(matterId, 'title', 'Saved all the same');
    await committed();
    await addNote({ kind: 'matter', id: matterId }, 'And this.');
    const shown = await dump();
    expect((await snapshotOf(matterId)).title).toBe('Saved all the same');
    await vi.waitFor(() => expect(vaultNotices().map(({ code }) => code)).toEqual(codes));
    vi.restoreAllMocks();
    await again(vault);
    expect(await dump()).toEqual(shown);
  });
});

describe('a samples-only vault', () => {
  it('takes the samples and refuses a real matter', async () => {
    await closeData();
    forgetDatabase();
    await openData(memoryVault('samples'));
    expect(await installSamples()).toBeGreaterThan(3);
    await expect(createMatter(newMatter)).rejects.toMatchObject({ reason: 'not-allowed' });
    expect((await dump())['matters']).not.toContainEqual(expect.objectContaining({ title: newMatter.title }));
  });
});
