import { describe, expect, it } from 'vitest';
import { law } from '../../../../shared/law';
import { asOfText, lawOnDay } from '../../../../shared/triage/as-of-text';
import { LATER_MARKS } from '../../../../shared/triage/later-law.data';

const on = (text: string, day: string): string | undefined => asOfText(text, day, law);

describe('prose of the law data on an earlier day', () => {
  it.each([
    // A remark goes, the sentence stays.
    [
      'Location history without a warrant (Carpenter; Chatrie 2026).',
      '2017-04-06',
      'Location history without a warrant.',
    ],
    ['Longer than one year (2017 DOJ policy mark).', '2017-04-06', 'Longer than one year.'],
    ['Pre-enforcement suit unripe (answer: First Choice).', '2017-04-06', 'Pre-enforcement suit unripe.'],
    // A cite goes with its date.
    [
      'Highfields v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005); In re DMCA § 512(h) Subpoena to Twitter, 608 F. Supp. 3d 868 (N.D. Cal. 2022)',
      '2017-04-06',
      'Highfields v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005)',
    ],
    ['Twitter v. Garland (9th Cir. Mar. 6, 2023)', '2017-04-06', undefined],
    ['Branzburg; 875 F.3d 1179', '2017-04-06', 'Branzburg'],
    // A pair loses its later half.
    [
      'Criminal process: Branzburg/Glassdoor good-faith standard.',
      '2017-04-06',
      'Criminal process: Branzburg good-faith standard.',
    ],
    ['CPL § 610.20(4); CPLR 2304', '2012-05-07', 'CPLR 2304'],
    ['18 U.S.C. § 2703(h)', '2018-03-22', undefined],
    // Sections are no years.
    ['Cal. CCP §§ 1985-1987.2; § 2029.100', '2017-04-06', 'Cal. CCP §§ 1985-1987.2; § 2029.100'],
    ['42 U.S.C. § 2000aa', '1990-01-01', '42 U.S.C. § 2000aa'],
    // A day is a day; a year alone counts as of its end.
    ['DHS OIG report (Nov. 16, 2017)', '2017-11-16', 'DHS OIG report (Nov. 16, 2017)'],
    ['DHS OIG report (Nov. 16, 2017)', '2017-11-15', undefined],
    ['Yelp (Va. 2015)', '2015-12-31', undefined],
    ['Yelp (Va. 2015)', '2016-01-01', 'Yelp (Va. 2015)'],
    // Notes to compilers never reach a reader.
    [
      'No law or offence identified (seed: the agent did not identify any law).',
      '2026-11-21',
      'No law or offense identified.',
    ],
    [
      'Laird v. Tatum, 408 U.S. 1 (1972) (not seen): subjective chill.',
      '2026-11-21',
      'Laird v. Tatum, 408 U.S. 1 (1972) (not verified): subjective chill.',
    ],
    ['the forum’s test (see grounds.json first-amendment-anonymity).', '2026-11-21', 'the forum’s test.'],
  ])('%s on %s', (text, day, expected) => {
    expect(on(text, day)).toBe(expected);
  });

  const prose = [...law.grounds.values()].flatMap((ground) => [
    ...ground.counterArguments,
    ...ground.triggers.map(({ text }) => text),
    ...ground.controllingTests.flatMap(({ test, authority }) => [test, authority]),
  ]);
  const standards = [...law.instruments.values()].flatMap(({ standard, vehicles }) => [
    standard,
    ...vehicles.flatMap(({ name, form }) => [name, form]),
  ]);

  it.each(['1999-01-01', '2012-05-07', '2017-04-06', '2017-08-11', '2020-06-01', '2024-01-01'])(
    'names nothing later than %s anywhere, and leaves no torn brackets',
    (day) => {
      const kept = [...prose, ...standards].flatMap((text) => on(text, day) ?? []);
      const year = Number(day.slice(0, 4));
      const years = (text: string) =>
        [...text.matchAll(/(?<!§ ?)(?<![\d.])\b((?:19|20)\d\d)\b(?!\.\d)/g)].map((found) => Number(found[1]));
      expect(kept.filter((text) => years(text).some((one) => one > year))).toEqual([]);
      expect(kept.filter((text) => LATER_MARKS.some(({ mark, since }) => since > day && mark.test(text)))).toEqual([]);
      const count = (text: string, mark: string): number => text.split(mark).length;
      expect(kept.filter((text) => count(text, '(') !== count(text, ')'))).toEqual([]);
      expect(kept.filter((text) => /^[;,.]|[;,]$|\(\)| {2}| [.;,)]/.test(text))).toEqual([]);
    },
  );

  it('a statement of law goes with the later case that it rests on', () => {
    const text =
      'Omnibus orders are invalid (In re Sealed Case (D.C. Cir. July 18, 2025), 2025 WL 2013687). A period is for the court.';
    expect(lawOnDay(text, '2017-04-06', law)).toBe('A period is for the court.');
    expect(on(text, '2017-04-06')).toBe('Omnibus orders are invalid. A period is for the court.');
  });

  it('says everything on the day the data was collected', () => {
    const cut = [...prose, ...standards].filter((text) => on(text, law.asOf) === undefined);
    expect(cut).toEqual([]);
  });
});
