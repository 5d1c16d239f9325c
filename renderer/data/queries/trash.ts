import { useMemo } from 'react';
import { law } from '../../../shared/law';
import type { DraftRow, FileRow, NoteRow, TemplateRow } from '../../../shared/schema/records';
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
  return useMemo(() => {
    if (!matters || !notes || !files || !drafts || !templates || !precedents) return undefined;
    return {
      matters,
      notes: notes.filter(isTrashed),
      files: files.filter(isTrashed),
      drafts: drafts.filter(isTrashed),
      templates: templates.filter(isTrashed),
      precedents: mergePrecedents(law.precedents, precedents, true),
    };
  }, [matters, notes, files, drafts, templates, precedents]);
}

function isTrashed(row: { readonly trashedAt: string | null }): boolean {
  return row.trashedAt !== null;
}
