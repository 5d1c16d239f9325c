import { citeCheck } from '../cite-check/cite-check';
import type { CiteFindingKind } from '../cite-check/report';
import type { Diagnostic } from '../kernel/diagnostic';
import type { Law } from '../schema/law';

/** What the cite check finds in the words of a paper; how its authorities stand is said by a check of its own. */
const OF_THE_WORDS: ReadonlySet<CiteFindingKind> = new Set<CiteFindingKind>([
  'ambiguous',
  'cite-differs',
  'court-differs',
  'form',
  'id-unresolved',
  'name-differs',
  'not-in-library',
  'pin-outside',
  'quote-altered',
  'quote-not-found',
  'reporter-years',
  'short-before-full',
  'unknown-reporter',
  'unresolved',
  'year-differs',
]);

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 87).trimEnd()}…` : text);

/** The cite check of a paper's paragraphs, as findings. `today`: the day of the check. */
export function checkCites(
  paragraphs: readonly { readonly story: string; readonly text: string }[],
  law: Law,
  today: string,
): Diagnostic[] {
  const { findings } = citeCheck({
    paragraphs: paragraphs.map(({ story, text }) => ({ part: story, text })),
    law,
    today,
    staleDays: Infinity,
  });
  return findings
    .filter(({ kind }) => OF_THE_WORDS.has(kind))
    .map(({ kind, severity, text, why, fix, part }) => ({
      code: `cite-${kind}`,
      severity,
      message: `“${excerpt(text)}”: ${why}`,
      where: part,
      fix: fix ?? 'Check it in the source.',
    }));
}
