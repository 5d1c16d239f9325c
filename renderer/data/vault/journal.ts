import type { Operation } from '../../../shared/schema/operation';
import { decodeFrame, decodeFrames, type Frame } from '../../../shared/vault/frame';
import { libraryHeadsId } from '../meta-ids';
import { openFrame, scopeOf, sealFrame } from './seal';
import { session } from './session';

/*
 * The journal as the page sees it: operations in, operations out. The frames are sealed and opened here; main keeps
 * them and never learns what they say.
 */

/** An operation and its number in the journal. */
export interface Entry {
  readonly seq: number;
  /** Null: its matter was destroyed, and its content with it. */
  readonly operation: Operation | null;
}

const scopes = new Map<string, Promise<Uint8Array>>();
const places = new Map<string, number>();

/** Forgets what was worked out for the vault before. */
export function forgetJournal(): void {
  scopes.clear();
  places.clear();
}

/** The scope of a matter's frames; null: of the library, people and settings. */
export function scopeOfMatter(matter: string | null): Promise<Uint8Array> {
  const name = matter ?? libraryHeadsId;
  const known = scopes.get(name) ?? scopeOf(session().keys.scopes, name);
  scopes.set(name, known);
  return known;
}

/** Writes an operation; resolves with its number when it is on the disk, twice. */
export async function appendOperation(operation: Operation): Promise<number> {
  const vault = session();
  const { seq: last, tag: prev } = vault.head;
  const place = { seq: last + 1, scope: await scopeOfMatter(operation.matter), prev };
  const frame = await sealFrame(vault.keys.journal, vault.vaultId, place, operation);
  vault.head = await vault.port.append(frame);
  places.set(operation.id, place.seq);
  return place.seq;
}

/** Opens frames, in order. Throws when one does not open. */
async function openFrames(frames: readonly Frame[]): Promise<Entry[]> {
  const { keys, vaultId } = session();
  return Promise.all(
    frames.map(async (frame) => {
      const operation = (await openFrame(keys.journal, vaultId, frame)) as Operation | null;
      if (operation) places.set(operation.id, frame.seq);
      return { seq: frame.seq, operation };
    }),
  );
}

/** A batch: large enough to be quick, small enough not to hold the page. */
const batchBytes = 4 * 1024 * 1024;

/** Everything after an operation, oldest first, in batches. `prev`: the tag before the first frame of the batch. */
export async function* entriesAfter(seq: number): AsyncGenerator<{ entries: Entry[]; prev: Uint8Array | null }> {
  let after: number | null = seq;
  while (after !== null) {
    const reply: { frames: Uint8Array; next: number | null } = await session().port.frames(after, batchBytes);
    const { frames } = decodeFrames(reply.frames);
    if (frames.length > 0) yield { entries: await openFrames(frames), prev: frames[0]?.prev ?? null };
    after = reply.next;
  }
}

/** The newest operations of a matter, oldest first; what was destroyed is left out. */
export async function readHistory(matter: string | null, limit: number): Promise<Operation[]> {
  const scope = await scopeOfMatter(matter);
  const { frames } = await session().port.history({ scope, before: null, limit });
  const entries = await openFrames(decodeFrames(frames).frames);
  return entries.flatMap(({ operation }) => (operation ? [operation] : []));
}

/** One operation by its id, or null when the journal has none. */
export async function readOperation(id: string): Promise<Operation | null> {
  const seq = places.get(id) ?? (await placeOf(id));
  if (seq === undefined) return null;
  const { frames } = await session().port.frames(seq - 1, 1);
  const frame = decodeFrame(frames);
  const [entry] = frame ? await openFrames([frame]) : [];
  return entry?.operation ?? null;
}

/** An operation of another day that no list has shown yet: found by reading the journal. */
async function placeOf(id: string): Promise<number | undefined> {
  for await (const { entries } of entriesAfter(0)) {
    const found = entries.find(({ operation }) => operation?.id === id);
    if (found) return found.seq;
  }
  return undefined;
}
