import type { Process } from './process';

/*
 * Which of the law data's tests speak in which forum. The data gives each test a jurisdiction in words; this table ties
 * the words to the courts of the library and to kinds of process. A test that no row admits is not offered: triage then
 * says that none of the library controls.
 */

/** What a court belongs to, in the words that the rows below use. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  cand: ['N.D. Cal.', '9th Cir.', 'federal'],
  dcd: ['D.C. Cir.', 'federal'],
  nysd: ['S.D.N.Y.', '2d Cir.', 'federal'],
  vaed: ['4th Cir.', 'federal'],
  'us-district-generic': ['federal'],
  'dc-superior': ['D.C.'],
  'nyc-criminal': ['N.Y.'],
  'ny-supreme-nycounty': ['N.Y.'],
  'ca-superior-sf': ['Cal.'],
};

/** 'controls': binding, or the rule itself; 'persuasive': courts of the place use it; 'argued': what a movant asks for. */
export type TestWeight = 'controls' | 'persuasive' | 'argued';

export interface ForumRow {
  readonly ground: string;
  readonly jurisdiction: string;
  /** Any of them; absent: everywhere. */
  readonly places?: readonly string[];
  readonly processes?: readonly Process[];
  readonly instruments?: readonly string[];
  readonly weight: TestWeight;
  /** Only this part of the authority: one line of the data names two rules for two kinds of process. */
  readonly part?: string;
}

const CRIMINAL: readonly Process[] = ['grand-jury', 'criminal-trial'];
const SCOTUS = 'U.S. Supreme Court';
const SCOTUS_2026 = 'U.S. Supreme Court (2026)';
const FAA = 'first-amendment-anonymity';
const NDO = 'improper-nondisclosure';

const row = (ground: string, jurisdiction: string, rest: Omit<ForumRow, 'ground' | 'jurisdiction'>): ForumRow => ({
  ground,
  jurisdiction,
  ...rest,
});

export const FORUM_ROWS: readonly ForumRow[] = [
  row(FAA, 'D.C.', { places: ['D.C.'], processes: ['civil'], weight: 'controls' }),
  row(FAA, 'Cal. state', { places: ['Cal.'], processes: ['civil'], weight: 'controls' }),
  row(FAA, 'N.D. Cal.', { places: ['N.D. Cal.'], processes: ['civil'], weight: 'persuasive' }),
  row(FAA, '9th Cir.', { places: ['9th Cir.'], processes: ['civil'], weight: 'controls' }),
  row(FAA, '2d Cir. / S.D.N.Y.', { places: ['2d Cir.'], processes: ['civil'], weight: 'controls' }),
  row(FAA, 'N.Y. state', { places: ['N.Y.'], processes: ['civil'], weight: 'persuasive' }),
  row(FAA, 'Va.', { instruments: ['va-civil-subpoena-anon'], weight: 'controls' }),
  row(FAA, 'Grand jury, 9th Cir.', { places: ['9th Cir.'], processes: ['grand-jury'], weight: 'controls' }),
  row(FAA, "Grand jury / agency inquiry, movant's preferred test", {
    places: ['9th Cir.'],
    processes: ['grand-jury', 'administrative'],
    weight: 'argued',
  }),
  row('associational-privacy', SCOTUS, { weight: 'controls' }),
  row('associational-privacy', SCOTUS_2026, { weight: 'controls' }),
  row('associational-privacy', '9th Cir.', { places: ['9th Cir.'], weight: 'controls' }),
  row('chilling-effect', '9th Cir.', { places: ['9th Cir.'], weight: 'controls' }),
  row('chilling-effect', SCOTUS_2026, { weight: 'controls' }),
  row('insufficient-showing', 'Federal criminal trial', {
    places: ['federal'],
    instruments: ['frcrp17-trial-subpoena'],
    weight: 'controls',
  }),
  row('insufficient-showing', 'Federal grand jury', {
    places: ['federal'],
    processes: ['grand-jury'],
    weight: 'controls',
  }),
  row('insufficient-showing', 'N.Y. criminal', {
    places: ['N.Y.'],
    instruments: ['ny-criminal-subpoena'],
    weight: 'controls',
  }),
  row('insufficient-showing', '§ 2703(d)', { instruments: ['order-2703d'], weight: 'controls' }),
  row('insufficient-showing', 'Civil unmasking', { processes: ['civil'], weight: 'persuasive' }),
  row('exceeds-statutory-authority', 'Federal', { processes: ['administrative'], weight: 'controls' }),
  row('exceeds-statutory-authority', 'Customs', { instruments: ['customs-summons-1509'], weight: 'controls' }),
  row('overbreadth', 'D.C. Super. Ct.', { places: ['D.C.'], processes: ['warrant'], weight: 'persuasive' }),
  row('overbreadth', SCOTUS_2026, { processes: ['warrant'], weight: 'controls' }),
  row('overbreadth', 'Federal civil', { places: ['federal'], processes: ['civil'], weight: 'controls' }),
  row('particularity', 'U.S.', { processes: ['warrant'], weight: 'controls' }),
  row('particularity', 'Federal rule', { places: ['federal'], processes: ['warrant'], weight: 'controls' }),
  row('particularity', 'D.C.', { places: ['D.C.'], processes: ['warrant'], weight: 'controls' }),
  row('particularity', 'Cal.', { places: ['Cal.'], processes: ['warrant'], weight: 'controls' }),
  row('undue-burden', 'Federal civil', { places: ['federal'], processes: ['civil'], weight: 'controls' }),
  row('undue-burden', 'Federal criminal', { places: ['federal'], processes: CRIMINAL, weight: 'controls' }),
  row('undue-burden', 'SCA order', { instruments: ['order-2703d'], weight: 'controls' }),
  row('undue-burden', 'Cal.', { places: ['Cal.'], processes: ['civil'], weight: 'controls' }),
  row('undue-burden', 'N.Y.', {
    places: ['N.Y.'],
    instruments: ['ny-criminal-subpoena'],
    weight: 'controls',
    part: 'CPL § 610.20(4)',
  }),
  row('undue-burden', 'N.Y.', { places: ['N.Y.'], processes: ['civil'], weight: 'controls', part: 'CPLR 2304' }),
  row('wrong-instrument-sca', 'Federal', { weight: 'controls' }),
  row('wrong-instrument-sca', '6th Cir.', {
    processes: ['grand-jury', 'criminal-trial', 'administrative', 'court-order'],
    weight: 'persuasive',
  }),
  row('wrong-instrument-sca', 'Cal. government entities', {
    places: ['Cal.'],
    processes: ['warrant', 'criminal-trial', 'administrative'],
    weight: 'controls',
  }),
  row('wrong-instrument-sca', 'Cal. civil', { places: ['Cal.'], processes: ['civil'], weight: 'controls' }),
  row('no-emergency', 'Federal', { weight: 'controls' }),
  row('no-emergency', 'Cal.', { places: ['Cal.'], weight: 'controls' }),
  row(NDO, 'D.C. Cir.', { places: ['D.C. Cir.'], instruments: ['ndo-2705b'], weight: 'controls' }),
  row(NDO, '9th Cir.', { places: ['9th Cir.'], instruments: ['ndo-2705b', 'nsl-2709'], weight: 'controls' }),
  row('lack-of-notice', 'Civil unmasking', { processes: ['civil'], weight: 'persuasive' }),
  row('lack-of-notice', 'Federal civil', {
    places: ['federal'],
    instruments: ['frcp45-civil-subpoena'],
    weight: 'controls',
  }),
  row('lack-of-notice', 'SCA', {
    processes: ['grand-jury', 'criminal-trial', 'administrative', 'court-order', 'warrant'],
    weight: 'controls',
  }),
  row('privilege', 'Federal civil', { places: ['federal'], processes: ['civil'], weight: 'controls' }),
  row('privilege', 'N.Y.', { places: ['N.Y.'], weight: 'controls' }),
  row('privilege', 'Cal.', { places: ['Cal.'], weight: 'controls' }),
  row('privilege', 'D.C.', { places: ['D.C.'], weight: 'controls' }),
  row('privilege', 'Federal prosecutors', {
    places: ['federal'],
    processes: ['grand-jury', 'criminal-trial', 'court-order', 'warrant'],
    weight: 'persuasive',
  }),
  row('jurisdiction', 'Federal civil', {
    places: ['federal'],
    instruments: ['frcp45-civil-subpoena', 'dmca-512h'],
    weight: 'controls',
  }),
  row('jurisdiction', 'Va.', { instruments: ['va-civil-subpoena-anon'], weight: 'controls' }),
  row('jurisdiction', 'CLOUD Act', { instruments: ['order-2703d', 'sca-search-warrant'], weight: 'controls' }),
  row('fourth-amendment', SCOTUS, { weight: 'controls' }),
  row('fourth-amendment', SCOTUS_2026, { weight: 'controls' }),
  row('fourth-amendment', 'Administrative', { processes: ['administrative'], weight: 'controls' }),
  row('improper-purpose-retaliation', 'D.C. Cir.', { places: ['D.C. Cir.'], weight: 'controls' }),
  row('improper-purpose-retaliation', 'Grand jury', {
    places: ['federal'],
    processes: ['grand-jury'],
    weight: 'controls',
  }),
  row('improper-purpose-retaliation', 'Agency', { processes: ['administrative'], weight: 'persuasive' }),
  row('privacy-protection-act', 'Federal', { weight: 'controls' }),
  row('defective-service', 'Federal civil', {
    places: ['federal'],
    instruments: ['frcp45-civil-subpoena'],
    weight: 'controls',
  }),
  row('defective-service', 'Customs', { instruments: ['customs-summons-1509'], weight: 'controls' }),
  row('unreasonable-time', 'Federal civil', {
    places: ['federal'],
    instruments: ['frcp45-civil-subpoena', 'dmca-512h'],
    weight: 'controls',
  }),
  row('unreasonable-time', 'Customs', { instruments: ['customs-summons-1509'], weight: 'controls' }),
];

/** Tests of places that have no court in the library; a test holds this and the rows to the law data. */
export const NO_FORUM_HERE: readonly (readonly [ground: string, jurisdiction: string])[] = [
  [FAA, 'N.J. (and followers)'],
  [FAA, 'Del. (and followers)'],
  [FAA, 'Non-party speaker (W.D. Wash., widely followed)'],
  [FAA, 'Md.'],
  [FAA, 'Ariz.'],
  [NDO, '3d Cir.'],
  [NDO, 'S.D. Tex.'],
];
