import type { Matter } from '../../schema/matter';
import { compliance } from './compliance';
import { situationOf } from './situation';

/**
 * True while the hearing comes after the compliance date with nothing recorded that bridges the gap: the same as the
 * status of that entry among the dates of the matter, without computing the others.
 */
export function complianceAtRisk(matter: Matter): boolean {
  return compliance(situationOf(matter)).drafts.some(({ id, status }) => id === 'compliance' && status === 'at-risk');
}
