import type { Reporter } from './reporter';
import { rowsOf } from './row';

/*
 * New York. The official reports are N.Y. (Court of Appeals), A.D. (Appellate Division) and Misc. (every other court);
 * West's New York Supplement prints all of them. Years checked against the public reporters list of the Free Law
 * Project (reporters-db). A volume number above the last of a series that ended is wrong; the last year of a series
 * and the first of the next overlap.
 */
const state = rowsOf('state');
const neutral = rowsOf('neutral');
const nominative = rowsOf('nominative');

export const NEW_YORK: readonly Reporter[] = [
  state('N.Y.', 'New York Reports', 1847, 1956, { in: 'ny', to: 309, also: ['NY'] }),
  state('N.Y.2d', 'New York Reports, Second Series', 1955, 2004, { in: 'ny', to: 100 }),
  state('N.Y.3d', 'New York Reports, Third Series', 2003, null, { in: 'ny' }),
  state('A.D.', 'Appellate Division Reports', 1896, 1956, {
    in: 'nyappdiv',
    to: 286,
    also: ['App. Div.', 'AD', 'N.Y. App. Div.'],
  }),
  state('A.D.2d', 'Appellate Division Reports, Second Series', 1955, 2004, {
    in: 'nyappdiv',
    to: 309,
    also: ['App. Div. 2d'],
  }),
  state('A.D.3d', 'Appellate Division Reports, Third Series', 2003, null, { in: 'nyappdiv', also: ['App. Div. 3d'] }),
  state('Misc.', 'New York Miscellaneous Reports', 1892, 1956, { to: 208, also: ['Misc', 'N.Y. Misc.', 'Misc. Rep.'] }),
  state('Misc. 2d', 'New York Miscellaneous Reports, Second Series', 1955, 2004, { to: 196, also: ['N.Y. Misc. 2d'] }),
  state('Misc. 3d', 'New York Miscellaneous Reports, Third Series', 2003, null, { also: ['N.Y. Misc. 3d'] }),
  state('N.Y.S.', 'New York Supplement', 1888, 1938, { to: 300, also: ['NYS', 'N.Y. Supp.'] }),
  state('N.Y.S.2d', 'New York Supplement, Second Series', 1937, 2015, { to: 999, also: ['N.Y. Supp. 2d'] }),
  state('N.Y.S.3d', 'New York Supplement, Third Series', 2014, null),
  neutral('NY Slip Op', 'New York Slip Opinions', 1990, null, {
    also: ['N.Y. Slip Op.', 'N.Y. Slip Op', 'NY Slip Op.', 'NYSlipOp', 'NY Slip Opn'],
  }),
  state('N.Y. Crim.', 'New York Criminal Reports', 1810, 1924, { to: 40, also: ['N.Y. Crim. R.'] }),
  state('N.Y. Sup. Ct.', 'New York Supreme Court Reports', 1873, 1896),
  state('N.Y. St. Rep.', 'New York State Reporter', 1886, 1896),
  nominative('Johns.', "Johnson's Reports", 1806, 1823, { to: 20 }),
  nominative('Johns. Cas.', "Johnson's Cases", 1799, 1803, { to: 3 }),
  nominative('Johns. Ch.', "Johnson's Chancery Reports", 1814, 1823, { to: 7 }),
  nominative('Cai.', "Caines' Reports", 1803, 1805, { to: 3, also: ['Cai. R.'] }),
  nominative('Cow.', "Cowen's Reports", 1823, 1829, { to: 9 }),
  nominative('Wend.', "Wendell's Reports", 1828, 1841, { to: 26 }),
  nominative('Hill', "Hill's Reports", 1841, 1844, { to: 7 }),
  nominative('Denio', "Denio's Reports", 1845, 1848, { to: 5 }),
  nominative('Paige', "Paige's Chancery Reports", 1828, 1845, { to: 11, also: ['Paige Ch.'] }),
  nominative('Barb.', "Barbour's Supreme Court Reports", 1847, 1877, { to: 67 }),
  nominative('Barb. Ch.', "Barbour's Chancery Reports", 1845, 1848, { to: 3 }),
  nominative('Sand. Ch.', "Sandford's Chancery Reports", 1843, 1847, { to: 4, also: ['Sandf. Ch.'] }),
  nominative('Hun', "Hun's Supreme Court Reports", 1874, 1895, { to: 92 }),
  nominative('Lans.', "Lansing's Reports", 1869, 1873, { to: 7 }),
  nominative('How. Pr.', "Howard's Practice Reports", 1844, 1886, { to: 67 }),
  nominative('Abb. Pr.', "Abbott's Practice Reports", 1854, 1865, { to: 19 }),
  nominative('Abb. Pr. (n.s.)', "Abbott's Practice Reports, New Series", 1863, 1875, { to: 16 }),
  nominative('Abb. N. Cas.', "Abbott's New Cases", 1876, 1894, { to: 32 }),
  nominative('Keyes', "Keyes' Reports", 1863, 1868, { to: 4 }),
  nominative('Daly', "Daly's Common Pleas Reports", 1859, 1891, { to: 16 }),
];
