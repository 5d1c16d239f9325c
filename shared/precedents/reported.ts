import { REPORTERS } from '../citations/reporters';
import { reporterKey } from '../citations/reporters/key';
import type { ReporterKind } from '../citations/reporters/reporter';

const KINDS: ReadonlyMap<string, ReporterKind> = new Map(
  // The first of two that share a spelling is the printed one.
  [...REPORTERS]
    .reverse()
    .flatMap(({ cite, variants = [], kind }) => [cite, ...variants].map((one) => [reporterKey(one), kind] as const)),
);

/** '36 Misc. 3d 613' → 'Misc. 3d'; 'No. 3:17-cv-1' has no reporter. */
const reporterIn = (citation: string): string | undefined => /^\d+ (\D.*?) \d/.exec(citation)?.[1];

/**
 * How a decision was published, by the citations recorded: in a reporter, only in a database or as a slip opinion, or
 * marked by its reporter as not for publication (F. App'x; New York's '(U)').
 */
export function publication(citations: readonly string[]): 'reported' | 'unreported' | 'not-precedential' {
  const cited = citations.map((citation) => ({ citation, reporter: reporterIn(citation) }));
  const printed = cited.filter(({ citation, reporter }) => {
    const kind = reporter === undefined ? undefined : KINDS.get(reporterKey(reporter));
    return (
      kind !== undefined &&
      kind !== 'database' &&
      kind !== 'journal' &&
      !/App'x$/.test(reporter ?? '') &&
      !/\(U\)/.test(citation)
    );
  });
  if (printed.length > 0) return 'reported';
  return citations.some((citation) => /App'x|\(U\)| Unpub\. LEXIS/.test(citation)) ? 'not-precedential' : 'unreported';
}
