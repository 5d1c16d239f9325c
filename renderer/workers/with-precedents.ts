import { law as shipped } from '../../shared/law';
import type { Law, Precedent } from '../../shared/schema/law';
import type { Matter } from '../../shared/schema/matter';
import { layPacks } from '../../shared/triage/lay-packs';

/** The shipped law with the precedents of this vault laid over its library, and the firm's packs over its grounds. */
export function withPrecedents(precedents: readonly Precedent[], packs: readonly string[] = []): Law {
  const { law } = layPacks(shipped, packs);
  if (precedents.length === 0) return law;
  return { ...law, precedents: new Map([...law.precedents, ...precedents.map((p) => [p.id, p] as const)]) };
}

/** An own precedent counts only if the matter's grounds name it; ten thousand others stay where they are. */
export function relevantPrecedents(precedents: readonly Precedent[], matter: Pick<Matter, 'grounds'>): Precedent[] {
  const named = JSON.stringify(matter.grounds);
  return precedents.filter((p) => shipped.precedents.has(p.id) || named.includes(p.id));
}
