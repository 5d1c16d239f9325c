import { isRecordMark } from '../record/exhibit-kinds';

/** A passage whose tags do not fit together; its message says which. */
export class PassageError extends Error {}

/** A piece of a passage: text, a slot, or a condition with what stands under it. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly path: string }
  /** `{{record demand}}`: a cite to the exhibits of that kind. */
  | { readonly kind: 'record'; readonly what: string }
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
    } else if (/^record\s/.test(tag)) {
      const what = tag.replace(/^record\s+/, '');
      if (!isRecordMark(what)) throw new PassageError(`{{${tag}}} names nothing of the record`);
      target().push({ kind: 'record', what });
    } else {
      target().push({ kind: 'slot', path: tag });
    }
  }
  write(body.slice(at));
  const unclosed = open.at(-1);
  if (unclosed) throw new PassageError(`{{#${unclosed.test}}} is never closed`);
  return root;
}

/** Every slot path and condition of a body, for those who check passages without a matter. */
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
