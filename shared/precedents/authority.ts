import type { Precedent } from '../schema/law';

/** Opinions that were later vacated, depublished or withdrawn: their history says so. */
const NOT_GOOD_LAW = /^(vacated|withdrawn|depublished|superseded by)\b|do not cite as good law/i;

/** Bodies that speak but do not rule. */
const NO_COURT = /^no court\b|\bnot a court\b/i;

/**
 * May a paper rely on this record as law? Not when the demand was withdrawn before any ruling, when no court spoke
 * (an agency report, an emergency request), or when the ruling was later vacated. Such records are shown as matters.
 * A statute is law.
 */
export function isAuthority(precedent: Precedent): boolean {
  if (precedent.outcome === 'withdrawn') return false;
  if (NO_COURT.test(precedent.court)) return false;
  return !NOT_GOOD_LAW.test(precedent.subsequentHistory ?? '');
}
