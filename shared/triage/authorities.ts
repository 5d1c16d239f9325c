import { isLawOn } from '../precedents/as-of';
import { standingOn } from '../precedents/later-history';
import type { Ground, Law, Precedent } from '../schema/law';
import type { Matter } from '../schema/matter';
import { asOfText } from './as-of-text';
import type { ForumTest, NamedAuthority } from './report';

export interface GroundAuthorities {
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly matters: readonly string[];
  readonly named: readonly NamedAuthority[];
}

/** A ruling that stood on the matter's day, by the record and by what the firm entered. */
const stands = (record: Precedent, matter: Matter, law: Law): boolean =>
  standingOn(record, law.keeping?.get(record.id), matter.lawAsOf).good;

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Rules that govern some instruments and none else. */
const RULES: readonly (readonly [rule: RegExp, instruments: readonly string[]])[] = [
  [/^Fed\. R\. Civ\. P\. 45/, ['frcp45-civil-subpoena', 'dmca-512h']],
  [/^Fed\. R\. Crim\. P\. 6\(e\)/, ['grand-jury-subpoena']],
];

const governs = (name: string, { demand }: Matter): boolean =>
  RULES.every(([rule, instruments]) => !rule.test(name) || instruments.includes(demand.instrument));

const isStatute = ({ court }: Pick<Precedent, 'court'>): boolean => court.startsWith('Statute');

/** A statute is cited for what it says; a mixed case will be cited by both sides. */
function sidesOf({ court, stance }: Precedent): { pro: boolean; con: boolean } {
  if (isStatute({ court })) return { pro: true, con: false };
  return { pro: stance !== 'adverse', con: stance !== 'supports' };
}

/** Records of the library on this ground that concern the same kind of process; statutes come by name, not by tag. */
function tagged(ground: Ground, matter: Matter, law: Law): readonly Precedent[] {
  const kind = law.instruments.get(matter.demand.instrument)?.precedentInstrument;
  if (!kind) return [];
  return [...law.precedents.values()].filter(
    (one) => one.instrument === kind && one.grounds.some((tag) => tag === ground.id) && isLawOn(one, matter.lawAsOf),
  );
}

/**
 * What the library holds for and against a ground on the matter's day: the ground's own authorities first, those of the
 * tests of this forum, then records on the same kind of process. What is against is never left out. A mixed record
 * stands on both sides, for both sides will cite it.
 */
export function authoritiesOf(
  ground: Ground,
  tests: readonly ForumTest[],
  matter: Matter,
  law: Law,
): GroundAuthorities {
  const there = (id: string): Precedent | undefined => {
    const record = law.precedents.get(id);
    return record && isLawOn(record, matter.lawAsOf) ? record : undefined;
  };
  const keyed = ground.keyAuthorities.flatMap(({ adverse, precedentIds }) =>
    precedentIds.flatMap((id) => {
      const record = there(id);
      // A statute beside an adverse case is its setting, not a ruling against anybody.
      const con = adverse && record !== undefined && !isStatute(record);
      return record && (con || !adverse) ? [{ record, pro: !adverse, con }] : [];
    }),
  );
  const others = [
    ...tests.flatMap(({ precedentIds }) => precedentIds.flatMap((id) => there(id) ?? [])),
    ...tagged(ground, matter, law),
  ];
  const known = new Set(keyed.map(({ record }) => record.id));
  const placed = [
    ...keyed,
    ...others.filter((record) => !known.has(record.id)).map((record) => ({ record, ...sidesOf(record) })),
  ];
  const binding = placed.filter(({ record }) => stands(record, matter, law));
  return {
    for: unique(binding.filter(({ pro }) => pro).map(({ record }) => record.id)),
    against: unique(binding.filter(({ con }) => con).map(({ record }) => record.id)),
    matters: unique(placed.filter(({ record }) => !stands(record, matter, law)).map(({ record }) => record.id)),
    named: ground.keyAuthorities.flatMap((one): NamedAuthority[] => {
      if (one.precedentIds.length > 0 || !governs(one.name, matter)) return [];
      const whole = `${one.name}, ${one.cite}`;
      if (asOfText(whole, matter.lawAsOf, law) !== whole) return [];
      return [{ name: one.name, cite: one.cite, adverse: one.adverse, note: 'no library record' }];
    }),
  };
}

/** What the other side says first: who may be heard. Records on standing against the same kind of process. */
export function standingAuthorities(matter: Matter, law: Law): Pick<GroundAuthorities, 'for' | 'against'> {
  const kind = law.instruments.get(matter.demand.instrument)?.precedentInstrument;
  const records = [...law.precedents.values()].filter(
    (one) =>
      kind !== null &&
      one.instrument === kind &&
      one.grounds.includes('standing') &&
      isLawOn(one, matter.lawAsOf) &&
      stands(one, matter, law),
  );
  return {
    for: records.filter((one) => sidesOf(one).pro).map(({ id }) => id),
    against: records.filter((one) => sidesOf(one).con).map(({ id }) => id),
  };
}
