import { parseQuery } from '../../../shared/precedents/query/parse';
import type { WordsClause } from '../../../shared/precedents/query/query';
import { Columns } from './columns';
import type { LibraryAnswer, LibraryAsk } from './contract';
import { courtName, sortText } from './facts';
import { begunFrom } from './postings';
import { type ClosedPage, type TitlePage, Titles } from './titles';

interface Page {
  readonly titles: Titles;
  /** Number of its first record. */
  readonly first: number;
  readonly words: string;
  /** Where each line begins. */
  readonly starts: Uint32Array;
}

/**
 * The search before there is an index: names and citations alone, looked through as they lie in the overview. It
 * means the same by a word as the index does, but forgives no slip, and knows no fields.
 */
export class TitleIndex {
  #pages: readonly Page[] = [];
  #columns = new Columns();
  #total = 0;

  /** Takes the place of what was known before. */
  put(pages: readonly (TitlePage | ClosedPage)[]): void {
    this.#columns = new Columns();
    this.#total = 0;
    this.#pages = pages.map((one) => {
      const titles = new Titles(one);
      const { page } = titles;
      const first = this.#total;
      this.#total += page.count;
      this.#columns.putPage(first, page);
      return { titles, first, words: page.words, starts: startsOf(page) };
    });
  }

  find({ text, filters, sort, most }: LibraryAsk): LibraryAnswer {
    const { words, problems } = parseQuery(text);
    const found = this.#holding(words);
    const { counts, left } = this.#columns.narrow(found.docs, filters);
    const ordered = sort ? this.#sorted(left, sort) : left;
    const slots = ordered.slice(0, most ?? ordered.length);
    const named = most === null ? [] : Array.from(slots, (slot) => found.inNames.has(slot));
    return { slots, named, total: this.#total, counts, problems };
  }

  /** Those that hold every word: first those that hold them all in their names. */
  #holding(clauses: readonly WordsClause[]): { docs: Uint32Array; inNames: ReadonlySet<number> } {
    const wanted = clauses.filter(({ not }) => !not).map(patternOf);
    const unwanted = clauses.filter(({ not }) => not).map(patternOf);
    const [lead] = wanted.toSorted((a, b) => b.length - a.length);
    const names: number[] = [];
    const rest: number[] = [];
    for (const page of this.#pages) {
      const { words, starts, first } = page;
      for (const place of lead === undefined ? starts.keys() : placesOf(page, lead)) {
        const line = words.slice(starts[place], starts[place + 1]);
        if (!wanted.every((one) => line.includes(one)) || unwanted.some((one) => line.includes(one))) continue;
        const bar = line.indexOf('|');
        const named = wanted.length > 0 && wanted.every((one) => line.lastIndexOf(one, bar - one.length) >= 0);
        (named ? names : rest).push(first + place);
      }
    }
    return { docs: Uint32Array.from([...names, ...rest]), inNames: new Set(names) };
  }

  /** By a column; those that have nothing there come last both ways. */
  #sorted(docs: Uint32Array, { by, down }: NonNullable<LibraryAsk['sort']>): Uint32Array {
    const keyed = Array.from(docs, (doc) => {
      const head = this.#titleAt(doc);
      return { doc, text: head ? sortText({ head, court: { name: courtName(head) } }, by) : null };
    });
    const way = down ? -1 : 1;
    keyed.sort((a, b) => {
      if (a.text === b.text) return a.doc - b.doc;
      if (a.text === null || b.text === null) return a.text === null ? 1 : -1;
      return a.text < b.text ? -way : way;
    });
    return Uint32Array.from(keyed, ({ doc }) => doc);
  }

  #titleAt(doc: number) {
    const page = this.#pages.findLast(({ first }) => first <= doc);
    return page?.titles.at(doc - page.first);
  }
}

/** As the index means it: a word begun or of four letters stands for those that begin so, too; a phrase for itself. */
function patternOf({ words, open, quoted, not }: WordsClause): string {
  const goesOn = open || (words.length === 1 && !quoted && !not && (words[0] ?? '').length >= begunFrom);
  return ` ${words.join(' ')}${goesOn ? '' : ' '}`;
}

function startsOf({ words, count }: TitlePage): Uint32Array {
  const starts = new Uint32Array(count);
  for (let place = 1, at = 0; place < count; place += 1) {
    at = words.indexOf('\n', at) + 1;
    starts[place] = at;
  }
  return starts;
}

/** The lines that hold a pattern, in order. */
function* placesOf({ words, starts }: Page, pattern: string): Generator<number> {
  let place = 0;
  for (let at = words.indexOf(pattern); at >= 0;) {
    while (place + 1 < starts.length && (starts[place + 1] as number) <= at) place += 1;
    yield place;
    const next = starts[place + 1];
    if (next === undefined) return;
    at = words.indexOf(pattern, next);
  }
}
