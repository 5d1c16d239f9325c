import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { Precedent } from '../../../shared/schema/law';
import { emptyKeeping, type Keeping } from '../../../shared/schema/library';
import type { NoteRow, NoteSubject, PrecedentRow } from '../../../shared/schema/records';
import { readAll } from '../read';
import { inOrder } from './assemble-matter';
import { useTable } from './live';

/** What somebody changed of a shipped field, and what was shipped. */
export interface EditedField {
  readonly value: unknown;
  readonly at: string;
  readonly by: string;
  readonly base: unknown;
}

/** A precedent as it is shown: the shipped one with its edits, or one's own. */
export type PrecedentView = Precedent & {
  readonly own: boolean;
  /** Who added an own precedent, and when. */
  readonly added: { readonly by: string; readonly at: string } | null;
  readonly edited: Readonly<Record<string, EditedField>>;
  /** What the firm keeps about it: treatment, verification, tags, stances, the opinion's files. */
  readonly keeping: Keeping;
};

type Overlay = Extract<PrecedentRow, { kind: 'overlay' }>;

/** Shipped precedents with their overlays, then one's own; those in the trash on request. */
export function mergePrecedents(
  base: ReadonlyMap<string, Precedent>,
  rows: readonly PrecedentRow[],
  trashed = false,
): PrecedentView[] {
  const overlays = new Map<string, Overlay>();
  const kept = keepingsOf(rows);
  const keeping = (id: string): Keeping => kept.get(id) ?? emptyKeeping;
  const own: PrecedentView[] = [];
  for (const row of rows) {
    if (row.kind === 'overlay') overlays.set(row.precedentId, row);
    else if (row.kind === 'own' && (row.trashedAt !== null) === trashed) {
      const { record, by, at } = row;
      own.push({ ...record, own: true, added: { by, at }, edited: {}, keeping: keeping(record.id) });
    }
  }
  if (trashed) return own;
  const shipped = [...base.values()].map((one) => overlaid(one, overlays.get(one.id), keeping(one.id)));
  return [...shipped, ...own];
}

/** What is kept, by the id of its record. Should two rows speak of one record, the first does. */
export function keepingsOf(rows: readonly PrecedentRow[]): ReadonlyMap<string, Keeping> {
  const kept = new Map<string, Keeping>();
  for (const row of rows) {
    if (row.kind !== 'keeping' || kept.has(row.precedentId)) continue;
    const { id: _id, kind: _kind, precedentId, ...keeping } = row;
    kept.set(precedentId, keeping);
  }
  return kept;
}

function overlaid(base: Precedent, overlay: Overlay | undefined, keeping: Keeping): PrecedentView {
  if (!overlay) return { ...base, own: false, added: null, edited: {}, keeping };
  const shipped = base as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(overlay.fields);
  const values = Object.fromEntries(fields.map(([field, edit]) => [field, edit.value]));
  const edited = Object.fromEntries(fields.map(([field, edit]) => [field, { ...edit, base: shipped[field] }]));
  return { ...base, ...values, own: false, added: null, edited, keeping };
}

/** The whole library. */
export function usePrecedents(): PrecedentView[] | undefined {
  const rows = useTable('precedents');
  return useMemo(() => rows && mergePrecedents(law.precedents, rows), [rows]);
}

/** The notes on a matter or a precedent, oldest first. */
export function useNotes(on: NoteSubject): NoteRow[] | undefined {
  const rows = useTable('notes');
  const { kind, id } = on;
  return useMemo(
    () => rows && inOrder(rows.filter((n) => n.on.kind === kind && n.on.id === id && n.trashedAt === null)),
    [rows, kind, id],
  );
}

/** Every note on a precedent, to search in. */
export function usePrecedentNotes(): NoteRow[] | undefined {
  const rows = useTable('notes');
  return useMemo(() => rows?.filter((n) => n.on.kind === 'precedent' && n.trashedAt === null), [rows]);
}

/** What drafting must know beside the shipped library: edited precedents and one's own. */
export async function draftPrecedents(): Promise<Precedent[]> {
  return changedPrecedents(mergePrecedents(law.precedents, await readAll('precedents')));
}

/** Kept up to date, for the preview. */
export function useDraftPrecedents(): Precedent[] | undefined {
  const all = usePrecedents();
  return useMemo(() => all && changedPrecedents(all), [all]);
}

function changedPrecedents(all: readonly PrecedentView[]): Precedent[] {
  return all
    .filter((p) => p.own || Object.keys(p.edited).length > 0)
    .map(({ own: _own, added: _added, edited: _edited, keeping: _keeping, ...precedent }) => precedent);
}
