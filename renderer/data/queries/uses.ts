import { useMemo } from 'react';
import type { DraftRow, DraftVersionRow, MatterRow } from '../../../shared/schema/records';
import { isMasked, useRevealed } from '../revealed';
import { groupBy } from './group-by';
import { useTable } from './live';

/** Where a paper or an argument of this vault relies on an authority. */
export interface AuthorityUse {
  readonly matterId: string;
  readonly matterTitle: string;
  /** The draft whose newest version cites it; null: it stands in the argument of the matter. */
  readonly draft: { readonly id: string; readonly title: string; readonly version: number } | null;
  /** True while the matter is open: nothing of it has been filed or closed. */
  readonly live: boolean;
}

interface Rows {
  readonly matters: readonly MatterRow[];
  readonly drafts: readonly DraftRow[];
  readonly versions: readonly DraftVersionRow[];
}

/** Ids that counsel added to an argument or wrote into its text. What was struck does not count. */
function argued({ grounds }: MatterRow): Set<string> {
  const ids = new Set<string>();
  for (const { chosen, text, addedAuthorities } of grounds) {
    if (!chosen) continue;
    for (const id of addedAuthorities ?? []) ids.add(id);
    for (const [, id] of (text ?? '').matchAll(/\[@([a-z0-9-]+)/g)) if (id !== undefined) ids.add(id);
  }
  return ids;
}

/**
 * Which authorities are in use, and where: by the newest version of each draft, and by the arguments of the matters.
 * Restricted matters that were not opened take no part, as in the search.
 */
export function usesOf({ matters, drafts, versions }: Rows, open: ReadonlySet<string>): Map<string, AuthorityUse[]> {
  const uses = new Map<string, AuthorityUse[]>();
  const add = (id: string, use: AuthorityUse): void => {
    const known = uses.get(id);
    if (known) known.push(use);
    else uses.set(id, [use]);
  };
  const versionsOf = groupBy(versions, ({ draftId }) => draftId);
  const draftsOf = groupBy(
    drafts.filter(({ trashedAt }) => trashedAt === null),
    ({ matterId }) => matterId,
  );
  for (const matter of matters) {
    if (matter.trashedAt !== null || isMasked(matter, open)) continue;
    const { id: matterId, title: matterTitle, stage } = matter;
    const of = { matterId, matterTitle, live: stage === 'new' || stage === 'drafting' };
    for (const id of argued(matter)) add(id, { ...of, draft: null });
    for (const { id, title } of draftsOf.get(matterId) ?? []) {
      const newest = (versionsOf.get(id) ?? []).reduce<DraftVersionRow | undefined>(
        (last, one) => (last && last.number > one.number ? last : one),
        undefined,
      );
      for (const authority of newest?.authorities ?? []) {
        add(authority, { ...of, draft: { id, title, version: newest?.number ?? 1 } });
      }
    }
  }
  return uses;
}

/** Which authorities are in use, and where, kept up to date. */
export function useAuthorityUses(): ReadonlyMap<string, readonly AuthorityUse[]> | undefined {
  const matters = useTable('matters');
  const drafts = useTable('drafts');
  const versions = useTable('draftVersions');
  const open = useRevealed();
  return useMemo(
    () => (matters && drafts && versions ? usesOf({ matters, drafts, versions }, open) : undefined),
    [matters, drafts, versions, open],
  );
}
