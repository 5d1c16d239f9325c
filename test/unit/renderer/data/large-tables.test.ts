import { beforeEach, describe, expect, it } from 'vitest';
import { addNote, closeData, createMatter, openData, vaultNotices } from '../../../../renderer/data';
import { commit, committed } from '../../../../renderer/data/commit';
import { create, set } from '../../../../renderer/data/matter-rows';
import type { AnyRow } from '../../../../renderer/data/working-set/apply';
import { db } from '../../../../renderer/data/working-set/db';
import { fold } from '../../../../renderer/data/working-set/fold';
import { manifest } from '../../../../renderer/data/working-set/manifest';
import type { Envelope } from '../../../../shared/vault/envelope';
import { dump, freshData, newMatter } from './fresh';
import type { MemoryVault } from './memory-vault';

/** Closes the data and opens it again on the same machine. */
async function again(vault: MemoryVault): Promise<void> {
  await closeData();
  await openData(vault);
}

describe('large tables', () => {
  let vault: MemoryVault;
  let about: { readonly kind: 'matter'; readonly id: string };
  const state = () => manifest().tables.notes;

  beforeEach(async () => {
    vault = await freshData();
    const { matterId } = await createMatter(newMatter);
    about = { kind: 'matter', id: matterId };
    for (let i = 0; i < 250; i += 1) await addNote(about, `Note ${i}`);
    await committed();
    await dump();
    await fold();
  });

  it('are folded into pages, and what comes later lies beside them', async () => {
    expect(state()).toMatchObject({ count: 0, pages: [{}] });
    expect(await db().notes.count()).toBe(0);
    await addNote(about, 'After the pages');
    const [first] = (await dump())['notes'] as { id: string }[];
    await commit({ command: 'edit-note', matter: null, edits: [set('notes', first?.id ?? '', 'text', 'Changed')] });
    await committed();
    expect(state()).toMatchObject({ count: 2, pages: [{}] });
    const before = await dump();
    expect(before['notes']).toContainEqual(expect.objectContaining({ text: 'After the pages' }));
    await again(vault);
    expect(await dump()).toEqual(before);
    expect(vaultNotices()).toEqual([]);
  });

  it('lose a row from its page as soon as it is deleted, and take it back', async () => {
    const [first, second] = (await dump())['notes'] as AnyRow[];
    if (!first || !second) throw new Error('no rows');
    const [page] = state().pages;
    const gone = { table: 'notes', id: first.id, field: null, after: undefined } as const;
    await commit({ command: 'remove-entry', matter: null, edits: [set('notes', second.id, 'text', 'Changed'), gone] });
    await committed();
    expect(state().pages).not.toContainEqual(page);
    expect(await db().pages.count()).toBe(1);
    const without = await dump();
    await again(vault);
    expect(await dump()).toEqual(without);
    await commit({ command: 'import-precedents', matter: null, edits: [create('notes', first as never)] });
    await committed();
    const back = await dump();
    expect(back['notes']).toHaveLength(250);
    await again(vault);
    expect(await dump()).toEqual(back);
    expect(vaultNotices()).toEqual([]);
  });

  it('have no page left when every row of it is deleted', async () => {
    const rows = (await dump())['notes'] as AnyRow[];
    const edits = rows.map(({ id }) => ({ table: 'notes', id, field: null, after: undefined }) as const);
    await commit({ command: 'remove-entry', matter: null, edits });
    await committed();
    expect(state()).toEqual({ pages: [], count: 0, print: '00'.repeat(16) });
    expect(await db().pages.count()).toBe(0);
    await again(vault);
    expect((await dump())['notes']).toEqual([]);
  });

  it('are folded again when much lies beside the pages', async () => {
    for (let i = 0; i < 70; i += 1) await addNote(about, `Later ${i}`);
    await committed();
    const before = await dump();
    await fold();
    // The page that nothing changed on stays, and the short one is joined with what comes next.
    expect(state()).toMatchObject({ count: 0, pages: [{}, {}] });
    await again(vault);
    expect(await dump()).toEqual(before);
    expect(vaultNotices()).toEqual([]);
  });

  it.each([
    ['is hurt', (page: Envelope) => db().pages.put({ ...page, ct: page.ct.map((byte) => byte ^ 1) })],
    ['is gone', (page: Envelope) => db().pages.delete(page.id)],
  ])('are built anew from the journal when a page %s', async (_what, harm) => {
    const before = await dump();
    await closeData();
    await openData(vault);
    const [page] = await db().pages.toArray();
    await harm(page ?? expect.fail('no page'));
    expect(await dump()).toEqual(before);
    expect(vaultNotices().map(({ code }) => code)).toEqual(['working-set-rebuilt']);
    await again(vault);
    expect(await dump()).toEqual(before);
  });
});
