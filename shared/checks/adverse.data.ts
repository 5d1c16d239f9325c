/*
 * Which adverse records of the library are in point, against what. A record is directly adverse to a draft when it
 * decides a point that the draft argues, against process of the kind that the draft resists; whether it controls
 * follows from the hierarchy of the courts (shared/precedents/weight.ts). A record that the law data names as adverse
 * to a ground and that no row admits here is shown all the same, as authority that need not be cited.
 */
export interface AdverseRow {
  readonly authority: string;
  /** Grounds on which it is in point; null: whatever the paper argues, for it goes to being heard at all. */
  readonly grounds: readonly string[] | null;
  /** Kinds of demand against which it is in point; absent: any. */
  readonly instruments?: readonly string[];
  /** Papers in which it is in point; absent: every brief. */
  readonly documents?: readonly string[];
  /** Whose law the point is, for the hierarchy. */
  readonly question: 'federal' | 'state';
  /** What it decides against the draft, in a clause after a colon. */
  readonly why: string;
}

const ADMINISTRATIVE = ['customs-summons-1509', 'administrative-subpoena-generic'];
const GRAND_JURY = ['grand-jury-subpoena'];
const RECORDS = [
  'customs-summons-1509',
  'administrative-subpoena-generic',
  'grand-jury-subpoena',
  'frcrp17-trial-subpoena',
  'ny-criminal-subpoena',
  'order-2703d',
];

const federal = (row: Omit<AdverseRow, 'question'>): AdverseRow => ({ ...row, question: 'federal' });
const state = (row: Omit<AdverseRow, 'question'>): AdverseRow => ({ ...row, question: 'state' });

export const ADVERSE_ROWS: readonly AdverseRow[] = [
  federal({
    authority: 'reisman-v-caplin-1964',
    grounds: null,
    instruments: ADMINISTRATIVE,
    documents: ['complaint', 'motion-to-quash'],
    why: 'a suit against a summons that only a court can enforce was dismissed before enforcement.',
  }),
  federal({
    authority: 'google-v-hood-2016',
    grounds: null,
    instruments: ADMINISTRATIVE,
    documents: ['complaint', 'motion-to-quash'],
    why: 'a suit against an investigative subpoena was held unripe before enforcement.',
  }),
  federal({
    authority: 'branzburg-v-hayes-1972',
    grounds: ['privilege', 'first-amendment-anonymity', 'improper-purpose-retaliation'],
    instruments: GRAND_JURY,
    why: 'the First Amendment gives no privilege against a grand jury that acts in good faith.',
  }),
  federal({
    authority: 'glassdoor-9th-cir-2017',
    grounds: ['first-amendment-anonymity', 'associational-privacy', 'improper-purpose-retaliation'],
    instruments: GRAND_JURY,
    why: 'anonymous speakers were ordered identified to a grand jury on good faith alone.',
  }),
  federal({
    authority: 'grand-jury-11116275-2012',
    grounds: ['first-amendment-anonymity'],
    instruments: GRAND_JURY,
    why: 'an anonymous account holder was ordered identified to a grand jury.',
  }),
  federal({
    authority: 'us-v-r-enterprises-1991',
    grounds: ['insufficient-showing', 'overbreadth', 'undue-burden'],
    instruments: GRAND_JURY,
    why: 'a grand jury subpoena is presumed reasonable, and the burden is on who resists it.',
  }),
  federal({
    authority: 'laird-v-tatum-1972',
    grounds: ['chilling-effect'],
    why: 'a subjective chill is no injury that a court will hear.',
  }),
  federal({
    authority: 'zurcher-v-stanford-daily-1978',
    grounds: ['particularity', 'first-amendment-anonymity'],
    instruments: ['sca-search-warrant'],
    why: 'the First Amendment adds no bar to a warrant that meets the Fourth.',
  }),
  federal({
    authority: 'oklahoma-press-v-walling-1946',
    grounds: ['exceeds-statutory-authority', 'overbreadth', 'fourth-amendment'],
    instruments: ADMINISTRATIVE,
    why: 'administrative process needs authority, definiteness and relevance, and no more.',
  }),
  federal({
    authority: 'us-v-morton-salt-1950',
    grounds: ['exceeds-statutory-authority', 'overbreadth', 'fourth-amendment', 'insufficient-showing'],
    instruments: ADMINISTRATIVE,
    why: 'an agency may inquire on suspicion, or only to be assured that the law is kept.',
  }),
  federal({
    authority: 'golden-valley-2012',
    grounds: ['fourth-amendment', 'overbreadth'],
    instruments: ADMINISTRATIVE,
    why: 'an administrative subpoena for customers’ records was enforced.',
  }),
  federal({
    authority: 'sec-v-jerry-obrien-1984',
    grounds: ['lack-of-notice'],
    instruments: ADMINISTRATIVE,
    why: 'the person concerned has no right to be told of a subpoena to somebody else.',
  }),
  federal({
    authority: 'us-v-miller-1976',
    grounds: ['fourth-amendment'],
    instruments: RECORDS,
    why: 'records that a person gave to a business are not that person’s under the Fourth Amendment.',
  }),
  federal({
    authority: 'smith-v-maryland-1979',
    grounds: ['fourth-amendment'],
    instruments: [...RECORDS, 'pen-trap-order'],
    why: 'what is conveyed to a carrier in order to communicate is not protected.',
  }),
  federal({
    authority: 'twitter-v-garland-2023',
    grounds: ['improper-nondisclosure'],
    instruments: ['nsl-2709'],
    why: 'limits on speaking of national-security process survived strict scrutiny.',
  }),
  federal({
    authority: 'nsl-9th-cir-2017',
    grounds: ['improper-nondisclosure'],
    instruments: ['nsl-2709'],
    why: 'the nondisclosure requirement of § 2709(c) survived strict scrutiny.',
  }),
  federal({
    authority: 'in-re-sealed-case-2023',
    grounds: ['improper-nondisclosure'],
    documents: ['motion-vacate-ndo'],
    why: 'a nondisclosure order under § 2705(b) was upheld, and production did not wait for the challenge.',
  }),
  federal({
    authority: 'subpoena-2018r00776-2020',
    grounds: ['improper-nondisclosure'],
    documents: ['motion-vacate-ndo'],
    why: 'nondisclosure orders under § 2705(b) survived strict scrutiny.',
  }),
  state({
    authority: 'grand-jury-subpoenas-640-1987',
    grounds: ['jurisdiction'],
    instruments: ['ny-criminal-subpoena'],
    why: 'a corporation that does business in New York may be subpoenaed for records kept elsewhere.',
  }),
  state({
    authority: '381-search-warrants-app-div-2015',
    grounds: null,
    instruments: ['sca-search-warrant'],
    documents: ['motion-modify-warrant', 'opposition'],
    why: 'a provider may not litigate the validity of a warrant for accounts before it is executed.',
  }),
  state({
    authority: '381-search-warrants-2017',
    grounds: null,
    instruments: ['sca-search-warrant'],
    documents: ['stay-pending-appeal'],
    why: 'a provider has no appeal from a refusal to quash such a warrant.',
  }),
];
