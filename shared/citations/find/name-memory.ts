import { distinctiveNames } from './name-keys';
import { isWordCode } from './plain';

/** More parties than any text has under one last word. */
const MOST = 64;

const LONGEST_WORD = 60;

/** The names by which cases cited so far may be called again, by their last word. */
export class NameMemory {
  readonly #byLastWord = new Map<string, string[]>();

  /** Remembers the parties of a case that was cited in full, and the name a bracket gave it. */
  add(...names: readonly (string | undefined)[]): void {
    for (const name of names) {
      if (name === undefined) continue;
      for (const one of distinctiveNames(name)) this.#remember(one);
    }
  }

  #remember(name: string): void {
    const word = name.slice(name.lastIndexOf(' ') + 1);
    const known = this.#byLastWord.get(word);
    if (!known) this.#byLastWord.set(word, [name]);
    else if (known.length < MOST && !known.includes(name)) known.push(name);
  }

  /** Whether a name, as it is printed, is one of them. */
  knows(name: string): boolean {
    const plain = name.replace(/[\u2018\u2019]/g, "'").replace(/[*_]/g, '');
    return this.#byLastWord.get(plain.slice(plain.lastIndexOf(' ') + 1))?.includes(plain) === true;
  }

  /** The longest known name that ends at `end` of the text and begins no earlier than `floor`. */
  endingAt(text: string, end: number, floor: number): number | undefined {
    let from = end;
    while (from > floor && end - from < LONGEST_WORD && !/[ (\n]/.test(text[from - 1] ?? '')) from -= 1;
    const word = text.slice(from, end).replace(/^[*_"]+/, '');
    let start: number | undefined;
    for (const name of this.#byLastWord.get(word) ?? []) {
      const at = end - name.length;
      if (at < floor || at >= (start ?? end) || isWordCode(text.charCodeAt(at - 1))) continue;
      if (text.startsWith(name, at)) start = at;
    }
    return start;
  }
}
