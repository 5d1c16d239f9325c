import { describe, expect, it } from 'vitest';
import { docTexts } from '../../../../../shared/checks/doc-text';
import { draft } from '../../../../../shared/drafting/pipeline';
import { markedExhibits, namedInText } from '../../../../../shared/drafting/record/exhibit-marks';
import { law } from '../../../../../shared/law';
import type { CaseRecord, Support } from '../../../../../shared/schema/case-record';
import type { Matter } from '../../../../../shared/schema/matter';
import { passages, sampleMatter, type SampleName } from '../../../../../templates/library';

const record: CaseRecord = {
  exhibits: [
    { id: 'ex-press', what: 'press', title: 'Article of March 1, 2017', fileId: 'f1' },
    { id: 'ex-demand', what: 'demand', title: 'Summons', fileId: 'f2' },
  ],
  declarations: [
    {
      id: 'd1',
      kind: 'custodian',
      declarant: 'Dana R. Whitlock, Esq.',
      paragraphs: [
        { id: 'p1', text: 'I keep the records.', confirmed: { on: '2017-04-05', by: 'Jordan A. Avery' } },
        {
          id: 'p2',
          text: 'The demand came by fax.',
          exhibits: ['ex-demand'],
          confirmed: { on: '2017-04-05', by: 'Jordan A. Avery' },
        },
        { id: 'p3', text: 'Nobody has confirmed this.' },
      ],
    },
  ],
};

/** A sample whose only event is one sentence with these supports. */
function told(name: SampleName, text: string, support?: Support[], over: CaseRecord = record): Matter {
  const matter = sampleMatter(name, '2026-11-21');
  const event = { date: matter.lawAsOf, text, ...(support ? { support } : {}) };
  return { ...matter, record: over, demand: { ...matter.demand, chronology: [event] } };
}

const drafted = (matter: Matter, documentId: string) => draft({ matter, documentId, law, passages });
const words = (matter: Matter, documentId: string): string =>
  docTexts(drafted(matter, documentId).value)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n');
const codes = (matter: Matter, documentId: string): string[] =>
  drafted(matter, documentId).diagnostics.map(({ severity, code, where }) => `${severity} ${code} ${where}`);

const exhibit: Support = { kind: 'exhibit', id: 'ex-demand' };
const second: Support = { kind: 'declaration', id: 'd1', paragraph: 'p2' };

describe('a sentence of the chronology', () => {
  it('is followed by a cite of its own in a federal brief', () => {
    const matter = told('alt-uscis-doe', 'The demand came by fax.', [second, exhibit]);
    expect(words(matter, 'motion-to-quash')).toContain('The demand came by fax. (Whitlock Decl. ¶ 2; Ex. B.)');
  });

  it('takes the cite before its full stop in New York', () => {
    const matter = told('harris', 'The agent said “no.”', [second, { ...exhibit, pin: '2' }]);
    expect(words(matter, 'motion-to-quash')).toContain('The agent said “no” (Whitlock Aff. ¶ 2, Ex. B at 2).');
  });

  it('keeps the stop of an abbreviation that ends it', () => {
    const matter = told('harris', 'It came to Twitter, Inc.', [exhibit]);
    expect(words(matter, 'motion-to-quash')).toContain('It came to Twitter, Inc. (Ex. B).');
  });

  it('joins exhibits and paragraphs', () => {
    const supports: Support[] = [
      { kind: 'exhibit', id: 'ex-press' },
      exhibit,
      second,
      { kind: 'declaration', id: 'd1', paragraph: 'p1' },
    ];
    const matter = told('alt-uscis-doe', 'All of it.', supports);
    expect(words(matter, 'motion-to-quash')).toContain('All of it. (Whitlock Decl. ¶¶ 2, 1; Exs. A & B.)');
  });

  it('attaches the exhibit in a complaint where it is first cited, and cites it after that', () => {
    const matter = told('alt-uscis', 'The demand came by fax.', [exhibit]);
    const complaint = words(matter, 'complaint');
    const attached = 'The demand came by fax. A true and correct copy of the Summons is attached as Exhibit B.';
    expect(complaint).toContain(attached);
    expect(complaint.match(/A true and correct copy of the Summons/g)).toHaveLength(1);
    expect(complaint.slice(complaint.indexOf(attached) + attached.length)).toContain('(Ex. B.)');
  });

  it('is numbered where the profile of the court wants numbers', () => {
    const court = law.courts.get('cand');
    if (!court) throw new Error('no cand');
    const exhibits = { marks: 'numbers', confidence: 'well-known-not-seen', source: ['not seen'] } as const;
    const numbered = { ...law, courts: new Map([...law.courts, ['cand', { ...court, exhibits }]]) };
    const matter = told('alt-uscis-doe', 'x');
    expect(markedExhibits(matter, numbered).map(({ mark }) => mark)).toEqual(['1', '2']);
  });

  it('is listed when nothing supports it, with the place where it is entered', () => {
    const found = codes(told('alt-uscis-doe', 'Nobody says why.'), 'motion-to-quash');
    expect(found).toContain('warning unsupported-fact demand.chronology.0');
  });

  it('is listed when its support is gone, when the paragraph is unconfirmed, when no file is there', () => {
    const gone = told('alt-uscis-doe', 'x', [
      { kind: 'exhibit', id: 'nowhere' },
      { ...second, paragraph: 'gone' },
    ]);
    const errors = drafted(gone, 'motion-to-quash').diagnostics.filter(({ code }) => code === 'support-not-found');
    expect(errors.map(({ severity, message }) => [severity, message.includes('paragraph')])).toEqual([
      ['error', false],
      ['error', true],
    ]);
    const open = told('alt-uscis-doe', 'x', [{ ...second, paragraph: 'p3' }]);
    expect(codes(open, 'motion-to-quash')).toContain('error declaration-unconfirmed record.declarations.d1.p3');
    const bare = { ...record, exhibits: [{ id: 'ex-demand', what: 'demand' as const, title: 'Summons' }] };
    expect(codes(told('alt-uscis-doe', 'x', [exhibit], bare), 'motion-to-quash')).toContain(
      'warning exhibit-not-attached record.exhibits.ex-demand',
    );
  });

  it('cites nothing in a letter', () => {
    expect(words(told('alt-uscis', 'x', [exhibit]), 'challenge-letter')).not.toMatch(/Ex\. [AB]/);
  });
});

describe('{{record demand}} in a passage', () => {
  it('cites the demand with the paragraph that puts it in', () => {
    const brief = words(told('alt-uscis-doe', 'x', [exhibit]), 'motion-to-quash');
    expect(brief).toContain('It was not issued in any proceeding before a court. (Whitlock Decl. ¶ 2; Ex. B.)');
    expect(brief).toContain('Item by item, the Summons calls for (Whitlock Decl. ¶ 2; Ex. B):');
    expect(brief).toContain('for secrecy (“for an indefinite period”). (Whitlock Decl. ¶ 2; Ex. B.) No court order');
    const newYork = words(told('harris', 'x', [exhibit]), 'motion-to-quash');
    expect(newYork).toContain('No judge signed it (Whitlock Aff. ¶ 2, Ex. B). It was sent');
    expect(brief + newYork).not.toMatch(/[\uE000-\uE005]/);
  });

  it('prints nothing and says so when the demand is no exhibit', () => {
    const matter = told('alt-uscis-doe', 'x', undefined, {});
    const { diagnostics } = drafted(matter, 'motion-to-quash');
    const said = diagnostics.filter(({ code, where }) => code === 'unsupported-fact' && where === 'record.exhibits');
    expect(said.map(({ message }) => message)).toContain(
      'Nothing in the record is cited for this sentence: “It was not issued in any proceeding before a court.”',
    );
    expect(words(matter, 'motion-to-quash')).toContain('calls for:');
    expect(words(matter, 'motion-to-quash')).not.toMatch(/[\uE000-\uE005]| \./);
  });
});

describe('an exhibit in a sentence', () => {
  it.each([
    ['Summons dated March 14, 2017', 'the Summons dated March 14, 2017'],
    ['The article of March 1', 'The article of March 1'],
    ['Harborlight’s record of service', 'Harborlight’s record of service'],
    ['“The Ledger,” a post', '“The Ledger,” a post'],
  ])('%s', (title, inText) => expect(namedInText(title)).toBe(inText));

  it('is lettered past Z', () => {
    const many = Array.from({ length: 28 }, (_, at) => ({ id: `${at}`, what: 'other' as const, title: 'x' }));
    const marks = markedExhibits(told('live', 'x', undefined, { exhibits: many }), law).map(({ mark }) => mark);
    expect([marks[0], marks[25], marks[26], marks[27]]).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});
