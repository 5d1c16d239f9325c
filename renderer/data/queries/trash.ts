import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { DraftRow, FileRow, NoteRow, TemplateRow } from '../../../shared/schema/records';
import { isMasked, useRevealed } from '../revealed';
import { useTable } from './live';
import { useMatters, type MatterOverview } from './matters';
import { mergePrecedents, type PrecedentView } from './precedents';

/** What can be restored. */
export interface Trash {
  readonly matters: readonly MatterOverview[];
  readonly notes: readonly NoteRow[];
  readonly files: readonly FileRow[];
  readonly drafts: readonly DraftRow[];
  readonly templates: readonly TemplateRow[];
  readonly precedents: readonly PrecedentView[];
}

/** Everything in the trash. */
export function useTrash(): Trash | undefined {
  const matters = useMatters({ trashed: true });
  const notes = useTable('notes');
  const files = useTable('files');
  const drafts = useTable('drafts');
  const templates = useTable('templates');
  const precedents = useTable('precedents');
  const all = useTable('matters');
  const open = useRevealed();
  return useMemo(() => {
    if (!all || !matters || !notes || !files || !drafts || !templates || !precedents) return undefined;
    const masked = new Set(all.filter((row) => isMasked(row, open)).map((row) => row.id));
    return {
      matters,
      notes: notes.filter((row) => isTrashed(row) && !(row.on.kind === 'matter' && masked.has(row.on.id))),
      files: files.filter((row) => isTrashed(row) && !masked.has(row.matterId)),
      drafts: drafts.filter((row) => isTrashed(row) && !masked.has(row.matterId)),
      templates: templates.filter((row) => isTrashed(row) && row.versionOf === undefined),
      precedents: mergePrecedents(law.precedents, precedents, true),
    };
  }, [all, open, matters, notes, files, drafts, templates, precedents]);
}

function isTrashed(row: { readonly trashedAt: string | null }): boolean {
  return row.trashedAt !== null;
}
