import type { MatterRow } from '../../shared/schema/records';
import { createdFiles } from './created-files';
import { libraryHashes, readAll, tablesWithBytes } from './read';
import { blobName } from './vault/blobs';
import { readHistory, scopeOfMatter } from './vault/journal';
import { ask } from './vault/port';
import { watchTable } from './working-set/cache';

/*
 * Restricted matters are kept from the second backup place unless a lawyer decided otherwise. Main cannot tell which
 * they are, so the page names them: by the scope of their frames and the names of their stored files, which say
 * nothing to whoever has no key. Until it has done so once, main lets nothing go there.
 */

/** What may not go to the second place. */
export interface Withheld {
  readonly scopes: Uint8Array[];
  readonly blobs: string[];
}

/** How long after a change main is told. */
const restMs = 2000;
const againMs = 30_000;

/** More operations than any matter has. */
const all = 5000;

/** Works out what may not go to the second place. A file that another matter has too is not held back by name. */
export async function readWithheld(): Promise<Withheld> {
  const kept = (await readAll('matters')).filter(isWithheld);
  if (kept.length === 0) return { scopes: [], blobs: [] };
  const ids = new Set(kept.map((row) => row.id));
  const theirs = new Set((await Promise.all(kept.map(everStored))).flat());
  const others = new Set<string>(await libraryHashes());
  for (const table of tablesWithBytes) {
    for (const row of await readAll(table)) {
      const held = 'matterId' in row && ids.has(row.matterId);
      (held ? theirs : others).add(row.sha256);
    }
  }
  return {
    scopes: await Promise.all([...ids].map((id) => scopeOfMatter(id))),
    blobs: await Promise.all([...theirs].filter((hash) => !others.has(hash)).map(blobName)),
  };
}

/** What a matter ever stored, by its history; read again only when the matter has changed. */
async function everStored({ id, updatedAt }: MatterRow): Promise<readonly string[]> {
  const known = stored.get(id);
  if (known?.at === updatedAt) return known.files;
  const files = (await readHistory(id, all)).flatMap(createdFiles);
  stored.set(id, { at: updatedAt, files });
  return files;
}
const stored = new Map<string, { readonly at: string; readonly files: readonly string[] }>();

function isWithheld({ restricted, secondPlace }: MatterRow): boolean {
  return restricted && secondPlace !== true;
}

async function tellMain(): Promise<void> {
  const { scopes, blobs } = await readWithheld();
  await ask('backup:status', { withheld: scopes, withheldBlobs: blobs });
}

/**
 * Tells main what to hold back: now, and after every change that could bear on it. Gives back how to stop. A failure
 * is tried again: main goes on as before, or lets nothing out if it was never told.
 */
export function startWithheld(tell = tellMain): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const soon = (afterMs: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void now(), afterMs);
  };
  const now = async (): Promise<void> => {
    if (running) return soon(restMs);
    running = true;
    try {
      await tell();
    } catch {
      soon(againMs);
    } finally {
      running = false;
    }
  };
  const stops = ['matters', 'precedents', ...tablesWithBytes].map((table) => watchTable(table, () => soon(restMs)));
  void now();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
