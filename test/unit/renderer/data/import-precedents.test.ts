import { beforeEach, describe, expect, it } from 'vitest';
import { applyImport, editPrecedent, readLibraryEntries, undo } from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { readLibraryFile } from '../../../../shared/exchange/read-file';
import { planMerge, type MergeRow } from '../../../../shared/precedents/merge/plan';
import { freshData, readJournal } from './fresh';

const utf8 = new TextEncoder();
const name = 'zotero.json';
const read = (items: readonly object[]) =>
  readLibraryFile(utf8.encode(JSON.stringify(items)), { fileName: name, courtIds: new Map() });
const compare = async (items: readonly object[]) => planMerge(read(items), await readLibraryEntries()).rows;
const bring = async (items: readonly object[]) => applyImport(await compare(items), name);
const entry = async (id: string) => (await readLibraryEntries()).find(({ record }) => record.id === id);

const doe = {
  id: 'http://zotero.org/users/1/items/ABCD2345',
  type: 'legal_case',
  title: 'Doe v. Example Forum',
  authority: 'N.D. Cal.',
  'container-title': 'F. Supp. 3d',
  volume: '700',
  page: '100',
  number: '23-cv-1',
  issued: { 'date-parts': [[2024, 3, 1]] },
  author: [{ family: 'Judge', given: 'A.' }],
};
const doeId = 'doe-v-example-forum-2024';
const mcintyre = {
  id: 'm',
  type: 'legal_case',
  title: 'McIntyre v. Ohio Elections Commission',
  'container-title': 'S. Ct.',
  volume: 115,
  page: 1511,
  issued: { 'date-parts': [['1995', '4', '19']] },
  references: 'A later event that the file knows',
};

describe('an import into the vault', () => {
  beforeEach(freshData);

  it('adds, says whence, and is nothing when it is done again', async () => {
    const done = await bring([doe]);
    expect(done).toMatchObject({ added: 1, changed: 0 });
    const made = await entry(doeId);
    expect(made?.record).toMatchObject({
      caption: 'Doe v. Example Forum',
      citations: ['700 F. Supp. 3d 100'],
      docket: '23-cv-1',
      confidence: 'well-known-not-seen',
      sources: [name],
    });
    expect(made?.notes).toEqual([`From ${name}:\nauthor: A. Judge`]);
    const journal = (await readJournal()).length;
    expect((await compare([doe])).map(({ state }) => state)).toEqual(['same']);
    expect(await bring([doe])).toEqual({ added: 0, changed: 0, operation: null });
    expect(await readJournal()).toHaveLength(journal);
  });

  it('is taken back whole by one undo, and brings the same record out of the trash again', async () => {
    const { operation } = await bring([doe, mcintyre]);
    expect((await entry('mcintyre-v-ohio-1995'))?.record.subsequentHistory).toBe('A later event that the file knows');
    await undo(operation ?? '');
    expect((await entry(doeId))?.trashed).toBe(true);
    expect((await entry('mcintyre-v-ohio-1995'))?.record.subsequentHistory).toBeNull();
    expect((await bring([doe])).added).toBe(1);
    expect(await entry(doeId)).toMatchObject({ trashed: false, notes: [`From ${name}:\nauthor: A. Judge`] });
    expect((await readAll('precedents')).filter((row) => row.kind === 'own')).toHaveLength(1);
  });

  it('lays an overlay over a shipped record, and leaves what was shipped as it is', async () => {
    const [row] = await compare([mcintyre]);
    expect(row).toMatchObject({ state: 'changed-there', target: { id: 'mcintyre-v-ohio-1995', by: 'citation' } });
    await bring([mcintyre]);
    const rows = await readAll('precedents');
    expect(rows).toMatchObject([{ kind: 'overlay', precedentId: 'mcintyre-v-ohio-1995' }]);
    expect(await bring([mcintyre])).toMatchObject({ operation: null });
  });

  it('tells who changed a field since, and never writes over what was changed here', async () => {
    await bring([doe]);
    await editPrecedent(doeId, 'docket', '23-cv-00001');
    const [here] = await compare([doe]);
    expect(here).toMatchObject({ state: 'changed-here', fields: [{ field: 'docket', take: 'here' }] });
    const [there] = await compare([{ ...doe, title: 'Doe v. Example Forum, Inc.' }]);
    expect(there?.fields).toMatchObject([
      { field: 'caption', state: 'changed-there', take: 'there' },
      { field: 'docket', state: 'changed-here', take: 'here' },
    ]);
    const [both] = await compare([{ ...doe, number: '23-cv-2' }]);
    expect(both).toMatchObject({ state: 'both', fields: [{ field: 'docket', state: 'both', take: 'here' }] });
    await bring([{ ...doe, title: 'Doe v. Example Forum, Inc.', number: '23-cv-2' }]);
    expect((await entry(doeId))?.record).toMatchObject({
      caption: 'Doe v. Example Forum, Inc.',
      docket: '23-cv-00001',
    });
    // The file’s new word is now the base: the same file again has nothing to ask.
    expect((await compare([{ ...doe, title: 'Doe v. Example Forum, Inc.', number: '23-cv-2' }]))[0]?.state).toBe(
      'changed-here',
    );
  });

  it('does what the person decided', async () => {
    await bring([doe]);
    const changed = await compare([{ ...doe, number: '23-cv-2' }]);
    await editPrecedent(doeId, 'docket', 'mine');
    const stale = changed.map((row) => ({ ...row, fields: row.fields.map((f) => ({ ...f, take: 'there' as const })) }));
    await expect(applyImport(stale, name)).rejects.toMatchObject({ reason: 'conflict' });
    const rows = await compare([{ ...doe, number: '23-cv-2' }]);
    const taken = rows.map((row): MergeRow => ({ ...row, fields: row.fields.map((f) => ({ ...f, take: 'there' })) }));
    expect(await applyImport(taken, name)).toMatchObject({ changed: 1 });
    expect((await entry(doeId))?.record.docket).toBe('23-cv-2');
    const left = (await compare([{ ...doe, id: 'x', title: 'Roe v. Other', volume: '1' }])).map((row): MergeRow => ({
      ...row,
      action: 'leave',
    }));
    expect(await applyImport(left, name)).toEqual({ added: 0, changed: 0, operation: null });
  });

  it('takes ten thousand as one operation', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      ...doe,
      id: `k${i}`,
      title: `Doe ${i} v. Forum`,
      volume: i + 1,
      number: `n-${i}`,
    }));
    expect(await bring(many)).toMatchObject({ added: 10_000 });
    expect(await readJournal()).toHaveLength(1);
    expect((await compare(many)).every(({ state }) => state === 'same')).toBe(true);
  });
});
