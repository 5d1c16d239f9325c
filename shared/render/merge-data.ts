import type { DraftDoc } from '../drafting/draft-doc';
import { longDate } from '../kernel/civil-date';
import { templateField } from '../templates/template-fields';
import { parseTag, type FormatterName } from '../templates/tag-grammar';
import type { BlockWriter } from './blocks';
import { cleanText } from './run-xml';

/** Where a name stands decides what it may give. */
export type Place = 'value' | 'section' | 'slot';
type Scope = Readonly<Record<string, unknown>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** All that may stand after | in a field. There is no expression language. */
const formatters: Readonly<Record<FormatterName, (text: string) => string>> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  capital,
  long: longDate,
};

/** Own properties only: `constructor`, `__proto__` and their kin are names like any other that nobody filled. */
const own = (scope: Scope, name: string): unknown => (Object.hasOwn(scope, name) ? scope[name] : undefined);

/** Slots that a signature follows. */
const closing: ReadonlySet<string> = new Set(['conclusion', 'prayer', 'order', 'body', 'oath', 'statement']);

const filled = (value: unknown): boolean =>
  Array.isArray(value) || typeof value === 'string' ? value.length > 0 : value === true;

/**
 * The data of one document as templates see it. Rows of a list are plain records of their own; everything else is
 * looked up here by kind, so that text can never become markup nor a name reach past the data.
 */
export class MergeData {
  /** Handed to the engine as the outermost scope; it holds nothing itself. */
  readonly root: Scope = Object.create(null) as Scope;

  constructor(
    private readonly doc: DraftDoc,
    private readonly writer: BlockWriter,
  ) {}

  /** What stands for a tag in a scope; undefined when nobody provides it. */
  look(tag: string, place: Place, scope: unknown): unknown {
    const parsed = parseTag(tag);
    if (parsed === undefined || typeof scope !== 'object' || scope === null) return undefined;
    const { name, format } = parsed;
    const found = scope === this.root ? this.top(name, place) : this.inRow(scope as Scope, name, place);
    if (place !== 'value' || typeof found !== 'string') return found;
    const text = cleanText(found);
    return format === undefined ? text : formatters[format](text);
  }

  private inRow(row: Scope, name: string, place: Place): unknown {
    const value = own(row, name);
    if (place === 'section') return typeof value === 'string' || typeof value === 'boolean' ? filled(value) : undefined;
    return place === 'value' && typeof value === 'string' ? value : undefined;
  }

  private top(name: string, place: Place): unknown {
    const { values, lists, blocks } = this.doc;
    if (place === 'value') return own(values, name);
    if (place === 'slot') {
      const slot = own(blocks, name);
      if (slot !== undefined) {
        return this.writer.write(slot as DraftDoc['blocks'][string], closing.has(name));
      }
      return templateField(name)?.kind === 'block' ? '' : undefined;
    }
    const rows = own(lists, name);
    if (rows !== undefined)
      return (rows as readonly Scope[]).map((row) => Object.assign(Object.create(null), row) as Scope);
    return this.condition(name);
  }

  /** A flag; else whether a value, list or block of that name, or of `x` for `hasX`, has something in it. */
  private condition(name: string): boolean | undefined {
    const { values, flags, lists, blocks } = this.doc;
    const flag = own(flags, name);
    if (flag !== undefined) return flag === true;
    for (const group of [values, lists, blocks]) {
      const content = own(group, name);
      if (content !== undefined) return filled(content);
    }
    const of = /^has([A-Z])(.*)$/.exec(name);
    if (of) {
      const content = this.condition(`${of[1]?.toLowerCase()}${of[2]}`);
      if (content !== undefined)
        return content && !/^\[/.test(String(own(values, `${of[1]?.toLowerCase()}${of[2]}`) ?? ''));
    }
    return templateField(name) === undefined ? undefined : false;
  }
}
