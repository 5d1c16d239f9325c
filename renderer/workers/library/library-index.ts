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
import { type FieldTexts, Postings, type Scores, type Wanted } from './postings';
import { Columns } from './columns';
import { TitleIndex } from './title-index';

/** Scores are told apart by one part in so many of the best. */
const fineness = 2 ** 12;

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

  /** Room to put what was found in order, used again and again. */
  #steps = new Uint16Array(0);
  readonly #from = new Uint32Array(fineness + 1);

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
    const { docs, ...scores } = this.#postings.find(query.words.map(wantedOf));
    const { counts, left } = this.columns.narrow(this.#passing(docs, tests), filters);
    const ordered = this.#inOrder(left, query.words.length > 0 ? scores : null, sort);
    const slots = most === null ? ordered : ordered.slice(0, most);
    const named =
      most === null ? [] : Array.from(slots, (slot) => isNamed(this.#facts[this.columns.docAt(slot)], query));
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

  /** The places of documents: by a column, by how well they fit, or in the order of the library. */
  #inOrder(docs: Uint32Array, scores: Omit<Scores, 'docs'> | null, sort: LibraryAsk['sort']): Uint32Array {
    const ranks = sort && this.#ranksOf(sort.by);
    if (!ranks && scores) return this.#bestFirst(docs, scores);
    const blank = this.#facts.length;
    const keys = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at] as number;
      const rank = ranks ? (ranks[doc] ?? blank) : 0;
      // Numbers of the engine sort faster than anything with a comparison of ours. Blanks come last both ways.
      keys[at] = (sort?.down && rank < blank ? blank - 1 - rank : rank) * perKey + (this.columns.slots[doc] as number);
    }
    return Uint32Array.from(keys.sort(), (key) => key - Math.floor(key / perKey) * perKey);
  }

  /** Those first that fit best, by counting: tens of thousands are found while the first letters are typed. */
  #bestFirst(docs: Uint32Array, { score, highest }: Omit<Scores, 'docs'>): Uint32Array {
    const count = docs.length;
    if (this.#steps.length < count) this.#steps = new Uint16Array(this.#facts.length);
    const [steps, from] = [this.#steps, this.#from];
    from.fill(0);
    const perStep = (fineness - 1) / (highest || 1);
    for (let at = 0; at < count; at += 1) {
      const step = fineness - 1 - (((score[docs[at] as number] as number) * perStep) | 0);
      steps[at] = step;
      from[step + 1] = (from[step + 1] as number) + 1;
    }
    for (let at = 1; at <= fineness; at += 1) from[at] = (from[at] as number) + (from[at - 1] as number);
    const { slots } = this.columns;
    const ordered = new Uint32Array(count);
    for (let at = 0; at < count; at += 1) {
      const step = steps[at] as number;
      const place = from[step] as number;
      ordered[place] = slots[docs[at] as number] as number;
      from[step] = place + 1;
    }
    return ordered;
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
