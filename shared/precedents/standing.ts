import type { CivilDate } from '../kernel/civil-date';
import type { Precedent } from '../schema/law';
import type { Keeping, Treatment, TreatmentKind } from '../schema/library';
import { isAuthority } from './authority';

/** Treatments after which a paper must not rely on the decision, or on the part that they name. */
const TAKES_AWAY: ReadonlySet<TreatmentKind> = new Set(['reversed', 'vacated', 'withdrawn', 'superseded']);

/**
 * How an authority stands: may a paper rely on it, and what was entered against it. `gone` lists the treatments of the
 * whole decision that take it away, `partly` those of a part of it; both oldest first.
 */
export interface Standing {
  readonly good: boolean;
  readonly gone: readonly Treatment[];
  readonly partly: readonly Treatment[];
}

/** The standing of a record by its own history and by what the firm entered. It says nothing of what nobody entered. */
export function standingOf(record: Precedent, keeping: Keeping | undefined): Standing {
  const against = (keeping?.treatments ?? [])
    .filter(({ kind }) => TAKES_AWAY.has(kind))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const gone = against.filter(({ part }) => part === null);
  return { good: isAuthority(record) && gone.length === 0, gone, partly: against.filter(({ part }) => part !== null) };
}

/** The day on which somebody last looked for the authority's later history, and who; undefined: nobody did. */
export function historyChecked(
  keeping: Keeping | undefined,
): { readonly on: CivilDate; readonly by: string } | undefined {
  const last = (keeping?.verifications ?? [])
    .filter(({ what }) => what !== 'opinion')
    .reduce<{ on: string; by: string } | undefined>(
      (newest, { on, by }) => (newest && newest.on >= on ? newest : { on, by }),
      undefined,
    );
  return last && { on: last.on as CivilDate, by: last.by };
}
