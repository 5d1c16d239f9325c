import type { Diagnostic, Severity } from '../kernel/diagnostic';
import { translate } from './jinja';
import { renamed, type NameMap } from './rename';
import { readMark, type Mark, type Misread } from './tag-grammar';
import type { TemplateParagraph } from './template-text';

/** How a template writes its marks: as Quash does, or as docassemble and its kin do. */
export type Dialect = 'quash' | 'jinja';

/** One mark in a template: {{name}}, {{#name}}, {{else}}, {{/name}}, {{@name}}; or {% … %}. */
export interface TemplateTag {
  readonly mark: Mark | Misread;
  /** As it is written, braces included. */
  readonly shown: string;
  /** What stands between the braces, trimmed. */
  readonly inside: string;
  readonly braces: '{{' | '{%' | '{#';
  readonly paragraph: TemplateParagraph;
  readonly from: number;
  readonly to: number;
}

/** The words around a place in a paragraph. */
export function near(paragraph: TemplateParagraph, from: number, to: number): string {
  const start = Math.max(0, from - 24);
  const end = Math.min(paragraph.text.length, to + 24);
  const words = paragraph.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${end < paragraph.text.length ? '…' : ''}`;
}

/** A finding about a template with its place: the part, and the words around it. */
export interface LocatedFinding extends Diagnostic {
  readonly near: string;
  /** About the twin that a text box carries for old Word: the box itself has the same fault. */
  readonly twin?: true;
}

export function finding(
  paragraph: TemplateParagraph,
  at: readonly [number, number],
  code: string,
  what: string,
  fix: string,
  severity: Severity = 'error',
): LocatedFinding {
  const words = near(paragraph, at[0], at[1]);
  const message = `In ${paragraph.place}, near “${words}”: ${what}`;
  return {
    code,
    severity,
    message,
    where: paragraph.part,
    fix,
    near: words,
    ...(paragraph.twin ? { twin: true } : {}),
  };
}

interface RawTags {
  readonly tags: readonly Omit<TemplateTag, 'mark'>[];
  /** Where a mark begins that does not end in this paragraph, and ends that have no beginning. */
  readonly open: readonly (readonly [from: number, to: number, braces: string])[];
  readonly shut: readonly (readonly [at: number, braces: string])[];
}

const ends: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

function rawTags(paragraph: TemplateParagraph, dialect: Dialect): RawTags {
  const tags: Omit<TemplateTag, 'mark'>[] = [];
  const open: [number, number, string][] = [];
  const shut: [number, string][] = [];
  const { text } = paragraph;
  const braces = dialect === 'jinja' ? /\{\{|\}\}|\{%|%\}|\{#|#\}/g : /\{\{|\}\}/g;
  let from = -1;
  let kind: TemplateTag['braces'] = '{{';
  for (const { 0: brace, index } of text.matchAll(braces)) {
    if (brace in ends) {
      if (from >= 0) open.push([from, index, kind]);
      from = index;
      kind = brace as TemplateTag['braces'];
    } else if (from >= 0 && ends[kind] === brace) {
      const to = index + 2;
      tags.push({
        shown: text.slice(from, to),
        inside: text.slice(from + 2, index).trim(),
        braces: kind,
        paragraph,
        from,
        to,
      });
      from = -1;
    } else if (from < 0) shut.push([index, brace]);
  }
  if (from >= 0) open.push([from, text.length, kind]);
  return { tags, open, shut };
}

/** Where the missing end of a mark is, when Word has put something between: then nothing is to be typed anew. */
function splitBy(paragraph: TemplateParagraph, next: TemplateParagraph | undefined, end: string): string | undefined {
  if (paragraph.codes.includes(end)) return 'its end stands inside the code of one of Word’s own fields';
  if (paragraph.deleted.includes(end)) return 'its end was deleted in a tracked change';
  const follows = next?.text ?? '';
  const at = follows.indexOf(end);
  const again = follows.search(/\{[{%]/);
  if (at < 0 || (again >= 0 && again < at)) return undefined;
  if (cellOf(paragraph) !== cellOf(next))
    return `it ends in another cell of the table: “${follows.slice(0, at + 2).trim()}”`;
  return `a paragraph mark stands in it, and it ends in the next paragraph: “${follows.slice(0, at + 2).trim()}”`;
}

function cellOf(paragraph: TemplateParagraph | undefined): unknown {
  for (let one = paragraph?.element.parent; one; one = one.parent) if (one.name === 'w:tc') return one;
  return undefined;
}

function unclosed(
  paragraph: TemplateParagraph,
  next: TemplateParagraph | undefined,
  [from, to, braces]: readonly [number, number, string],
): LocatedFinding {
  const end = ends[braces] ?? '}}';
  const name = paragraph.text.slice(from, Math.min(to, from + 30)).trim();
  const at = [from, from + name.length] as const;
  const split = splitBy(paragraph, next, end);
  if (split !== undefined) {
    const what = `Word split this tag: ${name} begins here, but ${split}.`;
    return finding(
      paragraph,
      at,
      'split-tag',
      what,
      'Delete it and type the whole mark again in one place, in one go.',
    );
  }
  const single = paragraph.text.slice(from + 2, to).search(/(?<!\})\}(?!\})/);
  const fix =
    single >= 0 && braces === '{{'
      ? 'It ends with one } only. Type the second } right after it.'
      : `Type ${end} right after the name of the field. A field must begin and end in one paragraph.`;
  return finding(
    paragraph,
    at,
    'unclosed-tag',
    `the field ${name} is opened with ${braces} but not closed with ${end}.`,
    fix,
  );
}

function unopened(paragraph: TemplateParagraph, at: number, brace: string): LocatedFinding {
  const before = paragraph.text.slice(Math.max(0, at - 40), at);
  const start = Object.keys(ends).find((one) => ends[one] === brace) ?? '{{';
  const what = `a ${brace} has no ${start} before it.`;
  const fix = /\{\s+\{[^{}]*$/.test(before)
    ? 'A space stands between the two opening braces. Take it out.'
    : /(?<!\{)\{[^{}]*$/.test(before)
      ? 'It begins with one { only. Type the second { right before it.'
      : `Type ${start} before the name of the field, or delete the ${brace}.`;
  return finding(paragraph, [at, at + 2], 'unopened-tag', what, fix);
}

export interface TagsRead {
  readonly tags: readonly TemplateTag[];
  readonly diagnostics: readonly LocatedFinding[];
}

/** Finds the marks of a part's paragraphs and the braces that are no marks. */
export function readTags(paragraphs: readonly TemplateParagraph[], dialect: Dialect, names: NameMap): TagsRead {
  const diagnostics: LocatedFinding[] = [];
  const raw: Omit<TemplateTag, 'mark'>[] = [];
  let joined = false;
  paragraphs.forEach((paragraph, index) => {
    if (!/[{}]/.test(paragraph.text)) return void (joined = false);
    const read = rawTags(paragraph, dialect);
    const next = paragraphs[index + 1];
    raw.push(...read.tags);
    const found = [
      ...read.open.map((one) => unclosed(paragraph, next, one)),
      // The end of a mark that was split is not reported a second time.
      ...read.shut.slice(joined ? 1 : 0).map(([at, brace]) => unopened(paragraph, at, brace)),
    ];
    joined = found.some(({ code, message }) => code === 'split-tag' && /ends in (?:another|the next)/.test(message));
    diagnostics.push(...found);
  });
  const marks = dialect === 'jinja' ? translate(raw, names) : raw.map((tag) => renamed(readMark(tag.inside), names));
  return { tags: raw.map((tag, at) => ({ ...tag, mark: marks[at] ?? { kind: 'misread', why: 'name' } })), diagnostics };
}
