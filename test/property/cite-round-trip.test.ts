import { describe, expect, it } from 'vitest';
import type { Citation } from '../../shared/citations/citation';
import { citationName } from '../../shared/citations/case-name';
import { NAME_WORDS } from '../../shared/citations/case-name.data';
import { COURTS } from '../../shared/citations/courts';
import { courtCite } from '../../shared/citations/courts/court-cite';
import { wholeCourt } from '../../shared/citations/courts/parts';
import { findCitations } from '../../shared/citations/find/find-citations';
import { isStatute, parseReporterCite, type CitableRecord, type CiteRun } from '../../shared/citations/format';
import { REPORTERS } from '../../shared/citations/reporters';
import { reporterKey } from '../../shared/citations/reporters/key';
import type { Reporter } from '../../shared/citations/reporters/reporter';
import { citationIn, STYLES } from '../../shared/citations/styles';
import type { CiteStyle } from '../../shared/citations/styles/style';
import { law } from '../../shared/law';
import { fc } from './chance';

const styles = Object.keys(STYLES) as CiteStyle[];
const print = (runs: readonly CiteRun[]): string => runs.map(({ t }) => t).join('');

/** The parties of the name that a full citation begins with: everything in italics. */
function partiesOf(runs: readonly CiteRun[]): Pick<Citation, 'plaintiff' | 'defendant'> {
  const name = runs[0]?.i === true ? runs[0].t : '';
  const [plaintiff = '', ...rest] = name.split(/ v\.? /);
  return rest.length === 0 ? { plaintiff } : { plaintiff, defendant: rest.join(' v. ') };
}

const listed = (reporter: string): string =>
  REPORTERS.find(({ cite, variants = [] }) =>
    [cite, ...variants].some((one) => reporterKey(one) === reporterKey(reporter)),
  )?.cite ?? reporter;

/** What must come back of a record that a reporter prints. */
function expectedOf(record: CitableRecord, runs: readonly CiteRun[]): Partial<Citation> {
  const cite = parseReporterCite(record.citations[0] ?? '');
  if (!cite) throw new Error(`${record.id} is in no reporter`);
  return {
    volume: cite.volume,
    reporter: listed(cite.reporter),
    page: cite.page,
    year: Number(record.decided.slice(0, 4)),
    ...(record.courtId === null ? {} : { court: wholeCourt(record.courtId) }),
    ...partiesOf(runs),
  };
}

/** The same fields of what was found. */
function came(found: Citation | undefined, like: Partial<Citation>): Partial<Citation> {
  const keys = Object.keys(like) as (keyof Citation)[];
  return Object.fromEntries(
    keys.map((key) => {
      const value = found?.[key];
      return [key, key === 'court' && typeof value === 'string' ? wholeCourt(value) : value];
    }),
  );
}

/** Names that no reader could tell from what stands around them: only the Bluebook's order keeps the rest apart. */
const UNTELLABLE: Readonly<Record<string, string>> = {
  'glassdoor-9th-cir-2017':
    'it ends in a number that reads as a docket’s, and counsel calls it by a party that it does not name',
  'in-re-2703d-twitter-mj-2011': 'it holds a semicolon, which parts the citations of a string',
  'in-re-2703d-twitter-dj-2011': 'it ends in a section, whose bracket would be the one that follows',
};

const library = [...law.precedents.values()].filter(({ citations }) => citations.length > 0);
const reported = library.filter((one) => !isStatute(one) && parseReporterCite(one.citations[0] ?? ''));

const told = reported.filter(({ id }) => !Object.hasOwn(UNTELLABLE, id));

describe.each(styles)('the library in the style %s', (style) => {
  it.each(told.map((record) => [record.id, record] as const))('%s comes back whole', (_id, record) => {
    const runs = citationIn(style, record);
    const text = `See ${print(runs)}.`;
    const found = findCitations(text);
    const expected = expectedOf(record, runs);
    expect(found.length, text).toBe(1);
    expect(came(found[0], expected), text).toEqual(expected);
    expect(found[0]?.end, text).toBe(text.length - 1);
  });

  it.each(told.map((record) => [record.id, record] as const))('%s is found again by its short form', (_id, record) => {
    const page = Number(parseReporterCite(record.citations[0] ?? '')?.page) + 2;
    const forms = STYLES[style];
    const short = print(forms.short(record, { pin: String(page) }));
    const id = print(forms.id({ pin: String(page + 1), capital: true, samePin: false }));
    const text = `${print(forms.full(record))}. ${short}. ${id}.`;
    const [full, again, same, ...more] = findCitations(text);
    expect(full?.kind, text).toBe('full-case');
    expect([again?.resolvesTo, same?.resolvesTo, more.length], text).toEqual([0, 0, 0]);
    expect([again?.pin, same?.pin], text).toEqual([String(page), String(page + 1)]);
  });
});

describe('a name that cannot be told', () => {
  it.each(Object.keys(UNTELLABLE))('%s loses no number, court or year', (id) => {
    const record = reported.find((one) => one.id === id);
    if (!record) throw new Error(`no record ${id}`);
    const runs = citationIn('bluebook', record);
    const found = findCitations(`See ${print(runs)}.`);
    const { plaintiff: _plaintiff, defendant: _defendant, ...rest } = expectedOf(record, runs);
    expect(found.length).toBe(1);
    expect(came(found[0], rest)).toEqual(rest);
  });
});

/** A numbered decision that is in no printed reporter: '2014 NY Slip Op 50670(U)', '2012 WL 1381238'. */
const NUMBERED = /^(?<volume>\d{4}) (?<reporter>\D+?) (?<page>\d+(?:\(U\))?)$/;

describe('every citation of a record', () => {
  const each = library.flatMap((record) =>
    record.courtId === null
      ? []
      : record.citations.flatMap((citation) => {
          const cite = parseReporterCite(citation) ?? NUMBERED.exec(citation)?.groups;
          return cite === undefined ? [] : [[record.id, citation, record, cite] as const];
        }),
  );

  it.each(each)('%s: %s', (_id, citation, record, { volume, reporter = '', page }) => {
    const year = Number(record.decided.slice(0, 4));
    const court = record.courtId ?? '';
    // One carries a remark of the library's own in brackets.
    const plain = citation.replace(/ \(original.*$/, '');
    const text = `See ${citationName(record)}, ${plain} (${courtCite(court)} ${year}).`;
    const found = findCitations(text).at(-1);
    expect([found?.volume, found?.reporter, found?.page], text).toEqual([volume, listed(reporter), page]);
    expect([wholeCourt(found?.court ?? ''), found?.year], text).toEqual([wholeCourt(court), year]);
  });
});

describe('the library outside reporters', () => {
  it.each(library.filter(isStatute).map((record) => [record.id, record] as const))(
    '%s is the same section',
    (_id, record) => {
      for (const style of styles) {
        const [found] = findCitations(`See ${print(citationIn(style, record))}.`);
        const [, title, section] = /^(\d+) U\.S\.C\. § (\w+)/.exec(record.citations[0] ?? '') ?? [];
        expect([found?.kind, found?.title, found?.reporter, found?.section]).toEqual([
          'statute',
          title,
          'U.S.C.',
          section,
        ]);
      }
    },
  );

  const docketed = library.filter(({ citations }) => /\b(?:No|Nos)\. /.test(citations[0] ?? ''));
  it.each(docketed.map((record) => [record.id, record] as const))(
    '%s keeps its number, court and year',
    (_id, record) => {
      const [found, ...more] = findCitations(`See ${print(citationIn('bluebook', record))}.`);
      const [, number, year] = /\bNos?\. ([^()]+?) \(.*(\d{4})\)/.exec(record.citations[0] ?? '') ?? [];
      expect(more).toEqual([]);
      expect([found?.kind, found?.page, found?.year, found?.court]).toEqual([
        'docket',
        number,
        Number(year),
        record.courtId,
      ]);
    },
  );
});

/* Records that nobody decided: every reporter of cases, with a court that it reports, in a year in which it appeared. */
const NAMES = [
  'Smith',
  "O'Brien",
  'García',
  'Van Buren',
  'Acme Widgets, Inc.',
  'Doe 3',
  'Globe Tel. Co.',
  'McDonald & Sons',
];
const BODIES = ['United States', 'People', 'City of Springfield', 'State', 'Board of Education', 'Superior Court'];
const party = fc.constantFrom(...NAMES, ...BODIES);
/** A company with any of the words that citations shorten. */
const company = fc.constantFrom(...Object.keys(NAME_WORDS)).map((word) => `Acme ${word} Co.`);
const caption = fc.oneof(
  fc.tuple(company, party).map(([a, b]) => `${a} v. ${b}`),
  fc.tuple(party, company).map(([a, b]) => `${a} v. ${b}`),
  fc.tuple(party, fc.constantFrom(...NAMES)).map(([a, b]) => `${a} v. ${b}`),
  fc.constantFrom(...NAMES).map((name) => `In re ${name}`),
);

const caseReporters = REPORTERS.filter(
  ({ cite, kind }) => !['journal', 'neutral', 'database'].includes(kind) && !cite.includes('('),
);
/** Without its points a name like 'Me.' or 'Wheat.' is a word: such a cite is printed with them, or with the U.S. Reports. */
const unmistakable = ({ cite, variants = [] }: Reporter): boolean =>
  !cite.includes('.') || variants.includes(cite.replaceAll('.', ''));
const courts = COURTS.filter(({ level, name }) => level !== 'special' || /Bankruptcy Court/.test(name));

const courtOf = ({ courts: reports }: Reporter): fc.Arbitrary<string> =>
  fc.constantFrom(...(reports ?? courts.map(({ id }) => id)));

const recordIn = (style: CiteStyle): fc.Arbitrary<CitableRecord> =>
  fc.constantFrom(...caseReporters.filter((one) => style !== 'new-york' || unmistakable(one))).chain((reporter) =>
    fc
      .record({
        caption,
        volume: fc.integer({ min: 1, max: reporter.lastVolume ?? 400 }),
        page: fc.integer({ min: 1, max: 1_500 }),
        year: fc.integer({ min: reporter.years[0], max: reporter.years[1] ?? 2026 }),
        courtId: courtOf(reporter),
      })
      .map((one) => ({
        id: 'made',
        caption: one.caption,
        shortName: one.caption,
        courtId: one.courtId,
        docket: null,
        decided: String(one.year),
        citations: [`${one.volume} ${reporter.cite} ${one.page}`],
      })),
  );

describe.each(styles)('a made record in the style %s', (style) => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(recordIn(style), (one) => {
        const runs = citationIn(style, one);
        const text = `See ${print(runs)}.`;
        const found = findCitations(text);
        const expected = expectedOf(one, runs);
        expect(found.length, text).toBe(1);
        expect(came(found[0], expected), text).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps its pin', () => {
    const pin = fc.constantFrom('342', '342-43', '342 n.5');
    fc.assert(
      fc.property(recordIn(style), pin, (one, at) => {
        const text = `${print(STYLES[style].full(one, { pin: at }))}.`;
        const [found] = findCitations(text);
        expect(found?.pin?.replaceAll(/\D+/g, ' '), text).toMatch(/^342(?: 343| 43| 5)?$/);
      }),
      { numRuns: 500 },
    );
  });
});
