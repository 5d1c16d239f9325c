import { useMemo } from 'react';
import { isSample } from '../../../shared/schema/matter';
import type { DraftRow, DraftVersionRow, MatterRow, TemplateRow } from '../../../shared/schema/records';
import { readAll, readBytes, readOfMatter } from '../read';
import { useRevealed } from '../revealed';
import { groupBy } from './group-by';
import { useTable } from './live';
import { maskDrafts } from './mask';
import type { DraftOverview } from './overviews';

export type { DraftOverview } from './overviews';

/** The drafts of the matters given, last changed first; those in the trash left out. */
export function draftOverviews(
  matters: readonly MatterRow[],
  drafts: readonly DraftRow[],
  versions: readonly DraftVersionRow[],
): DraftOverview[] {
  const matterOf = new Map(matters.map((matter) => [matter.id, matter]));
  const versionsOf = groupBy(versions, (version) => version.draftId);
  return drafts
    .filter((row) => row.trashedAt === null)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .flatMap((row) => {
      const matter = matterOf.get(row.matterId);
      if (!matter) return [];
      const mine = newestFirst(versionsOf.get(row.id) ?? [], row.id);
      const { title: matterTitle, restricted } = matter;
      const of = { matterTitle, sample: isSample(matter), restricted, masked: false };
      return [{ id: row.id, row, ...of, last: mine[0] ?? null, versions: mine.length }];
    });
}

/** Drafts of one matter, or of all that are not in the trash; among all, those of restricted matters are masked. */
export function useDrafts(matterId?: string): readonly DraftOverview[] | undefined {
  const matters = useTable('matters');
  const drafts = useTable('drafts');
  const versions = useTable('draftVersions');
  const open = useRevealed();
  const all = useMemo(() => {
    if (!matters || !drafts || !versions) return undefined;
    const wanted = matters.filter((m) => (matterId === undefined ? m.trashedAt === null : m.id === matterId));
    return draftOverviews(wanted, drafts, versions);
  }, [matters, drafts, versions, matterId]);
  return useMemo(() => all && (matterId === undefined ? maskDrafts(all, open) : all), [all, open, matterId]);
}

/** The drafts of a matter that are not in the trash, last changed first, asked once. */
export async function draftsOf(matterId: string): Promise<readonly DraftRow[]> {
  const rows = (await readOfMatter('drafts', matterId)).filter((row) => row.trashedAt === null);
  return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** The generated papers of a draft, newest first. */
export function useDraftVersions(draftId: string): DraftVersionRow[] | undefined {
  const versions = useTable('draftVersions');
  return useMemo(() => versions && newestFirst(versions, draftId), [versions, draftId]);
}

/** What a paper that was saved for filing has in no name of its file. */
const DRAFT_ONLY = / - NOT FOR FILING\.docx$/i;

/** A paper that left for filing, with the paper of the catalogue that it is. */
export interface FiledVersion {
  readonly documentId: string;
  readonly title: string;
  readonly sha256: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * The papers of a matter that were saved for filing: each is public from then on, or will be. Not a sealed version, and not
 * one that says that it is not for filing.
 */
export async function filedVersions(matterId: string): Promise<FiledVersion[]> {
  const drafts = new Map((await readOfMatter('drafts', matterId)).map((row) => [row.id, row]));
  const versions = await readOfMatter('draftVersions', matterId);
  return versions.flatMap(({ id, draftId, savedTo, fileName, version, sha256 }) => {
    const draft = drafts.get(draftId);
    if (!draft || savedTo === null || version === 'sealed' || DRAFT_ONLY.test(fileName)) return [];
    return [{ documentId: draft.documentId, title: draft.title, sha256, bytes: () => readBytes(id) }];
  });
}

/** The newest paper of a draft as a file, but for its sealed versions; null: none was saved yet. */
export async function newestVersion(draftId: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const newest = newestFirst(await readAll('draftVersions'), draftId).find(({ version }) => version !== 'sealed');
  return newest ? { name: newest.fileName, bytes: await readBytes(newest.id) } : null;
}

/** The firm's own templates, by title. */
export function useTemplates(): TemplateRow[] | undefined {
  const rows = useTable('templates');
  return useMemo(
    () =>
      rows
        ?.filter((row) => row.trashedAt === null && row.versionOf === undefined)
        .sort((a, b) => a.title.localeCompare(b.title)),
    [rows],
  );
}

/** The earlier versions of a template, newest first. */
export function useTemplateVersions(templateId: string): TemplateRow[] | undefined {
  const rows = useTable('templates');
  return useMemo(
    () =>
      rows
        ?.filter((row) => row.versionOf === templateId && row.trashedAt === null)
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
    [rows, templateId],
  );
}

function newestFirst(versions: readonly DraftVersionRow[], draftId: string): DraftVersionRow[] {
  return versions.filter((v) => v.draftId === draftId).sort((a, b) => b.number - a.number);
}
