import { entriesAfter } from '../vault/journal';
import { notice, session } from '../vault/session';
import { applyOperation, type AnyRow, type Touched } from './apply';
import { changedTables, putTable } from './cache';
import { dropWorkingSet, rowTables, type RowTable } from './db';
import { clearFolding, foldSoon } from './fold';
import { emptyManifest, setManifest } from './manifest';
import { clearPages } from './pages';
import { restartWriting, writeBehind } from './write-behind';

/*
 * Builds the working set anew from the journal. The rows are in memory, and shown, as soon as the journal is read; the
 * database is filled behind them. When even that fails the window works from memory until it is closed.
 */
let underWay: Promise<void> | undefined;

/** Throws the working set away and reads the journal; says so, unless that was to be expected. */
export function rebuild(why: Why = 'no match'): Promise<void> {
  underWay ??= build(why).finally(() => (underWay = undefined));
  return underWay;
}

async function build(why: Why): Promise<void> {
  const { rows, operations } = await replay();
  for (const table of rowTables) putTable(table, rows.get(table) ?? new Map<string, AnyRow>());
  clearFolding();
  clearPages();
  changedTables(rowTables);
  if (why !== 'moved') sayRebuilt(why, operations);
  await refill(rows);
}

/** `none`: there is no working copy, as on a new machine; `moved`: the vault was sealed anew. */
type Why = 'no match' | 'none' | 'moved';

function sayRebuilt(why: Why, operations: number): void {
  const changes = `${operations.toLocaleString('en-US')} saved ${operations === 1 ? 'change' : 'changes'}`;

  notice({
    code: 'working-set-rebuilt',
    message:
      why === 'none'
        ? `There was no working copy on this machine, so Quash made one from ${changes}.`
        : `The working copy on this machine did not match the journal, so Quash threw it away and built it anew from ${changes}.`,
    fix:
      why === 'none'
        ? 'Nothing that was saved is missing.'
        : 'Nothing that was saved is missing. If this happens often, have the disk checked.',
  });
}

let failures = 0;

/** Rows could not be written: once, the database is made anew; after that the window works from memory. */
export function afterFailedWrite(): void {
  failures += 1;
  if (failures === 1) void rebuild();
  else fromMemory();
}

/** For a new opening. */
export function forgetFailures(): void {
  failures = 0;
}

function fromMemory(): void {
  notice({
    code: 'working-from-memory',
    message:
      'The working copy can’t be written to this disk, so Quash works from memory. What you save goes into the journal as before, on the disk and twice.',
    fix: 'Make room on the disk or have it checked, then lock and unlock Quash.',
  });
}

/** The rows as they stand after the last operation of the journal. */
export async function replay(): Promise<{ rows: Map<RowTable, Map<string, AnyRow>>; operations: number }> {
  const rows = new Map<RowTable, Map<string, AnyRow>>(rowTables.map((table) => [table, new Map<string, AnyRow>()]));
  let operations = 0;
  let last = 0;
  do {
    for await (const { entries } of entriesAfter(last)) {
      for (const { seq, operation, beside } of entries) {
        last = seq;
        if (!operation) continue;
        operations += 1;
        const before = (of: RowTable, id: string): AnyRow | null => rows.get(of)?.get(id) ?? null;
        for (const [table, touched] of applyOperation(operation, before, beside)) {
          for (const [id, row] of touched) {
            if (row) rows.get(table)?.set(id, row);
            else rows.get(table)?.delete(id);
          }
        }
      }
    }
    // What was committed while this read comes along, too.
  } while (last < session().head.seq);
  return { rows, operations };
}

/** Writes everything into an empty database. A failure leaves the window working from memory. */
async function refill(rows: Touched | Map<RowTable, Map<string, AnyRow>>): Promise<void> {
  const { seq, tag } = session().head;
  await restartWriting();
  setManifest(emptyManifest());
  try {
    await dropWorkingSet();
  } catch {
    failures = 2;
    return fromMemory();
  }
  if (seq > 0) writeBehind(rows as Touched, seq, tag, () => true);
  foldSoon();
}
