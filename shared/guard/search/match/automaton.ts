/**
 * Seeks many words in one pass (Aho and Corasick, 1975): the time depends on the length of the text and the number of
 * finds, not on how many words are sought.
 */
export interface Automaton {
  /** Calls `found` with the number of a word and the place after its last letter. */
  readonly scan: (letters: Uint16Array, size: number, found: (word: number, end: number) => void) => void;
}

interface Trie {
  readonly symbols: number;
  readonly symbolOf: SymbolTable;
  /** node × symbol → node; completed by the failures, so that each letter costs one step. */
  readonly next: Int32Array;
  /** The first word that ends here, and the next node on the way of failures where a word ends. */
  readonly words: readonly (readonly number[])[];
  readonly report: Int32Array;
}

/** The letters that are sought, numbered from 1; all others are 0. */
interface SymbolTable {
  readonly ascii: Uint16Array;
  readonly others: ReadonlyMap<number, number>;
}

function symbolsOf(words: readonly Uint16Array[]): { symbolOf: SymbolTable; symbols: number } {
  const ascii = new Uint16Array(128);
  const others = new Map<number, number>();
  let symbols = 1;
  for (const word of words) {
    for (const letter of word) {
      if (letter < 128 ? ascii[letter] !== 0 : others.has(letter)) continue;
      if (letter < 128) ascii[letter] = symbols;
      else others.set(letter, symbols);
      symbols += 1;
    }
  }
  return { symbolOf: { ascii, others }, symbols };
}

const symbolIn = ({ ascii, others }: SymbolTable, letter: number): number =>
  (letter < 128 ? ascii[letter] : others.get(letter)) ?? 0;

function buildTrie(words: readonly Uint16Array[]): Trie {
  const { symbolOf, symbols } = symbolsOf(words);
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(most * symbols);
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let node = 0;
    for (const letter of word) {
      const at = node * symbols + symbolIn(symbolOf, letter);
      if (next[at] === 0) {
        next[at] = ends.length;
        ends.push([]);
      }
      node = next[at] ?? 0;
    }
    if (node !== 0) ends[node]?.push(index);
  });
  const failure = new Int32Array(ends.length);
  const report = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0;
    const back = failure[node] ?? 0;
    if (node !== 0) report[node] = (ends[back]?.length ?? 0) > 0 ? back : (report[back] ?? 0);
    for (let symbol = 1; symbol < symbols; symbol += 1) {
      const at = node * symbols + symbol;
      const child = next[at] ?? 0;
      const fallback = node === 0 ? 0 : (next[back * symbols + symbol] ?? 0);
      if (child === 0) next[at] = fallback;
      else {
        failure[child] = fallback;
        queue.push(child);
      }
    }
  }
  return { symbols, symbolOf, next: next.subarray(0, ends.length * symbols), words: ends, report };
}

/** Builds the automaton once; it may scan any number of texts. */
export function buildAutomaton(words: readonly Uint16Array[]): Automaton {
  const { symbols, symbolOf, next, words: ends, report } = buildTrie(words);
  const telling = Uint8Array.from(ends, (end, node) => (end.length > 0 || report[node] !== 0 ? 1 : 0));
  return {
    scan: (letters, size, found) => {
      let node = 0;
      for (let at = 0; at < size; at += 1) {
        node = next[node * symbols + symbolIn(symbolOf, letters[at] ?? 0)] ?? 0;
        if (telling[node] === 0) continue;
        for (let told = node; told !== 0; told = report[told] ?? 0) {
          for (const word of ends[told] ?? []) found(word, at + 1);
        }
      }
    },
  };
}
