import type { Diagnostic } from '../kernel/diagnostic';
import { checkMatterIds } from '../schema/matter-ids';
import type { CheckInput } from './draft-input';

/**
 * Instrument, court, vehicle and grounds that the law does not hold: the paper went on without them. Authorities are
 * left to the text: one that is cited and not held is a blank there, and one that was struck is not missed.
 */
export function checkIds({ matter, law }: CheckInput): Diagnostic[] {
  return checkMatterIds(matter, law)
    .filter(({ field }) => !/Authorities\[/.test(field))
    .map(({ code, message, field }) => ({
      code,
      severity: 'error',
      message,
      where: field,
      fix: 'Choose another in the matter.',
    }));
}
