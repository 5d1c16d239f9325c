import type { Keeping } from '../../schema/library';
import { ownPrecedentSchema, type OwnPrecedent } from '../../schema/records';
import type { Incoming } from './incoming';
import type { LibraryEntry } from './library-entry';
import { givenFields, importKey } from './match';
import type { MergeRow } from './plan';

/** What applying one decision does to the library; the same for the window's vault and for a pack file. */
export interface MergeOutcome {
  readonly id: string;
  readonly kind: 'add' | 'revive' | 'change';
  /** The whole record as it will be. */
  readonly record: OwnPrecedent;
  /** The fields that change, of `change`. */
  readonly changed: Readonly<Partial<Record<keyof OwnPrecedent, unknown>>>;
  /** What the file said, for the next import; null: as it was. */
  readonly base: { readonly key: string | null; readonly fields: Readonly<Record<string, unknown>> } | null;
  readonly notes: readonly string[];
  readonly keeping: Keeping | null;
}

/** What may rest on nothing but the file. */
const vouched: readonly string[] = ['decided', 'docket', 'court'];

/** Fields taken from a file that vouches for nothing may not stand under “seen in source”. */
function withConfidence(
  changed: Partial<Record<keyof OwnPrecedent, unknown>>,
  { incoming }: MergeRow,
  { record }: LibraryEntry,
): Partial<Record<keyof OwnPrecedent, unknown>> {
  if (record.confidence !== 'seen-in-source' || incoming.exact) return changed;
  const cites = changed.citations;
  const main = Array.isArray(cites) && cites[0] !== record.citations[0];
  const rests = main || vouched.some((field) => Object.hasOwn(changed, field));
  return rests ? { ...changed, confidence: 'well-known-not-seen' } : changed;
}

/** A record that a file of another program made has that file as its source, after those which it names. */
const withSource = ({ record, exact, from }: Incoming): OwnPrecedent =>
  exact || record.sources.includes(from) ? record : { ...record, sources: [...record.sources, from] };

/** What a decision does; null: nothing. */
export function outcomeOf(row: MergeRow, entry: LibraryEntry | undefined): MergeOutcome | null {
  const { incoming, action, notes, keeping } = row;
  if (action === 'leave') return null;
  const base = { key: incoming.key, fields: givenFields(incoming) };
  if (action === 'add') {
    const kind = entry?.trashed === true ? 'revive' : 'add';
    return { id: incoming.record.id, kind, record: withSource(incoming), changed: {}, base, notes, keeping };
  }
  if (!entry) return null;
  const taken = row.fields.filter(({ take }) => take === 'there');
  const changed = withConfidence(Object.fromEntries(taken.map(({ field, there }) => [field, there])), row, entry);
  const record = ownPrecedentSchema.parse({ ...entry.record, ...changed });
  const touched = taken.length > 0 || notes.length > 0 || keeping !== null;
  // A shipped record that nobody has touched needs no row of ours only to remember what a file said of it.
  const known = entry.imported && importKey(entry.imported.fields) === importKey(base.fields);
  const remember = !known && (entry.own || touched);
  if (!touched && !remember) return null;
  return { id: entry.record.id, kind: 'change', record, changed, base: remember ? base : null, notes, keeping };
}
