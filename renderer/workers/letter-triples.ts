/*
 * Which three letters in a row stand in a text, in 1,024 bits. A text that lacks three letters of a word cannot hold
 * the word: that is seen in a step or two, where looking for the word goes through the whole text.
 */
const bits = 1024;
const cells = bits / 32;

function bitOf(text: string, at: number): number {
  const triple = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return Math.imul(triple, 0x9e3779b1) >>> 22;
}

/** The triples of some texts. */
export function triplesOf(...texts: readonly string[]): Int32Array {
  const made = new Int32Array(cells);
  for (const text of texts) {
    for (let at = 0; at + 2 < text.length; at += 1) {
      const bit = bitOf(text, at);
      made[bit >> 5] = (made[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return made;
}

/** The triples of many texts side by side, to be gone through quickly. */
export function sideBySide(all: readonly { readonly triples: Int32Array }[]): Int32Array {
  const made = new Int32Array(all.length * cells);
  for (const [at, { triples }] of all.entries()) made.set(triples, at * cells);
  return made;
}

/** Tells of the texts side by side, by their place, which can't hold all the words. True says nothing yet. */
export function mayHold(all: Int32Array, words: readonly string[]): (place: number) => boolean {
  const wanted = triplesOf(...words);
  const where = [...wanted.keys()].filter((cell) => wanted[cell] !== 0);
  return (place) => {
    for (const cell of where) {
      const sought = wanted[cell] ?? 0;
      if (((all[place * cells + cell] ?? 0) & sought) !== sought) return false;
    }
    return true;
  };
}
