import type { Matter } from '../../schema/matter';
import { FEDERAL_COURTS } from '../fit';
import type { DocumentKind } from './document-kind';
import { noticed } from './noticed';
import { fitsPenTrapMotion, fitsQuash2703d } from './order-motions-fit';

const when = (test: boolean, ...lines: string[]): readonly string[] => (test ? lines : []);

/** What the motion against a § 2703(d) order rests on and the library does not hold. */
const rules2703d = (matter: Matter): readonly string[] => [
  'The statute gives the motion to the court that issued the order: choose that court, and file on its sealed miscellaneous docket where the order is sealed.',
  'The words of 18 U.S.C. § 2703(d) are quoted from professional knowledge; compare them with the current Code.',
  'No fixed time for the motion was found (“made promptly”): file before the response date of the order.',
  'The library holds no decision that quashed or modified such an order on a provider’s motion for volume or burden.',
  ...when(
    !FEDERAL_COURTS.has(matter.court?.id ?? ''),
    'Whether the law of the State lets its courts issue such an order was not read (18 U.S.C. § 2703(d), second sentence).',
  ),
];

/** What the motion against a pen-register order rests on and the library does not hold. */
const penTrapRules = (): readonly string[] => [
  'No provision of 18 U.S.C. §§ 3121–3127 gives a provider this motion in words; it rests on the court’s power over its own order and on § 3123(d).',
  'The sections are stated from professional knowledge and secondary sources; compare them with the current Code.',
  'The order is sealed and may not be disclosed: file this paper under seal, with the motion to seal.',
  'The library holds no decision on what a pen register may record on the internet (full addresses of pages, subject lines, location).',
];

/** A provider's motions against an order of a court that is not a warrant: each has its proposed orders in motion-orders.ts. */
export const ORDER_MOTIONS: readonly DocumentKind[] = [
  {
    id: 'motion-2703d',
    title: 'Motion to quash or modify a § 2703(d) order',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsQuash2703d,
    printedTitle: (matter) => noticed(matter, 'Motion to Quash or Modify Order Under 18 U.S.C. § 2703(d)'),
    unverified: rules2703d,
  },
  {
    id: 'motion-pen-trap',
    title: 'Motion to vacate or modify a pen-register order',
    template: 'motion-to-quash',
    kind: 'motion',
    unfit: fitsPenTrapMotion,
    printedTitle: (matter) =>
      noticed(matter, 'Motion to Vacate or Modify Order for Pen Register or Trap and Trace Device'),
    grounds: ['fourth-amendment', 'overbreadth', 'undue-burden'],
    unverified: penTrapRules,
  },
];
