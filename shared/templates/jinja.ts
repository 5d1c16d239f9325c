import { own } from '../kernel/own';
import { parseCondition, type Condition } from './condition';
import { knownIncludes, knownNames } from './jinja-names.data';
import { formatterNamed, type FormatterName } from './formatters';
import { renamed, type NameMap } from './rename';
import { plainTag, readMark, type Mark, type Misread } from './tag-grammar';
import { templateField } from './template-fields';

interface RawTag {
  readonly inside: string;
  readonly braces: '{{' | '{%' | '{#';
}

const misread = (what: string): Misread => ({ kind: 'misread', why: 'jinja', what });

const camel = (name: string): string => name.replace(/_+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

/** Our name for theirs: from the firm's table, the catalogue, the built-in table; else theirs, and it is asked for. */
export function ourName(theirs: string, names: NameMap): string {
  const bare = theirs.replace(/\(\)/g, '');
  const given = own(names, bare);
  if (given !== undefined && given !== '') return given;
  if (templateField(bare)) return bare;
  if (templateField(camel(bare))) return camel(bare);
  return own(knownNames, bare) ?? bare;
}

const path = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const loopNames: Readonly<Record<string, string>> = {
  'loop.index': 'rowNumber',
  'loop.first': 'isFirst',
  'loop.last': 'isLast',
};

/** A name as it stands inside the loops around it: a row's own value, or a name of the whole document. */
function scoped(theirs: string, rows: readonly string[], names: NameMap): string | undefined {
  const bare = theirs.replace(/\(\)/g, '');
  if (!path.test(bare)) return undefined;
  const loop = own(loopNames, bare);
  if (loop !== undefined) return loop;
  const [head = '', ...rest] = bare.split('.');
  if (!rows.includes(head)) return ourName(bare, names);
  return rest.length === 0 ? 'line' : rest.join('.');
}

/** Filters of Jinja and functions of docassemble that one of our formats stands for. */
const filters: Readonly<Record<string, FormatterName>> = {
  upper: 'upper',
  lower: 'lower',
  title: 'title',
  title_case: 'title',
  capitalize: 'capital',
  capitalise: 'capital',
  format_date: 'long',
  comma_and_list: 'and',
  comma_list: 'one-line',
  currency: 'money',
  nice_number: 'words',
  ordinal_number: 'ordinal',
  length: 'count',
  "join(', ')": 'one-line',
  'join(", ")': 'one-line',
};

/** Filters that change nothing in a Word file of ours. */
const idle = new Set([
  'safe',
  'e',
  'escape',
  'trim',
  'string',
  'RichText',
  'manual_line_breaks',
  'paragraphs',
  'inline_markdown',
]);

function value(inside: string, rows: readonly string[], names: NameMap): Mark | Misread {
  const include = /^(?:p\s+)?(?:include_docx_template|subdoc)\(\s*['"]([^'"]+)['"].*\)$/.exec(inside)?.[1];
  if (include !== undefined) return included(include);
  const plain = inside.replace(/^[rp]\s+/, '');
  const [first = '', ...asked] = plain.split('|').map((one) => one.trim());
  const call = /^([a-z_]+)\(\s*([A-Za-z_][\w.]*(?:\(\))?)\s*\)$/.exec(first);
  const around = call && own(filters, call[1] ?? '');
  const name = scoped(around ? (call[2] ?? '') : first, rows, names);
  if (name === undefined) return misread(`“${first}”`);
  const formats: FormatterName[] = around ? [around] : [];
  for (const one of asked) {
    const format = own(filters, one.replace(/\s*\(\s*\)$/, '')) ?? formatterNamed(one);
    if (format !== undefined) formats.push(format);
    else if (!idle.has(one)) return misread(`the filter “${one}”`);
  }
  return { kind: 'value', name, formats };
}

function included(file: string): Mark | Misread {
  const stem = file.replace(/^.*\//, '').replace(/\.docx$/i, '');
  const slot = own(knownIncludes, stem.toLowerCase());
  return slot === undefined ? misread(`the include of “${file}”`) : { kind: 'slot', name: slot };
}

/** A yes-or-no question made of a comparison: court == "S.D.N.Y." → courtIsSDNY. */
function comparison(name: string, literal: string): string {
  const words = literal.match(/[A-Za-z0-9]+/g) ?? [];
  const tail = words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('');
  return `${camel(name.replaceAll('.', '_'))}Is${tail === '' ? 'Empty' : tail}`;
}

function condition(text: string, rows: readonly string[], names: NameMap): Condition | undefined {
  const bare = text
    .replace(/\b(?:defined|showifdef)\(\s*['"]([\w.]+)['"]\s*\)/g, '$1')
    .replace(/\b([\w.]+)\s+is\s+not\s+(?:defined|none)\b/gi, 'not $1')
    .replace(/\b([\w.]+)\s+is\s+defined\b/gi, '$1')
    .replace(
      /([A-Za-z_][\w.]*)(?:\(\))?\s*(==|!=)\s*(?:"([^"]*)"|'([^']*)'|(True|False|\d+))/g,
      (_, name, sign, a, b, c) => {
        const literal = String(a ?? b ?? c);
        const not = sign === '!=' ? 'not ' : '';
        if (literal === 'True') return `${not}${name}`;
        if (literal === 'False') return not === '' ? `not ${name}` : String(name);
        return `${not}${comparison(String(name), literal)}`;
      },
    )
    .replace(/\(\)/g, '');
  const read = parseCondition(bare);
  const rename = (one: Condition): Condition =>
    one.op === 'name'
      ? { op: 'name', name: scoped(one.name, rows, names) ?? one.name }
      : one.op === 'not'
        ? { op: 'not', of: rename(one.of) }
        : { op: one.op, of: [rename(one.of[0]), rename(one.of[1])] };
  return read && rename(read);
}

function statement(inside: string, rows: readonly string[], names: NameMap): Mark | Misread {
  const text = inside.replace(/^-|-$/g, '').trim();
  if (/^tc\s/.test(text)) return misread('a column that comes and goes');
  const [, verb = '', rest = ''] = /^(?:(?:p|tr|r)\s+)?(\w+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (verb === 'endif' || verb === 'endfor') return { kind: 'close', name: verb };
  if (verb === 'else') return { kind: 'else' };
  if (verb === 'if' || verb === 'elif') {
    const read = condition(rest.trim(), rows, names);
    if (read === undefined) return misread(`the condition “${rest.trim()}”`);
    if (verb === 'elif') return { kind: 'else', condition: read };
    return { kind: 'open', condition: read, inverted: false, closes: ['endif'] };
  }
  if (verb === 'for') {
    const [, row = '', list = ''] = /^([A-Za-z_]\w*)\s+in\s+([A-Za-z_][\w.]*(?:\(\))?)$/.exec(rest.trim()) ?? [];
    const name = row === '' ? undefined : scoped(list, rows, names);
    if (name === undefined) return misread(`the loop “${rest.trim()}”`);
    return { kind: 'open', condition: { op: 'name', name }, inverted: false, closes: ['endfor'], row };
  }
  const file = verb === 'include' ? /^['"]([^'"]+)['"]$/.exec(rest.trim())?.[1] : undefined;
  return file === undefined ? misread(`“${verb}”`) : included(file);
}

/** Every mark of a part in the words of our grammar, or why not. Nothing of it is ever computed. */
export function translate(tags: readonly RawTag[], names: NameMap): (Mark | Misread)[] {
  const rows: string[] = [];
  return tags.map(({ inside, braces }) => {
    const text = plainTag(inside);
    if (braces === '{#') return { kind: 'remark' };
    if (braces === '{{') return /^[#^/@]/.test(text) ? renamed(readMark(text), names) : value(text, rows, names);
    const mark = statement(text, rows, names);
    if (mark.kind === 'open' && mark.row !== undefined) rows.push(mark.row);
    if (mark.kind === 'close' && mark.name === 'endfor') rows.pop();
    return mark;
  });
}
