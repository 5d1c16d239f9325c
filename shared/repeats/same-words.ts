/** Words in a row that two demands share before the likeness is more than the trade's common forms. */
const RUN = 5;

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Likeness {
  /** Runs of five words in both, of those in the shorter text: 0 to 1. */
  readonly share: number;
  /** The longest run of words in both, as the first text has it. */
  readonly phrase: string;
}

function runs(list: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + RUN <= list.length; i += 1) {
    const key = list.slice(i, i + RUN).join(' ');
    if (!found.has(key)) found.set(key, i);
  }
  return found;
}

/**
 * How much of the shorter text stands in the other word for word, punctuation and case apart. Time grows with the length
 * of both. Texts of fewer than five words are like nothing.
 */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [words(one), words(other)];
  const [inA, inB] = [runs(a), runs(b)];
  const shared = [...inA.keys()].filter((key) => inB.has(key));
  const least = Math.min(inA.size, inB.size);
  let best: readonly [from: number, to: number] = [0, 0];
  let from = -1;
  for (let i = 0; i + RUN <= a.length; i += 1) {
    if (!inB.has(a.slice(i, i + RUN).join(' '))) from = -1;
    else {
      if (from < 0) from = i;
      if (i + RUN - from > best[1] - best[0]) best = [from, i + RUN];
    }
  }
  return { share: least === 0 ? 0 : shared.length / least, phrase: a.slice(...best).join(' ') };
}
