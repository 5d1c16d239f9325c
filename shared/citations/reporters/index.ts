import { CALIFORNIA } from './california.data';
import { FEDERAL } from './federal.data';
import { JOURNALS } from './journals.data';
import { NEW_YORK } from './new-york.data';
import { PUBLIC } from './public.data';
import { REGIONAL } from './regional.data';
import type { Reporter } from './reporter';
import { SPECIALTY } from './specialty.data';
import { STATES_A_M } from './states-a-m.data';
import { STATES_M_W } from './states-m-w.data';

/** Every series that a citation may name. Two of one spelling in the same years are told apart by the volume or the court. */
export const REPORTERS: readonly Reporter[] = [
  ...FEDERAL,
  ...REGIONAL,
  ...NEW_YORK,
  ...CALIFORNIA,
  ...STATES_A_M,
  ...STATES_M_W,
  ...PUBLIC,
  ...SPECIALTY,
  ...JOURNALS,
];
