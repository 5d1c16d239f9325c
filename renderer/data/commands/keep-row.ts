import { emptyKeeping } from '../../../shared/schema/library';
import type { PrecedentRow } from '../../../shared/schema/records';
import { commit } from '../commit';
import { create } from '../matter-rows';
import { readAll } from '../read';

/** The row of what the firm keeps about one record of the library. */
export type KeepingRow = Extract<PrecedentRow, { kind: 'keeping' }>;

let tail: Promise<unknown> = Promise.resolve();

/**
 * The rows of these records, in their order; those that have none get an empty one first. That is an operation of its
 * own, so that what is entered next can be taken back whatever came after it. One call waits for the other: a record
 * never gets two rows.
 */
export function keepingRows(precedentIds: readonly string[]): Promise<KeepingRow[]> {
  const turn = tail.then(() => findOrMake(precedentIds));
  tail = turn.catch(() => undefined);
  return turn;
}

/** The row of one record. */
export async function keepingRow(precedentId: string): Promise<KeepingRow> {
  const [row] = await keepingRows([precedentId]);
  if (!row) throw new Error('No row was made.');
  return row;
}

async function findOrMake(precedentIds: readonly string[]): Promise<KeepingRow[]> {
  const known = new Map<string, KeepingRow>();
  for (const row of await readAll('precedents')) {
    if (row.kind === 'keeping' && !known.has(row.precedentId)) known.set(row.precedentId, row);
  }
  const made = [...new Set(precedentIds)]
    .filter((id) => !known.has(id))
    .map((precedentId): KeepingRow => ({
      id: crypto.randomUUID(),
      kind: 'keeping',
      precedentId,
      treatments: [],
      verifications: [],
      tags: [],
      opinions: [],
      stances: emptyKeeping.stances,
    }));
  if (made.length > 0) {
    await commit({ command: 'open-keeping', matter: null, edits: made.map((row) => create('precedents', row)) });
    for (const row of made) known.set(row.precedentId, row);
  }
  return precedentIds.flatMap((id) => known.get(id) ?? []);
}
