import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { sampleMatter, sampleNames } from '../../templates/library';
import { fc } from './chance';

/* Matters for the property tests. */

export const TODAY = '2026-11-21';

export const samples: readonly Matter[] = sampleNames.map((name) => sampleMatter(name, TODAY));
export const sample = fc.constantFrom(...samples);

export const grounds = [...law.grounds.keys()];
export const instruments = [...law.instruments.keys()];
export const courts = [...law.courts.keys()];
export const sides = ['provider', 'account-holder'] as const;

/** A matter that states only what every matter must state. */
export function bareMatter(instrument: string, side: Matter['client']['side'], court: string | null): Matter {
  return {
    schemaVersion: 3,
    id: '5d3f2c1a-0000-4000-9000-000000000001',
    title: 'Bare',
    today: TODAY,
    lawAsOf: TODAY,
    restricted: false,
    client: { side, name: 'Acme Networks', short: 'Acme' },
    court: court === null ? null : { id: court },
    vehicle: null,
    demand: {
      instrument,
      issuer: { kind: 'federal-agency', name: 'Bureau of Inquiry', short: 'the Bureau' },
      recipient: { name: 'Acme Networks', short: 'Acme' },
      served: {},
      due: {},
      items: [],
      chronology: [],
    },
    facts: {},
    parties: [],
    counsel: [],
    accounts: [],
    grounds: [],
    notes: [],
  };
}

type Change = (value: string, path: string) => unknown;

/** A copy with every string of a matter changed, ids and what the schema fixes apart. */
export function mapTexts(matter: Matter, change: Change): Matter {
  const fixed =
    /(^|\.)(id|kind|side|role|tier|method|outcome|instrument|today|lawAsOf|vehicle|date|dated|from|to|time|at|passage|requestedAt|answer|answerOn|renewedOn|orderedOn)$|(^|\.)offered(\.|$)|^facts|Authorities|categories/;
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return fixed.test(path) ? value : change(value, path);
    if (Array.isArray(value)) return value.map((item) => walk(item, path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return walk(matter, '') as Matter;
}

/** Paths of every optional key of a matter that is there: required ones are what the bare matter has. */
export function optionalPaths(matter: Matter): string[] {
  const required =
    /^(schemaVersion|id|title|today|lawAsOf|restricted|client(\.(side|name|short))?|court(\.id)?|vehicle|demand|facts|parties|counsel|accounts|grounds|notes|demand\.(instrument|issuer(\.(kind|name|short))?|recipient(\.(name|short))?|served|due|items|chronology)|demand\.decision\.(outcome|by|at))$/;
  const walk = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [...(required.test(at) ? [] : [at]), ...walk(inner, at)];
    });
  };
  return walk(matter, '');
}

/** A copy without the key at a path; what does not lie on the path is shared with it. */
export function without(matter: Matter, path: string): Matter {
  const less = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !(key in value)) return value;
    const { [key]: inner, ...others } = value as Record<string, unknown>;
    // In its place: the order of keys stays.
    return rest.length === 0 ? others : { ...value, [key]: less(inner, rest) };
  };
  return less(matter, path.split('.')) as Matter;
}

/** With the decision that an emergency letter rests on. */
export function decidedFor(matter: Matter, documentId: string): Matter {
  if (!documentId.startsWith('emergency')) return matter;
  const outcome = documentId === 'emergency-disclose' ? 'disclose' : 'decline';
  const decision = { outcome, by: 'Robin Decider', at: `${matter.today}T09:00` } as const;
  return { ...matter, demand: { ...matter.demand, decision } };
}
