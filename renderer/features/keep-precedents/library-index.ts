import type { PrecedentView } from '../../data';
import { kindName } from './keeping/say';
import { type CiteIndex, citeIndex } from './notes/link-cites';

export type Library = ReadonlyMap<string, PrecedentView>;

/** A record that names another, and how. */
export interface Citing {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

/** What has to be known of the whole library to show one record of it. */
interface LibraryIndex {
  /** Its citations, to link those in notes. */
  readonly cites: CiteIndex;
  /** Every tag that the firm gave, in order. */
  readonly tags: readonly string[];
  /** Which records name a record, by its id. */
  readonly citing: ReadonlyMap<string, readonly Citing[]>;
}

const made = new WeakMap<Library, LibraryIndex>();

/** Made once for a library and kept as long as it: walking through the list asks for it at every step. */
export function indexOf(library: Library): LibraryIndex {
  const known = made.get(library);
  if (known) return known;
  const index = {
    cites: citeIndex(library.values()),
    tags: [...new Set([...library.values()].flatMap(({ keeping }) => keeping.tags))].sort(),
    citing: citingIn(library),
  };
  made.set(library, index);
  return index;
}

function citingIn(library: Library): Map<string, Citing[]> {
  const citing = new Map<string, Citing[]>();
  for (const { id, shortName, related, keeping } of library.values()) {
    const how = new Map<string, string[]>();
    const add = (named: string, words: string): void => {
      if (named !== id) how.set(named, [...(how.get(named) ?? []), words]);
    };
    for (const named of related) add(named, 'names it as related');
    for (const { byId, kind } of keeping.treatments) {
      if (byId !== null) add(byId, `${kindName(kind).toLowerCase()} by it`);
    }
    for (const [named, words] of how) {
      citing.set(named, [...(citing.get(named) ?? []), { id, name: shortName, how: words.join('; ') }]);
    }
  }
  return citing;
}
