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
import { fieldTest } from './fields';
import { type FieldTexts, Postings, type Wanted } from './postings';
import { countAndNarrow } from './facet-counts';

/** What the index was told of a record, so that one that changes can be put together again. */
interface Known {
  doc: number;
  /** Its text is in: sent a second time it is not taken twice. */
  texts: boolean;
  readonly opinions: Set<string>;
}

/** The library in the worker: its words, its facts, and the order of its lists. */
export class LibraryIndex {
  #postings = new Postings();
  /** By document number; undefined: dead. */
  #facts: (Facts | undefined)[] = [];
  readonly #bySlot = new Map<number, Known>();
  /** Ranks by document number for each column that was sorted by, until something changes. */
  readonly #ranks = new Map<SortKey, Uint32Array>();

  /** Takes an order of the page; a question is answered. */
  take(order: LibraryOrder): LibraryAnswer | undefined {
    if (order.kind === 'library-find') return this.#find(order.ask);
    if (order.kind === 'library-put') for (const entry of order.entries) this.#put(entry);
    else if (order.kind === 'library-drop') for (const slot of order.slots) this.#drop(slot);
    else this.#clear();
    if (this.#postings.wasteful) this.#tidy();
    return undefined;
  }

  #put({ slot, head, text, opinion }: LibraryEntry): void {
    if (head) {
      this.#drop(slot);
      const doc = this.#postings.add(headTexts(head));
      this.#facts[doc] = factsOf(head, slot);
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
      const known = facts && this.#bySlot.get(facts.slot);
      if (known) known.doc = now;
    });
    this.#ranks.clear();
  }

  #find({ text, filters, sort, most }: LibraryAsk): LibraryAnswer {
    const query = parseQuery(text);
    const problems: QueryProblem[] = [...query.problems];
    const tests: ((facts: Facts) => boolean)[] = [];
    for (const clause of query.fields) {
      const test = fieldTest(clause, { [Symbol.iterator]: () => this.#all() });
      if (typeof test === 'function') tests.push(test);
      else problems.push(test);
    }
    const { docs, score } = this.#postings.find(query.words.map(wantedOf));
    const fit = docs.filter((doc) => {
      const facts = this.#facts[doc];
      return facts !== undefined && tests.every((test) => test(facts));
    });
    const { counts, left } = countAndNarrow(fit, this.#facts, filters);
    this.#order(left, query.words.length > 0 ? score : null, sort);
    const shown = most === null ? left : left.subarray(0, most);
    const slots = Uint32Array.from(shown, (doc) => this.#facts[doc]?.slot ?? 0);
    const named = most === null ? [] : [...shown].map((doc) => isNamed(this.#facts[doc], query));
    return { slots, named, total: this.#bySlot.size, counts, problems };
  }

  *#all(): Generator<Facts> {
    for (const facts of this.#facts) if (facts) yield facts;
  }

  /** Sorts document numbers in place: numbers of the engine sort faster than anything with a comparison of ours. */
  #order(docs: Uint32Array, score: Float32Array | null, sort: LibraryAsk['sort']): void {
    const ranks = sort && this.#ranksOf(sort.by);
    const blank = this.#facts.length;
    const keys = Float64Array.from(docs, (doc) => {
      const slot = this.#facts[doc]?.slot ?? 0;
      if (!ranks) return score ? -Math.round((score[doc] ?? 0) * 1000) * perKey + slot : slot;
      const rank = ranks[doc] ?? blank;
      return (sort.down && rank < blank ? blank - 1 - rank : rank) * perKey + slot;
    });
    keys.sort();
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      docs[at] = this.#bySlot.get(key - Math.floor(key / perKey) * perKey)?.doc ?? 0;
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

/** Room for the slot below the score or the rank, in the 53 bits of a number. */
const perKey = 2 ** 22;

const wantedOf = ({ words, open, quoted, not }: Query['words'][number]): Wanted => ({
  words,
  open,
  exact: quoted,
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

function headTexts(head: RecordHead): FieldTexts {
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

function recordTexts({ holdings, background, sources, notes }: RecordText): FieldTexts {
  const words = holdings.map(({ text, pin, quote }) => `${text} ${pin ?? ''} ${quote ?? ''}`);
  return [
    [3, [background, ...words, ...sources].join(' ')],
    [4, notes.join(' ')],
  ];
}
