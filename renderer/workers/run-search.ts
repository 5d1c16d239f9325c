import { fold } from '../data/queries/fold';
import { mayHold, sideBySide, triplesOf } from './letter-triples';
import { searchGroups, type EntryName, type Found, type SearchEntry, type SearchOrder } from './search-contract';

interface Folded extends EntryName {
  readonly order: number;
  readonly title: string;
  readonly body: string;
  readonly triples: Int32Array;
}

interface Sorted {
  readonly entries: readonly Folded[];
  readonly triples: Int32Array;
}

/** The index of the search: folded text, kept in the order of the lists. Runs in a worker, or where there is none. */
export class SearchIndex {
  readonly #entries = new Map(searchGroups.map((group) => [group, new Map<string, Folded>()]));
  #sorted: Sorted | undefined;
  /** All that the last words were found in: longer words can only be found there. */
  #last: { readonly words: readonly string[]; readonly found: readonly Folded[] } | undefined;

  /** Takes an order of the page; gives what `find` found, in the order of the lists, titles first. */
  take(order: SearchOrder): Found[] | undefined {
    if (order.kind === 'find') return this.#find(order.words, order.most);
    if (order.kind === 'put') for (const entry of order.entries) this.#put(entry);
    else if (order.kind === 'drop') for (const { group, id } of order.names) this.#entries.get(group)?.delete(id);
    else for (const group of this.#entries.values()) group.clear();
    this.#sorted = undefined;
    this.#last = undefined;
    return undefined;
  }

  #put({ group, id, order, title, body }: SearchEntry): void {
    const folded = { title: fold(title), body: fold(body) };
    this.#entries.get(group)?.set(id, { group, id, order, ...folded, triples: triplesOf(folded.title, folded.body) });
  }

  #all(): Sorted {
    if (this.#sorted) return this.#sorted;
    const groups = [...this.#entries.values()];
    const entries = groups.flatMap((group) => [...group.values()].sort((a, b) => a.order - b.order));
    this.#sorted = { entries, triples: sideBySide(entries) };
    return this.#sorted;
  }

  /** Entries that hold every word, those first that hold them all in the title. */
  #find(words: readonly string[], most: number): Found[] {
    if (words.length === 0) return [];
    const inTitle: Folded[] = [];
    const inBody: Folded[] = [];
    const found: Folded[] = [];
    let whole = true;
    for (const entry of this.#worthALook(words)) {
      if (words.every((word) => entry.title.includes(word))) {
        inTitle.push(entry);
        found.push(entry);
        if (inTitle.length < most) continue;
        whole = false;
        break;
      }
      // More than `most` are never listed: from here on only a title could still come before them.
      if (inBody.length >= most) whole = false;
      else if (words.every((word) => entry.title.includes(word) || entry.body.includes(word))) {
        inBody.push(entry);
        found.push(entry);
      }
    }
    this.#last = whole ? { words, found } : undefined;
    return [...inTitle.map((entry) => named(entry, true)), ...inBody.map((entry) => named(entry, false))].slice(
      0,
      most,
    );
  }

  /** The entries that may hold all the words: few, mostly. */
  *#worthALook(words: readonly string[]): Generator<Folded> {
    const narrower = this.#last?.words.every((before) => words.some((word) => word.includes(before)));
    if (narrower && this.#last) return yield* this.#last.found;
    const { entries, triples } = this.#all();
    const may = mayHold(triples, words);
    for (let place = 0; place < entries.length; place += 1) {
      const entry = entries[place];
      if (entry && may(place)) yield entry;
    }
  }
}

function named({ group, id }: Folded, inTitle: boolean): Found {
  return { group, id, inTitle };
}
