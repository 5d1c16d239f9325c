import { parseQuery } from '../../../shared/precedents/query/parse';
import type { Query, QueryProblem } from '../../../shared/precedents/query/query';
import { wordsOf } from '../../../shared/precedents/query/words';
import type {
  LibraryAnswer,
  LibraryAsk,
  LibraryEntry,
  LibraryOrder,
  RecordHead,
  RecordText,
  SortKey,
} from './contract';
import { type Facts, factsOf, sortText } from './facts';
import { fieldTest, type Library } from './fields';
import { type FieldTexts, Postings, type Wanted } from './postings';
import { Columns } from './columns';
import { TitleIndex } from './title-index';

/** What the index was told of a record, so that one that changes can be put together again. */
interface Known {
  doc: number;
  /** Its text is in: sent a second time it is not taken twice. */
  texts: boolean;
  readonly opinions: Set<string>;
}

/** The library in the worker: its words, its facts, and the order of its lists. */
export class LibraryIndex implements Library {
  #postings = new Postings();
  columns = new Columns();
  readonly #titles = new TitleIndex();
  /** By document number; undefined: dead. */
  #facts: (Facts | undefined)[] = [];
  readonly #bySlot = new Map<number, Known>();
  /** Ranks by document number for each column that was sorted by, until something changes. */
  readonly #ranks = new Map<SortKey, Uint32Array>();

  /** Takes an order of the page; a question is answered. */
  take(order: LibraryOrder): LibraryAnswer | undefined {
    if (order.kind === 'library-find') return this.#find(order.ask);
    if (order.kind === 'titles-find') return this.#titles.find(order.ask);
    if (order.kind === 'titles-put') this.#titles.put(order.pages);
    else if (order.kind === 'library-put') for (const entry of order.entries) this.#put(entry);
    else if (order.kind === 'library-drop') for (const slot of order.slots) this.#drop(slot);
    else this.#clear();
    if (this.#postings.wasteful) this.#tidy();
    return undefined;
  }

  #put({ slot, head, text, opinion }: LibraryEntry): void {
    if (head) {
      this.#drop(slot);
      const doc = this.#postings.add(headTexts(head));
      const facts = factsOf(head, slot);
      this.#facts[doc] = facts;
      this.columns.put(doc, facts);
      this.#bySlot.set(slot, { doc, texts: false, opinions: new Set() });
      this.#ranks.clear();
    }
    const known = this.#bySlot.get(slot);
    if (!known) return;
    if (text && !known.texts) {
      known.texts = true;
      this.#postings.extend(known.doc, recordTexts(text));
    }
    if (opinion && !known.opinions.has(opinion.name)) {
      known.opinions.add(opinion.name);
      this.#postings.extend(known.doc, [[6, opinion.text]]);
    }
  }

  #clear(): void {
    this.#postings = new Postings();
    this.columns = new Columns();
    this.#facts = [];
    this.#bySlot.clear();
    this.#ranks.clear();
  }

  #drop(slot: number): void {
    const known = this.#bySlot.get(slot);
    if (!known) return;
    this.#postings.drop(known.doc);
    this.#facts[known.doc] = undefined;
    this.#bySlot.delete(slot);
    this.#ranks.clear();
  }

  #tidy(): void {
    const before = this.#facts;
    this.#facts = [];
    this.#postings = this.#postings.inOrder((doc, now) => {
      const facts = before[doc];
      this.#facts[now] = facts;
      if (facts) this.columns.put(now, facts);
      const known = facts && this.#bySlot.get(facts.slot);
      if (known) known.doc = now;
    });
    this.#ranks.clear();
  }

  #find({ text, filters, sort, most }: LibraryAsk): LibraryAnswer {
    const query = parseQuery(text);
    const problems: QueryProblem[] = [...query.problems];
    const tests: ((doc: number) => boolean)[] = [];
    for (const clause of query.fields) {
      const test = fieldTest(clause, this);
      if (typeof test === 'function') tests.push(test);
      else problems.push(test);
    }
    const { docs, score } = this.#postings.find(query.words.map(wantedOf));
    const { counts, left } = this.columns.narrow(this.#passing(docs, tests), filters);
    this.#order(left, query.words.length > 0 ? score : null, sort);
    const shown = most === null ? left : left.subarray(0, most);
    const slots = new Uint32Array(shown.length);
    for (let at = 0; at < shown.length; at += 1) slots[at] = this.columns.slotOf(shown[at] as number);
    const named = most === null ? [] : [...shown].map((doc) => isNamed(this.#facts[doc], query));
    return { slots, named, total: this.#bySlot.size, counts, problems };
  }

  #passing(docs: Uint32Array, tests: readonly ((doc: number) => boolean)[]): Uint32Array {
    let left = docs;
    for (const test of tests) {
      let passed = 0;
      for (let at = 0; at < left.length; at += 1) {
        const doc = left[at] as number;
        if (!test(doc)) continue;
        left[passed] = doc;
        passed += 1;
      }
      left = left.subarray(0, passed);
    }
    return left;
  }

  factsOf(doc: number): Facts | undefined {
    return this.#facts[doc];
  }

  *all(): Generator<Facts> {
    for (const facts of this.#facts) if (facts) yield facts;
  }

  *holding(words: readonly string[]): Generator<Facts> {
    const last = words.length - 1;
    const { docs } = this.#postings.find(
      words.map((word, at) => ({ words: [word], open: at === last, exact: true, not: false })),
    );
    for (const doc of docs) {
      const facts = this.#facts[doc];
      if (facts) yield facts;
    }
  }

  /** Sorts document numbers in place: by a column, by how well they fit, or in the order of the library. */
  #order(docs: Uint32Array, score: Float32Array | null, sort: LibraryAsk['sort']): void {
    const ranks = sort && this.#ranksOf(sort.by);
    if (!ranks && score) return bestFirst(docs, score);
    const blank = this.#facts.length;
    const keys = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] as number;
      const rank = ranks ? (ranks[doc] ?? blank) : 0;
      // Numbers of the engine sort faster than anything with a comparison of ours. Blanks come last both ways.
      keys[at] = (sort?.down && rank < blank ? blank - 1 - rank : rank) * perKey + this.columns.slotOf(doc);
    }
    keys.sort();
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number;
      docs[at] = this.columns.docAt(key - Math.floor(key / perKey) * perKey);
    }
  }

  #ranksOf(by: SortKey): Uint32Array {
    const known = this.#ranks.get(by);
    if (known) return known;
    const ranks = new Uint32Array(this.#facts.length).fill(this.#facts.length);
    const keyed: { doc: number; text: string }[] = [];
    for (const [doc, facts] of this.#facts.entries()) {
      const text = facts && sortText(facts, by);
      if (text) keyed.push({ doc, text });
    }
    keyed.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    let rank = -1;
    for (const [at, { doc, text }] of keyed.entries()) {
      if (keyed[at - 1]?.text !== text) rank = at;
      ranks[doc] = rank;
    }
    this.#ranks.set(by, ranks);
    return ranks;
  }
}

/** Puts those first that fit best, by counting: tens of thousands are found while the first letters are typed. */
function bestFirst(docs: Uint32Array, score: Float32Array): void {
  let best = 0;
  for (let at = 0; at < docs.length; at += 1) best = Math.max(best, score[docs[at] as number] as number);
  const places = new Uint16Array(docs.length);
  const from = new Uint32Array(steps + 1);
  for (let at = 0; at < docs.length; at += 1) {
    const place = steps - 1 - Math.floor(((score[docs[at] as number] as number) / (best || 1)) * (steps - 1));
    places[at] = place;
    from[place + 1] = (from[place + 1] as number) + 1;
  }
  for (let at = 1; at <= steps; at += 1) from[at] = (from[at] as number) + (from[at - 1] as number);
  const before = docs.slice();
  for (let at = 0; at < before.length; at += 1) {
    const place = places[at] as number;
    docs[from[place] as number] = before[at] as number;
    from[place] = (from[place] as number) + 1;
  }
}
/** Scores are told apart by one part in so many of the best. */
const steps = 2 ** 14;

/** Room for the slot below the rank, in the 53 bits of a number. */
const perKey = 2 ** 22;

export const wantedOf = ({ words, open, quoted, not }: Query['words'][number]): Wanted => ({
  words,
  open,
  exact: quoted || not,
  not,
});

/** Does every word stand in its names? */
function isNamed(facts: Facts | undefined, { words }: Query): boolean {
  if (!facts || words.length === 0) return false;
  const names = wordsOf(`${facts.head.caption} ${facts.head.shortName}`);
  return words.every(
    (clause) => clause.not || clause.words.every((word) => names.some((name) => name.startsWith(word))),
  );
}

export function headTexts(head: RecordHead): FieldTexts {
  const { keeping } = head;
  const texts: (readonly [0 | 1 | 2 | 3 | 5, string])[] = [
    [0, `${head.caption} ${head.shortName}`],
    [1, [...head.citations, head.docket ?? '', head.id].join(' ')],
    [2, `${head.court} ${head.soughtBy} ${head.decided}`],
    [3, [...head.grounds, head.instrument, head.outcome, head.subsequentHistory ?? ''].join(' ')],
  ];
  if (!keeping) return texts;
  const treatments = keeping.treatments.map((one) => `${one.kind} ${one.by} ${one.part ?? ''} ${one.source}`);
  const seen = keeping.verifications.map(({ by, where, note }) => `${by} ${where} ${note}`);
  const files = keeping.opinions.map(({ name }) => name);
  return [...texts, [5, [...keeping.tags, ...treatments, ...seen, ...files].join(' ')]];
}

export function recordTexts({ holdings, background, sources, notes }: RecordText): FieldTexts {
  const words = holdings.map(({ text, pin, quote }) => `${text} ${pin ?? ''} ${quote ?? ''}`);
  return [
    [3, [background, ...words, ...sources].join(' ')],
    [4, notes.join(' ')],
  ];
}
