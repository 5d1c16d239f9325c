import { SearchIndex } from './run-search';
import type { Found, SearchOrder, SearchReply } from './search-contract';

/*
 * The page's side of the index: in a worker, or on this thread where there are none. Orders are taken in turn, so a
 * search sees all that was sent before it.
 */
type Answer = (found: readonly Found[]) => void;

let worker: Worker | undefined;
let here: SearchIndex | undefined;
let turns = 0;
const waiting = new Map<number, { readonly answer: Answer; readonly fail: (error: Error) => void }>();
const listeners = new Set<() => void>();

/** Calls back when the index is lost with its worker and has to be filled again. */
export function watchIndexLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hands over entries to add, to drop, or the order to drop them all. */
export function sendToIndex(order: Exclude<SearchOrder, { kind: 'find' }>): void {
  if (typeof Worker === 'undefined') (here ??= new SearchIndex()).take(order);
  else running().postMessage(order);
}

/** The first `most` entries that hold all the words (folded, none empty). */
export async function findInIndex(words: readonly string[], most: number): Promise<readonly Found[]> {
  turns += 1;
  const order: SearchOrder = { kind: 'find', turn: turns, words, most };
  if (typeof Worker === 'undefined') return (here ??= new SearchIndex()).take(order) ?? [];
  return new Promise((answer, fail) => {
    waiting.set(order.turn, { answer, fail });
    running().postMessage(order);
  });
}

function running(): Worker {
  if (worker) return worker;
  const made = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.turn)?.answer(data.found);
    waiting.delete(data.turn);
  };
  made.onerror = (event) => {
    made.terminate();
    worker = undefined;
    const error = new Error(event.message || 'The search stopped.');
    const asked = [...waiting.values()];
    waiting.clear();
    for (const listener of listeners) listener();
    for (const { fail } of asked) fail(error);
  };
  worker = made;
  return made;
}
