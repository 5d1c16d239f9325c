import { reporterKey } from '../reporters/key';
import { REPORTERS } from '../reporters';
import { COURTS } from '.';
import type { CitedCourt } from './court';
import { wholeCourt } from './parts';

const BY_ID: ReadonlyMap<string, CitedCourt> = new Map(COURTS.map((court) => [court.id, court]));

/** A court of the list by its id. */
export const courtOf = (id: string): CitedCourt | undefined => BY_ID.get(id);

/** The courts of those reporters that report few. A public-domain form spelled like the old reports says the same. */
const REPORTED: ReadonlyMap<string, readonly string[]> = new Map(
  REPORTERS.flatMap(({ cite, courts }) => (courts === undefined ? [] : [[reporterKey(cite), courts] as const])),
);

/** Outside California its districts are one court; New York's departments are named everywhere. */
const named = (id: string): string => (wholeCourt(id) === 'calctapp' ? 'calctapp' : id);

/** The court as a citation's parenthesis names it when nothing else does: 'N.D. Cal.'. Undefined: not in the list. */
export function courtCite(id: string): string | undefined {
  return BY_ID.get(named(id))?.cites[0];
}

/**
 * What is left to say of the court once the reporter has said the rest: '' when it says everything, 'Ct. App.' or
 * "1st Dep't" when it names the State alone or the court without its department, the whole cite when it names neither.
 */
export function courtAfterReporter(id: string, reporter: string): string | undefined {
  const reported = REPORTED.get(reporterKey(reporter)) ?? [];
  const whole = wholeCourt(id);
  if (!reported.includes(id) && !reported.includes(whole)) return courtCite(id);
  if (id !== whole && whole === 'nyappdiv') return BY_ID.get(id)?.cites.find((cite) => /^\d\w+ Dep't$/.test(cite));
  const court = BY_ID.get(whole);
  if (reported.length === 1 || court?.level === 'supreme') return '';
  return court?.cites.at(-1);
}
