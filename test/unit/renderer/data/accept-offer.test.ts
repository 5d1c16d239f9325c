import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptOffer,
  createMatter,
  keepDemandFile,
  readBytes,
  saveField,
  snapshotOf,
  undo,
} from '../../../../renderer/data';
import type { OfferedItem } from '../../../../shared/intake/offer';
import { readAll } from '../../../../renderer/data/read';
import { freshData, newMatter } from './fresh';

const must = (id: string | null): string => id ?? expect.fail('nothing was changed');
const item = (text: string): OfferedItem => ({ text, tier: 'contents', categories: ['drafts'], from: '2025-01-01' });

describe('an accepted offer', () => {
  beforeEach(freshData);

  it('is one operation, which an undo takes back', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = await snapshotOf(matterId);
    const operation = must(await acceptOffer(matterId, 'demand.due.date', '2026-12-04'));
    expect((await snapshotOf(matterId)).demand.due.date).toBe('2026-12-04');
    await undo(operation);
    expect(await snapshotOf(matterId)).toEqual(before);
  });

  it('makes the group that nobody has answered yet', async () => {
    const { matterId } = await createMatter(newMatter);
    await acceptOffer(matterId, 'demand.secrecy.words', 'Do not disclose this summons.');
    await acceptOffer(matterId, 'facts.gag.requested', true);
    const { demand, facts } = await snapshotOf(matterId);
    expect(demand.secrecy).toEqual({ words: 'Do not disclose this summons.' });
    expect(facts.gag).toEqual({ requested: true });
  });

  it('adds items behind those that are there, each once, also when they come at the same time', async () => {
    const { matterId } = await createMatter(newMatter);
    await Promise.all(
      ['drafts', 'messages', 'Drafts.'].map((text) => acceptOffer(matterId, 'demand.items', item(text))),
    );
    const { items } = (await snapshotOf(matterId)).demand;
    expect(items.map(({ text }) => text)).toEqual(['all records of the account', 'drafts', 'messages']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
    expect(items[1]).toMatchObject({ tier: 'contents', categories: ['drafts'], from: '2025-01-01' });
  });

  it('that says what the record says changes nothing', async () => {
    const { matterId } = await createMatter(newMatter);
    expect(await acceptOffer(matterId, 'demand.due.date', '2026-11-30')).toBeNull();
    expect(await acceptOffer(matterId, 'demand.items', item('All records of the account.'))).toBeNull();
  });

  it('that the record cannot hold is refused, and nothing is saved', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = await snapshotOf(matterId);
    await expect(acceptOffer(matterId, 'demand.due.date', 'soon')).rejects.toThrow(/due\.date/);
    expect(await snapshotOf(matterId)).toEqual(before);
  });
});

describe('the paper that was read', () => {
  beforeEach(freshData);
  const file = { name: 'summons.pdf', mime: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) };

  it('is kept with the matter, and no exhibit without being asked', async () => {
    const { matterId } = await createMatter(newMatter);
    await keepDemandFile(matterId, file, null);
    const [row] = await readAll('files');
    expect(row).toMatchObject({ name: 'summons.pdf', matterId, trashedAt: null });
    expect([...(await readBytes(row?.id ?? ''))]).toEqual([1, 2, 3]);
    expect((await snapshotOf(matterId)).record).toBeUndefined();
  });

  it('becomes the exhibit of the demand, and one undo takes both back', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = await snapshotOf(matterId);
    const operation = must(await keepDemandFile(matterId, file, 'The demand as served'));
    const [row] = await readAll('files');
    expect((await snapshotOf(matterId)).record?.exhibits).toMatchObject([
      { what: 'demand', title: 'The demand as served', fileId: row?.id },
    ]);
    await undo(operation);
    expect(await snapshotOf(matterId)).toEqual(before);
    // As with every file, its bytes stay in the trash until that is emptied.
    expect((await readAll('files')).map(({ trashedAt }) => trashedAt !== null)).toEqual([true]);
  });

  it('fills the exhibit of the demand that waits for its file', async () => {
    const { matterId } = await createMatter(newMatter);
    await saveField(matterId, 'record.exhibits', [{ id: 'x', what: 'demand', title: 'Summons' }]);
    await keepDemandFile(matterId, file, 'The demand as served');
    const exhibits = (await snapshotOf(matterId)).record?.exhibits;
    expect(exhibits).toMatchObject([{ id: 'x', what: 'demand', title: 'Summons' }]);
    expect(exhibits?.[0]?.fileId).toBeDefined();
  });
});
