import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptStore, closeData, openData, readBytes, snapshotOf, vaultNotices } from '../../renderer/data';
import { dump, freshMachine, readJournal } from '../unit/renderer/data/fresh';
import type { MemoryVault } from '../unit/renderer/data/memory-vault';
import { readVersion1, version1Matter, writeVersion1 } from './version-1';

/*
 * The store of the version before the vault lay readable in IndexedDB. It is taken over into the vault; the old one is
 * only read, and main deletes its folder afterwards.
 */
describe('taking over a store without encryption', () => {
  let vault: MemoryVault;
  beforeEach(async () => {
    vault = await freshMachine();
  });

  it('there is none on a new machine', async () => {
    expect(await adoptStore(vault)).toBeNull();
    expect(vault.frames_).toEqual([]);
  });

  it('brings every row, under its own ids, and leaves the old store as it was', async () => {
    await writeVersion1();
    const before = await readVersion1();
    expect(await adoptStore(vault)).toMatchObject({ operations: 0, rows: 4 });
    expect(await readVersion1()).toEqual(before);
    await openData(vault);
    expect(await snapshotOf(version1Matter)).toMatchObject({
      title: 'In re Summons to Chirp',
      today: '2026-11-22',
      demand: { number: null, due: { date: '2026-11-30' } },
      parties: [{ id: 'p1', role: 'movant', name: 'John Doe' }],
      notes: [{ id: 'n1', text: 'Call the clerk.', by: 'Pat' }],
    });
    expect((await readJournal()).map((o) => o.command)).toEqual(['take-over']);
    await closeData();
  });

  it('keeps the journal’s operations and the stored files', async () => {
    const bytes = new TextEncoder().encode('the demand as served');
    const file = {
      id: '33333333-3333-4333-8333-333333333333',
      matterId: version1Matter,
      name: 'demand.pdf',
      mime: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      at: '2026-11-22T09:00:00.000Z',
      by: 'Pat',
      trashedAt: null,
    };
    const operation = {
      id: 'a'.repeat(64),
      matter: version1Matter,
      device: '44444444-4444-4444-8444-444444444444',
      author: null,
      parents: [],
      schema: 1,
      at: '2026-11-22T09:00:00.000Z',
      command: 'attach-file',
      undoes: null,
      changes: [{ table: 'files', id: file.id, field: null, after: file }],
    };
    await writeVersion1({ files: [file], journal: [operation], blobs: [{ id: file.id, bytes }] });
    expect(await adoptStore(vault)).toEqual({ operations: 1, files: 1, rows: 4 });
    // Interrupted and begun again: nothing comes twice.
    expect(await adoptStore(vault)).toEqual({ operations: 0, files: 1, rows: 0 });
    await openData(vault);
    expect((await readJournal()).map((o) => o.id)).toContain(operation.id);
    expect(new TextDecoder().decode(await readBytes(file.id))).toBe('the demand as served');
    expect((await dump())['files']).toEqual([file]);
    await closeData();
  });

  it('refuses one that this program does not know, and does not touch it', async () => {
    await writeVersion1({}, 2);
    const before = await readVersion1();
    await expect(adoptStore(vault)).rejects.toMatchObject({ reason: 'newer-database' });
    expect(await readVersion1()).toEqual(before);
    expect(vault.frames_).toEqual([]);
  });
});

it('a new vault is empty and has nothing to say', async () => {
  const vault = await freshMachine();
  await openData(vault);
  expect(Object.values(await dump()).flat()).toEqual([]);
  expect(vaultNotices()).toEqual([]);
  await closeData();
});
