import type { Diagnostic } from '../kernel/diagnostic';
import { checkMatterIds } from '../schema/matter-ids';
import type { CheckInput } from './draft-input';

/** Instrument, court, vehicle, grounds and authorities that the law does not hold: the paper went on without them. */
export function checkIds({ matter, law }: CheckInput): Diagnostic[] {
  return checkMatterIds(matter, law).map(({ code, message, field }) => ({
    code,
    severity: 'error',
    message,
    where: field,
    fix: 'Choose another in the matter.',
  }));
}
