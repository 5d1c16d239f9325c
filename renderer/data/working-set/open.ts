import { toHex } from '../../../shared/vault/bytes';
import { entriesAfter, forgetJournal } from '../vault/journal';
import { closeSession, openSession, session } from '../vault/session';
import type { VaultPort } from '../vault/port';
import { applyOperation, stampedBy, type AnyRow, type Touched } from './apply';
import { applyTouched, clearCache, openList } from './cache';
import { closeWorkingSet, dropWorkingSet, openWorkingSet, rowTables, type RowTable } from './db';
import { clearFolding, foldSoon, keepFolding } from './fold';
import { loadRows, loadTable } from './load';
import { emptyManifest, manifest, readManifest, setManifest, type Manifest } from './manifest';
import { clearPages } from './pages';
import { afterFailedWrite, forgetFailures, rebuild } from './rebuild';
import { restartWriting, whenWritingFails, writeBehind, written } from './write-behind';

let stopFolding: (() => void) | undefined;

/**
 * Opens the vault and the working set, and brings the second to where the journal ends. Gives the rows of a working set
 * that is further than the journal (somebody put the vault's folder back to an earlier state); else null.
 */
export async function openStore(port: VaultPort): Promise<Rows | null> {
  await openSession(port);
  forgetFailures();
  whenWritingFails(afterFailedWrite);
  await openDatabase(port);
  const { head } = session();
  const read = await readManifest().catch(() => null);
  const fresh = read === null && head.seq === 0;
  const found = whole(read);
  setManifest(found ?? emptyManifest());
  const level = found?.seq === head.seq && found.tag === toHex(head.tag) && !found.unfinished;
  const ahead = found && found.seq > head.seq ? await everyRow() : null;
  if (!fresh && !level && !(found && found.seq < head.seq && (await catchUp(found)))) {
    await rebuild(found ? 'no match' : 'none');
  }
  stopFolding = keepFolding();
  foldSoon();
  return ahead;
}

/** A working set that was being filled for the first time is none. */
const whole = (found: Manifest | null): Manifest | null => (found?.unfinished && found.seq === 0 ? null : found);

type Rows = ReadonlyMap<RowTable, readonly AnyRow[]>;

/** Every row of the working set as it is; null when it is hurt, too. */
async function everyRow(): Promise<Rows | null> {
  const rows = new Map<RowTable, readonly AnyRow[]>();
  for (const table of rowTables) {
    await loadTable(table);
    rows.set(table, openList(table) ?? []);
  }
  // A table that did not match was built from the journal, and all the others with it.
  return manifest().seq > session().head.seq ? rows : null;
}

/**
 * Another vault took the place of the open one, with keys of its own and the same operations: the page takes the keys,
 * and the working set is sealed anew.
 */
export async function moveToNewVault(port: VaultPort): Promise<void> {
  await written();
  forgetJournal();
  await openSession(port);
  await rebuild('moved');
}

/** Forgets keys and rows, and closes the database once it is written. */
export async function closeStore(): Promise<void> {
  stopFolding?.();
  clearFolding();
  clearPages();
  await written();
  await restartWriting();
  closeWorkingSet();
  clearCache();
  forgetJournal();
  closeSession();
}

async function openDatabase(port: VaultPort): Promise<void> {
  try {
    await openWorkingSet();
  } catch {
    await dropWorkingSet().catch(async () => {
      // The engine can't even throw it away: the window starts again in an empty place.
      await port.newWorkingSet();
      await new Promise<never>(() => undefined);
    });
  }
}

/**
 * The program ended between the journal and the database: the last operations are applied to the rows they touch.
 * False when the journal does not go on where the working set ends; then it has to be built anew.
 */
async function catchUp(found: Manifest): Promise<boolean> {
  const late: Touched = new Map();
  let first = true;
  try {
    for await (const { entries, prev } of entriesAfter(found.seq)) {
      if (first && toHex(prev ?? new Uint8Array()) !== found.tag) return false;
      first = false;
      for (const { operation, beside } of entries) {
        if (!operation) return false;
        await fetchRows(late, [...operation.changes.map((c) => [c.table, c.id] as const), ...stampedBy(operation)]);
        const touched = applyOperation(operation, (table, id) => late.get(table)?.get(id) ?? null, beside);
        for (const [table, rows] of touched) for (const [id, row] of rows) put(late, table, id, row);
      }
    }
  } catch {
    return false;
  }
  const { seq, tag } = session().head;
  applyTouched(late);
  writeBehind(late, seq, tag);
  return written();
}

async function fetchRows(into: Touched, wanted: readonly (readonly [RowTable, string])[]): Promise<void> {
  for (const [table, id] of wanted) {
    if (into.get(table)?.has(id)) continue;
    put(into, table, id, (await loadRows(table, [id])).get(id) ?? null);
  }
}

function put(into: Touched, table: RowTable, id: string, row: AnyRow | null): void {
  into.set(table, (into.get(table) ?? new Map<string, AnyRow | null>()).set(id, row));
}
