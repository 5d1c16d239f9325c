import { courtOf } from '../../citations/courts/court-cite';
import { isStatute } from '../../citations/format';
import type { Precedent } from '../../schema/law';

/** The rows of the picture, from above: who is bound stands below whom. */
export const courtRows = [
  'Supreme Court',
  'High courts of States',
  'Courts of appeals',
  'Trial courts',
  'Other courts',
  'Statutes',
  'No court',
] as const;
export type CourtRow = (typeof courtRows)[number];

/** The row of a record, by the level of its court. */
export function courtRowOf(record: Precedent): CourtRow {
  if (isStatute(record)) return 'Statutes';
  if (record.courtId === null) return 'No court';
  if (record.courtId === 'scotus') return 'Supreme Court';
  switch (courtOf(record.courtId)?.level) {
    case 'supreme':
      return 'High courts of States';
    case 'appellate':
      return 'Courts of appeals';
    case 'trial':
      return 'Trial courts';
    default:
      return 'Other courts';
  }
}
