import { longDate, toDayNumber, type CivilDate } from '../kernel/civil-date';
import type { Law, Precedent } from '../schema/law';
import type { Keeping, Treatment, TreatmentKind, Verification } from '../schema/library';
import { standingOf, type Standing } from './standing';

/** After this many days a look for later history has to be made again, unless the firm chose another number. */
export const RECHECK_DAYS = 365;

/** What a treatment did, in the words of a sentence: '… was vacated'. */
export const TREATMENT_WORDS: Readonly<Record<TreatmentKind, string>> = {
  followed: 'followed',
  distinguished: 'distinguished',
  criticised: 'criticized',
  questioned: 'questioned',
  affirmed: 'affirmed',
  'certiorari-denied': 'left standing (certiorari denied)',
  reversed: 'reversed',
  vacated: 'vacated',
  withdrawn: 'withdrawn',
  superseded: 'superseded',
};

/**
 * True when an event had happened by that day. One dated by its year alone counts from the first day of that year: what
 * takes an authority away is rather told too early than too late.
 */
function hadHappened({ on }: Treatment, date: CivilDate): boolean {
  return on <= date.slice(0, on.length);
}

/** How a record stood on a day: what happened to it later is left out. */
export function standingOn(record: Precedent, keeping: Keeping | undefined, date: CivilDate): Standing {
  if (!keeping) return standingOf(record, undefined);
  return standingOf(record, { ...keeping, treatments: keeping.treatments.filter((one) => hadHappened(one, date)) });
}

/** What the firm entered that takes a record of this law away as a whole, as of a day. */
export function goneOn(law: Law, id: string, date: CivilDate): readonly Treatment[] {
  const record = law.precedents.get(id);
  return record ? standingOn(record, law.keeping?.get(id), date).gone : [];
}

/** 'vacated by Roe v. Doe, 1 U.S. 2, on March 1, 2020 (source: Westlaw)'. */
export function sayTreatment({ kind, by, on, source }: Treatment): string {
  return `${TREATMENT_WORDS[kind]} by ${by}, ${on.length === 4 ? `in ${on}` : `on ${longDate(on)}`} (source: ${source})`;
}

/** The newest look for the later history of an authority; undefined: none is recorded. */
export function lastHistoryCheck(keeping: Keeping | undefined): Verification | undefined {
  return (keeping?.verifications ?? [])
    .filter(({ what }) => what !== 'opinion')
    .reduce<Verification | undefined>((newest, one) => (newest && newest.on >= one.on ? newest : one), undefined);
}

/** How many days before `today` later history was last looked for; undefined: never. A day to come counts as today. */
export function historyAge(keeping: Keeping | undefined, today: CivilDate): number | undefined {
  const last = lastHistoryCheck(keeping);
  return last && Math.max(0, toDayNumber(today) - toDayNumber(last.on as CivilDate));
}
