import type { Diagnostic } from '../kernel/diagnostic';
import { formatterNames, parseTag } from './tag-grammar';
import { TEMPLATE_FIELDS, templateField } from './template-fields';
import { finding, type TemplateTag } from './template-tags';

/** How far two names are apart: letters to change, add or drop (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The field whose name is nearest to a misspelt one, if any is near. */
export function suggestion(name: string): string | undefined {
  const ranked = TEMPLATE_FIELDS.map((field) => ({
    name: field.name,
    far: distance(name.toLowerCase(), field.name.toLowerCase()),
  })).sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(name.length / 4)) ? best.name : undefined;
}

/** What can be wrong with one mark by itself. */
export function checkTag(tag: TemplateTag): Diagnostic[] {
  const { paragraph, from, to, sigil, body } = tag;
  const shown = paragraph.text.slice(from, to);
  const diagnostics: Diagnostic[] = [];
  const say = (code: string, what: string, fix: string, severity: 'error' | 'warning' = 'error'): void => {
    diagnostics.push(finding(paragraph, [from, to], code, what, fix, severity));
  };
  const parsed = parseTag(body);
  if (parsed === undefined) {
    const formats = formatterNames.join(', ');
    say(
      'bad-field-name',
      `${shown} is no field.`,
      `A field is one name, with at most one format after | (${formats}); a template cannot compute.`,
    );
    return diagnostics;
  }
  const known = templateField(parsed.name)?.kind;
  if (sigil === '@' && paragraph.text.trim() !== shown) {
    say(
      'slot-not-alone',
      `${shown} stands for whole paragraphs but shares its paragraph with other text.`,
      `Put ${shown} alone in a paragraph of its own.`,
    );
  }
  if (sigil === '' && known === 'block') {
    say(
      'wrong-kind',
      `“${parsed.name}” is a block of paragraphs, not a value.`,
      `Write {{@${parsed.name}}} alone in its paragraph.`,
    );
  } else if (sigil === '' && known === 'list') {
    say(
      'wrong-kind',
      `“${parsed.name}” is a list, not a value.`,
      `Write {{#${parsed.name}}}{{line}}{{/${parsed.name}}}.`,
    );
  } else if (sigil === '' && known === 'condition') {
    say(
      'wrong-kind',
      `“${parsed.name}” is a condition, not a value.`,
      `Write {{#${parsed.name}}} … {{/${parsed.name}}} around the text it governs.`,
    );
  } else if (sigil === '@' && known !== undefined && known !== 'block') {
    say('wrong-kind', `“${parsed.name}” is not a block of paragraphs.`, `Write {{${parsed.name}}}.`);
  }
  const tracked = paragraph.inserted.filter(([start, end]) => start < to && end > from);
  const whole = tracked.some(([start, end]) => start <= from && end >= to);
  if (tracked.length > 0 && !whole) {
    say(
      'tag-in-tracked-change',
      `${shown} stands half inside a tracked insertion.`,
      'Accept the change in Word before using the template.',
      'warning',
    );
  }
  return diagnostics;
}
