import { useMemo } from 'react';
import { isSample } from '../../../shared/schema/matter';
import type { DraftRow, DraftVersionRow, MatterRow, TemplateRow } from '../../../shared/schema/records';
import { useTable } from './live';

/** A draft as lists show it. */
export interface DraftOverview {
  readonly id: string;
  readonly row: DraftRow;
  readonly matterTitle: string;
  readonly sample: boolean;
  /** The newest generated paper. */
  readonly last: DraftVersionRow | null;
  readonly versions: number;
}

/** The drafts of the matters given, last changed first; those in the trash left out. */
export function draftOverviews(
  matters: readonly MatterRow[],
  drafts: readonly DraftRow[],
  versions: readonly DraftVersionRow[],
): DraftOverview[] {
  const matterOf = new Map(matters.map((matter) => [matter.id, matter]));
  return drafts
    .filter((row) => row.trashedAt === null)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .flatMap((row) => {
      const matter = matterOf.get(row.matterId);
      if (!matter) return [];
      const mine = newestFirst(versions, row.id);
      const last = mine[0] ?? null;
      return [{ id: row.id, row, matterTitle: matter.title, sample: isSample(matter), last, versions: mine.length }];
    });
}

/** Drafts of one matter, or of all that are not in the trash. */
export function useDrafts(matterId?: string): DraftOverview[] | undefined {
  const matters = useTable('matters');
  const drafts = useTable('drafts');
  const versions = useTable('draftVersions');
  return useMemo(() => {
    if (!matters || !drafts || !versions) return undefined;
    const wanted = matters.filter((m) => (matterId === undefined ? m.trashedAt === null : m.id === matterId));
    return draftOverviews(wanted, drafts, versions);
  }, [matters, drafts, versions, matterId]);
}

/** The generated papers of a draft, newest first. */
export function useDraftVersions(draftId: string): DraftVersionRow[] | undefined {
  const versions = useTable('draftVersions');
  return useMemo(() => versions && newestFirst(versions, draftId), [versions, draftId]);
}

/** The firm's own templates, by title. */
export function useTemplates(): TemplateRow[] | undefined {
  const rows = useTable('templates');
  return useMemo(
    () => rows?.filter((row) => row.trashedAt === null).sort((a, b) => a.title.localeCompare(b.title)),
    [rows],
  );
}

function newestFirst(versions: readonly DraftVersionRow[], draftId: string): DraftVersionRow[] {
  return versions.filter((v) => v.draftId === draftId).sort((a, b) => b.number - a.number);
}
