import { describe, expect, it } from 'vitest';
import { documentKind, DOCUMENTS, documentsOf } from '../../../../../shared/drafting/documents';
import { law } from '../../../../../shared/law';
import { outlinePacket } from '../../../../../shared/packet/outline';
import type { Declaration } from '../../../../../shared/schema/case-record';
import { drafted, live, matterWith, TODAY, words } from './live-record';

describe('several declarations of a kind', () => {
  const said = (text: string) => ({ id: `p-${text}`, text, confirmed: { on: TODAY, by: 'J. Avery' } });
  const one = (id: string, declarant: string, text: string): Declaration => ({
    id,
    kind: 'custodian',
    declarant,
    paragraphs: [{ ...said(text), exhibits: ['exhibit-subpoena'] }],
  });
  const matter = matterWith({
    record: {
      ...live.record,
      declarations: [
        one('d1', 'Ann Person', 'First words.'),
        one('d2', 'Bo Other', 'Second words.'),
        one('d3', 'Ann Person', 'Third words.'),
      ],
    },
  });
  const papers = documentsOf(matter).filter(({ id }) => id.startsWith('declaration-custodian'));

  it('are a paper each, the first under the plain id', () => {
    expect(papers.map(({ id }) => id)).toEqual([
      'declaration-custodian',
      'declaration-custodian#d2',
      'declaration-custodian#d3',
    ]);
    expect(papers.map(({ title }) => title)).toEqual([
      'Declaration of the custodian of records: Ann Person',
      'Declaration of the custodian of records: Bo Other',
      'Declaration of the custodian of records: Ann Person',
    ]);
    expect(documentsOf(live).map(({ id }) => id)).toEqual(DOCUMENTS.map(({ id }) => id));
  });

  it('print their own words, their own name and the marks of the whole record', () => {
    const texts = papers.map(({ id }) => words(matter, id));
    expect(texts[0]).toContain('First words.');
    expect(texts[0]).not.toContain('Second words.');
    expect(texts[1]).toContain('DECLARATION OF BO OTHER');
    expect(texts[1]).toContain('Second words.');
    expect(texts[1]).not.toMatch(/First words|Third words/);
    expect(texts[2]).toContain('SECOND DECLARATION OF ANN PERSON');
    for (const text of texts) expect(text).toContain('Exhibit A');
  });

  it('keep their ids when the record is put in another order, and are gone when the declaration is', () => {
    const turned = {
      ...matter,
      record: { ...matter.record, declarations: [...(matter.record?.declarations ?? [])].reverse() },
    };
    expect(words(turned, 'declaration-custodian#d2')).toContain('Second words.');
    expect(documentKind('declaration-custodian#d9')?.unfit(matter)?.code).toBe('nothing-recorded');
    expect(documentKind('declaration-technical#d2')?.unfit(matter)?.code).toBe('nothing-recorded');
    expect(documentKind('motion-to-quash#d2')).toBeUndefined();
  });

  it('are cited apart, each in its own name, and lie in the packet one by one', () => {
    const brief = words(matter, 'motion-to-quash');
    expect(brief).toContain('Person Decl. ¶ 1; Other Decl. ¶ 1; Second Person Decl. ¶ 1; Ex. A.');
    const made = outlinePacket(matter, law).entries.filter(({ documentId }) =>
      documentId.startsWith('declaration-custodian'),
    );
    expect(made.map(({ documentId }) => documentId)).toEqual(papers.map(({ id }) => id));
    expect(new Set(made.map(({ fileName }) => fileName)).size).toBe(3);
  });

  it('of a speaker are all held to what must not be said', () => {
    const doe = (id: string): Declaration => ({
      id,
      kind: 'doe',
      declarant: `Doe ${id}`,
      paragraphs: [said(`Write to me at someone-${id}@mail.example.`)],
    });
    const two = matterWith({ record: { declarations: [doe('1'), doe('2')] } });
    for (const id of ['declaration-doe', 'declaration-doe#2']) {
      expect(drafted(two, id).diagnostics.map(({ code }) => code)).toContain('identifies-speaker');
    }
  });
});

describe('an affirmation of New York counsel', () => {
  it('is bound with the list of the exhibits that it puts in', () => {
    const matter = matterWith({ court: 'ny-supreme-nycounty' });
    const counsel = matter.record?.declarations?.find(({ kind }) => kind === 'counsel');
    const put = new Set(counsel?.paragraphs.flatMap(({ exhibits }) => exhibits ?? []));
    expect(put.size).toBeGreaterThan(0);
    const bound = JSON.stringify(drafted(matter, 'declaration-counsel').value.blocks['boundExhibits']);
    for (const exhibit of matter.record?.exhibits ?? []) {
      expect(bound.toLowerCase().includes(exhibit.title.toLowerCase()), exhibit.title).toBe(put.has(exhibit.id));
    }
    expect(drafted(matterWith({}), 'declaration-counsel').value.blocks['boundExhibits']).toEqual([]);
    expect(drafted(matter, 'declaration-custodian').value.blocks['boundExhibits']).toEqual([]);
  });
});
