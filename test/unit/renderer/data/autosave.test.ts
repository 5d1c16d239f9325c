import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMatter, editField, flushEdits, snapshotOf } from '../../../../renderer/data';
import { dropPending, pendingField } from '../../../../renderer/data/commands/edit-field';
import { freshData, newMatter, readJournal } from './fresh';

describe('autosave', () => {
  beforeEach(freshData);

  it('gathers what is typed into one operation', async () => {
    const { matterId } = await createMatter(newMatter);
    for (const text of ['S', 'Su', 'Sum', 'Summons']) editField(matterId, 'demand.title', text);
    editField(matterId, 'demand.number', '1');
    expect(pendingField(matterId, 'demand.title')).toMatchObject({ value: 'Summons', saved: false });
    await flushEdits();
    expect((await snapshotOf(matterId)).demand).toMatchObject({ title: 'Summons', number: '1' });
    expect((await readJournal()).map((o) => o.changes.length)).toEqual([expect.any(Number), 2]);
    expect(pendingField(matterId, 'demand.title')).toMatchObject({ saved: true });
    dropPending(matterId, 'demand.title');
    expect(pendingField(matterId, 'demand.title')).toBeUndefined();
  });

  it('saves by itself when the keys rest', async () => {
    const { matterId } = await createMatter(newMatter);
    editField(matterId, 'title', 'Renamed');
    await vi.waitFor(async () => expect((await snapshotOf(matterId)).title).toBe('Renamed'), 2000);
  });

  it('keeps a refused value with its reason, and saves the others', async () => {
    const { matterId } = await createMatter(newMatter);
    editField(matterId, 'client.short', '');
    editField(matterId, 'demand.number', '2');
    await flushEdits();
    expect((await snapshotOf(matterId)).demand.number).toBe('2');
    expect((await snapshotOf(matterId)).client.short).toBe('Doe');
    expect(pendingField(matterId, 'client.short')).toMatchObject({
      value: undefined,
      error: 'client.short is required.',
    });
    editField(matterId, 'client.short', 'The Doe');
    await flushEdits();
    expect((await snapshotOf(matterId)).client.short).toBe('The Doe');
  });

  it('loses nothing that is typed while saving', async () => {
    const { matterId } = await createMatter(newMatter);
    editField(matterId, 'title', 'One');
    const first = flushEdits();
    editField(matterId, 'title', 'Two');
    await first;
    expect(pendingField(matterId, 'title')).toMatchObject({ value: 'Two', saved: false });
    await flushEdits();
    expect((await snapshotOf(matterId)).title).toBe('Two');
  });
});
