import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LibraryAnswer, LibraryAsk } from '../../workers/library/contract';
import { askLibrary } from '../../workers/search-client';
import { recordMap, viewOfRecord } from './library-rows';
import {
  libraryReading,
  libraryReady,
  recordAt,
  slotOfRecord,
  watchLibrary,
  watchReading,
  type Reading,
} from './library-feed';
import type { PrecedentView } from './precedents';

/** What was found, as the list shows it: records are looked up as they come into sight. */
export interface FoundRecords {
  readonly length: number;
  readonly at: (index: number) => PrecedentView | undefined;
  /** Where a record stands, by its id; -1: it is not among them. */
  readonly placeOf: (id: string) => number;
}

export interface LibraryList extends Omit<LibraryAnswer, 'slots' | 'named'> {
  readonly rows: FoundRecords;
}

/** An index that was lost with its worker is filled again, once. */
export async function askRecords(ask: LibraryAsk): Promise<LibraryAnswer> {
  await libraryReady();
  try {
    return await askLibrary(ask);
  } catch {
    await libraryReady();
    return askLibrary(ask);
  }
}

let editions = 0;
watchLibrary(() => {
  editions += 1;
});
/** Another number whenever something in the library changes. */
export const libraryEdition = (): number => editions;

let newest = 0;
let asking: Promise<unknown> = Promise.resolve();

/** One question at a time; one that was overtaken while it waited is never asked. */
function askNewest(ask: LibraryAsk): Promise<LibraryList | undefined> {
  newest += 1;
  const mine = newest;
  const turn = asking.then(() => (mine === newest ? askRecords(ask) : undefined));
  asking = turn.catch(() => undefined);
  return turn.then((answer) => (answer && mine === newest ? listOf(answer) : undefined));
}

function listOf({ slots, named: _named, ...rest }: LibraryAnswer): LibraryList {
  const at = (index: number): PrecedentView | undefined => {
    const id = recordAt(slots[index] ?? -1);
    return id === undefined ? undefined : viewOfRecord(id);
  };
  const placeOf = (id: string): number => {
    const slot = slotOfRecord(id);
    return slot === undefined ? -1 : slots.indexOf(slot);
  };
  return { ...rest, rows: { length: slots.length, at, placeOf } };
}

/** What the library has for a question, kept up to date; the answer before while a new one is worked out. */
export function useLibrary(ask: LibraryAsk): LibraryList | undefined {
  const [answer, setAnswer] = useState<{ readonly list?: LibraryList; readonly error?: unknown }>({});
  const edition = useSyncExternalStore(watchLibrary, libraryEdition);
  useEffect(() => {
    let live = true;
    askNewest(ask).then(
      (list) => live && list && setAnswer({ list }),
      (error: unknown) => live && setAnswer({ error }),
    );
    return () => {
      live = false;
    };
  }, [ask, edition]);
  if (answer.error !== undefined) throw answer.error;
  return answer.list;
}

/** How far the texts of the library are read; null: all of them are. */
export function useLibraryReading(): Reading | null {
  return useSyncExternalStore(watchReading, libraryReading);
}

/** The whole library by id, looked up as it is asked for; another object when something in it changes. */
export function useRecords(): ReadonlyMap<string, PrecedentView> {
  const edition = useSyncExternalStore(watchLibrary, libraryEdition);
  return useMemo(() => {
    void edition;
    return recordMap();
  }, [edition]);
}
