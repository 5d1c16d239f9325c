import type { Operation } from '../../../shared/schema/operation';
import { decodeFrame, decodeFrames, type Frame } from '../../../shared/vault/frame';
import { libraryHeadsId } from '../meta-ids';
import type { Beside } from './beside';
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
  readonly beside: Beside | null;
}

/** What lies in a frame as it is sealed: old programs read the operation and pass over the rest. */
type Framed = Operation & { readonly beside?: Beside };

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

/** Writes an operation; resolves with its number when it is on the disk, twice, with all that came beside it. */
export async function appendOperation(operation: Operation, beside: Beside | null = null): Promise<number> {
  const vault = session();
  const { seq: last, tag: prev } = vault.head;
  const place = { seq: last + 1, scope: await scopeOfMatter(operation.matter), prev };
  const framed: Framed = beside ? { ...operation, beside } : operation;
  const frame = await sealFrame(vault.keys.journal, vault.vaultId, place, framed);
  vault.head = await vault.port.append(frame);
  for (const { id } of [operation, ...(beside?.carried ?? [])]) places.set(id, place.seq);
  return place.seq;
}

/** Opens frames, in order. Throws when one does not open. */
async function openFrames(frames: readonly Frame[]): Promise<Entry[]> {
  const { keys, vaultId } = session();
  return Promise.all(
    frames.map(async (frame) => {
      const framed = (await openFrame(keys.journal, vaultId, frame)) as Framed | null;
      if (!framed) return { seq: frame.seq, operation: null, beside: null };
      const { beside = null, ...operation } = framed;
      for (const { id } of [operation, ...(beside?.carried ?? [])]) places.set(id, frame.seq);
      return { seq: frame.seq, operation, beside };
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

/**
 * The newest operations of a matter, oldest first; those that came with a bundle stand before the
 * operation that took it in. What was destroyed is left out.
 */
export async function readHistory(matter: string | null, limit: number): Promise<Operation[]> {
  const scope = await scopeOfMatter(matter);
  const { frames } = await session().port.history({ scope, before: null, limit });
  const entries = await openFrames(decodeFrames(frames).frames);
  return entries.flatMap(({ operation, beside }) => (operation ? [...(beside?.carried ?? []), operation] : []));
}

const atOnce = 2_000;

/** Everything that the journal keeps of a matter, oldest first. */
export async function readMatterEntries(matter: string): Promise<Entry[]> {
  const scope = await scopeOfMatter(matter);
  let before: number | null = null;
  let entries: Entry[] = [];
  for (;;) {
    const reply: { frames: Uint8Array; more: boolean } = await session().port.history({ scope, before, limit: atOnce });
    const some = await openFrames(decodeFrames(reply.frames).frames);
    entries = [...some, ...entries];
    before = some[0]?.seq ?? null;
    if (!reply.more || before === null) return entries;
  }
}

/** One operation by its id, or null when the journal has none. */
export async function readOperation(id: string): Promise<Operation | null> {
  const seq = places.get(id) ?? (await placeOf(id));
  if (seq === undefined) return null;
  const { frames } = await session().port.frames(seq - 1, 1);
  const frame = decodeFrame(frames);
  const [entry] = frame ? await openFrames([frame]) : [];
  return [entry?.operation, ...(entry?.beside?.carried ?? [])].find((one) => one?.id === id) ?? null;
}

/** An operation of another day that no list has shown yet: found by reading the journal. */
async function placeOf(id: string): Promise<number | undefined> {
  for await (const { entries } of entriesAfter(0)) {
    const found = entries.find(
      ({ operation, beside }) => operation?.id === id || beside?.carried.some((one) => one.id === id),
    );
    if (found) return found.seq;
  }
  return undefined;
}
