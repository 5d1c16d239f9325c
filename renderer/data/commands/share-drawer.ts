import { z } from 'zod';
import { entryNames, type BundleEntry } from '../../../shared/bundle/contents';
import { canonicalJson } from '../../../shared/schema/operation';
import type { DrawerRow } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create } from '../matter-rows';
import { mustRead, readOfMatter } from '../read';
import { openFact, sealFact } from '../vault/drawer';
import { authorName } from '../who';
import { factKinds, type StoredFact } from './keep-fact';

/*
 * The facts of the drawer travel only when somebody ticks them, in an age file of their own inside the bundle, to
 * recipients of their own. They go from the open drawer into that seal, and from it into the open drawer of the other side.
 */
const factSchema = z.strictObject({
  kind: z.enum(factKinds),
  value: z.string().min(1).max(10_000),
  note: z.string().max(10_000),
});
const drawerSchema = z.strictObject({
  v: z.literal(1),
  matter: z.string(),
  facts: z.array(factSchema).max(1_000),
});

/** The entry `drawer.age`, sealed to public keys of age. Throws when the drawer is shut, or nothing lies in it. */
export async function sealDrawer(matterId: string, recipients: readonly string[]): Promise<BundleEntry> {
  const facts = (await storedFacts(matterId)).filter(({ row }) => row.trashedAt === null).map(({ fact }) => fact);
  if (facts.length === 0) {
    throw new DataError('not-found', 'Nothing lies in the sealed drawer.', 'Share the matter without it.');
  }
  const { sealAge } = await import('../../../shared/age/age-file');
  const plain = new TextEncoder().encode(canonicalJson({ v: 1, matter: matterId, facts }));
  try {
    return { name: entryNames.drawer, bytes: await sealAge(plain, recipients) };
  } finally {
    plain.fill(0);
  }
}

/**
 * Puts the facts of an opened `drawer.age` into the drawer of the matter, which has to be here and its drawer open. What lies
 * there already, also in the drawer's trash, is left. Null: there was nothing new.
 */
export async function takeDrawer(matterId: string, sealed: Uint8Array, fileKey: Uint8Array): Promise<string | null> {
  await mustRead('matters', matterId);
  const known = new Set((await storedFacts(matterId)).map(({ fact }) => canonicalJson(fact)));
  const { openByFileKey } = await import('../../../shared/age/age-file');
  const plain = await openByFileKey(sealed, fileKey);
  const edits = [];
  for (const fact of readFacts(plain, matterId)) {
    if (known.has(canonicalJson(fact))) continue;
    known.add(canonicalJson(fact));
    const id = crypto.randomUUID();
    const { v, iv, ct } = await sealFact(id, matterId, fact);
    const row: DrawerRow = { id, matterId, sealed: { v, iv, ct }, at: now(), by: await authorName(), trashedAt: null };
    edits.push(create('drawer', row));
  }
  return (await commit({ command: 'take-drawer', matter: matterId, edits }))?.id ?? null;
}

function readFacts(plain: Uint8Array | null, matterId: string): readonly StoredFact[] {
  try {
    const { matter, facts } = drawerSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain ?? undefined)),
    );
    if (matter === matterId) return facts;
  } catch {
    // What is wrong with it may quote it: nothing of it is said.
  } finally {
    plain?.fill(0);
  }
  throw new DataError(
    'bad-row',
    'The sealed drawer of this bundle could not be read, or is of another matter. Nothing was taken in.',
    'Ask for the bundle again.',
  );
}

async function storedFacts(matterId: string): Promise<{ row: DrawerRow; fact: StoredFact }[]> {
  const rows = await readOfMatter('drawer', matterId);
  return Promise.all(
    rows.map(async (row) => ({ row, fact: await openFact<StoredFact>(row.id, matterId, row.sealed) })),
  );
}
