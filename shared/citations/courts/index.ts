import { CALIFORNIA_COURTS } from './california.data';
import type { CitedCourt } from './court';
import { DISTRICT_COURTS } from './districts.data';
import { FEDERAL_COURTS } from './federal.data';
import { MID_ATLANTIC_COURTS } from './mid-atlantic.data';
import { NEW_YORK_COURTS } from './new-york.data';
import { STATE_COURTS } from './states';

/**
 * Every court that a citation may name. A cite shared by several courts ('Ct. App.', 'App. Div.', 'Super. Ct.') is a short
 * form: it stands after a reporter that names the State, and is that one of them which the reporter reports.
 */
export const COURTS: readonly CitedCourt[] = [
  ...FEDERAL_COURTS,
  ...DISTRICT_COURTS,
  ...NEW_YORK_COURTS,
  ...CALIFORNIA_COURTS,
  ...MID_ATLANTIC_COURTS,
  ...STATE_COURTS,
];
