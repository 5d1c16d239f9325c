import { describe, expect, it } from 'vitest';
import { readLibraryFile } from '../../../../shared/exchange/read-file';
import { writeLibraryFile } from '../../../../shared/exchange/write-file';
import { sayProblem } from '../../../../shared/precedents/merge/incoming';
import { emptyKeeping, type Keeping } from '../../../../shared/schema/library';
import type { OwnPrecedent } from '../../../../shared/schema/records';

/* The dialects of other programs, as their files really are: every record survives, every fault is named with its place. */

const utf8 = new TextEncoder();
const courtIds = new Map([['Supreme Court of the United States', 'scotus']]);
const read = (content: string | Uint8Array, fileName: string) =>
  readLibraryFile(typeof content === 'string' ? utf8.encode(content) : content, { fileName, courtIds });
const records = (content: string | Uint8Array, fileName: string) =>
  read(content, fileName).records.map(({ record }) => record);
const said = (content: string | Uint8Array, fileName: string) => read(content, fileName).problems.map(sayProblem);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((sign) => [...sign].map((one) => one.charCodeAt(0)));
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, littleEndian);
  return bytes;
}

const zoteroRis = `TY  - CASE
TI  - McIntyre v. Ohio Elections Commission
A2  - U.S.
A4  - Counsel, Able
DA  - 1995/04/19/
PY  - 1995
SP  - 334
VL  - 514
PB  - Supreme Court of the United States
SV  - 93-986
ST  - McIntyre v. Ohio
OP  - Reversing 67 Ohio St. 3d 391
AB  - Unsigned leaflets.
KW  - first-amendment-anonymity
KW  - leaflets
UR  - https://courts.example.org/mcintyre
N1  - Read twice.
Once at home.
ER  - 
`;
const mcintyre = {
  caption: 'McIntyre v. Ohio Elections Commission',
  shortName: 'McIntyre v. Ohio',
  court: 'Supreme Court of the United States',
  courtId: 'scotus',
  docket: '93-986',
  decided: '1995-04-19',
  citations: ['514 U.S. 334'],
};

describe('RIS', () => {
  it('reads Zotero’s case: A2 is the reporter, SV the docket, OP the history', () => {
    const [incoming] = read(zoteroRis, 'zotero.ris').records;
    expect(incoming?.record).toMatchObject({
      ...mcintyre,
      subsequentHistory: 'Reversing 67 Ohio St. 3d 391',
      background: 'Unsigned leaflets.',
      grounds: ['first-amendment-anonymity'],
      sources: ['https://courts.example.org/mcintyre'],
      confidence: 'well-known-not-seen',
      stance: 'mixed',
      outcome: 'not-applicable',
    });
    expect(incoming?.given).not.toContain('stance');
    expect(incoming?.notes).toEqual([
      'Read twice.\nOnce at home.',
      'From zotero.ris:\nA4: Counsel, Able\nKeyword: leaflets',
    ]);
  });

  it('reads EndNote’s: T2 is the reporter, N2 the abstract, Y1 the date, tags of its own stay in the note', () => {
    const text =
      'TY  - CASE\r\nT1  - Talley v. California\r\nT2  - U.S.\r\nVL  - 362\r\nSP  - 60-66\r\nY1  - 1960///March 7\r\nN2  - Handbills.\r\nXX  - what is this\r\nER  - \r\n';
    const [incoming] = read(text, 'endnote.ris').records;
    expect(incoming?.record).toMatchObject({
      caption: 'Talley v. California',
      citations: ['362 U.S. 60'],
      decided: '1960',
      background: 'Handbills.',
    });
    expect(incoming?.notes).toEqual(['From endnote.ris:\nSP: 60-66\nXX: what is this']);
  });

  it('reads statutes, reports and articles as what they are', () => {
    const text = `TY  - STAT
TI  - Stored Communications Act
T2  - U.S.C.
VL  - 18
SE  - 2703
DA  - 1986
ER  -
TY  - RPRT
TI  - Management Alert
PB  - Office of Inspector General
PY  - 2017
ER  -
TY  - JOUR
TI  - On Anonymity
AU  - Writer, A.
T2  - Ex. L. Rev.
VL  - 12
SP  - 345
PY  - 2001
ER  -
`;
    expect(records(text, 'mixed.ris')).toMatchObject([
      { instrument: 'statute', citations: ['18 U.S.C. § 2703'], decided: '1986' },
      { court: 'Office of Inspector General (not a court)', citations: [] },
      { court: 'No court (article)', citations: ['12 Ex. L. Rev. 345'] },
    ]);
  });

  it('names what stands where nothing should, a record without end, and one that is none, and reads the others', () => {
    const text = `junk before
TY  - CASE
TI  - First v. One
PY  - 2001
TY  - CASE
TI  - No Date v. Any
ER  - 
more junk
TY  - CASE
TI  - Last v. One
PY  - 2003
`;
    expect(records(text, 'bad.ris').map(({ caption }) => caption)).toEqual(['First v. One', 'Last v. One']);
    expect(said(text, 'bad.ris')).toEqual([
      'line 1: outside of any record, not read: “junk before”',
      'record 1, line 5: the record before has no end (ER); it was read up to here',
      'record 2, line 5: “No Date v. Any” has no year or day of decision; left out',
      'line 8: outside of any record, not read: “more junk”',
      'record 3, line 12: the last record has no end (ER); the file may have been cut off',
    ]);
  });

  it.each([
    ['UTF-8 with a mark', utf8.encode(`\ufeff${zoteroRis}`)],
    ['UTF-16, little end first', utf16(zoteroRis, true, true)],
    ['UTF-16, big end first', utf16(zoteroRis, false, true)],
    ['UTF-16 without a mark', utf16(zoteroRis, true, false)],
    ['line ends of Windows', utf8.encode(zoteroRis.replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', utf8.encode(zoteroRis.replaceAll('\n', '\r'))],
  ])('reads %s', (_, bytes) => {
    expect(records(bytes, 'zotero.ris')).toMatchObject([mcintyre]);
  });

  it('reads Windows-1252 and says so', () => {
    const bytes = Uint8Array.from(zoteroRis.replace('leaflets.', 'leaflet\u00e9.'), (sign) => sign.charCodeAt(0));
    expect(records(bytes, 'zotero.ris')).toMatchObject([{ background: 'Unsigned leaflet\u00e9.' }]);
    expect(said(bytes, 'zotero.ris')).toEqual([expect.stringContaining('read as Windows-1252')]);
  });
});

const zoteroCase = {
  id: 'http://zotero.org/users/1/items/ABCD2345',
  type: 'legal_case',
  title: 'McIntyre v. Ohio Elections Commission',
  'title-short': 'McIntyre v. Ohio',
  authority: 'Supreme Court of the United States',
  'container-title': 'U.S.',
  volume: '514',
  page: '334',
  number: '93-986',
  issued: { 'date-parts': [['1995', 4, '19']] },
  references: 'Reversing 67 Ohio St. 3d 391',
  note: 'Parallel citation: 115 S. Ct. 1511\nhis own words\nStance: supports\nStance of mine: none',
  jurisdiction: 'us',
};

describe('CSL-JSON', () => {
  it('reads a case with its authority, and keeps jurisdiction and what it does not know in the note', () => {
    const [incoming] = read(JSON.stringify([zoteroCase]), 'lib.json').records;
    expect(incoming?.record).toMatchObject({
      ...mcintyre,
      id: 'mcintyre-v-ohio-1995',
      citations: ['514 U.S. 334', '115 S. Ct. 1511'],
      stance: 'supports',
      subsequentHistory: 'Reversing 67 Ohio St. 3d 391',
    });
    expect(incoming?.key).toBe('http://zotero.org/users/1/items/ABCD2345');
    expect(incoming?.notes).toEqual(['his own words\nStance of mine: none', 'From lib.json:\njurisdiction: us']);
  });

  it.each([
    [{ raw: 'April 19, 1995' }, '1995-04-19'],
    [{ literal: '19 Apr. 1995' }, '1995-04-19'],
    [{ 'date-parts': [[1995, 4]] }, '1995'],
    [{ 'date-parts': [[1995, 2, 30]] }, '1995'],
    ['1995-04-19T00:00:00Z', '1995-04-19'],
    [1995, '1995'],
    ['4/19/1995', '1995-04-19'],
  ])('reads the date %j', (issued, decided) => {
    expect(records(JSON.stringify([{ ...zoteroCase, issued }]), 'lib.json')).toMatchObject([{ decided }]);
  });

  it('loses one bad record in the middle and says which, and what follows the list', () => {
    const good = (n: number): string =>
      `  {\n    "type": "legal_case",\n    "title": "Case ${n} v. Other",\n    "issued": "200${n}"\n  }`;
    const text = `[\n${good(1)},\n  {\n    "type": "legal_case",\n    "title": "Broken v. Quote,\n    "issued": "2002"\n  },\n${good(3)},\n  17,\n${good(4)}\n]\ntrailing`;
    expect(records(text, 'lib.json').map(({ caption }) => caption)).toEqual([
      'Case 1 v. Other',
      'Case 3 v. Other',
      'Case 4 v. Other',
    ]);
    expect(said(text, 'lib.json')).toEqual([
      'record 2, line 7: not JSON; left out',
      'record 4, line 17: not a record; left out',
      'record 6, line 24: text after the end of the list; not read',
    ]);
  });

  it('reads up to where the file was cut off', () => {
    const text = `${JSON.stringify([zoteroCase, zoteroCase], null, 2).slice(0, 900)}`;
    expect(records(text, 'lib.json').map(({ caption }) => caption)).toEqual([mcintyre.caption]);
    expect(said(text, 'lib.json').join('\n')).toMatch(/no end/);
  });
});

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
  expect(read(zoteroRis, 'export.txt').format).toBe('ris');
  expect(read('@misc{a, title={X v. Y}, year=2001, court={Z}}', 'notes').format).toBe('bibtex');
  expect(() => read('Dear colleague,\n', 'letter.txt')).toThrow(/no file of authorities/);
  expect(() => read('  \n', 'empty.ris')).toThrow(/is empty/);
});
