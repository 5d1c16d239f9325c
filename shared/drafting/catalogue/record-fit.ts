import type { Declaration } from '../../schema/case-record';
import { fitsAppeal, fitsDismissal, fitsIntervention, fitsNslPetition, fitsVacateNondisclosure } from './motions-fit';
import { fitsPenTrapMotion, fitsQuash2703d } from './order-motions-fit';
import { declarationsFor } from '../record/declaration-of';
import { first, fitsMotion, fitsOpposition, needsCourt, type FitCheck, type Unfit } from '../fit';

const nothingRecorded = (message: string, field: string): Unfit => ({ code: 'nothing-recorded', message, field });

const KIND_WORDS: Readonly<Record<Declaration['kind'], string>> = {
  custodian: 'the custodian of records',
  technical: 'an engineer',
  counsel: 'counsel',
  doe: 'the speaker',
};

/** A declaration needs a declarant in the record: nobody's words are made up. */
export function fitsDeclaration(kind: Declaration['kind'], documentId: string): FitCheck {
  return first(needsCourt, (matter) =>
    declarationsFor(matter, documentId).length > 0
      ? undefined
      : nothingRecorded(`No declaration of ${KIND_WORDS[kind]} is in the record.`, 'record.declarations'),
  );
}

/** A list and sheets need an exhibit. */
export const fitsExhibits: FitCheck = first(needsCourt, ({ record }) =>
  (record?.exhibits ?? []).length > 0 ? undefined : nothingRecorded('No exhibit is in the record.', 'record.exhibits'),
);

/** Papers that are served and certified beside the motion to quash: those that argue, and the notices that end a case. */
const SERVED: readonly FitCheck[] = [
  fitsOpposition,
  fitsNslPetition,
  fitsQuash2703d,
  fitsPenTrapMotion,
  fitsVacateNondisclosure,
  fitsIntervention,
  fitsAppeal,
  fitsDismissal,
];

/** A brief is served on the other side by counsel; a complaint is served with a summons instead (Fed. R. Civ. P. 4). */
export const fitsService: FitCheck = first(needsCourt, (matter) => {
  const served = SERVED.some((fits) => fits(matter) === undefined);
  return (matter.record?.services ?? []).length > 0 || served ? undefined : fitsMotion(matter);
});

/** Counsel confer before a motion. */
export const fitsConferral: FitCheck = first(needsCourt, (matter) =>
  (matter.record?.conferrals ?? []).length > 0 ? undefined : fitsMotion(matter),
);
