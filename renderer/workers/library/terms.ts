import { withinOneEdit } from '../../../shared/precedents/query/one-edit';

/** From this many letters on a word may be one edit off. */
const toleratedFrom = 6;

/** The words of the index: their numbers, and which of them begin with some letters or are nearly some word. */
export class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** Numbers in the order of their words, up to the first of `#fresh`. */
  #sorted = new Uint32Array(0);

  /** The number of a word, a new one if need be. */
  take(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    // A copy: a word cut out of a text would keep the whole text.
    const own = word.split('').join('');
    this.#numbers.set(own, number);
    this.#words.push(own);
    return number;
  }

  get(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** All words by their numbers. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** The numbers of all words that begin so. */
  beginning(letters: string): number[] {
    this.#sort();
    const found: number[] = [];
    for (let at = this.#firstFrom(letters); at < this.#sorted.length; at += 1) {
      const number = this.#sorted[at] ?? 0;
      if (!this.#words[number]?.startsWith(letters)) break;
      found.push(number);
    }
    for (let number = this.#sorted.length; number < this.#words.length; number += 1)
      if (this.#words[number]?.startsWith(letters)) found.push(number);
    return found;
  }

  /** The numbers of words one edit away; with `open`, of those that only begin so. */
  near(word: string, open: boolean): number[] {
    if (word.length < toleratedFrom) return [];
    const found: number[] = [];
    // After one edit among the first letters those that follow stand where they did, or one place off.
    const [before, there, after] = [word.charCodeAt(3), word.charCodeAt(4), word.charCodeAt(5)];
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    for (let number = 0; number < this.#words.length; number += 1) {
      const other = this.#words[number] ?? '';
      if (other.length < word.length - 1 || (!open && other.length > word.length + 1)) continue;
      if (other.charCodeAt(0) !== first || other.charCodeAt(1) !== second) {
        const code = other.charCodeAt(4);
        if (code !== there && code !== before && code !== after) continue;
      }
      if (withinOneEdit(word, other, open)) found.push(number);
    }
    return found;
  }

  /** New words lie unsorted at the end until there are many: typing goes on while the index grows. */
  #sort(): void {
    const fresh = this.#words.length - this.#sorted.length;
    if (fresh < 500 || (this.#sorted.length > 0 && fresh < this.#sorted.length / 4)) return;
    const words = this.#words;
    const numbers = words.map((_, number) => number);
    numbers.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    this.#sorted = Uint32Array.from(numbers);
  }

  #firstFrom(letters: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[this.#sorted[middle] ?? 0] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
