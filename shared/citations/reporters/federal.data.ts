import type { Reporter } from './reporter';
import { rowsOf } from './row';

/*
 * Reports of the federal courts. Names, years and last volumes are facts of the volumes themselves; checked against
 * the public reporters list of the Free Law Project (reporters-db). Where a series changed in the middle of a year,
 * that year belongs to both.
 */
const scotus = rowsOf('scotus');
const nominative = rowsOf('nominative');
const federal = rowsOf('federal');

export const FEDERAL: readonly Reporter[] = [
  scotus('U.S.', 'United States Reports', 1754, null, { in: 'scotus', also: ['US'] }),
  scotus('S. Ct.', 'Supreme Court Reporter', 1882, null, { in: 'scotus', also: ['S Ct', 'Sup. Ct.', 'Sup. Ct. Rep.'] }),
  scotus('L. Ed.', "Lawyers' Edition", 1754, 1956, { in: 'scotus', to: 100, also: ['L Ed'] }),
  scotus('L. Ed. 2d', "Lawyers' Edition, Second Series", 1956, null, { in: 'scotus' }),
  scotus('U.S.L.W.', 'United States Law Week', 1933, null, { also: ['USLW'] }),
  nominative('Dall.', 'Dallas', 1754, 1806, { to: 4 }),
  nominative('Cranch', 'Cranch', 1801, 1815, { in: 'scotus', to: 9 }),
  nominative('Wheat.', 'Wheaton', 1816, 1827, { in: 'scotus', to: 12 }),
  nominative('Pet.', 'Peters', 1828, 1843, { in: 'scotus', to: 16 }),
  nominative('How.', 'Howard', 1843, 1861, { in: 'scotus', to: 24 }),
  nominative('Black', 'Black', 1861, 1863, { in: 'scotus', to: 2 }),
  nominative('Wall.', 'Wallace', 1863, 1875, { in: 'scotus', to: 23 }),

  federal('F. Cas.', 'Federal Cases', 1789, 1880, { to: 30, also: ['Fed. Cas.'] }),
  federal('F.', 'Federal Reporter', 1880, 1925, { to: 300, also: ['Fed.', 'Fed. Rep.'] }),
  federal('F.2d', 'Federal Reporter, Second Series', 1924, 1993, { to: 999, also: ['F.(2d)', 'Fed. 2d'] }),
  federal('F.3d', 'Federal Reporter, Third Series', 1993, 2021, { to: 999 }),
  federal('F.4th', 'Federal Reporter, Fourth Series', 2021, null),
  federal("F. App'x", 'Federal Appendix', 2001, 2021, {
    to: 861,
    also: ['F. Appx.', 'Fed. Appx.', "Fed. App'x", 'F. App.'],
  }),
  federal('F. Supp.', 'Federal Supplement', 1932, 1998, { to: 999, also: ['F Supp', 'Fed. Supp.'] }),
  federal('F. Supp. 2d', 'Federal Supplement, Second Series', 1998, 2014, { to: 999, also: ['Fed. Supp. 2d'] }),
  federal('F. Supp. 3d', 'Federal Supplement, Third Series', 2014, null, { also: ['Fed. Supp. 3d'] }),
  federal('F. Supp. 4th', 'Federal Supplement, Fourth Series', 2024, null),
  federal('F.R.D.', 'Federal Rules Decisions', 1938, null, { also: ['FRD'] }),
  federal('B.R.', 'Bankruptcy Reporter', 1979, null, { also: ['Bankr.', 'BR'] }),
  federal('Fed. Cl.', 'Federal Claims Reporter', 1992, null, { in: 'uscfc' }),
  federal('Cl. Ct.', 'United States Claims Court Reporter', 1982, 1992, { in: 'cc', to: 26 }),
  federal('Ct. Cl.', 'Court of Claims Reports', 1863, 1982, { in: 'cc', to: 231 }),
  federal('C.C.P.A.', 'Court of Customs and Patent Appeals Reports', 1929, 1982, { in: 'ccpa', to: 69 }),
  federal('Ct. Cust.', 'Court of Customs Appeals Reports', 1910, 1929, {
    in: 'ccpa',
    to: 16,
    also: ['Ct. Cust. App.'],
  }),
  federal('Cust. Ct.', 'Customs Court Reports', 1938, 1980, { in: 'cusc', to: 85 }),
  federal("Ct. Int'l Trade", 'Court of International Trade Reports', 1980, null, { in: 'cit', also: ['C.I.T.'] }),
  federal('M.J.', 'Military Justice Reporter', 1975, null, { also: ['MJ'] }),
  federal('C.M.A.', 'Decisions of the Court of Military Appeals', 1951, 1975, {
    in: 'cma',
    to: 23,
    also: ['U.S.C.M.A.', 'USCMA'],
  }),
  federal('C.M.R.', 'Court-Martial Reports', 1951, 1975, { to: 50, also: ['CMR'] }),
  federal('Vet. App.', 'Veterans Appeals Reporter', 1989, null, { in: 'cavc' }),
  federal('T.C.', 'Tax Court Reports', 1942, null, { in: 'tax' }),
  federal('B.T.A.', 'Board of Tax Appeals Reports', 1924, 1942, { in: 'bta', to: 47 }),
  federal('T.C.M.', 'Tax Court Memorandum Decisions', 1942, null, {
    in: 'tax',
    also: ['T.C.M. (CCH)', 'T.C.M. (RIA)'],
  }),
  federal('App. D.C.', 'Appeals Cases, District of Columbia', 1893, 1941, { in: 'cadc', to: 74 }),
  federal('U.S. App. D.C.', 'United States Court of Appeals Reports, D.C.', 1941, null, { in: 'cadc' }),
  federal('C.C.A.', 'Circuit Courts of Appeals Reports', 1891, 1920),
  federal('Blatchf.', "Blatchford's Circuit Court Reports", 1845, 1887, { to: 24 }),
  federal('Sawy.', "Sawyer's Circuit Court Reports", 1870, 1891, { to: 14 }),
  federal('I. & N. Dec.', 'Immigration and Nationality Decisions', 1940, null, { in: 'bia' }),
  federal('F.C.C.', 'Federal Communications Commission Reports', 1934, 1965, { to: 45 }),
  federal('F.C.C.2d', 'Federal Communications Commission Reports, Second Series', 1965, 1986, { to: 104 }),
  federal('FCC Rcd', 'FCC Record', 1986, null, { also: ['F.C.C.R.', 'FCC Rcd.'] }),
  federal('F.T.C.', 'Federal Trade Commission Decisions', 1915, null),
  federal('N.L.R.B.', 'Decisions and Orders of the National Labor Relations Board', 1935, null, { also: ['NLRB'] }),
  federal('S.E.C.', 'Securities and Exchange Commission Decisions', 1934, null),
  federal('Op. O.L.C.', 'Opinions of the Office of Legal Counsel', 1977, null),
  federal("Op. Att'y Gen.", 'Opinions of the Attorneys General', 1791, null, {
    also: ['Op. Atty. Gen.', "Ops. Att'y Gen."],
  }),
  federal('P.R. Fed.', 'Porto Rico Federal Reports', 1900, 1924, { to: 13 }),
];
