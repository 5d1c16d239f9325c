import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { LibraryAnswer, LibraryAsk } from '../../workers/library/contract';
import type { Title } from '../../workers/library/titles';
import { askLibrary } from '../../workers/search-client';
import { isCurrent, session } from '../vault/session';
import { recordMap, viewOfRecord } from './library-rows';
import {
  askAgain,
  headsAreKnown,
  libraryReading,
  libraryReady,
  libraryUpToDate,
  recordAt,
  slotOfRecord,
  watchLibrary,
  watchReading,
  type Reading,
} from './library-feed';
import { askTitles, giveUpTitles } from './library-titles';
import type { PrecedentView } from './precedents';

/** A record in a list: the whole of it, or what the overview knows of it while its row is not open. */
export type RecordLine = PrecedentView | Title;

/** What was found, as the list shows it: records are looked up as they come into sight. */
export interface FoundRecords {
  readonly length: number;
  readonly at: (index: number) => RecordLine | undefined;
  /** Where a record stands, by its id; -1: it is not among them. */
  readonly placeOf: (id: string) => number;
}

export interface LibraryList extends Omit<LibraryAnswer, 'slots' | 'named'> {
  readonly rows: FoundRecords;
  /** Only names and citations were searched: the rest is being read. */
  readonly titlesOnly: boolean;
}

/** An answer, and which record a slot of it is. */
export interface RecordsFound {
  readonly answer: LibraryAnswer;
  readonly at: (slot: number) => RecordLine | undefined;
  readonly slotOf: (id: string) => number;
  readonly titlesOnly: boolean;
}

/** What the library has for a question; right after the unlock, what its overview has. */
export async function askRecords(ask: LibraryAsk): Promise<RecordsFound> {
  if (!headsAreKnown()) {
    const early = await askTitles(ask).catch(() => null);
    if (early && !headsAreKnown()) {
      readRest();
      return { ...early, titlesOnly: true };
    }
  }
  return { answer: await askIndex(ask), at: viewAt, slotOf: (id) => slotOfRecord(id) ?? -1, titlesOnly: false };
}

const viewAt = (slot: number): PrecedentView | undefined => {
  const id = recordAt(slot);
  return id === undefined ? undefined : viewOfRecord(id);
};

/** An index that was lost with its worker is filled again, once. */
async function askIndex(ask: LibraryAsk): Promise<LibraryAnswer> {
  await libraryReady();
  try {
    return await askLibrary(ask);
  } catch {
    await libraryReady();
    return askLibrary(ask);
  }
}

let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly since: number } | undefined;

/** The rest is read in the first pause after a question: opening the rows takes the window's time. */
function readRest(): void {
  const now = performance.now();
  const since = waiting?.since ?? now;
  if (waiting) clearTimeout(waiting.timer);
  const of = session();
  const timer = setTimeout(
    () => {
      waiting = undefined;
      if (!isCurrent(of)) return;
      libraryUpToDate().catch(() => {
        if (!isCurrent(of)) return;
        // Asked once more, it waits for the rows, and what went wrong is said.
        giveUpTitles();
        askAgain();
      });
    },
    Math.max(0, Math.min(pauseMs, since + longestMs - now)),
  );
  waiting = { timer, since };
}
const pauseMs = 400;
const longestMs = 1500;

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
  return turn.then((found) => (found && mine === newest ? listOf(found) : undefined));
}

function listOf({ answer, at, slotOf, titlesOnly }: RecordsFound): LibraryList {
  const { slots, named: _named, ...rest } = answer;
  const rows: FoundRecords = {
    length: slots.length,
    at: (index) => at(slots[index] ?? -1),
    placeOf: (id) => {
      const slot = slotOf(id);
      return slot < 0 ? -1 : slots.indexOf(slot);
    },
  };
  return { ...rest, rows, titlesOnly };
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
