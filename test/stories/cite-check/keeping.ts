import type { Keeping, Treatment } from '../../../shared/schema/library';
import { emptyKeeping } from '../../../shared/schema/library';
import type { Fault } from './faults';

/** What the clean brief cites, by the library's ids. */
export const CITED: readonly string[] = [
  '19-usc-1509',
  'mcintyre-v-ohio-1995',
  'talley-v-california-1960',
  'naacp-v-alabama-1958',
  'dendrite-v-doe-3-2001',
  'doe-v-cahill-2005',
  'highfields-v-doe-2005',
  'music-group-macao-v-does-2015',
  'usa-technologies-v-doe-2010',
  'doe-v-2themart-2001',
  'columbia-v-seescandy-1999',
  'us-v-powell-1964',
  'us-v-rubin-1993',
  'twitter-v-dhs-2017',
  '18-usc-2705',
  'microsoft-v-doj-2017',
];

const AT = '2026-11-20T09:00:00.000Z';
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Invented: no court is known to have vacated this decision. */
const vacated: Treatment = {
  id: uuid(100),
  kind: 'vacated',
  by: 'Roe v. Acme Widgets, Inc. (invented)',
  byId: null,
  on: '2011-05-02',
  part: null,
  source: 'entered for the test',
  at: AT,
  author: 'Robin Example',
};

/**
 * What the firm keeps about the authorities of the brief: each was looked up, history and all, the day before; with the
 * fault, one of them was entered as vacated.
 */
export function keepingWith(faults: readonly Fault[]): ReadonlyMap<string, Keeping> {
  return new Map(
    CITED.map((id, place) => [
      id,
      {
        ...emptyKeeping,
        treatments: id === 'usa-technologies-v-doe-2010' && faults.includes('marked-vacated') ? [vacated] : [],
        verifications: [
          {
            id: uuid(place + 1),
            on: '2026-11-20',
            by: 'Robin Example',
            where: 'the printed volume',
            what: 'both',
            note: '',
            at: AT,
          },
        ],
      },
    ]),
  );
}
