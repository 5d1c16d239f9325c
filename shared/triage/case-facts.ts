import { derivedFacts, factAt } from '../drafting/derive-facts';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { AtLeast, Look } from './truth';

/** Whether a case stands behind a civil subpoena: not one of the law's fact paths, but a part of the demand's record. */
const CASE_BEHIND = 'demand.underlying';

/** What a demand's form cannot do without; alone it says nothing about what was asked of whom. */
const REQUIRED: ReadonlySet<string> = new Set(['instrument.id', 'issuer.kind', 'issuer.agency']);

function caseBehind({ demand: { underlying } }: Matter): boolean | undefined {
  if (underlying === undefined) return undefined;
  const { caption, number, court } = underlying;
  if ([caption, number, court].some((one) => typeof one === 'string' && one !== '')) return true;
  return caption === null && number === null ? false : undefined;
}

/**
 * The kinds of data of the items, where some item names none: those that are named, at least. Undefined when counsel
 * answered for the demand, or when every item names its own.
 */
function someCategories({ demand, facts }: Matter): AtLeast | undefined {
  if (facts.demand?.categories !== undefined || demand.items.every((item) => item.categories !== undefined))
    return undefined;
  const named = [...new Set(demand.items.flatMap((item) => item.categories ?? []))];
  return named.length > 0 ? { atLeast: named } : undefined;
}

/** The people of the items, where some item has not been counted: as many as the largest, at least. */
function somePeople({ demand, facts }: Matter): AtLeast | undefined {
  if (facts.demand?.affectedPersonsEstimate !== undefined) return undefined;
  const counted = demand.items.flatMap(({ people }) => (typeof people === 'number' ? [people] : []));
  return counted.length > 0 && counted.length < demand.items.length ? { atLeast: Math.max(...counted) } : undefined;
}

/**
 * The facts of a matter as triage reads them: those that counsel answered, and those that the demand's record answers.
 * The kind of demand is always that of the demand. `instrument.judgeSigned: null` means that nobody has looked for a
 * signature yet (demandFields), which is no answer.
 */
export function caseFacts(matter: Matter): Look {
  const facts = derivedFacts(matter);
  const signed = factAt(facts, 'instrument.judgeSigned');
  const categories = someCategories(matter);
  const people = somePeople(matter);
  const apart: Readonly<Record<string, unknown>> = {
    ...(categories ? { 'demand.categories': categories } : {}),
    ...(people ? { 'demand.affectedPersonsEstimate': people } : {}),
    'instrument.id': matter.demand.instrument,
    'instrument.judgeSigned': signed === null ? undefined : signed,
    [CASE_BEHIND]: caseBehind(matter),
  };
  return (path) => (Object.hasOwn(apart, path) ? apart[path] : factAt(facts, path));
}

/** Nobody has recorded anything of the demand but its kind and its issuer: a blank form suggests no ground. */
export function isBlankForm(law: Law, look: Look): boolean {
  return Object.keys(law.demandFields).every((path) => REQUIRED.has(path) || look(path) === undefined);
}
