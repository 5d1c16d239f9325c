import type { PlacedCitation } from './report';
import type { Remark } from './check-authority';

const namesOf = (citations: readonly PlacedCitation[], places: readonly number[]): string =>
  places
    .flatMap((at) => {
      const cite = citations[at];
      return cite ? [cite.plaintiff === undefined ? cite.text : `${cite.plaintiff}, ${cite.text}`] : [];
    })
    .join('; ');

/** A later full citation that a short form would refer to, if it stood before it. */
function laterFull(at: number, citations: readonly PlacedCitation[]): boolean {
  const cite = citations[at];
  return citations.slice(at + 1).some((later) => {
    if (later.kind !== 'full-case' && later.kind !== 'database') return false;
    if (cite?.kind === 'short-case')
      return [later, ...(later.parallel ?? [])].some(
        ({ volume, reporter }) => volume === cite.volume && reporter === cite.reporter,
      );
    const name = cite?.plaintiff;
    return (
      name !== undefined && (later.plaintiff?.startsWith(name) === true || later.defendant?.startsWith(name) === true)
    );
  });
}

/** What a short form, *Id.* or *supra* refers to, where that is not one full citation before it. */
export function referenceRemarks(at: number, citations: readonly PlacedCitation[]): Remark[] {
  const cite = citations[at];
  if (!cite || cite.resolvesTo !== undefined) return [];
  const candidates = cite.candidates ?? [];
  if (candidates.length > 0)
    return [
      {
        kind: 'ambiguous',
        severity: 'warning',
        why: `It may refer to any of these: ${namesOf(citations, candidates)}.`,
        fix:
          cite.kind === 'id' ? 'Use a short form that names the authority.' : 'Cite it so that only one can be meant.',
      },
    ];
  if (cite.kind === 'id')
    return [
      {
        kind: 'id-unresolved',
        severity: 'error',
        why: 'The citation before it is not one authority that this can refer to.',
        fix: 'Use a short form that names the authority.',
      },
    ];
  if (cite.kind !== 'short-case' && cite.kind !== 'supra' && cite.kind !== 'reference') return [];
  return laterFull(at, citations)
    ? [
        {
          kind: 'short-before-full',
          severity: 'error',
          why: 'The short form comes before the authority is cited in full.',
          fix: 'Cite it in full here, and in short afterwards.',
        },
      ]
    : [
        {
          kind: 'unresolved',
          severity: 'error',
          why: 'No full citation in this document is what it refers to.',
          fix: 'Cite the authority in full.',
        },
      ];
}
