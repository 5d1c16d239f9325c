import { standingDecision } from '../../emergency-desk/desk';
import { first, onlyAgainst, type FitCheck } from '../fit';
import type { DocumentKind } from './document-kind';

const fitsDesk = onlyAgainst(
  new Set(['emergency-request-2702']),
  'This paper belongs to the emergency desk, and the demand is no emergency request.',
);

/** The record of a disclosure is made of a decision to disclose that names what went. */
const fitsDisclosureRecord: FitCheck = first(fitsDesk, ({ emergencyDesk }) => {
  const decision = emergencyDesk && standingDecision(emergencyDesk);
  if (decision?.outcome === 'disclose') return undefined;
  return {
    code: 'decision-required',
    message: 'No decision to disclose stands in the log of the emergency desk, so that there is nothing to record.',
    field: 'emergencyDesk.decisions',
  };
});

/** What the emergency desk prints besides its two letters. */
export const EMERGENCY_PAPERS: readonly DocumentKind[] = [
  {
    id: 'emergency-memo',
    title: 'Emergency request: decision memo (internal)',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsDesk,
    printedTitle: () => 'Emergency Request: Memorandum for the Decision',
    unsigned: true,
    internal: true,
  },
  {
    id: 'emergency-disclosure-record',
    title: 'Emergency request: record of what was disclosed (internal)',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsDisclosureRecord,
    printedTitle: () => 'Record of an Emergency Disclosure',
    unsigned: true,
    internal: true,
  },
  {
    id: 'emergency-officer-form',
    title: 'Emergency request: form for the officer, sworn',
    template: 'packet-sheet',
    kind: 'record',
    unfit: fitsDesk,
    printedTitle: () => 'Emergency Disclosure Request',
    uncaptioned: true,
    unsigned: true,
  },
];
