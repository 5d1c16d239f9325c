/*
 * A passage's conditions and slots, resolved against a matter. No code runs from a passage: a condition is a path
 * and at most one comparison with literal words.
 */

/** What a path means here: text, a yes/no, a list of words, or nothing known. */
export type PathValue = string | number | boolean | readonly string[] | null | undefined;

export interface ExpandContext {
  /** The value of a field or fact by its path. */
  readonly look: (path: string) => PathValue;
  /** The text to print for a slot, with what to say when it is missing. */
  readonly slot: (path: string) => SlotText;
  /** True when the record may be used at this matter's law-as-of date. */
  readonly lawKnown: (precedentId: string) => boolean;
  readonly lawAsOf: string;
}

export type SlotText = { readonly text: string } | { readonly missing: string } | { readonly notInRecord: true };

/** Marks that no text brings along (see {@link withoutMarks}), so that a value is never read as markup. */
export const MARK = { open: '\uE000', close: '\uE001', literal: '\uE002', end: '\uE003' } as const;

/** Text from outside without the characters that serve as marks here. */
export const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE003]/g, '');

/** A value as it stands in a passage: its words, on one line, none of them read as markup. */
export function literalText(value: string): string {
  return MARK.literal + withoutMarks(value).replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') + MARK.end;
}

/** A blank as it stands in a passage. */
export function blankText(words: string): string {
  return MARK.open + words.replace(/\s+/g, ' ') + MARK.close;
}

export class PassageError extends Error {}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly path: string }
  | { readonly kind: 'if'; readonly test: string; readonly yes: readonly Node[]; readonly no: readonly Node[] };

const TAG = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** Splits a body into text, slots and nested conditions. Throws PassageError on a tag that has no partner. */
export function parseBody(body: string): readonly Node[] {
  interface Frame {
    readonly word: string;
    readonly test: string;
    readonly yes: Node[];
    no: Node[] | undefined;
  }
  const root: Node[] = [];
  const open: Frame[] = [];
  const target = (): Node[] => {
    const top = open.at(-1);
    return top === undefined ? root : (top.no ?? top.yes);
  };
  const write = (text: string): void => {
    const stray = /\{\{|\}\}/.exec(text);
    if (stray) throw new PassageError(`“${text.slice(stray.index, stray.index + 30)}” is half a tag`);
    if (text !== '') target().push({ kind: 'text', text });
  };
  let at = 0;
  for (const match of body.matchAll(TAG)) {
    const tag = match[1] ?? '';
    write(body.slice(at, match.index));
    at = match.index + match[0].length;
    const opening = /^#(if|unless|law|since|before)\s+(.+)$/.exec(tag);
    if (opening?.[1] && opening[2]) {
      open.push({ word: opening[1], test: `${opening[1]} ${opening[2]}`, yes: [], no: undefined });
    } else if (tag === 'else') {
      const top = open.at(-1);
      if (!top) throw new PassageError('{{else}} stands outside any condition');
      if (top.no) throw new PassageError(`{{#${top.test}}} has a second {{else}}`);
      top.no = [];
    } else if (tag.startsWith('/')) {
      const top = open.pop();
      if (!top || top.word !== tag.slice(1)) throw new PassageError(`{{${tag}}} closes nothing that is open`);
      target().push({ kind: 'if', test: top.test, yes: top.yes, no: top.no ?? [] });
    } else {
      target().push({ kind: 'slot', path: tag });
    }
  }
  write(body.slice(at));
  const unclosed = open.at(-1);
  if (unclosed) throw new PassageError(`{{#${unclosed.test}}} is never closed`);
  return root;
}

function isKnown(value: PathValue): value is string | number | boolean | readonly string[] {
  return value !== undefined && value !== null && value !== '';
}

function words(value: PathValue): readonly string[] {
  if (!isKnown(value)) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** One condition, three-valued: what is unknown is never true, not even for `!=`. */
export function holds(test: string, context: ExpandContext): boolean {
  const [word = '', ...rest] = test.split(/\s+/);
  const first = rest[0] ?? '';
  if (word === 'law') return rest.every((id) => context.lawKnown(id));
  if (word === 'since') return context.lawAsOf >= first;
  if (word === 'before') return context.lawAsOf < first;
  const value = context.look(first);
  const operator = rest[1];
  const operands = rest.slice(2);
  let truth: boolean;
  if (operator === undefined)
    truth = isKnown(value) && value !== false && !(typeof value === 'object' && value.length === 0);
  else if (operator === '=') truth = isKnown(value) && String(value) === operands.join(' ');
  else if (operator === '!=') truth = isKnown(value) && String(value) !== operands.join(' ');
  else if (operator === 'includes') truth = operands.some((operand) => words(value).includes(operand));
  else if (operator === 'in') truth = isKnown(value) && operands.includes(String(value));
  else throw new PassageError(`the condition “${test}” uses an unknown comparison “${operator}”`);
  return word === 'unless' ? !truth : truth;
}

/**
 * Resolves a body: conditions taken, slots filled. Values stand between literal marks so that nothing in them is
 * read as markup; blanks stand between open/close marks. Every slot asked for is reported to `context.slot`.
 * `{{@name}}` is left for toBlocks. Throws PassageError on tags that do not fit together.
 */
export function expand(body: string, context: ExpandContext): string {
  const write = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (node.kind === 'text') return node.text;
        if (node.kind === 'if') return write(holds(node.test, context) ? node.yes : node.no);
        if (node.path.startsWith('@')) return `{{${node.path}}}`;
        const slot = context.slot(node.path);
        if ('text' in slot) return literalText(slot.text);
        return blankText('missing' in slot ? `MISSING: ${slot.missing}` : 'not in the record');
      })
      .join('');
  // Conditions on lines of their own leave empty lines behind; a paragraph break is one blank line.
  return write(parseBody(withoutMarks(body)))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Every slot path and condition path of a body, for the list of what a document needs. */
export function pathsOf(body: string): { readonly slots: readonly string[]; readonly tests: readonly string[] } {
  const slots: string[] = [];
  const tests: string[] = [];
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.kind === 'slot') slots.push(node.path);
      if (node.kind !== 'if') continue;
      tests.push(node.test);
      walk(node.yes);
      walk(node.no);
    }
  };
  walk(parseBody(body));
  return { slots, tests };
}
