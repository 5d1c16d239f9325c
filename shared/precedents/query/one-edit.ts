/**
 * Are two words the same but for one letter left out, put in, changed, or two neighbours swapped? With `open` it is
 * enough that the second begins so. Equal words are within one edit.
 */
export function withinOneEdit(word: string, other: string, open = false): boolean {
  let at = 0;
  while (at < word.length && at < other.length && word.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at === word.length) return open || other.length <= at + 1;
  // A letter too many in the word, one too few, another one, or two swapped.
  if (sameRest(word, at + 1, other, at, open) || sameRest(word, at, other, at + 1, open)) return true;
  if (at < other.length && sameRest(word, at + 1, other, at + 1, open)) return true;
  const swapped = word.charCodeAt(at) === other.charCodeAt(at + 1) && word.charCodeAt(at + 1) === other.charCodeAt(at);
  return swapped && sameRest(word, at + 2, other, at + 2, open);
}

/** Does the rest of one word stand in the other at that place, and end there too unless `open`? */
function sameRest(word: string, from: number, other: string, at: number, open: boolean): boolean {
  const length = word.length - from;
  if (open ? other.length - at < length : other.length - at !== length) return false;
  for (let n = 0; n < length; n += 1) if (word.charCodeAt(from + n) !== other.charCodeAt(at + n)) return false;
  return true;
}

/** The known values nearest to one that is not known: those that begin so or hold it, then those a letter or two off. */
export function nearest(value: string, known: readonly string[], most = 3): readonly string[] {
  const begin = known.filter((one) => one !== value && one.includes(value));
  const close = known.filter(
    (one) =>
      !begin.includes(one) && (withinOneEdit(value, one) || distance(value, one) <= Math.max(1, value.length / 3)),
  );
  const ranked = close.toSorted((a, b) => distance(value, a) - distance(value, b));
  return [...begin.toSorted((a, b) => a.indexOf(value) - b.indexOf(value)), ...ranked].slice(0, most);
}

/** How many letters have to be put in, left out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
