import { own } from '../kernel/own';

/** Kinds of process, by which tests and standards part ways. */
export type Process =
  | 'civil'
  | 'grand-jury'
  | 'criminal-trial'
  | 'administrative'
  | 'court-order'
  | 'warrant'
  | 'nsl'
  | 'emergency'
  | 'secrecy'
  | 'other';

const OF_INSTRUMENT: Readonly<Record<string, Process>> = {
  'frcp45-civil-subpoena': 'civil',
  'dmca-512h': 'civil',
  'state-civil-subpoena-ny': 'civil',
  'state-civil-subpoena-ca': 'civil',
  'dc-special-motion-quash': 'civil',
  'va-civil-subpoena-anon': 'civil',
  'grand-jury-subpoena': 'grand-jury',
  'frcrp17-trial-subpoena': 'criminal-trial',
  'ny-criminal-subpoena': 'criminal-trial',
  'customs-summons-1509': 'administrative',
  'administrative-subpoena-generic': 'administrative',
  'order-2703d': 'court-order',
  'pen-trap-order': 'court-order',
  'sca-search-warrant': 'warrant',
  'nsl-2709': 'nsl',
  'emergency-request-2702': 'emergency',
  'ndo-2705b': 'secrecy',
};

/** What kind of process an instrument is. */
export const processOf = (instrument: string): Process => own(OF_INSTRUMENT, instrument) ?? 'other';
