import { isSample } from '../../shared/schema/matter';
import { operationText, OPERATION_SCHEMA, type Operation } from '../../shared/schema/operation';
import type { HeadsRow } from '../../shared/schema/records';
import { breath, rowsPerBreath } from './breath';
import { nextStamp, now } from './clock';
import { tell } from './commit-events';
import { asDataError, DataError } from './errors';
import { libraryHeadsId } from './meta-ids';
import { planEdits, type Edit, type Plan } from './plan';
import { sha256 } from './sha256';
import { putBytes } from './vault/blobs';
import type { Beside } from './vault/beside';
import { appendOperation, scopeOfMatter } from './vault/journal';
import { session } from './vault/session';
import { readSettings } from './who';
import { applyOperation, stampedBy, type RowBefore } from './working-set/apply';
import { applyTouched } from './working-set/cache';
import { loadRow, loadRows } from './working-set/load';
import { writeBehind, written } from './working-set/write-behind';

/*
 * The one door: every change is an operation that goes through here. It is sealed, kept twice by main, and only then
 * counts as saved; the rows in memory and in the database follow.
 */

/** What a command asks for; the door adds who, when, on what device and on top of what. */
export interface Intent {
  readonly command: string;
  /** The matter it belongs to; null for the library, people and settings. */
  readonly matter: string | null;
  readonly edits: readonly Edit[];
  readonly undoes?: string;
  /** Bytes that the new rows own; their SHA-256 is in the rows. */
  readonly bytes?: readonly Uint8Array[];
  /** What comes with it from other vaults, in the same breath; or what follows from the operation for what is undecided. */
  readonly beside?: Beside | ((operation: Operation) => Beside);
}

/** What leaves the vault for good: the journal's memory of these matters, and stored files by name. */
export interface Removal {
  readonly matters: readonly string[];
  readonly blobs: readonly string[];
}

let tail: Promise<unknown> = Promise.resolve();
let underWay = 0;

/** True while something is being written. */
export function isCommitting(): boolean {
  return underWay > 0;
}

/** Waits until everything asked for so far is written, in the journal and behind it, or was refused. */
export async function committed(): Promise<void> {
  await tail;
  await written();
}

/** Saves an intent as one operation; null when it changes nothing. Commits run one after another, in order. */
export function commit(intent: Intent): Promise<Operation | null> {
  return inTurn(async () => {
    const plan = await planEdits(intent.edits);
    return plan.changes.length === 0 ? null : write(intent, plan);
  });
}

/** Saves what `find` comes to when everything before it is written; null when there is nothing to save. */
export function commitFound(find: () => Promise<Intent | null>): Promise<Operation | null> {
  return inTurn(async () => {
    const intent = await find();
    const plan = intent && (await planEdits(intent.edits));
    return !plan || plan.changes.length === 0 ? null : write(intent, plan);
  });
}

/** Saves a removal for good: the operation names the rows, and keeps nothing of what they said. */
export function commitDestruction(
  command: string,
  find: () => Promise<{ plan: Plan; removal: Removal }>,
): Promise<Operation | null> {
  return inTurn(async () => {
    const { plan, removal } = await find();
    if (plan.changes.length === 0) return null;
    const operation = await write({ command, matter: null, edits: [] }, plan);
    const scopes = await Promise.all(removal.matters.map(scopeOfMatter));
    await session().port.shred(scopes, [...removal.blobs]);
    return operation;
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

async function write(intent: Intent, { changes }: Plan): Promise<Operation> {
  refuseRealMatters(intent, changes);
  const heads = (await loadRow('heads', intent.matter ?? libraryHeadsId)) as HeadsRow | null;
  const unsigned: Omit<Operation, 'id'> = {
    matter: intent.matter,
    device: session().device,
    author: (await readSettings()).currentPerson,
    parents: [...(heads?.value ?? [])],
    schema: OPERATION_SCHEMA,
    at: nextStamp(),
    command: intent.command,
    undoes: intent.undoes ?? null,
    changes: [...changes],
  };
  const large = changes.length > rowsPerBreath;
  const text = operationText(unsigned);
  if (large) await breath();
  const operation: Operation = { id: await sha256(text), ...unsigned };
  if (large) await breath();
  const before = await rowsBefore(operation);
  for (const bytes of intent.bytes ?? []) await putBytes(bytes);
  const beside = typeof intent.beside === 'function' ? intent.beside(operation) : (intent.beside ?? null);
  const seq = await appendOperation(operation, beside);
  const touched = applyOperation(operation, before, beside);
  applyTouched(touched);
  writeBehind(touched, seq, session().head.tag, (table, id) => table !== 'heads' && before(table, id) === null);
  return operation;
}

/** The rows as they are before an operation: those it changes and those it stamps. */
async function rowsBefore(operation: Operation): Promise<RowBefore> {
  const wanted = new Map<string, Set<string>>();
  const places = [...operation.changes.map(({ table, id }) => [table, id] as const), ...stampedBy(operation)];
  for (const [table, id] of places) wanted.set(table, (wanted.get(table) ?? new Set()).add(id));
  const found = new Map(
    await Promise.all(
      [...wanted].map(
        async ([table, ids]) => [table, await loadRows(table as (typeof places)[0][0], [...ids])] as const,
      ),
    ),
  );
  return (table, id) => found.get(table)?.get(id) ?? null;
}

/** A samples-only vault keeps its passphrase in the open: no real matter may get into it. */
function refuseRealMatters(intent: Intent, changes: Plan['changes']): void {
  if (session().kind !== 'samples') return;
  const made = changes.flatMap((c) =>
    c.table === 'matters' && c.field === null && c.after !== undefined ? [c.id] : [],
  );
  const real = [...made, ...(intent.matter === null ? [] : [intent.matter])].some((id) => !isSample({ id }));
  if (!real) return;
  throw new DataError(
    'not-allowed',
    'This vault is for the samples only: it is not protected by a passphrase, so no real matter can be kept in it.',
    'Protect it first: Settings, Lock and passphrase. The samples stay.',
  );
}
