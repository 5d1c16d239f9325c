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

type Argued = Pick<Matter, 'grounds'>;

/** Ids of records that the firm reads as adverse on a ground that the matter argues: a paper must not miss them. */
function readAgainst({ records }: KeptLaw, { grounds }: Argued): ReadonlySet<string> {
  const argued = grounds.filter(({ chosen }) => chosen).map(({ id }) => id);
  const adverse = records.filter(([, { stances }]) =>
    argued.some((ground) => Object.hasOwn(stances, ground) && stances[ground] === 'adverse'),
  );
  return new Set(adverse.map(([id]) => id));
}

/**
 * A shipped record, or one of the firm's own that the grounds of the matter name or that the firm reads as adverse to
 * them; ten thousand others stay where they are.
 */
function isRelevant(matter: Argued, kept: KeptLaw | undefined): (id: string) => boolean {
  const named = JSON.stringify(matter.grounds);
  const adverse = kept ? readAgainst(kept, matter) : new Set<string>();
  return (id) => shipped.precedents.has(id) || adverse.has(id) || named.includes(id);
}

/** An own precedent counts only if the matter's grounds name it, or if the firm reads it as adverse to one of them. */
export function relevantPrecedents(
  precedents: readonly Precedent[],
  matter: Argued,
  kept: KeptLaw | undefined,
): Precedent[] {
  const relevant = isRelevant(matter, kept);
  return precedents.filter(({ id }) => relevant(id));
}

/** What is kept about the records that may be cited in the matter, and nothing of the others. */
export function relevantKept(kept: KeptLaw, matter: Argued): KeptLaw {
  const relevant = isRelevant(matter, kept);
  return { ...kept, records: kept.records.filter(([id]) => relevant(id)) };
}
