import type { Diagnostic } from '../kernel/diagnostic';
import type { CheckInput } from './draft-input';

/** Says what a paper takes from professional knowledge alone, so that nobody reads it as verified. */
export function checkUnverifiedRules({ kind, matter }: CheckInput): Diagnostic[] {
  return (kind.unverified?.(matter) ?? []).map((message) => ({
    code: 'rule-not-verified',
    severity: 'warning',
    message,
    where: 'court.id',
    fix: 'Check it in an official source before filing.',
  }));
}
