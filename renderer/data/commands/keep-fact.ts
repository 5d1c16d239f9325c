import type { DrawerRow } from '../../../shared/schema/records';
import type { Sealed } from '../../../shared/vault/sealed';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import { type Protected, showProtected } from '../protected';
import { mustRead } from '../read';
import { sealFact } from '../vault/drawer';
import { authorName } from '../who';

/** What kind of thing identifies the speaker. */
export const factKinds = ['name', 'alias', 'email', 'phone', 'ip', 'employer', 'device', 'address', 'other'] as const;
export type FactKind = (typeof factKinds)[number];

/** A protected fact, as the open drawer shows it. Nothing outside the drawer takes this type. */
export interface ProtectedFact {
  readonly kind: FactKind;
  readonly value: Protected;
  readonly note: Protected;
}

/** A fact as it lies under the drawer's key. */
export interface StoredFact {
  readonly kind: FactKind;
  readonly value: string;
  readonly note: string;
}

/** Puts a fact into the sealed drawer of a matter; null: nothing changed. Throws when the drawer is shut. */
export async function addFact(matterId: string, fact: ProtectedFact): Promise<string | null> {
  const id = crypto.randomUUID();
  // First of all: the drawer may be shut by the time the rest is read.
  const sealed = stored(await sealFact(id, matterId, plain(fact)));
  const row: DrawerRow = { id, matterId, sealed, at: now(), by: await authorName(), trashedAt: null };
  return save('add-fact', matterId, [create('drawer', row)]);
}

/** Changes a fact. Throws when the drawer is shut. */
export async function editFact(matterId: string, id: string, fact: ProtectedFact): Promise<string | null> {
  const sealed = stored(await sealFact(id, matterId, plain(fact)));
  return save('edit-fact', matterId, [set('drawer', id, 'sealed', sealed)]);
}

/** Moves a fact to the trash of the drawer. */
export async function trashFact(id: string): Promise<string | null> {
  const { matterId } = await mustRead('drawer', id);
  return save('trash-fact', matterId, [set('drawer', id, 'trashedAt', now())]);
}

/** Takes a fact out of the trash. */
export async function untrashFact(id: string): Promise<string | null> {
  const { matterId } = await mustRead('drawer', id);
  return save('untrash-fact', matterId, [set('drawer', id, 'trashedAt', null)]);
}

function plain({ kind, value, note }: ProtectedFact): StoredFact {
  const text = showProtected(value).trim();
  if (text !== '') return { kind, value: text, note: showProtected(note).trim() };
  throw new DataError('bad-row', 'A fact of the sealed drawer can’t be empty.', 'Write it, or move it to the trash.');
}

function stored({ v, iv, ct }: Sealed<StoredFact>): DrawerRow['sealed'] {
  return { v, iv, ct };
}

async function save(command: string, matter: string, edits: ReturnType<typeof create>[]): Promise<string | null> {
  return (await commit({ command, matter, edits }))?.id ?? null;
}
