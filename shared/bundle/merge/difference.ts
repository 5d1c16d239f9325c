import { sameJson } from '../../schema/operation';
import { isRecord, type Json } from './leaves';

/** One field in which two rows differ, by its path. `after` absent: it is taken away. */
export interface FieldDifference {
  readonly field: string;
  readonly after?: Json;
}

/** The stamp of the last change is the commit's; where backups go is decided at each machine. */
const own: ReadonlySet<string> = new Set(['updatedAt', 'secondPlace']);

/** A row of somebody else's as it comes in here. */
export function ofTheVault(row: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  const { secondPlace: _theirs, ...mine } = row;
  return mine;
}

/**
 * What has to be written into a row to make another of it, field by field, so that undoing one leaves the others alone.
 * What is each vault's own stays.
 */
export function differences(
  from: Readonly<Record<string, Json>>,
  to: Readonly<Record<string, Json>>,
): FieldDifference[] {
  return inside(from, to, '').filter(({ field }) => !own.has(field));
}

function inside(
  from: Readonly<Record<string, Json>>,
  to: Readonly<Record<string, Json>>,
  above: string,
): FieldDifference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].sort().flatMap((key): FieldDifference[] => {
    const [before, after] = [at(from, key), at(to, key)];
    if (same(before, after)) return [];
    const field = above + key;
    if (isRecord(before) && isRecord(after) && nameable(before) && nameable(after) && size(after) > 0) {
      return inside(before, after, `${field}.`);
    }
    return [{ field, ...(after !== undefined && { after }) }];
  });
}

const at = (row: Readonly<Record<string, Json>>, key: string): Json | undefined =>
  Object.hasOwn(row, key) ? row[key] : undefined;
const size = (row: Readonly<Record<string, Json>>): number => Object.keys(row).length;
/** A key with a dot in it has no path of its own. */
const nameable = (row: Readonly<Record<string, Json>>): boolean => Object.keys(row).every((key) => !key.includes('.'));

/** An empty group says as much as an absent one. */
function same(a: Json | undefined, b: Json | undefined): boolean {
  const empty = (value: Json | undefined): boolean => value === undefined || (isRecord(value) && size(value) === 0);
  return sameJson(a, b) || (empty(a) && empty(b));
}
