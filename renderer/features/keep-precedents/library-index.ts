import { useEffect, useState } from 'react';
import type { PrecedentView } from '../../data';
import { kindName } from './keeping/say';
import type { CiteIndex } from './notes/link-cites';

export type Library = ReadonlyMap<string, PrecedentView>;

/** A record that names another, and how. */
export interface Citing {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

/** What has to be known of the whole library to show one record of it. */
interface LibraryIndex {
  /** Finds what of a note cites it. */
  readonly cites: CiteIndex;
  /** Every tag that the firm gave, in order. */
  readonly tags: readonly string[];
  /** Which records name a record, by its id. */
  readonly citing: ReadonlyMap<string, readonly Citing[]>;
}

const none: LibraryIndex = { cites: { citedIn: () => [] }, tags: [], citing: new Map() };
const made = new WeakMap<Library, LibraryIndex>();
const underWay = new WeakMap<Library, Promise<LibraryIndex>>();
/** The index of the library as it was before its newest change: shown until the new one is there. */
let latest: LibraryIndex = none;

/** The newest library that was asked for: an index of one that has changed meanwhile is not made to its end. */
let wanted: Library | undefined;

/** How long the records of a large library are gone through before the window draws again. */
const sliceMs = 8;

/** Goes through the library once, in slices between which the window draws. */
async function build(library: Library): Promise<LibraryIndex> {
  // The lists of reporters and courts are large: they are loaded with the first record that is shown.
  const { CitedRecords } = await import('../../../shared/cite-check/cited-records');
  const cites = new CitedRecords();
  const tags = new Set<string>();
  const citing = new Map<string, Citing[]>();
  let until = performance.now() + sliceMs;
  for (const record of library.values()) {
    cites.add(record);
    for (const tag of record.keeping.tags) tags.add(tag);
    addCiting(record, citing);
    if (performance.now() < until) continue;
    await new Promise((next) => setTimeout(next));
    if (wanted !== library) {
      underWay.delete(library);
      return latest;
    }
    until = performance.now() + sliceMs;
  }
  latest = { cites, tags: [...tags].sort(), citing };
  made.set(library, latest);
  return latest;
}

function indexSoon(library: Library): Promise<LibraryIndex> {
  wanted = library;
  const known = underWay.get(library) ?? build(library);
  underWay.set(library, known);
  return known;
}

/** The index of a library, made once and kept as long as it; the one before until it is there. */
export function useLibraryIndex(library: Library): LibraryIndex {
  const [, setReady] = useState<LibraryIndex>();
  useEffect(() => {
    let live = true;
    void indexSoon(library).then((index) => live && setReady(index));
    return () => {
      live = false;
    };
  }, [library]);
  return made.get(library) ?? latest;
}

/** What one record says of others. */
function addCiting({ id, shortName, related, keeping }: PrecedentView, citing: Map<string, Citing[]>): void {
  const how = new Map<string, string[]>();
  const add = (named: string, words: string): void => {
    if (named !== id) how.set(named, [...(how.get(named) ?? []), words]);
  };
  for (const named of related) add(named, 'names it as related');
  for (const { byId, kind } of keeping.treatments) {
    if (byId !== null) add(byId, `${kindName(kind).toLowerCase()} by it`);
  }
  for (const [named, words] of how) {
    const list = citing.get(named) ?? [];
    list.push({ id, name: shortName, how: words.join('; ') });
    citing.set(named, list);
  }
}
