import { operationText, OPERATION_SCHEMA, type Operation, type TableName } from '../../shared/schema/operation';
import type { MetaRow } from '../../shared/schema/records';
import { nextStamp, now } from './clock';
import { db, type BlobRow } from './db';
import { asDataError, DataError } from './errors';
import { tell } from './commit-events';
import { deviceRowId, libraryHeadsId, settingsRowId } from './meta-ids';
import { planEdits, type AnyRow, type Edit, type Plan } from './plan';
import { sha256 } from './sha256';

/*
 * The one door: every change of the database is an operation that goes through here, and nothing else in the
 * interface writes to Dexie. Rows, journal and heads are written in one transaction; hashing, which waits for
 * something that is not Dexie, is done before it.
 */

/** What a command asks for; the door adds who, when, on what device and on top of what. */
export interface Intent {
  readonly command: string;
  /** The matter it belongs to; null for the library, people and settings. */
  readonly matter: string | null;
  readonly edits: readonly Edit[];
  readonly undoes?: string;
  /** Bytes of rows that the edits create. */
  readonly blobs?: readonly BlobRow[];
}

/** What leaves the database for good: journal entries, stored bytes and heads that no change lists. */
export interface Removal {
  readonly journal: readonly string[];
  readonly blobs: readonly string[];
  readonly heads: readonly string[];
}

let tail: Promise<unknown> = Promise.resolve();
let underWay = 0;

/** True while something is being written. */
export function isCommitting(): boolean {
  return underWay > 0;
}

/** Waits until everything asked for so far is written, or was refused. */
export async function committed(): Promise<void> {
  await tail;
}

/** Saves an intent as one operation; null when it changes nothing. Commits run one after another, in order. */
export function commit(intent: Intent): Promise<Operation | null> {
  return inTurn(async () => {
    const plan = await planEdits(intent.edits);
    return plan.changes.length === 0 ? null : write(intent, plan);
  });
}

/** Saves a removal for good: the operation names the rows, and keeps nothing of what they said. */
export function commitDestruction(
  command: string,
  find: () => Promise<{ plan: Plan; removal: Removal }>,
): Promise<Operation | null> {
  return inTurn(async () => {
    const { plan, removal } = await find();
    return plan.changes.length === 0 ? null : write({ command, matter: null, edits: [] }, plan, removal);
  });
}

function inTurn(work: () => Promise<Operation | null>): Promise<Operation | null> {
  underWay += 1;
  const turn = tail.then(async () => {
    tell({ kind: 'saving' });
    try {
      const operation = await work();
      tell({ kind: 'saved', at: now(), operation });
      return operation;
    } catch (caught) {
      const error = asDataError(caught);
      tell({ kind: 'failed', message: error instanceof Error ? error.message : 'The change was not saved.' });
      throw error;
    } finally {
      underWay -= 1;
    }
  });
  tail = turn.catch(() => null);
  return turn;
}

async function write(intent: Intent, plan: Plan, removal?: Removal): Promise<Operation> {
  const scope = intent.matter ?? libraryHeadsId;
  const [deviceRow, settings, heads] = await db().meta.bulkGet([deviceRowId, settingsRowId, scope]);
  const device = deviceRow?.kind === 'device' ? deviceRow.value : crypto.randomUUID();
  const parents = headsOf(heads);
  const unsigned: Omit<Operation, 'id'> = {
    matter: intent.matter,
    device,
    author: settings?.kind === 'settings' ? settings.value.currentPerson : null,
    parents,
    schema: OPERATION_SCHEMA,
    at: nextStamp(),
    command: intent.command,
    undoes: intent.undoes ?? null,
    changes: [...plan.changes],
  };
  const operation: Operation = { id: await sha256(operationText(unsigned)), ...unsigned };
  const meta: MetaRow[] = [{ id: scope, kind: 'heads', value: [operation.id] }];
  if (!deviceRow) meta.push({ id: deviceRowId, kind: 'device', value: device });
  await db().transaction('rw', db().tables, async () => {
    // Another window may have come in between reading and writing: then nothing is written.
    if (headsOf(await db().meta.get(scope)).join() !== parents.join()) throw interrupted();
    for (const [table, rows] of plan.rows) await putRows(table, rows);
    if (intent.blobs) await db().blobs.bulkAdd([...intent.blobs]);
    if (removal) {
      await db().journal.bulkDelete([...removal.journal]);
      await db().blobs.bulkDelete([...removal.blobs]);
      await db().meta.bulkDelete([...removal.heads]);
    }
    await db().journal.add(operation);
    await db().meta.bulkPut(meta);
    if (intent.matter) await stamp('matters', intent.matter, operation.at);
    for (const draftId of draftsOf(plan)) await stamp('drafts', draftId, operation.at);
  });
  return operation;
}

async function putRows(table: TableName, rows: ReadonlyMap<string, AnyRow | null>): Promise<void> {
  const put = [...rows.values()].filter((row) => row !== null);
  const gone = [...rows].filter(([, row]) => row === null).map(([id]) => id);
  if (put.length > 0) await db().table(table).bulkPut(put);
  if (gone.length > 0) await db().table(table).bulkDelete(gone);
}

/** Writes the time of the last change beside the row: a convenience for lists, no part of the operation. */
async function stamp(table: 'matters' | 'drafts', id: string, at: string): Promise<void> {
  await db().table(table).update(id, { updatedAt: at });
}

function draftsOf(plan: Plan): string[] {
  const versions = [...(plan.rows.get('draftVersions')?.values() ?? [])];
  const ofVersions = versions.flatMap((row) => (typeof row?.['draftId'] === 'string' ? [row['draftId']] : []));
  return [...new Set([...ofVersions, ...(plan.rows.get('drafts')?.keys() ?? [])])];
}

function headsOf(row: MetaRow | undefined): string[] {
  return row?.kind === 'heads' ? row.value : [];
}

function interrupted(): DataError {
  return new DataError('conflict', 'Another window changed this matter at the same moment.', 'Make the change again.');
}
