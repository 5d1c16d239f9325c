import { citeKey } from '../cite-key';
import type { Keeping } from '../../schema/library';
import type { Incoming, RecordField } from './incoming';
import type { LibraryEntry } from './library-entry';

/** Who changed a field since the file was last taken in. `both`: both did, or nobody knows who. */
export type FieldState = 'changed-here' | 'changed-there' | 'both';

/** One field that differs. `take` is what the person decides; a field changed here is never overwritten by itself. */
export interface FieldChange {
  readonly field: RecordField;
  readonly here: unknown;
  readonly there: unknown;
  readonly state: FieldState;
  readonly take: 'here' | 'there';
}

const unions: ReadonlySet<RecordField> = new Set(['citations', 'grounds', 'related', 'sources']);

const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Two texts are one when they differ in spaces and in the form of quotes and dashes alone. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return folded(a) === folded(b);
  return (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b);
}

const changed = (field: RecordField, here: unknown, there: unknown, state: FieldState): FieldChange => ({
  field,
  here,
  there,
  state,
  take: state === 'changed-there' ? 'there' : 'here',
});

const keyOf = (field: RecordField, item: unknown): string =>
  (field === 'citations' ? citeKey(String(item)) : null) ?? folded(String(item));

/** A list that adds: what is new in the file is put behind what is here; what was taken out here stays out. */
function compareLists(
  field: RecordField,
  here: readonly unknown[],
  there: readonly unknown[],
  base: unknown,
): FieldChange | null {
  const has = new Set(here.map((item) => keyOf(field, item)));
  const added = there.filter((item) => !has.has(keyOf(field, item)));
  if (added.length === 0) return null;
  const before = new Set(Array.isArray(base) ? base.map((item) => keyOf(field, item)) : []);
  const fresh = added.filter((item) => !before.has(keyOf(field, item)));
  return fresh.length === 0
    ? changed(field, here, [...here, ...added], 'changed-here')
    : changed(field, here, [...here, ...fresh], 'changed-there');
}

/**
 * What stood in a field when the file was last taken in, or, for a pack of ours, when it was shipped; undefined: nobody
 * knows. A file of another program was not made from what we ship, so that where they differ neither is the older one.
 */
function baseOf({ exact }: Incoming, entry: LibraryEntry, field: RecordField): unknown {
  if (entry.imported && Object.hasOwn(entry.imported.fields, field)) return entry.imported.fields[field];
  if (entry.own || !exact) return undefined;
  return Object.hasOwn(entry.shipped, field) ? entry.shipped[field] : entry.record[field];
}

function compareField(incoming: Incoming, entry: LibraryEntry, field: RecordField): FieldChange | null {
  const { record, exact } = incoming;
  const here = entry.record[field];
  const there = record[field];
  if (same(here, there)) return null;
  const base = baseOf(incoming, entry, field);
  if (!exact && unions.has(field) && Array.isArray(here) && Array.isArray(there)) {
    return compareLists(field, here, there, base);
  }
  // A file that knows the year alone, or names the court of the same id in other words, says nothing new.
  if (!exact && field === 'decided' && entry.record.decided.startsWith(record.decided)) return null;
  if (!exact && field === 'court' && record.courtId !== null && record.courtId === entry.record.courtId) return null;
  if (empty(here) || (field === 'decided' && record.decided.startsWith(entry.record.decided))) {
    // Emptied here since the last import: that is a change, too.
    return changed(field, here, there, base === undefined || same(base, here) ? 'changed-there' : 'changed-here');
  }
  if (base === undefined) return changed(field, here, there, 'both');
  if (same(here, base)) return changed(field, here, there, 'changed-there');
  return changed(field, here, there, same(there, base) ? 'changed-here' : 'both');
}

/** Every field in which an incoming record differs from the one of the library, in the file's order. */
export function compareFields(incoming: Incoming, entry: LibraryEntry): FieldChange[] {
  return incoming.given.flatMap((field) => compareField(incoming, entry, field) ?? []);
}

const byId = <T extends { readonly id: string }>(here: readonly T[], there: readonly T[]): readonly T[] => {
  const ids = new Set(here.map(({ id }) => id));
  return [...here, ...there.filter(({ id }) => !ids.has(id))];
};

/** Both sides' treatments, verifications, tags and stances; here wins where they contradict. Null: nothing is new. */
export function joinKeeping(here: Keeping | null, there: Keeping | null): Keeping | null {
  if (there === null) return null;
  const joined: Keeping = {
    treatments: byId(here?.treatments ?? [], there.treatments),
    verifications: byId(here?.verifications ?? [], there.verifications),
    tags: [...new Set([...(here?.tags ?? []), ...there.tags])],
    stances: { ...there.stances, ...here?.stances },
    // The files themselves do not come with a pack, and a name without its file is worth nothing.
    opinions: here?.opinions ?? [],
  };
  const size = ({ treatments, verifications, tags, stances }: Keeping): number =>
    treatments.length + verifications.length + tags.length + Object.keys(stances).length;
  return size(joined) > (here ? size(here) : 0) ? joined : null;
}
