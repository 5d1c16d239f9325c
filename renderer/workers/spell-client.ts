import type { SpellAnswer, SpellQuestion } from './spell-contract';

/**
 * Spelling off the window's thread. The worker starts with the first text that is checked; what it reads stays in this
 * process, and ends with it.
 */

type Answer = (words: readonly string[]) => void;
type Asked = SpellQuestion extends infer Q ? (Q extends SpellQuestion ? Omit<Q, 'id'> : never) : never;

let worker: Worker | undefined;
let number = 0;
const waiting = new Map<number, Answer>();

/** What is right besides the dictionary: names that the app knows, and words that counsel added. */
const added: Record<'names' | 'own', ReadonlySet<string>> = { names: new Set(), own: new Set() };

/** Ends the worker. Nobody waits for it, and no word is called wrong; the next question starts another. */
function endWorker(): void {
  worker?.terminate();
  worker = undefined;
  for (const answer of waiting.values()) answer([]);
  waiting.clear();
}

function send(to: Worker, question: Asked): Promise<readonly string[]> {
  const id = (number += 1);
  return new Promise((answer) => {
    waiting.set(id, answer);
    to.postMessage({ ...question, id });
  });
}

function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./spell.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<SpellAnswer>) => {
    waiting.get(data.id)?.(data.words);
    waiting.delete(data.id);
  };
  worker.onerror = endWorker;
  const words = [...added.names, ...added.own];
  if (words.length > 0) void send(worker, { kind: 'know', words });
  return worker;
}

/** The misspelled ones of these words, in their order. */
export async function misspelled(words: readonly string[]): Promise<string[]> {
  return words.length === 0 ? [] : [...(await send(theWorker(), { kind: 'misspelled', words }))];
}

/** At most five words that may have been meant, the best first. */
export const suggestions = (word: string): Promise<readonly string[]> =>
  send(theWorker(), { kind: 'suggestions', word });

/**
 * These words, and no others of their kind, are right besides the dictionary. Starts no worker; a worker that knows a
 * word which is taken back is ended.
 */
export function setWords(kind: 'names' | 'own', words: Iterable<string>): void {
  const before = added[kind];
  const after = new Set(words);
  added[kind] = after;
  if (!worker) return;
  const fresh = [...after].filter((word) => !before.has(word));
  if ([...before].some((word) => !after.has(word))) endWorker();
  else if (fresh.length > 0) void send(worker, { kind: 'know', words: fresh });
}
