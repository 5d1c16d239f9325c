import { parseCivilDate, toDayNumber } from '../kernel/civil-date';
import { callerConfirmed } from '../emergency-desk/desk';
import type { Facts } from '../schema/facts';
import type { Matter } from '../schema/matter';

/** Any fact by its dotted path ('gag.requested'); undefined when nobody has answered. */
export function factAt(facts: Facts, path: string): unknown {
  let at: unknown = facts;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

type Writable = Record<string, unknown>;

function fill(facts: Writable, path: string, value: unknown): void {
  if (value === undefined) return;
  const keys = path.split('.');
  const last = keys.pop();
  if (last === undefined) return;
  let at = facts;
  for (const key of keys) {
    const next = at[key];
    if (typeof next === 'object' && next !== null) at = next as Writable;
    else {
      const made: Writable = {};
      at[key] = made;
      at = made;
    }
  }
  if (!Object.hasOwn(at, last)) at[last] = value;
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The facts of a matter, with those that the demand's own record answers filled in where nobody has answered
 * them: instrument, issuer, tiers and categories, people, dates. An answer that was given is never overwritten.
 */
export function derivedFacts(matter: Matter): Facts {
  const facts = structuredCopy(matter.facts);
  const { demand } = matter;
  fill(facts, 'instrument.id', demand.instrument);
  fill(facts, 'issuer.kind', demand.issuer.kind);
  fill(facts, 'issuer.agency', demand.issuer.name);
  fill(facts, 'authority.statutesCited', demand.statutes);
  if (demand.items.length > 0) {
    fill(facts, 'demand.dataTiers', unique(demand.items.map((item) => item.tier)));
    const categories = unique(demand.items.flatMap((item) => item.categories ?? []));
    if (categories.length > 0) fill(facts, 'demand.categories', categories);
    const people = demand.items.map((item) => item.people).filter((n) => typeof n === 'number');
    if (people.length > 0) fill(facts, 'demand.affectedPersonsEstimate', Math.max(...people));
  }
  const { served, due } = demand;
  fill(facts, 'service.date', served.date ?? undefined);
  fill(facts, 'service.method', served.method ?? undefined);
  fill(facts, 'compliance.due', due.date ? `${due.date}${due.time ? `T${due.time}` : ''}` : undefined);
  fill(facts, 'compliance.place', due.place ?? undefined);
  if (served.date && due.date && parseCivilDate(served.date) && parseCivilDate(due.date)) {
    fill(facts, 'compliance.days', toDayNumber(due.date) - toDayNumber(served.date));
  }
  if (matter.emergencyDesk && callerConfirmed(matter.emergencyDesk)) fill(facts, 'emergency.requesterVerified', true);
  fill(facts, 'court.issuing', demand.underlying?.court ?? undefined);
  return facts as Facts;
}

function structuredCopy(value: unknown): Writable {
  const copy = (v: unknown): unknown => {
    if (Array.isArray(v)) return v.map(copy);
    if (typeof v !== 'object' || v === null) return v;
    return Object.fromEntries(Object.entries(v).map(([key, inner]) => [key, copy(inner)]));
  };
  return copy(value) as Writable;
}
