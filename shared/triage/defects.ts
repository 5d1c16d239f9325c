import { DEFECT_ROWS } from './defects.data';
import { scoreOf, type OpenTrigger } from './grounds';
import type { Defect } from './report';
import { evaluate, type Look } from './truth';

/** A defect that unanswered facts keep open. */
export type OpenDefect = Pick<OpenTrigger, 'strength' | 'open'> & { readonly defect: string };

/** What is wrong with the demand on its face, the gravest first, and what open facts may still show. */
export function defectsOf(look: Look): { readonly defects: readonly Defect[]; readonly open: readonly OpenDefect[] } {
  const judged = DEFECT_ROWS.map((row) => ({ row, verdict: evaluate(row.when, look) }));
  const found = judged.filter(({ verdict }) => verdict.truth === true);
  return {
    defects: found
      .toSorted((a, b) => scoreOf(b.row.strength) - scoreOf(a.row.strength))
      .map(({ row: { id, title, why, authority, source, confidence }, verdict: { facts } }) => {
        // Which demand it is need not be shown as a fact against it.
        const shown = facts.filter(({ path }) => path !== 'instrument.id');
        return { id, title, why, facts: shown.map(({ path }) => path), shown, authority, source, confidence };
      }),
    open: judged
      .filter(({ verdict }) => verdict.truth === undefined)
      .map(({ row, verdict }) => ({ defect: row.id, strength: row.strength, open: verdict.open })),
  };
}
