import { useEffect, useMemo, useState } from 'react';
import {
  type AuthorityUse,
  draftKeeping,
  type DraftOverview,
  draftPacks,
  draftPrecedents,
  snapshotOf,
  useDrafts,
  useMatters,
} from '../../../data';
import { draftInWorker } from '../../../workers/draft-client';

/** More drafts than these are not drafted anew only to know what they cite. */
const MOST = 40;

type Uses = ReadonlyMap<string, readonly AuthorityUse[]>;
const none: Uses = new Map();

/** Open drafts of which no version was kept yet: nothing on the disk says what they cite. */
function useUnkept(): readonly DraftOverview[] | undefined {
  const drafts = useDrafts();
  const matters = useMatters();
  return useMemo(() => {
    if (!drafts || !matters) return undefined;
    const open = new Set(
      matters.flatMap(({ row }) => (row.stage === 'new' || row.stage === 'drafting' ? [row.id] : [])),
    );
    return drafts
      .filter(({ row, masked, last }) => !masked && open.has(row.matterId) && last?.authorities === undefined)
      .slice(0, MOST);
  }, [drafts, matters]);
}

/** What a draft cites as it would be made now; nothing where the paper does not fit its matter any more. */
async function citedBy({ row }: DraftOverview): Promise<readonly string[]> {
  try {
    const made = await draftInWorker({
      matter: await snapshotOf(row.matterId),
      documentId: row.documentId,
      precedents: await draftPrecedents(),
      packs: await draftPacks(),
      kept: await draftKeeping(),
      bytes: false,
    });
    return made?.doc.mentioned ?? [];
  } catch {
    return [];
  }
}

/**
 * What the open drafts cite of which no version was kept: each is drafted once in the worker, without pages, one after
 * the other. Drafts of restricted matters that were not opened take no part.
 */
export function useDraftedUses(): Uses {
  const drafts = useUnkept();
  const [uses, setUses] = useState(none);
  // A change anywhere gives a new list; only which drafts it holds counts here.
  const named = drafts && JSON.stringify(drafts.map(({ id, row }) => [id, row.updatedAt]));
  useEffect(() => {
    if (named === undefined || !drafts) return undefined;
    let current = true;
    const run = async () => {
      const found = new Map<string, AuthorityUse[]>();
      for (const draft of drafts) {
        const { row, matterTitle } = draft;
        const use = {
          matterId: row.matterId,
          matterTitle,
          live: true,
          draft: { id: row.id, title: row.title, version: 0 },
        };
        for (const id of await citedBy(draft)) found.set(id, [...(found.get(id) ?? []), use]);
        if (!current) return;
      }
      setUses(found);
    };
    void run();
    return () => {
      current = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `named` says what of the drafts counts
  }, [named]);
  return uses;
}

/** Two accounts of where authorities are in use, as one. */
export function joinUses(a: Uses, b: Uses): Uses {
  const joined = new Map(a);
  for (const [id, uses] of b) joined.set(id, [...(joined.get(id) ?? []), ...uses]);
  return joined;
}
