import type { Diagnostic, Severity } from '../kernel/diagnostic';
import type { TemplateParagraph } from './template-text';

export type Sigil = '' | '#' | '^' | '/' | '@';

/** One mark in a template: {{name}}, {{#name}}, {{^name}}, {{/name}} or {{@name}}. */
export interface TemplateTag {
  readonly sigil: Sigil;
  /** What stands between the braces after the sign, trimmed. */
  readonly body: string;
  readonly paragraph: TemplateParagraph;
  readonly from: number;
  readonly to: number;
}

/** The words around a place in a paragraph. */
export function near(paragraph: TemplateParagraph, from: number, to: number): string {
  const start = Math.max(0, from - 24);
  const end = Math.min(paragraph.text.length, to + 24);
  const words = paragraph.text.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${words}${end < paragraph.text.length ? '…' : ''}`;
}

/** A located finding about a template. */
export function finding(
  paragraph: TemplateParagraph,
  at: readonly [number, number],
  code: string,
  what: string,
  fix: string,
  severity: Severity = 'error',
): Diagnostic {
  const message = `In ${paragraph.place}, near “${near(paragraph, at[0], at[1])}”: ${what}`;
  return { code, severity, message, where: paragraph.part, fix };
}

export interface TagsRead {
  readonly tags: readonly TemplateTag[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the marks of a paragraph and the braces that are no marks. */
export function readTags(paragraph: TemplateParagraph): TagsRead {
  const tags: TemplateTag[] = [];
  const diagnostics: Diagnostic[] = [];
  let open = -1;
  for (const { 0: brace, index } of paragraph.text.matchAll(/\{\{|\}\}/g)) {
    if (brace === '{{') {
      if (open >= 0) diagnostics.push(unclosed(paragraph, open, index));
      open = index;
    } else if (open < 0) {
      const fix = 'Type {{ before the name of the field, or delete the }}.';
      diagnostics.push(finding(paragraph, [index, index + 2], 'unopened-tag', 'a }} has no {{ before it.', fix));
    } else {
      const inside = paragraph.text.slice(open + 2, index).trim();
      const sigil = (/^[#^/@]/.exec(inside)?.[0] ?? '') as Sigil;
      tags.push({ sigil, body: inside.slice(sigil.length).trim(), paragraph, from: open, to: index + 2 });
      open = -1;
    }
  }
  if (open >= 0) diagnostics.push(unclosed(paragraph, open, paragraph.text.length));
  return { tags, diagnostics };
}

function unclosed(paragraph: TemplateParagraph, from: number, to: number): Diagnostic {
  const name = paragraph.text.slice(from, Math.min(to, from + 30)).trim();
  const fix = 'Type }} right after the name of the field. A field must begin and end in one paragraph.';
  return finding(
    paragraph,
    [from, from + name.length],
    'unclosed-tag',
    `the field ${name} is opened with {{ but not closed with }}.`,
    fix,
  );
}
