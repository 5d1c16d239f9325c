import { namesOf, parseCondition, type Condition } from './condition';
import { formatterNamed, type FormatterName } from './formatters';

/** What a mark asks for. */
export type Mark =
  | { readonly kind: 'value'; readonly name: string; readonly formats: readonly FormatterName[] }
  | { readonly kind: 'slot'; readonly name: string }
  /** `closes`: the words with which it may be closed. */
  | {
      readonly kind: 'open';
      readonly condition: Condition;
      readonly inverted: boolean;
      readonly closes: readonly string[];
      /** The name a list's row goes by inside; only Jinja names it. */
      readonly row?: string;
    }
  | { readonly kind: 'else'; readonly condition?: Condition }
  | { readonly kind: 'close'; readonly name: string }
  /** A remark for the author of the template. */
  | { readonly kind: 'remark' };

/** Why a mark could not be read. */
export type Misread =
  | { readonly kind: 'misread'; readonly why: 'name' }
  | { readonly kind: 'misread'; readonly why: 'format'; readonly format: string }
  | { readonly kind: 'misread'; readonly why: 'letters'; readonly letters: string }
  | { readonly kind: 'misread'; readonly why: 'jinja'; readonly what: string };

const nameShape = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** Spaces, dashes and quotation marks as Word's corrections leave them, made plain; invisible marks taken out. */
export const plainTag = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .trim();

const misreadName = (text: string): Misread => {
  const letters = [...new Set(text.match(/[^\u0020-\u007e]/g))].join('');
  return letters === '' ? { kind: 'misread', why: 'name' } : { kind: 'misread', why: 'letters', letters };
};

function readValue(body: string): Mark | Misread {
  const [name = '', ...asked] = body.split('|').map((one) => one.trim());
  if (!nameShape.test(name) || name === 'and' || name === 'or' || name === 'not') return misreadName(name);
  const formats: FormatterName[] = [];
  for (const one of asked) {
    const format = formatterNamed(one);
    if (format === undefined) return { kind: 'misread', why: 'format', format: one };
    formats.push(format);
  }
  return { kind: 'value', name, formats };
}

/** One open, written out: a condition is closed by itself in full or by its first name. */
export function opening(condition: Condition, inverted: boolean, body: string): Mark {
  return { kind: 'open', condition, inverted, closes: [body, namesOf(condition)[0] ?? body] };
}

/** What stands between {{ and }}: a name, perhaps with formats, or a sign and a name or condition. */
export function readMark(inside: string): Mark | Misread {
  const text = plainTag(inside);
  const sigil = /^[#^/@]/.exec(text)?.[0] ?? '';
  const body = text.slice(sigil.length).trim();
  if (sigil === '#' || sigil === '^') {
    const condition = parseCondition(body);
    return condition ? opening(condition, sigil === '^', body) : misreadName(body);
  }
  if (sigil === '/') return parseCondition(body) ? { kind: 'close', name: body } : misreadName(body);
  if (sigil === '@') return nameShape.test(body) ? { kind: 'slot', name: body } : misreadName(body);
  if (/^else\b/.test(body) && !body.includes('|')) {
    const rest = body
      .slice(4)
      .replace(/^\s+if\b/, '')
      .trim();
    if (rest === '') return { kind: 'else' };
    const condition = parseCondition(rest);
    return condition ? { kind: 'else', condition } : misreadName(rest);
  }
  return readValue(body);
}
