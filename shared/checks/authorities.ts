import { isStatute } from '../citations/format';
import type { Diagnostic } from '../kernel/diagnostic';
import { lawIsThere } from '../drafting/passages/choose';
import { isAuthority } from '../precedents/authority';
import type { CheckInput } from './draft-input';

/** Later than the paper, no ruling at all, or never seen in a source: each authority is named once. */
export function checkAuthorities({
  matter,
  law,
  mentions,
}: Pick<CheckInput, 'matter' | 'law' | 'mentions'>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const relied = new Set(mentions.filter((mention) => mention.form !== 'name').map((mention) => mention.id));
  for (const id of new Set(mentions.map((mention) => mention.id))) {
    const record = law.precedents.get(id);
    if (!record) continue;
    const where = `precedent:${id}`;
    if (!lawIsThere(record.decided, matter.lawAsOf)) {
      found.push({
        code: 'later-than-law-as-of',
        severity: 'error',
        message: `${record.shortName} (${record.decided}) is later than the law of this matter (${matter.lawAsOf}).`,
        where,
        fix: 'Take it out, or move the law-as-of date.',
      });
    }
    // A demand that was withdrawn may be told as a matter; it must not be cited.
    if (relied.has(id) && !isAuthority(record) && !isStatute(record)) {
      found.push({
        code: 'no-ruling',
        severity: 'error',
        message: `${record.shortName} holds nothing: ${record.outcome === 'withdrawn' ? 'the demand was withdrawn' : 'no court ruled'}.`,
        where,
        fix: 'Describe it as a matter, not as authority, or take it out.',
      });
    }
    // '__ N.Y.2d __': the library has read the decision and not where it is reported.
    if (/\b__|__\b/.test(record.citations[0] ?? '')) {
      found.push({
        code: 'citation-incomplete',
        severity: 'error',
        message: `The citation of ${record.shortName} is incomplete: where it is reported was not seen.`,
        where,
        fix: 'Look it up and correct the record in the library.',
      });
    }
    if (record.confidence !== 'seen-in-source') {
      found.push({
        code: 'not-verified',
        severity: 'warning',
        message: `${record.shortName} was not read in a source.`,
        where,
        fix: 'Check the citation in an official source before filing.',
      });
    }
  }
  return found;
}
