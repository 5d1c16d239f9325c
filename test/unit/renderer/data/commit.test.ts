import { beforeEach, describe, expect, it } from 'vitest';
import { createMatter, saveField, saveFields, savePerson, snapshotOf } from '../../../../renderer/data';
import { commit } from '../../../../renderer/data/commit';
import { watchCommits } from '../../../../renderer/data/commit-events';
import { readAll } from '../../../../renderer/data/read';
import { sha256 } from '../../../../renderer/data/sha256';
import { operationSchema, operationText } from '../../../../shared/schema/operation';
import { dump, freshData, newMatter, readJournal } from './fresh';

describe('the one door', () => {
  let vault: Awaited<ReturnType<typeof freshData>>;
  beforeEach(async () => {
    vault = await freshData();
  });

  it('writes rows and journal together, under the hash of the content', async () => {
    const { matterId, operation } = await createMatter(newMatter);
    const [row] = await readJournal();
    expect(operationSchema.parse(row)).toEqual(row);
    const { id, ...content } = row ?? expect.fail('no operation');
    expect(id).toBe(operation);
    expect(id).toBe(await sha256(operationText(content)));
    expect(content).toMatchObject({ matter: matterId, command: 'create-matter', parents: [], schema: 1, author: null });
    expect(await readAll('matters')).toHaveLength(1);
  });

  it('writes nothing when one row of an intent is faulty', async () => {
    await createMatter(newMatter);
    const before = await dump();
    const good = { table: 'meta', id: crypto.randomUUID(), field: null } as const;
    const bad = commit({
      command: 'save-person',
      matter: null,
      edits: [
        { ...good, after: person(good.id) },
        { table: 'meta', id: 'x', field: null, after: { id: 'x', kind: 'person' } },
      ],
    });
    await expect(bad).rejects.toMatchObject({ name: 'AppError', reason: 'bad-row' });
    expect(await dump()).toEqual(before);
  });

  it('writes no row when the journal cannot be written', async () => {
    const { matterId } = await createMatter(newMatter);
    const before = await dump();
    vault.refuse = new Error('disk trouble');
    await expect(saveField(matterId, 'title', 'Other')).rejects.toThrow('disk trouble');
    vault.refuse = undefined;
    expect(await dump()).toEqual(before);
    await saveField(matterId, 'title', 'Other');
    expect((await snapshotOf(matterId)).title).toBe('Other');
  });

  it('names its parents within the matter, and keeps matters apart', async () => {
    const a = await createMatter(newMatter);
    const b = await createMatter({ ...newMatter, title: 'B' });
    const edited = await saveField(a.matterId, 'title', 'A2');
    const journal = await readJournal();
    const parentsOf = (id: string | null) => journal.find((o) => o.id === id)?.parents;
    expect(parentsOf(a.operation)).toEqual([]);
    expect(parentsOf(b.operation)).toEqual([]);
    expect(parentsOf(edited)).toEqual([a.operation]);
    expect(new Set(journal.map((o) => o.device)).size).toBe(1);
  });

  it('takes commits one after another, each seeing the one before', async () => {
    const { matterId } = await createMatter(newMatter);
    await Promise.all(Array.from({ length: 20 }, (_, i) => saveField(matterId, 'title', `Title ${i}`)));
    const journal = await readJournal();
    expect(journal).toHaveLength(21);
    for (const [i, operation] of journal.entries()) {
      if (i > 0) expect(operation.parents).toEqual([journal[i - 1]?.id]);
    }
    expect((await snapshotOf(matterId)).title).toBe('Title 19');
  });

  it('carries the author, and says nothing when nothing changes', async () => {
    const { id } = await savePerson(personValue);
    const { matterId } = await createMatter(newMatter);
    expect(await saveField(matterId, 'title', newMatter.title)).toBeNull();
    const journal = await readJournal();
    expect(journal).toHaveLength(2);
    expect(journal[1]?.author).toBe(id);
  });

  it('tells who watches: saving, saved, failed', async () => {
    const told: string[] = [];
    const stop = watchCommits((event) => told.push(event.kind));
    const { matterId } = await createMatter(newMatter);
    await expect(saveFields(matterId, { title: '' })).rejects.toMatchObject({ message: 'title is required.' });
    stop();
    expect(told).toEqual(['saving', 'saved', 'saving', 'failed']);
  });
});

const personValue = { name: 'Ada Counsel', initials: 'AC', role: 'attorney' as const, bar: [], courts: [] };

function person(id: string) {
  return { id, kind: 'person', value: personValue, trashedAt: null };
}
