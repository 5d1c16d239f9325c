import { law as shipped } from '../../shared/law';
import type { Law, Precedent } from '../../shared/schema/law';

/** The shipped law with the precedents of this vault laid over its library. */
export function withPrecedents(precedents: readonly Precedent[]): Law {
  if (precedents.length === 0) return shipped;
  return { ...shipped, precedents: new Map([...shipped.precedents, ...precedents.map((p) => [p.id, p] as const)]) };
}
