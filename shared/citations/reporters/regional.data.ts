import type { Reporter } from './reporter';
import { rowsOf } from './row';

/*
 * West's regional reports, each of several states. Years and last volumes checked against the public reporters list of
 * the Free Law Project (reporters-db); the year in which a series began or ended belongs to both series.
 */
const regional = rowsOf('regional');

export const REGIONAL: readonly Reporter[] = [
  regional('A.', 'Atlantic Reporter', 1885, 1938, { to: 200, also: ['Atl.', 'Atl. Rep.'] }),
  regional('A.2d', 'Atlantic Reporter, Second Series', 1938, 2010, { to: 999, also: ['Atl. 2d'] }),
  regional('A.3d', 'Atlantic Reporter, Third Series', 2010, null),
  regional('N.E.', 'North Eastern Reporter', 1884, 1936, { to: 200, also: ['NE'] }),
  regional('N.E.2d', 'North Eastern Reporter, Second Series', 1936, 2014, { to: 999 }),
  regional('N.E.3d', 'North Eastern Reporter, Third Series', 2013, null),
  regional('N.W.', 'North Western Reporter', 1879, 1942, { to: 300, also: ['NW'] }),
  regional('N.W.2d', 'North Western Reporter, Second Series', 1941, null),
  regional('N.W.3d', 'North Western Reporter, Third Series', 2023, null),
  regional('P.', 'Pacific Reporter', 1883, 1931, { to: 300, also: ['Pac.', 'Pac. Rep.'] }),
  regional('P.2d', 'Pacific Reporter, Second Series', 1931, 2000, { to: 999, also: ['Pac. 2d'] }),
  regional('P.3d', 'Pacific Reporter, Third Series', 1999, null),
  regional('S.E.', 'South Eastern Reporter', 1886, 1939, { to: 200, also: ['SE'] }),
  regional('S.E.2d', 'South Eastern Reporter, Second Series', 1939, null),
  regional('S.E.3d', 'South Eastern Reporter, Third Series', 2024, null),
  regional('So.', 'Southern Reporter', 1886, 1941, { to: 200, also: ['South.'] }),
  regional('So. 2d', 'Southern Reporter, Second Series', 1941, 2009, { to: 999 }),
  regional('So. 3d', 'Southern Reporter, Third Series', 2008, null),
  regional('S.W.', 'South Western Reporter', 1886, 1928, { to: 300, also: ['SW'] }),
  regional('S.W.2d', 'South Western Reporter, Second Series', 1927, 1999, { to: 999 }),
  regional('S.W.3d', 'South Western Reporter, Third Series', 1999, null),
  regional('Am. Dec.', 'American Decisions', 1760, 1869, { to: 100 }),
  regional('Am. Rep.', 'American Reports', 1868, 1887, { to: 60 }),
  regional('Am. St. Rep.', 'American State Reports', 1886, 1911, { to: 140 }),
  regional('L.R.A.', "Lawyers' Reports Annotated", 1888, 1906, { to: 70 }),
  regional('L.R.A. (n.s.)', "Lawyers' Reports Annotated, New Series", 1905, 1914, { to: 52 }),
];
