import { derivedFacts, factAt } from '../drafting/derive-facts';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import type { Look } from './truth';

/** Whether a case stands behind a civil subpoena: not one of the law's fact paths, but a part of the demand's record. */
export const CASE_BEHIND = 'demand.underlying';

/** What a demand's form cannot do without; alone it says nothing about what was asked of whom. */
const REQUIRED: ReadonlySet<string> = new Set(['instrument.id', 'issuer.kind', 'issuer.agency']);

function caseBehind({ demand: { underlying } }: Matter): boolean | undefined {
  if (underlying === undefined) return undefined;
  const { caption, number, court } = underlying;
  if ([caption, number, court].some((one) => typeof one === 'string' && one !== '')) return true;
  return caption === null && number === null ? false : undefined;
}

/**
 * The facts of a matter as triage reads them: those that counsel answered, and those that the demand's record answers.
 * The kind of demand is always that of the demand. `instrument.judgeSigned: null` means that nobody has looked for a
 * signature yet (demandFields), which is no answer.
 */
export function caseFacts(matter: Matter): Look {
  const facts = derivedFacts(matter);
  const signed = factAt(facts, 'instrument.judgeSigned');
  const apart: Readonly<Record<string, unknown>> = {
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
