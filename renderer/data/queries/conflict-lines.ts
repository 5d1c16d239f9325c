import type { Conflict, ConflictOption } from '../../../shared/schema/conflict';
import { sameJson } from '../../../shared/schema/operation';
import type { HeadsRow } from '../../../shared/schema/records';
import { readShared } from '../bundle/matter-journal';
import { readPath } from '../row-path';
import { loadRow } from '../working-set/load';
import { useLive } from './live';
import { writersOf, type Writer } from './open-conflicts';

/** One of the values, with who wrote it. */
export interface ConflictVersion {
  readonly option: ConflictOption;
  readonly writers: readonly Writer[];
  /** It is what the screens and the papers show until somebody chooses. */
  readonly shown: boolean;
}

/** An open question of a matter, ready to be read. */
export interface ConflictLine {
  readonly conflict: Conflict;
  /** The record as it stands here; null: it was removed. */
  readonly row: unknown;
  readonly versions: readonly ConflictVersion[];
}

/** The open questions of a matter with their writers, the critical ones first; undefined: not read yet. */
export function useConflictLines(matterId: string): readonly ConflictLine[] | undefined {
  return useLive(`conflict-lines:${matterId}`, ['heads', 'meta'], () => conflictLines(matterId));
}

/** The same, once. */
export async function conflictLines(matterId: string): Promise<readonly ConflictLine[]> {
  const conflicts = ((await loadRow('heads', matterId)) as HeadsRow | null)?.conflicts ?? [];
  if (conflicts.length === 0) return [];
  // One reading of the matter's journal, which then knows where each operation lies.
  await readShared(matterId);
  const lines: ConflictLine[] = [];
  for (const conflict of conflicts) {
    const row = await loadRow(conflict.table, conflict.id);
    const now = row && conflict.field !== null ? readPath(row, conflict.field) : (row ?? undefined);
    const versions = await Promise.all(
      conflict.options.map(async (option): Promise<ConflictVersion> => ({
        option,
        writers: await writersOf(option),
        shown: sameJson(option.value, now),
      })),
    );
    lines.push({ conflict, row, versions });
  }
  return lines.toSorted((a, b) => Number(b.conflict.critical) - Number(a.conflict.critical));
}
