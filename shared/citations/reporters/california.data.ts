import type { Reporter } from './reporter';
import { rowsOf } from './row';

/*
 * California. The official reports are Cal. (Supreme Court) and Cal. App. (Courts of Appeal), the decisions of the
 * appellate divisions of the superior courts at the back of the latter ('Supp.'); West's California Reporter prints all
 * three. Years and last volumes checked against the public reporters list of the Free Law Project (reporters-db).
 */
const state = rowsOf('state');
const CAL_APP = 'calctapp';
const SUPP = 'calappdeptsuper';

export const CALIFORNIA: readonly Reporter[] = [
  state('Cal.', 'California Reports', 1850, 1934, { in: 'cal', to: 220 }),
  state('Cal. 2d', 'California Reports, Second Series', 1934, 1969, { in: 'cal', to: 71 }),
  state('Cal. 3d', 'California Reports, Third Series', 1969, 1991, { in: 'cal', to: 54 }),
  state('Cal. 4th', 'California Reports, Fourth Series', 1991, 2016, { in: 'cal', to: 63 }),
  state('Cal. 5th', 'California Reports, Fifth Series', 2016, null, { in: 'cal' }),
  state('Cal. App.', 'California Appellate Reports', 1905, 1934, { in: CAL_APP, to: 140 }),
  state('Cal. App. 2d', 'California Appellate Reports, Second Series', 1934, 1969, { in: CAL_APP, to: 276 }),
  state('Cal. App. 3d', 'California Appellate Reports, Third Series', 1969, 1991, { in: CAL_APP, to: 235 }),
  state('Cal. App. 4th', 'California Appellate Reports, Fourth Series', 1991, 2016, { in: CAL_APP, to: 248 }),
  state('Cal. App. 5th', 'California Appellate Reports, Fifth Series', 2016, null, { in: CAL_APP }),
  state('Cal. App. Supp.', 'California Appellate Reports, Supplement', 1929, 1934, { in: SUPP }),
  state('Cal. App. 2d Supp.', 'California Appellate Reports, Second Series, Supplement', 1934, 1969, {
    in: SUPP,
    also: ['Cal. App. Supp. 2d'],
  }),
  state('Cal. App. 3d Supp.', 'California Appellate Reports, Third Series, Supplement', 1969, 1991, {
    in: SUPP,
    also: ['Cal. App. Supp. 3d'],
  }),
  state('Cal. App. 4th Supp.', 'California Appellate Reports, Fourth Series, Supplement', 1991, 2016, {
    in: SUPP,
    also: ['Cal. App. Supp. 4th'],
  }),
  state('Cal. App. 5th Supp.', 'California Appellate Reports, Fifth Series, Supplement', 2016, null, {
    in: SUPP,
    also: ['Cal. App. Supp. 5th'],
  }),
  state('Cal. Rptr.', 'California Reporter', 1959, 1991, { to: 286, also: ['Cal Rptr'] }),
  state('Cal. Rptr. 2d', 'California Reporter, Second Series', 1991, 2003, { to: 135 }),
  state('Cal. Rptr. 3d', 'California Reporter, Third Series', 2003, null),
  state('Cal. Unrep.', 'California Unreported Cases', 1855, 1910, { in: 'cal', to: 7 }),
  state('Cal. Daily Op. Serv.', 'California Daily Opinion Service', 1980, null, { also: ['C.D.O.S.'] }),
  state('Daily Journal D.A.R.', 'Daily Journal Daily Appellate Report', 1980, null, {
    also: ['D.A.R.', 'L.A. Daily J. D.A.R.'],
  }),
  state('Cal. Comp. Cas.', 'California Compensation Cases', 1936, null, { also: ['Cal. Comp. Cases'] }),
];
