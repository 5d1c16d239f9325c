import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { Precedent } from '../../../shared/schema/law';
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
};

type Overlay = Extract<PrecedentRow, { kind: 'overlay' }>;

/** Shipped precedents with their overlays, then one's own; those in the trash on request. */
export function mergePrecedents(
  base: ReadonlyMap<string, Precedent>,
  rows: readonly PrecedentRow[],
  trashed = false,
): PrecedentView[] {
  const overlays = new Map<string, Overlay>();
  const own: PrecedentView[] = [];
  for (const row of rows) {
    if (row.kind === 'overlay') overlays.set(row.precedentId, row);
    else if (row.kind === 'own' && (row.trashedAt !== null) === trashed) {
      own.push({ ...row.record, own: true, added: { by: row.by, at: row.at }, edited: {} });
    }
  }
  if (trashed) return own;
  return [...[...base.values()].map((precedent) => overlaid(precedent, overlays.get(precedent.id))), ...own];
}

function overlaid(base: Precedent, overlay: Overlay | undefined): PrecedentView {
  if (!overlay) return { ...base, own: false, added: null, edited: {} };
  const shipped = base as unknown as Readonly<Record<string, unknown>>;
  const fields = Object.entries(overlay.fields);
  const values = Object.fromEntries(fields.map(([field, edit]) => [field, edit.value]));
  const edited = Object.fromEntries(fields.map(([field, edit]) => [field, { ...edit, base: shipped[field] }]));
  return { ...base, ...values, own: false, added: null, edited };
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
    .map(({ own: _own, added: _added, edited: _edited, ...precedent }) => precedent);
}
