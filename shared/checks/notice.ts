import type { Diagnostic } from '../kernel/diagnostic';
import type { CheckInput } from './draft-input';

/**
 * A notice to the account holder waits until the account is kept as it stood and counsel has said, by name and day, that no
 * order, statute or sealed docket forbids it. No reason sends it without: what is told cannot be taken back.
 */
export function checkNotice({ kind, matter }: Pick<CheckInput, 'kind' | 'matter'>): Diagnostic[] {
  if (kind.id !== 'user-notice') return [];
  const lacks: Diagnostic[] = [];
  if (!matter.notice?.snapshot)
    lacks.push({
      code: 'notice-not-cleared',
      severity: 'error',
      message: 'No preservation snapshot of the account is logged.',
      where: 'notice.snapshot',
      fix: 'Keep the account as it stands, then log who did it and when, on the page Secrecy.',
    });
  if (!matter.notice?.clearance)
    lacks.push({
      code: 'notice-not-cleared',
      severity: 'error',
      message: 'Nobody has confirmed that no order, statute or sealed docket forbids this notice.',
      where: 'notice.clearance',
      fix: 'Counsel confirms it by name, day and basis, on the page Secrecy.',
    });
  return lacks;
}
