import {
  fullCite,
  idCite,
  isStatute,
  nameInText,
  sameShortForm,
  shortCite,
  type CitableRecord,
  type CiteRun,
} from './format';

/** One authority mentioned in a document, in order; what a table of authorities and the checks are made from. */
export interface Mention {
  readonly id: string;
  readonly form: 'full' | 'short' | 'id' | 'name' | 'statute';
  readonly pin?: string;
}

/**
 * Decides the form of each cite as a document is written from front to back: full at first, *Id.* directly after
 * a citation to that authority alone, short otherwise. One trail a document; not shared between documents.
 * Rule: Bluebook B4, B10.2; *Id.* never crosses a paragraph here, so that a lawyer can move paragraphs.
 */
export class CiteTrail {
  readonly mentions: Mention[] = [];
  /** Every case cited or named so far: a short form must not name two of them. */
  private readonly known = new Map<string, CitableRecord>();
  private readonly cited = new Set<string>();
  /** Cited in full in a footnote only: the text still owes its reader the whole citation. */
  private readonly citedInNotes = new Set<string>();
  private inNote = false;
  /** Authorities of the citation sentence last closed, and of the one being written. */
  private previous: readonly string[] = [];
  private current: string[] = [];
  private lastPin: string | undefined;
  /** A case the paragraph has named in its text and not cited yet: its citation need not say the name again. */
  private justNamed: string | undefined;

  /** A new paragraph or heading: *Id.* may not reach back. */
  breakFlow(): void {
    this.previous = [];
    this.current = [];
    this.justNamed = undefined;
  }

  /** Writes a footnote: *Id.* reaches neither into it nor out of it, and the text goes on as if it were not there. */
  note<T>(write: () => T): T {
    const outside = [this.previous, this.current, this.lastPin, this.justNamed] as const;
    this.inNote = true;
    this.breakFlow();
    const written = write();
    this.inNote = false;
    [this.previous, this.current, this.lastPin, this.justNamed] = [outside[0], [...outside[1]], outside[2], outside[3]];
    return written;
  }

  private isCited(id: string): boolean {
    return this.cited.has(id) || (this.inNote && this.citedInNotes.has(id));
  }

  /** Plain text between cites: it may close a citation sentence, or put another authority between. */
  text(t: string): void {
    if (t.trim() === '') return;
    if (/U\.S\.C\.|C\.F\.R\.|Fed\. R\.|Const\. |CPL|CPLR|Code §|L\.R\. /.test(t)) {
      this.previous = [];
      this.current = [];
      return;
    }
    // A semicolon (with or without a signal) continues the string; a full stop ends the sentence.
    if (/[.?!]["”’)]?(\s|$)/.test(t.replace(/\b(e\.g\.|i\.e\.|cf\.|Cf\.|No\.|v\.)/g, ''))) this.close();
  }

  private close(): void {
    if (this.current.length > 0) this.previous = this.current;
    this.current = [];
  }

  /** The runs of one cite. `capital`: the cite begins a sentence. */
  cite(
    record: CitableRecord,
    options: { readonly pin?: string; readonly parenthetical?: string; readonly capital: boolean },
  ): CiteRun[] {
    const statute = isStatute(record);
    const sole = this.current.length === 0 && this.previous.length === 1 && this.previous[0] === record.id;
    const samePin = options.pin === this.lastPin;
    const form = statute
      ? 'statute'
      : sole && (options.pin !== undefined || this.lastPin === undefined)
        ? 'id'
        : this.isCited(record.id)
          ? 'short'
          : 'full';
    const dated = this.others(record).some((other) => sameShortForm(record, other, options));
    const named = this.justNamed === record.id;
    this.justNamed = undefined;
    this.current.push(record.id);
    this.lastPin = options.pin;
    (this.inNote ? this.citedInNotes : this.cited).add(record.id);
    this.mentions.push({ id: record.id, form, ...(options.pin === undefined ? {} : { pin: options.pin }) });
    if (form === 'id') return idCite({ ...options, samePin });
    if (form === 'short') return shortCite(record, { ...options, dated });
    return fullCite(record, { ...options, omitName: named });
  }

  /** The other cases that the reader has met; this one is then known as well. */
  private others(record: CitableRecord): CitableRecord[] {
    this.known.set(record.id, record);
    return [...this.known.values()].filter(({ id }) => id !== record.id);
  }

  /** The case named in running text ('In *Talley*, the Court …'). */
  name(record: CitableRecord): CiteRun[] {
    const known = this.isCited(record.id);
    const dated = this.others(record).some((other) => sameShortForm(record, other));
    if (!known) this.justNamed = record.id;
    this.mentions.push({ id: record.id, form: 'name' });
    return nameInText(record, known, dated);
  }
}
