import { dryRun, inGraphOrder } from '../../../shared/bundle/merge/dry-run';
import { isRefusal, refusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import type { Conflict } from '../../../shared/schema/conflict';
import type { Matter } from '../../../shared/schema/matter';
import type { Operation } from '../../../shared/schema/operation';
import type { DraftVersionRow, Rows } from '../../../shared/schema/records';
import { today } from '../clock';
import { activityLines, type ActivityLine } from '../queries/activity';
import { assembleMatter } from '../queries/assemble-matter';
import { detailOf, type MatterDetail } from '../queries/matters';
import type { Writer } from '../queries/open-conflicts';
import { bytesNamed } from './export-matter';
import { graphOf } from './matter-journal';
import { readBundle, type OpenedBundle } from './read-bundle';

/*
 * A matter out of a bundle that is looked at and not taken in. It is worked out as an import into an empty vault would
 * work it out, refusals and all, and handed to the page: no row of it gets into the cache, the journal, the working set or
 * the search, so that no list, no search and no notice can know of it.
 */

/** It lives for as long as whoever asked for it holds on to it. */
export interface LookedAt {
  readonly detail: MatterDetail;
  /** As papers, triage and dates are made from it. */
  readonly matter: Matter;
  /** By draft, the newest first. */
  readonly versions: ReadonlyMap<string, readonly DraftVersionRow[]>;
  readonly history: readonly ActivityLine[];
  /** Places with several versions. */
  readonly open: readonly { readonly conflict: Conflict; readonly writers: readonly (readonly Writer[])[] }[];
  /** Name of a person that the matter names. */
  readonly nameOf: (personId: string) => string | undefined;
  /** The bytes of a file or a paper of it. */
  readonly bytesOf: (sha256: string) => Uint8Array | undefined;
}

/** Reads and proves a bundle's matter, and changes nothing. */
export async function lookAtBundle(bundle: OpenedBundle): Promise<LookedAt | Refusal> {
  const read = await readBundle(bundle);
  if (isRefusal(read)) return read;
  const { history, people, blobs } = read;
  const empty = { operations: [], withheld: [], here: () => undefined, ownerOf: () => undefined };
  const run = dryRun(bundle.matter, empty, history);
  if (isRefusal(run)) return run;
  if (bytesNamed(history.operations).some((hash) => !blobs.has(hash))) {
    return refusal('missing-bytes', 'A file or a paper of the matter did not come with it.');
  }
  const rowsOf = <T extends keyof Rows>(table: T): Rows[T][] =>
    run.edits.flatMap((edit) =>
      edit.table === table && edit.field === null ? [edit.after as unknown as Rows[T]] : [],
    );
  const [row] = rowsOf('matters');
  const [demand] = rowsOf('demands');
  if (!row || !demand) return refusal('incomplete', 'It does not hold the whole matter.');
  const versions = rowsOf('draftVersions');
  const rows = {
    row,
    demand,
    parties: rowsOf('parties'),
    counsel: rowsOf('counsel'),
    accounts: rowsOf('accounts'),
    notes: rowsOf('notes'),
  };
  const clock = today();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const inOrder = inGraphOrder(history.operations, graphOf(history));
  return {
    detail: detailOf(
      { ...rows, files: rowsOf('files'), drafts: rowsOf('drafts'), versions, deadlines: rowsOf('deadlines') },
      clock,
    ),
    matter: assembleMatter(rows, clock, null),
    versions: byDraft(versions),
    history: activityLines(inOrder, bundle.matter, (id) => names.get(id) ?? 'Somebody'),
    open: run.open.map((conflict) => ({ conflict, writers: writersIn(conflict, inOrder, names) })),
    nameOf: (id) => names.get(id),
    bytesOf: (sha256) => blobs.get(sha256),
  };
}

function byDraft(versions: readonly DraftVersionRow[]): ReadonlyMap<string, readonly DraftVersionRow[]> {
  const found = new Map<string, DraftVersionRow[]>();
  for (const version of versions.toSorted((a, b) => b.number - a.number)) {
    found.set(version.draftId, [...(found.get(version.draftId) ?? []), version]);
  }
  return found;
}

function writersIn(
  { options }: Conflict,
  operations: readonly Operation[],
  names: ReadonlyMap<string, string>,
): Writer[][] {
  const byId = new Map(operations.map((one) => [one.id, one]));
  return options.map((option) =>
    option.operations.flatMap((id): Writer[] => {
      const found = byId.get(id);
      return found ? [{ name: names.get(found.author ?? '') ?? null, at: found.at }] : [];
    }),
  );
}
