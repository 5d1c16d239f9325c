import type { LibraryAnswer, LibraryAsk, LibraryChange, LibraryOrder } from './library/contract';
import { LibraryIndex } from './library/library-index';
import { SearchIndex } from './run-search';
import type { Found, LibraryTurn, SearchOrder, SearchReply } from './search-contract';

/*
 * The page's side of the index: in a worker, or on this thread where there are none. Orders are taken in turn, so a
 * search sees all that was sent before it.
 */
interface Waiting {
  readonly answer: (reply: SearchReply) => void;
  readonly fail: (error: Error) => void;
}

let worker: Worker | undefined;
let here: { readonly everything: SearchIndex; readonly library: LibraryIndex } | undefined;
let turns = 0;
const waiting = new Map<number, Waiting>();
const listeners = new Set<() => void>();

/** Calls back when the index is lost with its worker and has to be filled again. */
export function watchIndexLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hands over entries to add, to drop, or the order to drop them all. */
export function sendToIndex(order: Exclude<SearchOrder, { kind: 'find' }>): void {
  if (typeof Worker === 'undefined') onThisThread().everything.take(order);
  else running().postMessage(order);
}

/** The first `most` entries that hold all the words (folded, none empty). */
export async function findInIndex(words: readonly string[], most: number): Promise<readonly Found[]> {
  const order = (turn: number) => ({ kind: 'find', turn, words, most }) as const;
  if (typeof Worker === 'undefined') return onThisThread().everything.take(order(0)) ?? [];
  return (await asked(order)).found;
}

/** Changes the index of the library; resolves when that is done. */
export async function tellLibrary(order: LibraryChange): Promise<void> {
  await toLibrary(order);
}

/** What the library has; with `titles`, what its overview has. */
export async function askLibrary(ask: LibraryAsk, titles = false): Promise<LibraryAnswer> {
  const answer = await toLibrary({ kind: titles ? 'titles-find' : 'library-find', ask });
  if (answer) return answer;
  throw new Error('The search gave no answer.');
}

async function toLibrary(order: LibraryOrder): Promise<LibraryAnswer | undefined> {
  if (typeof Worker === 'undefined') return onThisThread().library.take(order);
  return (await asked((turn) => ({ kind: 'library', turn, order }))).library;
}

function onThisThread(): NonNullable<typeof here> {
  return (here ??= { everything: new SearchIndex(), library: new LibraryIndex() });
}

function asked(make: (turn: number) => SearchOrder | LibraryTurn): Promise<SearchReply> {
  turns += 1;
  const turn = turns;
  return new Promise((answer, fail) => {
    waiting.set(turn, { answer, fail });
    running().postMessage(make(turn));
  });
}

function running(): Worker {
  if (worker) return worker;
  const made = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.turn)?.answer(data);
    waiting.delete(data.turn);
  };
  made.onerror = (event) => {
    made.terminate();
    worker = undefined;
    const error = new Error(event.message || 'The search stopped.');
    const unanswered = [...waiting.values()];
    waiting.clear();
    for (const listener of listeners) listener();
    for (const { fail } of unanswered) fail(error);
  };
  worker = made;
  return made;
}
