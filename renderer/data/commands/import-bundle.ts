import { dryRun, type DryRun } from '../../../shared/bundle/merge/dry-run';
import { isRefusal, refusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import type { Here } from '../../../shared/bundle/merge/state';
import { bytesNamed } from '../bundle/export-matter';
import { levelOut } from '../bundle/level-out';
import { importCommand, readShared } from '../bundle/matter-journal';
import { readRowsHere } from '../bundle/matter-rows-here';
import { meet } from '../bundle/people';
import { readBundle, type OpenedBundle, type ReadBundle } from '../bundle/read-bundle';
import { writersById } from '../bundle/writers';
import { commitFound, type Intent } from '../commit';
import { DataError } from '../errors';
import type { Edit } from '../plan';
import type { Writer } from '../queries/open-conflicts';
import { readOne } from '../read';
import { blobName } from '../vault/blobs';
import { session } from '../vault/session';

/** What taking a bundle in would do. `isNew`: the matter is not in this vault yet. */
export interface BundlePreview {
  readonly matter: string;
  readonly isNew: boolean;
  readonly run: DryRun;
  /** Who made the operations of both sides, by their ids. */
  readonly writers: ReadonlyMap<string, Writer>;
  /** The record of a place as it stands here; undefined: there is none. */
  readonly here: Here;
}

/** Compares a bundle with the matter as it stands here, and changes nothing. */
export async function dryRunImport(bundle: OpenedBundle): Promise<BundlePreview | Refusal> {
  const read = await readBundle(bundle);
  return isRefusal(read) ? read : preview(bundle.matter, read);
}

/**
 * Takes a bundle in: the received operations, word for word, and one operation of this vault that makes its rows those of
 * the joined matter, in one step that Undo takes back whole. Gives the id of that operation; null when everything was here
 * already. Throws, with the vault as it was, when the bundle is refused.
 */
export async function importBundle(bundle: OpenedBundle): Promise<string | null> {
  const read = orThrow(await readBundle(bundle));
  // Refused before anything is written; compared once more when it is its turn.
  orThrow(await preview(bundle.matter, read));
  await levelOut(bundle.matter);
  const operation = await commitFound(async () => {
    const { run } = orThrow(await preview(bundle.matter, read));
    const { operations, withheld } = run.incoming;
    return operations.length + withheld.length === 0 ? null : intentOf(bundle.matter, run, read);
  });
  await meet(read.people);
  return operation?.id ?? null;
}

function orThrow<T extends object>(found: T | Refusal): T {
  if (!isRefusal(found)) return found;
  throw new DataError('bad-row', `This bundle was refused: ${found.message}`, found.fix);
}

async function preview(matter: string, { history, blobs, people }: ReadBundle): Promise<BundlePreview | Refusal> {
  if (session().kind === 'samples') return refusal('samples-only', 'This vault is for the samples only.');
  const there = await readOne('matters', matter);
  if (there && there.trashedAt !== null) return refusal('in-trash', 'This matter is here, in the trash.');
  const { here, ownerOf } = await readRowsHere(matter);
  const shared = await readShared(matter);
  const run = dryRun(matter, { ...shared, here, ownerOf }, history);
  if (isRefusal(run)) return run;
  for (const hash of bytesNamed(run.incoming.operations)) {
    if (blobs.has(hash) || (await session().port.getBlob(await blobName(hash)))) continue;
    return refusal('missing-bytes', 'A file or a paper of the matter did not come with it.');
  }
  const writers = await writersById([...shared.operations, ...run.incoming.operations], people);
  return { matter, isNew: there === null, run, writers, here };
}

function intentOf(matter: string, run: DryRun, { blobs }: ReadBundle): Intent {
  const { operations, withheld } = run.incoming;
  const edits: readonly Edit[] = run.edits;
  const nothing: Edit = { table: 'matters', id: matter, field: 'id', after: matter, confirms: true };
  return {
    command: importCommand,
    matter,
    // An operation changes something: where everything stays as it is shown, it says so of the matter.
    edits: edits.length > 0 ? edits : [nothing],
    bytes: bytesNamed(operations).flatMap((hash) => blobs.get(hash) ?? []),
    beside: { local: true, heads: run.heads, conflicts: run.open, carried: operations, withheld },
  };
}
