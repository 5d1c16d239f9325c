import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addDeadline,
  addNote,
  attachFile,
  createDraft,
  createMatter,
  importBundle,
  type LookedAt,
  lookAtBundle,
  saveField,
  searchAll,
  snapshotOf,
  trashMatter,
} from '../../../../renderer/data';
import type { OpenedBundle } from '../../../../renderer/data/bundle/read-bundle';
import { readAll } from '../../../../renderer/data/read';
import { session } from '../../../../renderer/data/vault/session';
import { entryNames } from '../../../../shared/bundle/contents';
import { isRefusal, type Refusal } from '../../../../shared/bundle/merge/refusal';
import { matterTables } from '../../../../shared/bundle/merge/belongs';
import { newMatter } from './fresh';
import { at, bundleOf, leave, machineOf, send, type Profile } from './profiles';

/** A matter that is looked at is worked out as an import would, and leaves no trace in the vault. */

const bytes = new Uint8Array(5_000).fill(7);
let ana: Profile;
let matter: string;
let bundle: OpenedBundle;

beforeEach(async () => {
  ana = await machineOf('Ana');
  ({ matterId: matter } = await createMatter({ ...newMatter, title: 'Zebra v. Quagga' }));
  await saveField(matter, 'demand.due.date', '2026-12-01');
  await addNote({ kind: 'matter', id: matter }, 'Quillfeather called.');
  await addDeadline(matter, { label: 'Call back', due: { date: '2026-12-02' }, source: 'entered' });
  await createDraft({ matterId: matter, documentId: 'complaint', title: 'Complaint' });
  await attachFile(matter, { name: 'a.pdf', mime: 'application/pdf', bytes });
  bundle = await bundleOf(matter);
});
afterAll(leave);

const whole = (found: LookedAt | Refusal): LookedAt => {
  if (isRefusal(found)) throw new Error(found.message);
  return found;
};
const everyRow = async () => Promise.all([...matterTables].map(async (table) => [table, await readAll(table)]));

describe('a matter that is looked at', () => {
  it('is the one that the import would make, with its papers, files, dates and history', async () => {
    const there = await snapshotOf(matter);
    await machineOf('Ben');
    const { detail, matter: looked, history, bytesOf, open, nameOf } = whole(await lookAtBundle(bundle));
    await importBundle(bundle);
    // Who signs is whoever sits at the machine, and nobody does who only looks.
    const nobodySigns = (one: typeof there) => ({
      ...one,
      counsel: one.counsel.filter(({ side }) => side !== 'client'),
    });
    expect(nobodySigns(looked)).toEqual(nobodySigns(await snapshotOf(matter)));
    expect(nobodySigns(looked)).toEqual(nobodySigns(there));
    expect(detail.notes.map(({ text }) => text)).toEqual(['Quillfeather called.']);
    expect(detail.deadlines.map(({ label }) => label)).toEqual(['Return date', 'Call back']);
    expect(detail.drafts.map(({ row }) => row.title)).toEqual(['Complaint']);
    expect(bytesOf(detail.files[0]?.sha256 ?? '')).toEqual(bytes);
    expect(history.map(({ by }) => by)).toEqual(history.map(() => 'Ana'));
    expect(history.length).toBeGreaterThanOrEqual(6);
    expect(nameOf(detail.row.responsible ?? '')).toBe(detail.row.responsible === null ? undefined : 'Ana');
    expect(open).toEqual([]);
  });

  it('changes nothing: no row, no operation, no search finds it', async () => {
    await machineOf('Ben');
    const rows = await everyRow();
    const head = session().head.seq;
    whole(await lookAtBundle(bundle));
    expect(await everyRow()).toEqual(rows);
    expect(session().head.seq).toBe(head);
    for (const word of ['Zebra', 'Quillfeather']) expect(await searchAll(word)).toEqual([]);
    // The same words are found once it is taken in.
    await importBundle(bundle);
    for (const word of ['Zebra', 'Quillfeather']) expect(await searchAll(word)).not.toEqual([]);
  });

  it('shows a question that is open in it, with who wrote each version', async () => {
    const ben = await machineOf('Ben');
    await send(ana, ben, matter);
    await saveField(matter, 'demand.due.date', '2026-12-08');
    await at(ana);
    await saveField(matter, 'demand.due.date', '2026-12-15');
    await send(ben, ana, matter);
    const asked = await bundleOf(matter);
    await machineOf('Cora');
    const { open } = whole(await lookAtBundle(asked));
    expect(open.map(({ conflict }) => [conflict.field, conflict.critical])).toEqual([['due.date', true]]);
    expect(open[0]?.writers.flat().map(({ name }) => name)).toEqual(expect.arrayContaining(['Ana', 'Ben']));
  });

  it('may be one that lies in the trash here, which is not taken in', async () => {
    await trashMatter(matter);
    expect(whole(await lookAtBundle(bundle)).detail.row.title).toBe('Zebra v. Quagga');
  });

  it('is refused as its import would be', async () => {
    const tampered = bundle.entries.map((entry) =>
      entry.name === entryNames.operations
        ? { ...entry, bytes: new TextEncoder().encode(new TextDecoder().decode(entry.bytes).replace('Zebra', 'Horse')) }
        : entry,
    );
    expect(await lookAtBundle({ matter, entries: tampered })).toMatchObject({ code: 'changed' });
    const without = bundle.entries.filter(({ name }) => !name.startsWith('blob/'));
    expect(await lookAtBundle({ matter, entries: without })).toMatchObject({ code: 'missing-bytes' });
    expect(await lookAtBundle({ matter: crypto.randomUUID(), entries: bundle.entries })).toMatchObject({
      code: 'other-matter',
    });
  });
});
