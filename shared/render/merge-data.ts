import type { DraftDoc, ListRow } from '../drafting/draft-doc';
import { formatted, type FormatterName } from '../templates/formatters';
import { templateField } from '../templates/template-fields';
import type { BlockWriter } from './blocks';
import type { Answers, Scope } from './fill';
import type { MoldValue } from './mold';
import { cleanText } from './run-xml';

/** Where a name stands decides what it may give. */
export type Place = 'value' | 'section' | 'slot';

/** What the lawyer answered for names that no matter provides: a text, yes or no, or the lines of a list. */
export type TemplateAnswers = Readonly<Record<string, string | boolean | readonly string[]>>;

/** A name that nobody provides, and where it would have gone. */
export interface UnknownName {
  readonly name: string;
  readonly place: Place;
}

/** A value that its format does not fit: a name as a date. */
export interface Misfit {
  readonly name: string;
  readonly format: FormatterName;
}

/** Own properties only: `constructor`, `__proto__` and their kin are names like any other that nobody filled. */
const own = (scope: Scope, name: string): unknown => (Object.hasOwn(scope, name) ? scope[name] : undefined);

/** Slots that a signature follows. */
const closing: ReadonlySet<string> = new Set(['conclusion', 'prayer', 'order', 'body', 'oath', 'statement']);

const filled = (value: unknown): boolean =>
  Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value === true;

/** A blank is printed as it is: no format may disguise it. */
const isBlank = (text: string): boolean => /^\[(?:MISSING: [^\]]*|not in the record)\]$/.test(text);

/** The lines that a row of a list, or a list of rows, comes down to. */
const linesOf = (rows: readonly unknown[]): string[] =>
  rows.map((row) => {
    if (typeof row === 'string') return row;
    const line = own(row as Scope, 'line') ?? own(row as Scope, 'name');
    return typeof line === 'string' ? line : '';
  });

const asRows = (rows: readonly (string | ListRow)[]): readonly Scope[] =>
  rows.map((row) => (typeof row === 'string' ? { line: row } : row));

/**
 * The data of one document as templates see it. Rows of a list are plain records of their own; everything else is
 * looked up here by kind, so that text can never become markup nor a name reach past the data. A name that nobody
 * provides prints `[MISSING: name]` and is kept for a finding.
 */
export class MergeData implements Answers {
  private readonly unknownNames = new Map<string, UnknownName>();
  private readonly misfitNames = new Map<string, Misfit>();

  constructor(
    private readonly doc: DraftDoc,
    private readonly writer: BlockWriter,
    private readonly extra: {
      /** Slots that are filled with markup made elsewhere: the tables. */
      readonly made?: Readonly<Record<string, string>>;
      readonly landmark?: (slot: string, xml: string) => string;
      readonly answers?: TemplateAnswers;
    } = {},
  ) {}

  private get answers(): TemplateAnswers {
    return this.extra.answers ?? {};
  }

  get unknown(): readonly UnknownName[] {
    return [...this.unknownNames.values()];
  }
  get misfits(): readonly Misfit[] {
    return [...this.misfitNames.values()];
  }

  private nobody(name: string, place: Place): void {
    this.unknownNames.set(`${place} ${name}`, { name, place });
  }

  value(name: string, { formats }: MoldValue, rows: readonly Scope[]): string {
    const found = this.valueOrLines(name, rows, formats.length > 0);
    if (found === undefined) {
      this.nobody(name, 'value');
      return `[MISSING: ${name}]`;
    }
    if (typeof found === 'string' && isBlank(found)) return cleanText(found);
    let text: string | readonly string[] = found;
    for (const format of formats) {
      const next = formatted(format, text);
      if (next === undefined) this.misfitNames.set(`${name} ${format}`, { name, format });
      text = next ?? text;
    }
    return cleanText(typeof text === 'string' ? text : text.join('\n'));
  }

  private valueOrLines(name: string, rows: readonly Scope[], listed: boolean): string | readonly string[] | undefined {
    for (const row of rows.toReversed()) {
      const value = own(row, name);
      if (typeof value === 'string') return value;
      if (Array.isArray(value) && listed) return linesOf(value);
      if (value !== undefined) return undefined;
    }
    const value = own(this.doc.values, name) ?? own(this.answers, name);
    if (typeof value === 'string') return value;
    const list = own(this.doc.lists, name) ?? value;
    return Array.isArray(list) && listed ? linesOf(list) : undefined;
  }

  slot(name: string): string {
    const { made } = this.extra;
    if (made && Object.hasOwn(made, name)) return made[name] ?? '';
    const blocks = own(this.doc.blocks, name);
    if (blocks !== undefined) {
      const xml = this.writer.write(blocks as DraftDoc['blocks'][string], closing.has(name));
      return this.extra.landmark?.(name, xml) ?? xml;
    }
    if (templateField(name)?.kind !== 'block') this.nobody(name, 'slot');
    return '';
  }

  section(name: string, rows: readonly Scope[]): boolean | readonly Scope[] {
    for (const row of rows.toReversed()) {
      const value = own(row, name);
      if (Array.isArray(value)) return asRows(value as readonly (string | ListRow)[]);
      if (typeof value === 'string' || typeof value === 'boolean') return filled(value);
    }
    const list = own(this.doc.lists, name) ?? own(this.answers, name);
    if (Array.isArray(list)) return asRows(list as readonly (string | ListRow)[]);
    const condition = this.condition(name);
    if (condition === undefined) this.nobody(name, 'section');
    return condition ?? false;
  }

  /** A flag; else whether a value, list or block of that name, or of `x` for `hasX`, has something in it. */
  private condition(name: string): boolean | undefined {
    const { values, flags, lists, blocks } = this.doc;
    const flag = own(flags, name);
    if (flag !== undefined) return flag === true;
    for (const group of [values, lists, blocks, this.answers]) {
      const content = own(group, name);
      if (content !== undefined) return filled(content);
    }
    const of = /^has([A-Z])(.*)$/.exec(name);
    if (of) {
      const inner = `${of[1]?.toLowerCase()}${of[2]}`;
      const content = this.condition(inner);
      if (content !== undefined) return content && !/^\[/.test(String(own(values, inner) ?? ''));
    }
    return templateField(name) === undefined ? undefined : false;
  }
}
