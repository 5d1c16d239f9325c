/** A record by what a note may call it. */
interface Cited {
  readonly id: string;
  readonly citations: readonly string[];
}

/** A stretch of text, and the record that it cites, if any. */
export interface Stretch {
  readonly text: string;
  readonly id?: string;
}

/** Citations of the library, each with its record; one that two records claim is nobody's. */
export type CiteIndex = ReadonlyMap<string, string>;

const oneSpace = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The most words that a citation of the library is looked for in. */
const MOST_WORDS = 9;

/** Takes in what a library is cited by, record by record. A citation that two records have is none. */
export class CiteIndexMaker {
  private readonly index = new Map<string, string>();
  private readonly twice = new Set<string>();

  add({ id, citations }: Cited): void {
    for (const citation of citations) {
      const key = oneSpace(citation);
      if (this.index.has(key) && this.index.get(key) !== id) this.twice.add(key);
      this.index.set(key, id);
    }
  }

  done(): CiteIndex {
    for (const key of this.twice) this.index.delete(key);
    return this.index;
  }
}

/** What a library is cited by. Made once for all notes. */
export function citeIndex(library: Iterable<Cited>): CiteIndex {
  const maker = new CiteIndexMaker();
  for (const record of library) maker.add(record);
  return maker.done();
}

/**
 * Cuts a text where it cites a record of the library by one of its citations, word by word, the longest first. A look
 * for each run of words in an index: as long as the text, however large the library.
 */
export function linkCites(text: string, index: CiteIndex): Stretch[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const out: Stretch[] = [];
  let done = 0;
  for (let first = 0; first < words.length; first += 1) {
    const found = citeAt(text, words, first, index);
    if (!found) continue;
    if (found.start > done) out.push({ text: text.slice(done, found.start) });
    out.push({ text: text.slice(found.start, found.end), id: found.id });
    done = found.end;
    first = found.last;
  }
  if (done < text.length) out.push({ text: text.slice(done) });
  return out;
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function citeAt(text: string, words: readonly Word[], first: number, index: CiteIndex) {
  const from = words[first];
  if (!from) return undefined;
  const start = from.start + (/^[(["“‘']+/.exec(text.slice(from.start, from.end))?.[0].length ?? 0);
  for (let last = Math.min(words.length - 1, first + MOST_WORDS - 1); last > first; last -= 1) {
    // Stops and brackets behind it may belong to the sentence; the last of them go one by one.
    let cite = text.slice(start, words[last]?.end);
    for (let tries = 0; tries < 4; tries += 1) {
      const id = index.get(oneSpace(cite));
      if (id !== undefined) return { id, start, end: start + cite.length, last };
      if (!/[,;:.)\]"”’']$/.test(cite)) break;
      cite = cite.slice(0, -1);
    }
  }
  return undefined;
}
