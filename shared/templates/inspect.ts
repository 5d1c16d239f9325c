import type { Diagnostic, Outcome } from '../kernel/diagnostic';
import { checkSections } from './check-sections';
import { checkTag, suggestion } from './check-tag';
import { parseTag } from './tag-grammar';
import { templateField, type FieldKind } from './template-fields';
import { finding, near, readTags, type TemplateTag } from './template-tags';
import { templateParagraphs, type TemplateParagraph } from './template-text';

/** One mark of a template, as the template list shows it. */
export interface InspectedField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly part: string;
  readonly near: string;
}

export interface InspectedTemplate {
  readonly fields: readonly InspectedField[];
}

const filledParts = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/;
const unfilledParts = /^word\/endnotes\.xml$/;

function kindOf(tag: TemplateTag, name: string): FieldKind {
  if (tag.sigil === '@') return 'block';
  if (tag.sigil === '') return 'value';
  return templateField(name)?.kind === 'list' ? 'list' : 'condition';
}

function unfilled(paragraph: TemplateParagraph): Diagnostic[] {
  const fix = 'Move the field into the text of the page.';
  const diagnostics: Diagnostic[] = [];
  if (unfilledParts.test(paragraph.part) && paragraph.text.includes('{{')) {
    const at = paragraph.text.indexOf('{{');
    diagnostics.push(finding(paragraph, [at, at + 20], 'field-not-filled', 'fields in endnotes are not filled.', fix));
  }
  if (paragraph.codes.includes('{{')) {
    const what = `the field code “${paragraph.codes.trim().slice(0, 60)}” holds a {{field}}, and those are not filled there.`;
    diagnostics.push(finding(paragraph, [0, 40], 'field-not-filled', what, fix));
  }
  return diagnostics;
}

/** Names that a list's rows provide need no entry in the catalogue. */
function unknown(tag: TemplateTag, name: string, lists: readonly string[]): Diagnostic | undefined {
  if (templateField(name) !== undefined || lists.length > 0) return undefined;
  const similar = suggestion(name);
  return finding(
    tag.paragraph,
    [tag.from, tag.to],
    'unknown-field',
    `there is no field called “${name}”.`,
    similar === undefined
      ? 'Take it out, or use a name from the list of fields.'
      : `Did you mean {{${tag.sigil}${similar}}}?`,
    'warning',
  );
}

/**
 * Reads a template's marks: every field with the words around it, and all faults at once, in words that say where
 * and how to mend. `parts` are the XML parts of the package by name.
 */
export function inspectParts(parts: ReadonlyMap<string, string>): Outcome<InspectedTemplate> {
  const fields = new Map<string, InspectedField>();
  const diagnostics: Diagnostic[] = [];
  const names = [...parts.keys()].filter((name) => filledParts.test(name) || unfilledParts.test(name)).sort();
  for (const part of names) {
    const paragraphs = templateParagraphs(part, parts.get(part) ?? '');
    diagnostics.push(...paragraphs.flatMap(unfilled));
    if (!filledParts.test(part)) continue;
    const read = paragraphs.map(readTags);
    const tags = read.flatMap((one) => one.tags);
    diagnostics.push(...read.flatMap((one) => one.diagnostics), ...checkSections(tags));
    const lists: string[] = [];
    for (const tag of tags) {
      diagnostics.push(...checkTag(tag));
      const name = parseTag(tag.body)?.name;
      if (name === undefined) continue;
      if (tag.sigil === '/') {
        if (lists.at(-1) === name) lists.pop();
        continue;
      }
      const odd = unknown(tag, name, lists);
      if (odd) diagnostics.push(odd);
      const kind = kindOf(tag, name);
      if (tag.sigil === '#' && kind === 'list') lists.push(name);
      const key = `${part} ${kind} ${name}`;
      if (!fields.has(key)) fields.set(key, { name, kind, part, near: near(tag.paragraph, tag.from, tag.to) });
    }
  }
  return { value: { fields: [...fields.values()] }, diagnostics };
}
