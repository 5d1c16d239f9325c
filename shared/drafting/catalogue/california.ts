import { first, fitsMotion, type FitCheck } from '../fit';
import { possessive } from '../words';
import type { DocumentKind } from './document-kind';

/** Only in a California superior court, with a motion against a civil subpoena (Cal. Rules of Court, rule 3.1345(a)(5)). */
const fitsSeparateStatement: FitCheck = first(
  ({ demand: { instrument } }) =>
    instrument === 'state-civil-subpoena-ca'
      ? undefined
      : {
          code: 'wrong-instrument',
          message: 'A separate statement goes with a motion on discovery in a California civil case.',
          field: 'demand.instrument',
        },
  fitsMotion,
  ({ court }) =>
    court?.id === 'ca-superior-sf'
      ? undefined
      : {
          code: 'wrong-court',
          message: 'Rule 3.1345 of the California Rules of Court governs in a California superior court alone.',
          field: 'court.id',
        },
);

/** Papers that the rules of California ask for beside a motion. */
export const CALIFORNIA: readonly DocumentKind[] = [
  {
    id: 'separate-statement',
    title: 'Separate statement (Cal. Rules of Court, rule 3.1345)',
    template: 'separate-statement',
    kind: 'record',
    unfit: fitsSeparateStatement,
    printedTitle: ({ client }) =>
      `Separate Statement in Support of ${possessive(client.short)} Motion to Quash Subpoena`,
    citesRecord: true,
    unverified: () => [
      'Rule 3.1345(a)(5) asks for a separate statement on a motion to compel or to quash the production of documents or tangible things at a deposition; whether this subpoena calls for that was not decided here.',
      'What the statement holds follows rule 3.1345(c) from professional knowledge; compare it with the current rule. Rule 3.1345(b) excuses the statement in some cases, such as where no response was given.',
      'If the subpoena defines words that an item uses, set the definitions out in full under that item: nothing may be incorporated by reference.',
    ],
  },
];
