import { fitsEmergencyLetter, fitsLetter } from '../fit';
import { demandNounCapital } from '../words';
import type { DocumentKind } from './document-kind';

/** Letters of counsel. */
export const LETTERS: readonly DocumentKind[] = [
  {
    id: 'challenge-letter',
    title: 'Challenge letter to the issuer',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsLetter,
    printedTitle: (matter) => `Objections to ${demandNounCapital(matter)}`,
  },
  {
    id: 'emergency-decline',
    title: 'Emergency request: decline for now',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsEmergencyLetter('decline'),
    printedTitle: () => 'Response to Emergency Disclosure Request',
  },
  {
    id: 'emergency-disclose',
    title: 'Emergency request: minimum disclosure',
    template: 'challenge-letter',
    kind: 'letter',
    unfit: fitsEmergencyLetter('disclose'),
    printedTitle: () => 'Emergency Disclosure',
  },
];
