import { law as shipped } from '../../shared/law';
import { type KeptLaw, withKept } from '../../shared/precedents/kept-law';
import type { Law, Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import { layPacks } from '../../shared/triage/lay-packs';

/**
 * The shipped law with the precedents of this vault laid over its library, the firm's packs over its grounds, and what
 * the firm keeps about the records beside them.
 */
export function withPrecedents(
  precedents: readonly Precedent[],
  packs: readonly string[] = [],
  kept: KeptLaw | undefined = undefined,
): Law {
  const law = withKept(layPacks(shipped, packs).law, kept);
  if (precedents.length === 0) return law;
  return { ...law, precedents: new Map([...law.precedents, ...precedents.map((p) => [p.id, p] as const)]) };
}

/** A shipped record, or one of the firm's own that the grounds of the matter name; ten thousand others stay where they are. */
function isRelevant(matter: Pick<Matter, 'grounds'>): (id: string) => boolean {
  const named = JSON.stringify(matter.grounds);
  return (id) => shipped.precedents.has(id) || named.includes(id);
}

/** An own precedent counts only if the matter's grounds name it. */
export function relevantPrecedents(precedents: readonly Precedent[], matter: Pick<Matter, 'grounds'>): Precedent[] {
  const relevant = isRelevant(matter);
  return precedents.filter(({ id }) => relevant(id));
}

/** What is kept about the records that may be cited in the matter, and nothing of the others. */
export function relevantKept(kept: KeptLaw, matter: Pick<Matter, 'grounds'>): KeptLaw {
  const relevant = isRelevant(matter);
  return { ...kept, records: kept.records.filter(([id]) => relevant(id)) };
}
