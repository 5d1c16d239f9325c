import { describe, expect, it } from 'vitest';
import { instrumentCues } from '../../../../shared/intake/instruments.data';
import type { Offer } from '../../../../shared/intake/offer';
import { pageOf } from '../../../../shared/intake/pages';
import { readDemand } from '../../../../shared/intake/read-demand';
import { law } from '../../../../shared/law';
import { demandText } from '../../../stories/demands/papers';

const offersOf = (text: string, field: string): readonly Offer[] =>
  readDemand(text).offers.filter((offer) => offer.field === field);
const valuesOf = (text: string, field: string): unknown[] => offersOf(text, field).map(({ value }) => value);

describe('dates', () => {
  it('are read in the U.S. order, and an ambiguous one says how it was read', () => {
    const [due] = offersOf('Return date: 03/04/2017', 'demand.due.date');
    expect(due).toMatchObject({ value: '2017-03-04', sure: 'likely' });
    expect(due?.why).toContain('read month first, the U.S. order, as March 4, 2017');
    expect(due?.why).toContain('day first it would be April 3, 2017');
  });

  it('are read day first where no month has that number, and say so', () => {
    const [due] = offersOf('Return date: 21/04/2017', 'demand.due.date');
    expect(due).toMatchObject({ value: '2017-04-21' });
    expect(due?.why).toContain('read day first');
  });

  it.each([
    ['Due on or before March 13, 2017', '2017-03-13'],
    ['returnable on the 3rd day of May 2024 at 9:30 a.m.', '2024-05-03'],
    ['You must comply no later than Friday, 2025-01-31.', '2025-01-31'],
    ['Return date: Sept. 9, 2025', '2025-09-09'],
  ])('are found in “%s”', (text, value) => {
    expect(valuesOf(text, 'demand.due.date')).toEqual([value]);
  });

  it('that do not exist are not offered', () => {
    expect(valuesOf('Return date: February 30, 2017', 'demand.due.date')).toEqual([]);
    expect(valuesOf('Return date: 13/13/2017', 'demand.due.date')).toEqual([]);
  });

  it('that disagree are all offered, none of them as stated', () => {
    const found = offersOf(
      'Return date: March 13, 2017\n\nPlease produce no later than March 20, 2017.',
      'demand.due.date',
    );
    expect(found.map(({ value }) => value)).toEqual(['2017-03-13', '2017-03-20']);
    expect(found.every(({ contested, sure }) => contested === true && sure !== 'stated')).toBe(true);
  });

  it('of a warrant’s execution are not the provider’s, and a note says so', () => {
    const text = 'SEARCH WARRANT\n\nYOU ARE COMMANDED to execute this warrant on or before October 14, 2025.';
    expect(valuesOf(text, 'demand.due.date')).toEqual([]);
    expect(
      readDemand(text)
        .notes.map((note) => note.text)
        .join(),
    ).toContain('by which an officer must execute');
  });

  it('that are only counted are a note, no offer', () => {
    const { offers, notes } = readDemand('Produce the records within fourteen (14) days of service.');
    expect(offers.filter(({ field }) => field.endsWith('.date'))).toEqual([]);
    expect(notes[0]?.text).toContain('The paper counts a time');
  });

  it('of posts, births and form revisions are offered as nothing', () => {
    const text =
      'AO 88B (Rev. 02/14)\nThe post of June 1, 2025 was published on June 1, 2025 by a user born March 3, 1980.';
    expect(readDemand(text).offers.filter(({ field }) => /date/.test(field))).toEqual([]);
  });
});

describe('a time of day', () => {
  it.each([
    ['11:45 a.m.', '11:45', 'stated'],
    ['3 pm', '15:00', 'stated'],
    ['12:30 AM', '00:30', 'stated'],
    ['noon', '12:00', 'stated'],
    ['17:00', '17:00', 'stated'],
    ['5:00', '05:00', 'unsure'],
  ])('%s is %s, %s', (said, value, sure) => {
    const [time] = offersOf(`Return date: March 13, 2017 at ${said}`, 'demand.due.time');
    expect(time).toMatchObject({ value, sure });
  });
});

describe('statutes', () => {
  it.each([
    ['19 USC 1509', '19 U.S.C. § 1509'],
    ['Title 18, United States Code, Section 2703(c)(2)', '18 U.S.C. § 2703(c)(2)'],
    ['Section 2703(d) of Title 18, United States Code', '18 U.S.C. § 2703(d)'],
    ['8 C.F.R. § 287.4', '8 C.F.R. § 287.4'],
    ['Federal Rule of Civil Procedure 45', 'Fed. R. Civ. P. 45'],
    ['Rule 17(c) of the Federal Rules of Criminal Procedure', 'Fed. R. Crim. P. 17(c)'],
    ['CPL § 610.20', 'N.Y. Crim. Proc. Law § 610.20'],
    ['Cal. Penal Code § 1546.1', 'Cal. Penal Code § 1546.1'],
  ])('“%s” is kept as %s', (said, cite) => {
    expect(valuesOf(`issued pursuant to ${said}.`, 'demand.statutes')).toEqual([cite]);
  });

  it('of a list are taken one by one', () => {
    expect(valuesOf('pursuant to 18 U.S.C. §§ 2703(c)(2) and 2705(b)', 'demand.statutes')).toEqual([
      '18 U.S.C. § 2703(c)(2)',
      '18 U.S.C. § 2705(b)',
    ]);
  });

  it('of the offence are unsure, and offered as the offence, too', () => {
    const text = 'an investigation of possible violations of 18 U.S.C. § 1030';
    expect(offersOf(text, 'demand.statutes')[0]?.sure).toBe('unsure');
    expect(valuesOf(text, 'demand.offenceStated')).toEqual(['18 U.S.C. § 1030']);
  });
});

describe('what is not in the paper', () => {
  it('is never answered: no offer is false, or none', () => {
    for (const name of ['alt-uscis', 'informal-request', 'warrant-attachment']) {
      for (const { value } of readDemand(demandText(name)).offers)
        expect([false, null, '', 'none']).not.toContain(value);
    }
  });

  it('is at most a note on a judge’s signature', () => {
    const { offers, notes } = readDemand(demandText('alt-uscis'));
    expect(offers.some(({ field }) => field === 'facts.instrument.judgeSigned')).toBe(false);
    expect(notes.map(({ text }) => text)).toContain('No judge’s signature was found in the text: look at the paper.');
  });

  it('of an empty text is nothing at all', () => {
    expect(readDemand('').offers).toEqual([]);
    expect(readDemand('\n \n').offers).toEqual([]);
  });

  it('of a contract, a poem or a list of groceries is no instrument', () => {
    expect(readDemand('Milk, two loaves, and the red apples.\n\nThe sea was calm.').offers).toEqual([]);
  });

  it('a judge’s line without a name is a note: whether it is signed, the text cannot say', () => {
    const { offers, notes } = readDemand(demandText('dreamhost'));
    expect(offers.some(({ field }) => field === 'facts.instrument.judgeSigned')).toBe(false);
    expect(notes.map(({ text }) => text).join()).toContain('a line for a judge’s signature');
  });
});

describe('the kinds of instrument', () => {
  it('are those of the law’s table', () => {
    for (const { id } of instrumentCues) expect(law.instruments.has(id), id).toBe(true);
  });
});

describe('offsets', () => {
  it('hold with curly quotes, wide spaces and Windows line ends', () => {
    const text =
      '\u201CSummons\u201D\r\n\r\nReturn\u00A0date:\u2003March\u00A013, 2017\r\n\r\n/s/ Anna O\u2019Hara\r\nSpecial Agent\r\n';
    const { offers } = readDemand(text);
    expect(offers.find(({ field }) => field === 'demand.due.date')?.value).toBe('2017-03-13');
    for (const { start, end, words } of offers) expect(text.slice(start, end)).toBe(words);
  });

  it('tell the page', () => {
    expect([0, 99, 100, 250].map((at) => pageOf([0, 100, 200], at))).toEqual([1, 1, 2, 3]);
    expect(pageOf(undefined, 5)).toBeUndefined();
  });
});

describe('a hostile text', () => {
  const million = 1_000_000;
  const of = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  /** The better of two: what else the machine does falls on one of them. */
  const time = (text: string): number => {
    const once = (): number => {
      const began = performance.now();
      readDemand(text);
      return performance.now() - began;
    };
    return Math.min(once(), once());
  };

  it.each([
    ['spaces', ' '],
    ['capitals', 'Aa Bb Cc Dd Ee '],
    ['dates', 'on or before 03/04/2017 at 10:00 a.m. '],
    ['sections', '18 U.S.C. § 2703(d), 2704 and '],
    ['captions', 'v.\n'],
    ['places', 'appear at A '],
    ['signatures', '/s/ A '],
    ['secrecy', 'not to disclose '],
  ])('of %s takes no more than in proportion to its length', (_what, piece) => {
    time(of(piece, 50_000));
    const short = Math.max(time(of(piece, million / 4)), 20);
    // Four times the text; a quadratic reader would need sixteen times as long.
    expect(time(of(piece, million))).toBeLessThan(short * 12 + 200);
  });
});
