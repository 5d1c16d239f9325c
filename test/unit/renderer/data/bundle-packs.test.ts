import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  createMatter,
  editPrecedent,
  exportPrecedentPack,
  exportTemplatePack,
  importTemplate,
  mapTemplate,
  readTemplatePack,
  replaceTemplate,
  savePerson,
  setTags,
} from '../../../../renderer/data';
import { commit } from '../../../../renderer/data/commit';
import { create } from '../../../../renderer/data/matter-rows';
import { closeData } from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { readLibraryFile } from '../../../../shared/exchange/read-file';
import { isRefusal } from '../../../../shared/bundle/merge/refusal';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import type { OwnPrecedent } from '../../../../shared/schema/records';
import { freshData, newMatter } from './fresh';

/** A word of a client that stands in every field but those of the record itself. */
const secret = 'Rosalind-Okonkwo';
const id = () => crypto.randomUUID();
const at = '2026-11-01T10:00:00.000Z';

const record: OwnPrecedent = {
  id: 'doe-v-example-2020',
  caption: 'Doe v. Example',
  shortName: 'Doe v. Example',
  court: 'Supreme Court of the United States',
  courtId: 'scotus',
  docket: null,
  decided: '2020-04-19',
  citations: [],
  instrument: 'statute',
  soughtBy: 'Example',
  outcome: 'struck-down',
  stance: 'supports',
  grounds: [],
  holdings: [],
  background: '',
  subsequentHistory: null,
  related: [],
  sources: [],
  confidence: 'well-known-not-seen',
};
const keeping: Keeping = {
  ...emptyKeeping,
  tags: [secret],
  verifications: [{ id: id(), on: '2026-11-01', by: 'Pat', where: 'in print', what: 'both', note: secret, at }],
  opinions: [
    {
      id: id(),
      name: `${secret}.pdf`,
      mime: secret,
      size: 1,
      sha256: 'a'.repeat(64),
      textSha256: null,
      pages: 1,
      at,
      by: secret,
    },
  ],
};
const shipped = 'mcintyre-v-ohio-1995';

/** A library and a matter that say the word wherever a pack must not. */
async function plant(): Promise<void> {
  await savePerson({ name: secret, initials: 'RO', role: 'attorney', bar: [], courts: [secret] });
  const { matterId } = await createMatter({
    ...newMatter,
    title: secret,
    client: { ...newMatter.client, name: secret },
  });
  await addNote({ kind: 'matter', id: matterId }, secret);
  await addNote({ kind: 'precedent', id: record.id }, secret);
  await addNote({ kind: 'precedent', id: shipped }, secret);
  const imported = { from: `${secret}.json`, key: secret, at, fields: { background: secret } };
  const rows = [
    { id: id(), kind: 'own', record, at, by: secret, imported, trashedAt: null },
    { id: id(), kind: 'keeping', precedentId: record.id, ...keeping },
    {
      id: id(),
      kind: 'own',
      record: { ...record, id: 'trashed-2020', caption: secret },
      at,
      by: secret,
      trashedAt: at,
    },
  ];
  await commit({ command: 'plant', matter: null, edits: rows.map((row) => create('precedents', row)) });
  await editPrecedent(shipped, 'background', 'As we read it.');
  await setTags(shipped, [secret]);
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('a pack of precedents', () => {
  beforeEach(freshData);
  afterAll(closeData);

  it('holds nothing of a matter, of the people or of the notes, however it was asked for', async () => {
    await plant();
    expect(JSON.stringify(await readAll('precedents'))).toContain(secret);
    for (const withKept of [false, true]) {
      const pack = await exportPrecedentPack([record.id, shipped, 'trashed-2020'], withKept);
      expect(pack.entries.map(({ name }) => name)).toEqual(['precedents.json']);
      expect(JSON.stringify({ ...pack, entries: [] })).not.toContain(secret);
      const said = text(pack.entries[0]?.bytes);
      expect(said).toContain('As we read it.');
      expect(said).not.toContain(secret);
      expect(said).not.toContain('Okonkwo');
    }
  });

  it('is read by the import that shows it first', async () => {
    await plant();
    const pack = await exportPrecedentPack([record.id, shipped], true);
    const bytes = pack.entries[0]?.bytes ?? expect.fail();
    const read = readLibraryFile(bytes, { fileName: 'precedents.json', courtIds: new Map() });
    expect(read.problems).toEqual([]);
    expect(read.records.map(({ record: one }) => one.id).sort()).toEqual([record.id, shipped].sort());
  });
});

describe('a pack of templates', () => {
  beforeEach(freshData);
  afterAll(closeData);

  it('holds templates as they are now, with their bytes, and not who took them in', async () => {
    await savePerson({ name: secret, initials: 'RO', role: 'attorney', bar: [], courts: [] });
    const first = new TextEncoder().encode('first version');
    const bytes = new TextEncoder().encode('second version');
    const { id: template } = await importTemplate({
      title: 'Motion',
      fileName: 'motion.docx',
      bytes: first,
      documentIds: ['complaint'],
    });
    await replaceTemplate(template, { fileName: 'motion-2.docx', bytes });
    await mapTemplate(template, { names: { court: 'court.name' }, fixed: { firm: 'Example LLP' } });
    const pack = await exportTemplatePack([template]);
    expect(pack.entries.map(({ bytes: one }) => text(one)).join()).not.toContain(secret);
    const offered = await readTemplatePack(pack.entries);
    if (isRefusal(offered)) expect.fail(offered.message);
    expect(offered).toMatchObject([
      {
        title: 'Motion',
        fileName: 'motion-2.docx',
        documentIds: ['complaint'],
        names: { court: 'court.name' },
        fixed: { firm: 'Example LLP' },
        bytes,
      },
    ]);
    const swapped = pack.entries.map((one) => (one.name.startsWith('template/') ? { ...one, bytes: first } : one));
    expect(await readTemplatePack(swapped)).toMatchObject({ code: 'changed' });
    expect(await readTemplatePack([])).toMatchObject({ code: 'unreadable' });
  });
});
