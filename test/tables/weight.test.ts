import { describe, expect, it } from 'vitest';
import { law } from '../../shared/law';
import { weightIn, type LawQuestion, type Weighed } from '../../shared/precedents/weight';
import type { Precedent } from '../../shared/schema/law';
import { emptyKeeping, type Keeping } from '../../shared/schema/library';

const base = [...law.precedents.values()].find(({ id }) => id === 'glassdoor-9th-cir-2017');
if (!base) throw new Error('the library lost a record');

/** A decision of that court, published unless its citation says otherwise. */
const made = (courtId: string, citation: string, decided = '2015'): Precedent => ({
  ...base,
  id: `made-${courtId}`,
  courtId,
  decided,
  citations: citation === '' ? [] : [citation],
  subsequentHistory: null,
});

type Row = readonly [
  what: string | Precedent,
  forum: string,
  question: LawQuestion,
  weight: Weighed['weight'],
  why: RegExp,
];

const ROWS: readonly Row[] = [
  // The Supreme Court of the United States.
  ['talley-v-california-1960', 'cand', 'federal', 'binding', /binds every court/],
  ['talley-v-california-1960', 'nyc-criminal', 'federal', 'binding', /binds every court/],
  ['talley-v-california-1960', 'dc-superior', 'federal', 'binding', /binds every court/],
  ['talley-v-california-1960', 'us-district-generic', 'federal', 'binding', /binds every court/],
  ['talley-v-california-1960', 'ca-superior-sf', 'state', 'persuasive', /does not decide what the law of a State is/],
  ['talley-v-california-1960', 'cand', 'state', 'persuasive', /does not decide what the law of a State is/],
  // A slip opinion of the highest court binds before it is printed.
  ['first-choice-v-davenport-2026', 'nysd', 'federal', 'binding', /binds every court/],
  // Circuits and their districts.
  ['glassdoor-9th-cir-2017', 'cand', 'federal', 'binding', /court of appeals above/],
  ['glassdoor-9th-cir-2017', 'wawd', 'federal', 'binding', /court of appeals above/],
  ['glassdoor-9th-cir-2017', 'canb', 'federal', 'binding', /court of appeals above/],
  ['glassdoor-9th-cir-2017', 'ca9', 'federal', 'binding', /later panels/],
  ['glassdoor-9th-cir-2017', 'ca2', 'federal', 'persuasive', /another circuit/],
  ['glassdoor-9th-cir-2017', 'nysd', 'federal', 'persuasive', /another circuit/],
  ['glassdoor-9th-cir-2017', 'us-district-generic', 'federal', 'persuasive', /district of this matter is not named/],
  ['glassdoor-9th-cir-2017', 'ca-superior-sf', 'federal', 'persuasive', /weighs what lower federal courts hold/],
  ['glassdoor-9th-cir-2017', 'cand', 'state', 'persuasive', /that court decides/],
  ['doe-v-mukasey-2008', 'nysd', 'federal', 'binding', /court of appeals above/],
  ['doe-v-mukasey-2008', 'ny-supreme-nycounty', 'federal', 'persuasive', /weighs what lower federal courts hold/],
  ['in-re-sealed-case-2023', 'dcd', 'federal', 'binding', /court of appeals above/],
  ['in-re-sealed-case-2023', 'dc-superior', 'federal', 'persuasive', /weighs what lower federal courts hold/],
  [made('cadc', '400 F.2d 1', '1968-05-01'), 'dc-superior', 'state', 'binding', /before February 1, 1971/],
  [made('cadc', '440 F.2d 1', '1971-02-01'), 'dc-superior', 'state', 'persuasive', /that court decides/],
  [made('ca4', "700 F. App'x 1"), 'vaed', 'federal', 'persuasive', /not selected for publication/],
  [made('ca4', '2015 WL 1234567'), 'vaed', 'federal', 'persuasive', /no reporter citation/],
  // Trial courts.
  ['highfields-v-doe-2005', 'cand', 'federal', 'persuasive', /trial court binds no other case/],
  ['people-v-harris-2012-06', 'nyc-criminal', 'federal', 'persuasive', /trial court binds no other case/],
  // New York.
  ['381-search-warrants-2017', 'nyc-criminal', 'state', 'binding', /highest court of the forum/],
  ['381-search-warrants-2017', 'nyc-criminal', 'federal', 'binding', /highest court of the forum/],
  ['381-search-warrants-2017', 'nysd', 'state', 'binding', /highest court/],
  ['381-search-warrants-2017', 'cand', 'state', 'persuasive', /only where the law of its State governs/],
  ['381-search-warrants-2017', 'nysd', 'federal', 'persuasive', /outside its own system/],
  ['381-search-warrants-2017', 'ca-superior-sf', 'state', 'persuasive', /another State/],
  ['people-v-harris-2014', 'nyc-criminal', 'state', 'persuasive', /\(U\)/],
  [made('nyappterm', '40 Misc. 3d 1'), 'nyc-criminal', 'state', 'binding', /hears appeals from the forum/],
  [made('nyappterm', '40 Misc. 3d 1'), 'ny-supreme-nycounty', 'state', 'persuasive', /does not stand above/],
  [made('nyappterm2d', '40 Misc. 3d 1'), 'nyc-criminal', 'state', 'persuasive', /does not stand above/],
  [made('nyappdiv1d', '100 A.D.3d 1'), 'ny-supreme-nycounty', 'state', 'binding', /own department/],
  [made('nyappdiv2d', '100 A.D.3d 1'), 'ny-supreme-nycounty', 'state', 'binding', /Any department/],
  [made('nyappdiv', '100 A.D.3d 1'), 'nyc-criminal', 'state', 'binding', /Any department/],
  [made('nyappdiv', '100 A.D.3d 1'), 'nysupct', 'state', 'binding', /Any department/],
  [made('nyappdiv2d', '100 A.D.3d 1'), 'nysupctkings', 'state', 'binding', /own department/],
  [made('nyappdiv2d', '100 A.D.3d 1'), 'nyappdiv1d', 'state', 'persuasive', /does not stand above/],
  [made('nyappdiv1d', '100 A.D.3d 1'), 'nysd', 'state', 'persuasive', /unless it is convinced/],
  // California.
  ['facebook-v-superior-court-touchstone-2020', 'ca-superior-sf', 'state', 'binding', /highest court/],
  ['facebook-v-superior-court-touchstone-2020', 'cand', 'state', 'binding', /highest court/],
  ['krinsky-v-doe-6-2008', 'ca-superior-sf', 'state', 'binding', /any district of the Court of Appeal/],
  ['krinsky-v-doe-6-2008', 'ca-superior-sf', 'federal', 'binding', /any district of the Court of Appeal/],
  ['krinsky-v-doe-6-2008', 'calctapp4d', 'state', 'persuasive', /does not stand above/],
  ['krinsky-v-doe-6-2008', 'cand', 'state', 'persuasive', /unless it is convinced/],
  ['snap-v-superior-court-pina-2024', 'ca-superior-sf', 'state', 'persuasive', /no reporter citation/],
  [made('calctapp1d', '2015 Cal. App. Unpub. LEXIS 1'), 'ca-superior-sf', 'state', 'not-authority', /8\.1115\(a\)/],
  // The District of Columbia, Virginia and others.
  ['solers-v-doe-2009', 'dc-superior', 'state', 'binding', /highest court/],
  ['solers-v-doe-2009', 'dcd', 'state', 'binding', /highest court/],
  ['facebook-v-wint-2019', 'dc-superior', 'federal', 'binding', /highest court/],
  ['aol-v-aptc-2001', 'vaed', 'state', 'binding', /highest court/],
  [made('vactapp', '60 Va. App. 1'), 'vaccfairfax', 'state', 'binding', /hears appeals/],
  ['aol-subpoena-va-cir-2000', 'vaed', 'state', 'persuasive', /not known/],
  ['doe-v-cahill-2005', 'cand', 'state', 'persuasive', /only where the law of its State governs/],
  ['dendrite-v-doe-3-2001', 'dc-superior', 'state', 'persuasive', /another State/],
  ['dendrite-v-doe-3-2001', 'njsuperctlawdiv', 'state', 'binding', /hears appeals/],
  [made('texcrimapp', '400 S.W.3d 1'), 'texdistct', 'state', 'binding', /highest court/],
  // Statutes.
  ['19-usc-1509', 'nyc-criminal', 'federal', 'binding', /act of Congress/],
  ['18-usc-2703', 'ca-superior-sf', 'state', 'binding', /act of Congress/],
  // What is no authority.
  ['twitter-v-dhs-2017', 'cand', 'federal', 'not-authority', /withdrawn before any court ruled/],
  ['doe-v-dhs-google-2026', 'cand', 'federal', 'not-authority', /withdrawn before any court ruled/],
  ['dhs-oig-1509-alert-2017', 'cand', 'federal', 'not-authority', /No court spoke/],
  ['longacre-theatre-2012', 'nyc-criminal', 'state', 'not-authority', /No court spoke/],
  ['yelp-v-hadeed-va-app-2014', 'vaed', 'state', 'not-authority', /later history/],
  // A forum that the list does not know.
  ['talley-v-california-1960', 'moot-court', 'federal', 'persuasive', /nothing is said/],
];

const recordOf = (what: string | Precedent): Precedent => {
  const record = typeof what === 'string' ? law.precedents.get(what) : what;
  if (!record) throw new Error(`no record ${String(what)}`);
  return record;
};

describe('the weight of an authority', () => {
  it.each(ROWS)('%o in %s on %s law is %s', (what, forum, question, weight, why) => {
    const weighed = weightIn(recordOf(what), forum, question);
    expect(weighed.weight).toBe(weight);
    expect(weighed.why).toMatch(why);
  });

  it('falls with a treatment that the firm entered, and not with one of a part', () => {
    const record = recordOf('glassdoor-9th-cir-2017');
    const treatment: Keeping['treatments'][number] = {
      id: '00000000-0000-4000-8000-000000000001',
      kind: 'vacated',
      by: 'an order of the full court',
      byId: null,
      on: '2024-05-01',
      part: null,
      source: 'the docket',
      at: '2024-05-02T00:00:00Z',
      author: 'A. Paralegal',
    };
    const keeping = (one: typeof treatment): Keeping => ({ ...emptyKeeping, treatments: [one] });
    expect(weightIn(record, 'cand', 'federal', keeping(treatment))).toEqual({
      weight: 'not-authority',
      why: 'It was vacated by an order of the full court (2024-05-01).',
    });
    const partly = { ...treatment, part: 'the second ground' };
    expect(weightIn(record, 'cand', 'federal', keeping(partly)).weight).toBe('binding');
  });

  it('gives every record of the library a reason in every court profile', () => {
    for (const record of law.precedents.values())
      for (const forum of law.courts.keys())
        for (const question of ['federal', 'state'] as const) {
          const { why } = weightIn(record, forum, question);
          expect(why, `${record.id} in ${forum}`).toMatch(/^[A-Z].*\S$/);
          expect(why, `${record.id} in ${forum}`).not.toMatch(/undefined|nothing is said/);
        }
  });
});
