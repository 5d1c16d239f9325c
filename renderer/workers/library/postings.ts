import { eachWord } from '../../../shared/precedents/query/words';
import { Terms } from './terms';

/*
 * The inverted index: for each word the documents that hold it, in which of their fields and how often. A document
 * that changes gets a new number and the old one is dead; when many are dead everything is put in order anew.
 */

/** Names · citations and docket · court and who sought it · the record's text · notes · what is kept · opinions. */
export type TextField = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type FieldTexts = readonly (readonly [TextField, string])[];
/** A word in a name says more than one in an opinion. */
const fieldWeights = [8, 6, 3, 1, 2, 3, 0.5];
/** What it adds that a word stands there once, twice …, seven times or more. */
const oftenWeights = [0, 1, 1.4, 1.6, 1.75, 1.85, 1.92, 2];

/** Words that stand next to each other: mostly a single one. `open`: the last may go on, it is still being typed. */
export interface Wanted {
  readonly words: readonly string[];
  readonly open: boolean;
  /** As typed, to the letter: neither tolerance nor beginnings. */
  readonly exact: boolean;
  readonly not: boolean;
}

/** What was found. The arrays are used again: they hold until the next question. */
export interface Scores {
  /** Documents that hold all that is wanted. */
  readonly docs: Uint32Array;
  /** By document number. */
  readonly score: Float32Array;
  /** The highest of what was found. */
  readonly highest: number;
}

/** Room to count in, kept from question to question: to ask the system for it each time costs more than some answers. */
class Room {
  #of: ArrayBuffer = new ArrayBuffer(0);

  /** Four arrays for so many documents; what was in them before is still there. */
  for(size: number) {
    if (this.#of.byteLength < size * bytesEach) this.#of = new ArrayBuffer(Math.ceil(size * 1.25) * bytesEach);
    const [docs, score, best] = [0, 1, 2].map((n) => n * 4 * size) as [number, number, number];
    return {
      docs: new Uint32Array(this.#of, docs, size),
      score: new Float32Array(this.#of, score, size),
      best: new Float32Array(this.#of, best, size),
      stage: new Uint8Array(this.#of, 12 * size, size),
    };
  }
}
const bytesEach = 13;

/** A posting is document · field (3 bits) · how often (3 bits): a small integer of the engine up to 16 million. */
const perDoc = 64;
/** Stands before the words of a field, with the field in its last three bits. */
const fieldMark = 0xffff_fff8;
const out = 255;
/** From this many letters on a word stands for those that begin so, too. */
export const begunFrom = 4;

export class Postings {
  readonly #terms = new Terms();
  readonly #lists: number[][] = [];
  /** The words of each document in order, a mark before each field. Undefined: dead. */
  readonly #texts: (Uint32Array[] | undefined)[] = [];
  #alive = 0;
  readonly #room = new Room();

  /** Takes a document in and gives its number. */
  add(fields: FieldTexts): number {
    const doc = this.#texts.length;
    this.#texts.push([]);
    this.#alive += 1;
    this.extend(doc, fields);
    return doc;
  }

  /** Adds more text to a document. */
  extend(doc: number, fields: FieldTexts): void {
    const numbers: number[] = [];
    for (const [field, text] of fields) {
      numbers.push(fieldMark + field);
      const key = doc * perDoc + field * 8;
      eachWord(text, (word) => {
        const term = this.#terms.take(word);
        numbers.push(term);
        this.#post(term, key);
      });
    }
    this.#texts[doc]?.push(Uint32Array.from(numbers));
  }

  /** Forgets a document. Its number is not used again. */
  drop(doc: number): void {
    if (this.#texts[doc] === undefined) return;
    this.#texts[doc] = undefined;
    this.#alive -= 1;
  }

  /** One more than the highest number. */
  get size(): number {
    return this.#texts.length;
  }

  /** So many numbers are dead that putting everything in order anew is worth it. */
  get wasteful(): boolean {
    return this.#texts.length - this.#alive > Math.max(2000, this.#alive / 4);
  }

  /** The same without the dead; `renumbered` hears the old and the new number of each document. */
  inOrder(renumbered: (before: number, now: number) => void): Postings {
    const made = new Postings();
    const words = this.#terms.words;
    for (const [doc, texts] of this.#texts.entries()) {
      if (!texts) continue;
      const now = made.#texts.push([]) - 1;
      made.#alive += 1;
      for (const text of texts) made.#texts[now]?.push(made.#copy(now, text, words));
      renumbered(doc, now);
    }
    return made;
  }

  /** All living documents that hold all that is wanted, with their scores. */
  find(wanted: readonly Wanted[]): Scores {
    const size = this.#texts.length;
    const { docs, score, best, stage } = this.#room.for(size);
    score.fill(0);
    stage.fill(0);
    let need = 0;
    for (const one of wanted) {
      if (one.not) continue;
      need = this.#narrow(one, need, stage, score, best);
    }
    for (const one of wanted) {
      if (!one.not) continue;
      const theirs = new Uint8Array(size);
      const last = this.#narrow(one, 0, theirs, new Float32Array(size), best);
      for (let doc = 0; doc < size; doc += 1) if (theirs[doc] === last) stage[doc] = out;
    }
    // Mostly none is dead, and where none is, none has to be looked up.
    const living = this.#alive === size;
    let found = 0;
    let highest = 0;
    for (let doc = 0; doc < size; doc += 1) {
      if (stage[doc] !== need || !(living || this.#texts[doc])) continue;
      docs[found++] = doc;
      if ((score[doc] as number) > highest) highest = score[doc] as number;
    }
    return { docs: docs.subarray(0, found), score, highest };
  }

  /** Documents at stage `need` that hold these words come to the stage that is given back. */
  #narrow(
    { words, open, exact }: Wanted,
    need: number,
    stage: Uint8Array,
    score: Float32Array,
    best: Float32Array,
  ): number {
    let at = need;
    const meanings: Meaning[] = [];
    for (const [place, word] of words.entries()) {
      const goesOn = open && place === words.length - 1;
      const terms = this.#meaning(word, goesOn, exact || words.length > 1);
      const [only] = terms;
      meanings.push(only && terms.length === 1 ? only[0] : new Set(terms.map(([term]) => term)));
      const total = terms.reduce((sum, [term]) => sum + (this.#lists[term]?.length ?? 0), 0);
      const rare = Math.log(1 + this.#texts.length / Math.max(1, total));
      for (const [term, near] of terms) this.#mark(this.#lists[term] ?? [], rare * near, at, stage, score, best);
      at += 1;
    }
    if (words.length > 1) {
      for (let doc = 0; doc < stage.length; doc += 1)
        if (stage[doc] === at && !holdsInTurn(this.#texts[doc] ?? [], meanings)) stage[doc] = out;
    }
    return at;
  }

  #mark(
    list: readonly number[],
    worth: number,
    need: number,
    stage: Uint8Array,
    score: Float32Array,
    best: Float32Array,
  ): void {
    for (let at = 0; at < list.length; at += 1) {
      const posting = list[at] as number;
      const doc = posting >>> 6;
      const reached = stage[doc];
      if (reached !== need && reached !== need + 1) continue;
      const mine = worth * (fieldWeights[(posting >> 3) & 7] as number) * (oftenWeights[posting & 7] as number);
      const before = reached === need ? 0 : (best[doc] as number);
      stage[doc] = need + 1;
      if (mine <= before) continue;
      score[doc] = (score[doc] as number) + mine - before;
      best[doc] = mine;
    }
  }

  /** The words that a word may stand for, each with how near it is: itself, those that begin so, else a slip. */
  #meaning(word: string, open: boolean, exact: boolean): (readonly [number, number])[] {
    const itself = this.#terms.get(word);
    const lives = itself !== undefined && this.#lives(itself);
    // 'speaker' also finds 'speakers'; of a short word that is finished only the word itself is meant.
    if (open || (!exact && word.length >= begunFrom)) {
      const longer = this.#terms.beginning(word);
      if (longer.some((term) => this.#lives(term))) return longer.map((term) => [term, term === itself ? 1 : 0.6]);
    } else if (lives) return [[itself, 1]];
    return exact ? [] : this.#terms.near(word, open).map((term) => [term, 0.4]);
  }

  #lives(term: number): boolean {
    return this.#lists[term]?.some((posting) => this.#texts[posting >>> 6] !== undefined) ?? false;
  }

  #copy(doc: number, text: Uint32Array, words: readonly string[]): Uint32Array {
    let key = 0;
    return text.map((number) => {
      if (number >= fieldMark) {
        key = doc * perDoc + (number - fieldMark) * 8;
        return number;
      }
      const term = this.#terms.take(words[number] ?? '');
      this.#post(term, key);
      return term;
    });
  }

  #post(term: number, key: number): void {
    const list = (this.#lists[term] ??= []);
    const last = list.length - 1;
    const before = list[last] ?? -1;
    if (before < key || before >= key + 8) list.push(key + 1);
    else if (before < key + 7) list[last] = before + 1;
  }
}

/** The one word meant, or any of several. */
type Meaning = number | ReadonlySet<number>;

const isMeant = (meaning: Meaning | undefined, term: number): boolean =>
  typeof meaning === 'number' ? meaning === term : meaning?.has(term) === true;

/** Do the words of a document hold one of each of these, in turn and within one field? */
function holdsInTurn(texts: readonly Uint32Array[], wanted: readonly Meaning[]): boolean {
  const first = typeof wanted[0] === 'number' ? wanted[0] : -1;
  for (const text of texts) {
    const last = text.length - wanted.length;
    for (let at = 0; at <= last; at += 1) {
      if (first >= 0 && text[at] !== first) continue;
      let next = 0;
      while (next < wanted.length && isMeant(wanted[next], text[at + next] as number)) next += 1;
      if (next === wanted.length) return true;
    }
  }
  return false;
}
