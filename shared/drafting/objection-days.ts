import { addDays, parseCivilDate, type CivilDate } from '../kernel/civil-date';
import type { Matter } from '../schema/matter';

/** The last days of written objections, as far as they are known. */
export interface ObjectionDays {
  readonly served: CivilDate | undefined;
  readonly compliance: CivilDate | undefined;
  readonly fourteenth: CivilDate | undefined;
  /** The earlier of the two; objections are served before it. Undefined while the day of service is unknown. */
  readonly before: CivilDate | undefined;
}

const known = (date: string | null | undefined): CivilDate | undefined =>
  typeof date === 'string' && parseCivilDate(date) ? date : undefined;

/**
 * "before the earlier of the time specified for compliance or 14 days after the subpoena is served" (Fed. R. Civ. P.
 * 45(d)(2)(B)). A fourteenth day on a weekend or holiday is not carried forward here: the earlier day is the safe one.
 */
export function objectionDays({ demand }: Matter): ObjectionDays {
  const served = known(demand.served.date);
  const compliance = known(demand.due.date);
  const fourteenth = served === undefined ? undefined : addDays(served, 14);
  const before =
    fourteenth === undefined || compliance === undefined || fourteenth < compliance ? fourteenth : compliance;
  return { served, compliance, fourteenth, before };
}

/** Days for which records are kept on a preservation request, and again when it is renewed (18 U.S.C. § 2703(f)(2)). */
const PRESERVED = 90;

/** The last day of the first period: a renewal comes before it ends. */
export function firstPeriodEnds({ demand }: Matter): CivilDate | undefined {
  const received = known(demand.served.date);
  return received === undefined ? undefined : addDays(received, PRESERVED);
}

/** The last day of preservation: 90 days from receipt, 180 when the request was renewed; fixed days do not roll. */
export function preservedUntil({ demand, response }: Matter): CivilDate | undefined {
  const received = known(demand.served.date);
  if (received === undefined) return undefined;
  return addDays(received, known(response?.preservation?.renewedOn) === undefined ? PRESERVED : 2 * PRESERVED);
}
