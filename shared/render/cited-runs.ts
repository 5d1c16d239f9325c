import type { Authority, Run } from '../drafting/draft-doc';
import { CATEGORIES } from './categories.data';
import { instruction, markField, type Bookmarks } from './fields';
import type { Notes } from './notes-part';
import { runXml } from './run-xml';

/** The bookmark around one cite: which authority, and the how manieth cite of the paper. */
const citeName = (authority: number, cite: number): string => `_TA_${authority}_${cite}`;

/** The authority (by its place in the list) that a bookmark of ours stands for. */
export function citedBy(bookmark: string): number | undefined {
  const found = /^_TA_(\d+)_\d+$/.exec(bookmark)?.[1];
  return found === undefined ? undefined : Number(found);
}

const quoted = (text: string): string => text.replaceAll('"', '\u201d');

/**
 * Writes the runs of a paragraph: each cite between a bookmark, by which its page is found, and a TA field, from which
 * Word builds its table again; each footnote as a reference to its text.
 */
export class RunWriter {
  private readonly places: ReadonlyMap<string, number>;
  private readonly spelledOut = new Set<number>();
  private cites = 0;

  constructor(
    private readonly authorities: readonly Authority[],
    private readonly bookmarks: Bookmarks,
    private readonly notes: Notes,
  ) {
    this.places = new Map(authorities.map(({ key }, place) => [key, place]));
  }

  write(runs: readonly Run[]): string {
    return this.stretches(runs, false);
  }

  private place(run: Run | undefined): number | undefined {
    return run?.cite === undefined ? undefined : this.places.get(run.cite.authority);
  }

  private stretches(runs: readonly Run[], inNote: boolean): string {
    let xml = '';
    for (let at = 0; at < runs.length; at += 1) {
      const run = runs[at];
      if (run === undefined) break;
      const place = this.place(run);
      if (run.note) xml += this.note(run.note);
      else if (place === undefined) xml += runXml(run);
      else {
        const from = at;
        while (runs[at + 1]?.cite?.authority === run.cite?.authority && runs[at + 1]?.cite?.form === run.cite?.form)
          at += 1;
        const content = runs
          .slice(from, at + 1)
          .map(runXml)
          .join('');
        const field = this.taField(place);
        xml += inNote ? content + field : this.bookmarked(place, content) + field;
      }
    }
    return xml;
  }

  private bookmarked(place: number, content: string): string {
    return this.bookmarks.around(citeName(place, (this.cites += 1)), content);
  }

  /** A cite inside a note has the page of the note's number in the text. */
  private note(runs: readonly Run[]): string {
    const cited = new Set(runs.flatMap((run) => this.place(run) ?? []));
    const reference = this.notes.add(this.stretches(runs, true));
    return [...cited].reduce((content, place) => this.bookmarked(place, content), reference);
  }

  private taField(place: number): string {
    const authority = this.authorities[place];
    if (!authority) return '';
    const short = `\\s "${quoted(authority.short)}"`;
    if (this.spelledOut.has(place)) return markField(instruction(` TA ${short} `));
    this.spelledOut.add(place);
    const entry = authority.entry.map((run) => instruction(quoted(run.t), run.i)).join('');
    const category = ` \\c ${CATEGORIES[authority.category].number} `;
    return markField(instruction(' TA \\l "') + entry + instruction(`" ${short}${category}`));
  }
}
