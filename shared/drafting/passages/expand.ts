import { blankText, citeText, literalText, withoutMarks } from './marks';
import { parseBody, PassageError, type Node } from './parse-body';

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
        if (node.kind === 'record') return citeText(node.what);
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
