import { describe, expect, it } from 'vitest';
import { readLibraryFile } from '../../../../shared/exchange/read-file';
import { writeLibraryFile } from '../../../../shared/exchange/write-file';
import { sayProblem } from '../../../../shared/precedents/merge/incoming';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import type { OwnPrecedent } from '../../../../shared/schema/records';

/* Packs, tables and BibTeX: what leaves, what comes back, and what a hostile or broken file does. */

const utf8 = new TextEncoder();
const courtIds = new Map([['Supreme Court of the United States', 'scotus']]);
const read = (content: string | Uint8Array, fileName: string) =>
  readLibraryFile(typeof content === 'string' ? utf8.encode(content) : content, { fileName, courtIds });
const records = (content: string | Uint8Array, fileName: string) =>
  read(content, fileName).records.map(({ record }) => record);
const said = (content: string | Uint8Array, fileName: string) => read(content, fileName).problems.map(sayProblem);

const mcintyre = {
  caption: 'McIntyre v. Ohio Elections Commission',
  shortName: 'McIntyre v. Ohio',
  court: 'Supreme Court of the United States',
  courtId: 'scotus',
  docket: '93-986',
  decided: '1995-04-19',
  citations: ['514 U.S. 334'],
};

const ours: OwnPrecedent = {
  ...mcintyre,
  id: 'mcintyre-v-ohio-1995',
  instrument: 'statute',
  soughtBy: 'Ohio',
  outcome: 'struck-down',
  stance: 'supports',
  grounds: ['first-amendment-anonymity'],
  holdings: [{ text: 'Held.', pin: '357', quote: null, grounds: [] }],
  background: '=HYPERLINK("x")',
  subsequentHistory: null,
  related: [],
  sources: ['seed'],
  confidence: 'seen-in-source',
};
const keeping: Keeping = {
  ...emptyKeeping,
  tags: ['The Smith matter'],
  stances: { overbreadth: 'adverse' },
  verifications: [
    {
      id: '5d3f2c1a-0000-4000-9000-000000000001',
      on: '2026-11-01',
      by: 'Pat',
      where: 'the printed volume',
      what: 'both',
      note: 'for the Smith matter',
      at: '2026-11-01T10:00:00.000Z',
    },
  ],
  opinions: [],
};

describe('the pack', () => {
  it('carries by an allow-list: no tag, no remark, no key that a record does not have', () => {
    const slipped = { ...ours, own: true, matterId: 'm-1', edited: {} };
    const text = writeLibraryFile([slipped], 'json', new Map([[ours.id, keeping]]));
    expect(text).not.toContain('Smith');
    expect(text).not.toContain('matterId');
    const [incoming] = read(text, 'pack.json').records;
    expect(incoming?.record).toEqual(ours);
    expect(incoming?.keeping).toMatchObject({
      stances: { overbreadth: 'adverse' },
      verifications: [{ by: 'Pat', note: '' }],
      tags: [],
    });
    expect(writeLibraryFile([ours], 'json')).not.toContain('keeping');
  });

  it('names a record whose shape is wrong, by its field', () => {
    const text = JSON.stringify([ours, { ...ours, id: 'b', stance: 'unsure' }, { ...ours, id: 'c', extra: 'kept' }]);
    const file = read(text, 'pack.json');
    expect(file.problems.map(sayProblem)).toEqual([expect.stringMatching(/^record 2, line 1: stance: .*left out$/)]);
    expect(file.records[1]?.notes).toEqual(['From pack.json:\nextra: kept']);
  });
});

describe('CSV', () => {
  it('is harmless to a spreadsheet and comes back as it was', () => {
    const text = writeLibraryFile([ours], 'csv');
    expect(text.startsWith('\ufeffid,caption')).toBe(true);
    expect(text).toContain(`'=HYPERLINK`);
    expect(records(text, 'lib.csv')).toEqual([{ ...ours, confidence: 'well-known-not-seen' }]);
  });

  it('reads Zotero’s columns, semicolons, cells of several lines, and names an odd row by its line', () => {
    const text = `Key;Item Type;Publication Year;Title;Date;Court;Reporter;Volume;Pages;Call Number\r\nAB12;case;1995;"McIntyre v.
 Ohio Elections Commission";1995-04-19;Supreme Court of the United States;U.S.;514;334;KF 1\r\nCD34;case;1960;Talley v. California;1960;;;;;;too many\r\nEF56;case;;Undated v. Case;;;;;;`;
    const file = read(text, 'zotero.csv');
    expect(
      file.records.map(({ record }) => [record.caption.replace(/\s+/g, ' '), record.decided, record.citations]),
    ).toEqual([
      ['McIntyre v. Ohio Elections Commission', '1995-04-19', ['514 U.S. 334']],
      ['Talley v. California', '1960', []],
    ]);
    expect(file.records[0]?.notes).toEqual(['From zotero.csv:\nCall Number: KF 1']);
    expect(file.problems.map(sayProblem)).toEqual([
      'record 2, line 4: 11 cells under 10 headings; the others are kept in its note',
      'record 3, line 5: “Undated v. Case” has no year or day of decision; left out',
    ]);
  });

  it('refuses a table without a column for the name', () => {
    expect(said('a,b\n1,2\n', 'x.csv')).toEqual([expect.stringContaining('names no column that is a title')]);
  });
});

describe('BibTeX', () => {
  it('reads accents, braces, strings, and goes on after a broken entry', () => {
    const text = `% a remark
@string{us = "U.S."}
@jurisdiction{mcintyre, title = {{McIntyre} v. {Ohio} \\& Others}, court = {Supreme Court of the United States},
  reporter = us, volume = 514, pages = {334--357}, number = "93-986", date = {1995-04-19}, annotator = {Caf\\'{e}}, }
@misc{broken, title = {Never closed, court = {X}
@jurisdiction{talley, title = "Talley v. California", year = 1960, month = mar}
stray
`;
    const file = read(text, 'lib.bib');
    expect(file.records.map(({ record }) => record)).toMatchObject([
      {
        id: 'mcintyre',
        caption: 'McIntyre v. Ohio & Others',
        citations: ['514 U.S. 334'],
        docket: '93-986',
        decided: '1995-04-19',
        courtId: 'scotus',
      },
      { caption: 'Talley v. California', decided: '1960' },
    ]);
    expect(file.records[0]?.notes).toEqual(['From lib.bib:\npages: 334–357\nannotator: Café']);
    expect(file.problems.map(sayProblem)).toEqual([
      'record 2, line 5: a brace or a quote has no end; this entry was left out',
      expect.stringMatching(/outside of any entry, not read: “stray”$/),
    ]);
  });
});

it('tells what a file is by what stands in it, and refuses what is none of them', () => {
  expect(read('TY  - CASE\nTI  - A v. B\nPY  - 2001\nER  - \n', 'export.txt').format).toBe('ris');
  expect(read('@misc{a, title={X v. Y}, year=2001, court={Z}}', 'notes').format).toBe('bibtex');
  expect(() => read('Dear colleague,\n', 'letter.txt')).toThrow(/no file of authorities/);
  expect(() => read('  \n', 'empty.ris')).toThrow(/is empty/);
});
