import { law } from '../../../shared/law';
import type { LibraryEntry } from '../../../shared/precedents/merge/library-entry';
import { emptyKeeping, type Keeping } from '../../../shared/schema/library';
import type { NoteRow, OwnPrecedent, PrecedentRow } from '../../../shared/schema/records';
import { readAll } from '../read';

type Overlay = Extract<PrecedentRow, { kind: 'overlay' }>;

/** What a keeping row keeps. */
const keptOf = (row: Extract<PrecedentRow, { kind: 'keeping' }>): Keeping => {
  const keys = Object.keys(emptyKeeping) as (keyof Keeping)[];
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as unknown as Keeping;
};

/** The whole library as a merge looks at it: shipped records with their edits, one's own, those in the trash marked. */
export function libraryEntries(rows: readonly PrecedentRow[], noteRows: readonly NoteRow[]): LibraryEntry[] {
  const overlays = new Map<string, Overlay>();
  const kept = new Map<string, Keeping>();
  const notes = new Map<string, string[]>();
  for (const row of rows) {
    if (row.kind === 'overlay') overlays.set(row.precedentId, row);
    else if (row.kind === 'keeping') kept.set(row.precedentId, keptOf(row));
  }
  for (const { on, text, trashedAt } of noteRows) {
    if (on.kind === 'precedent' && trashedAt === null) notes.set(on.id, [...(notes.get(on.id) ?? []), text]);
  }
  const beside = (id: string) => ({ notes: notes.get(id) ?? [], keeping: kept.get(id) ?? null });
  const entries: LibraryEntry[] = [];
  for (const [id, base] of law.precedents) {
    const overlay = overlays.get(id);
    const fields = Object.entries(overlay?.fields ?? {});
    const values = Object.fromEntries(fields.map(([field, { value }]) => [field, value]));
    const shipped = base as unknown as Readonly<Record<string, unknown>>;
    entries.push({
      record: { ...base, ...values } as OwnPrecedent,
      own: false,
      shipped: Object.fromEntries(fields.map(([field]) => [field, shipped[field]])),
      imported: overlay?.imported ?? null,
      trashed: false,
      ...beside(id),
    });
  }
  // One that lies in the trash never hides a living one of the same id: the later entry is found.
  const own = rows.filter((row) => row.kind === 'own');
  for (const { record, imported = null, trashedAt } of own.toSorted((a, b) => rank(a) - rank(b))) {
    entries.push({ record, own: true, shipped: {}, imported, trashed: trashedAt !== null, ...beside(record.id) });
  }
  return entries;
}

const rank = ({ trashedAt }: { readonly trashedAt: string | null }): number => (trashedAt === null ? 1 : 0);

/** The library as it is now. */
export async function readLibraryEntries(): Promise<LibraryEntry[]> {
  return libraryEntries(await readAll('precedents'), await readAll('notes'));
}
