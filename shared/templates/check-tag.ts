import { formatterNames, ofLists } from './formatters';
import type { Misread } from './tag-grammar';
import { TEMPLATE_FIELDS, templateField } from './template-fields';
import { finding, type LocatedFinding, type TemplateTag } from './template-tags';

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

/** The nearest of some words to a misspelt one, if any is near. */
function nearest(name: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, far: distance(name.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(name.length / 4)) ? best.word : undefined;
}

const fieldNames = TEMPLATE_FIELDS.map((field) => field.name);

/** The field whose name is nearest to a misspelt one, if any is near. */
export const suggestion = (name: string): string | undefined => nearest(name, fieldNames);

interface Words {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

function misreadWords(misread: Misread, shown: string): Words {
  const formats = formatterNames.join(', ');
  switch (misread.why) {
    case 'format': {
      const meant = nearest(misread.format, formatterNames);
      return {
        code: 'unknown-format',
        what: `${shown} asks for the format “${misread.format}”, which there is not.`,
        fix: `${meant ? `Did you mean “${meant}”? ` : ''}The formats are ${formats}.`,
      };
    }
    case 'letters': {
      const named = [...misread.letters].map(
        (letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
      );
      return {
        code: 'odd-letters',
        what: `${shown} holds a letter of another alphabet or one that cannot be seen (${named.join(', ')}).`,
        fix: 'Delete the mark and type it again with plain letters.',
      };
    }
    case 'jinja':
      return {
        code: 'not-understood',
        what: `${shown} was not understood: ${misread.what} has no counterpart here, and a template cannot compute.`,
        fix: 'Replace it with a field or a condition of Quash, or take it out.',
      };
    case 'name':
      return {
        code: 'bad-field-name',
        what: `${shown} is no field.`,
        fix: `A field is one name, with a format after | (${formats}); a condition is names with and, or, not. A template cannot compute.`,
      };
  }
}

function wrongKind({ mark }: TemplateTag): Words | undefined {
  const say = (what: string, fix: string): Words => ({ code: 'wrong-kind', what, fix });
  if (mark.kind !== 'value' && mark.kind !== 'slot') return undefined;
  const { name } = mark;
  const known = templateField(name)?.kind;
  if (mark.kind === 'slot') {
    if (known === undefined || known === 'block') return undefined;
    return say(`“${name}” is not a block of paragraphs.`, `Write {{${name}}}.`);
  }
  if (known === 'block')
    return say(`“${name}” is a block of paragraphs, not a value.`, `Write {{@${name}}} alone in its paragraph.`);
  if (known === 'list' && !mark.formats.some((format) => ofLists.has(format)))
    return say(`“${name}” is a list, not a value.`, `Write {{#${name}}}{{line}}{{/${name}}}.`);
  if (known === 'condition')
    return say(
      `“${name}” is a condition, not a value.`,
      `Write {{#${name}}} … {{/${name}}} around the text it governs.`,
    );
  return undefined;
}

/** A mark that touches a tracked change: what would become of it. */
function tracked({ paragraph, from, to, shown }: TemplateTag): Words | undefined {
  const touching = paragraph.inserted.filter(([start, end]) => start < to && end > from);
  const covered = touching.reduce((sum, [start, end]) => sum + Math.min(end, to) - Math.max(start, from), 0);
  if (touching.length === 0 || covered === to - from) return undefined;
  return {
    code: 'tag-in-tracked-change',
    what: `${shown} stands half inside a tracked insertion.`,
    fix: 'Accept the change in Word before using the template.',
  };
}

/** What can be wrong with one mark by itself. */
export function checkTag(tag: TemplateTag): LocatedFinding[] {
  const { paragraph, from, to, mark, shown } = tag;
  const say = ({ code, what, fix }: Words, severity: 'error' | 'warning' = 'error'): LocatedFinding =>
    finding(paragraph, [from, to], code, what, fix, severity);
  if (mark.kind === 'misread') return [say(misreadWords(mark, shown))];
  const found: LocatedFinding[] = [];
  if (mark.kind === 'slot' && paragraph.text.trim() !== shown) {
    const what = `${shown} stands for whole paragraphs but shares its paragraph with other text.`;
    found.push(say({ code: 'slot-not-alone', what, fix: `Put ${shown} alone in a paragraph of its own.` }));
  }
  const kind = wrongKind(tag);
  if (kind) found.push(say(kind));
  const change = tracked(tag);
  if (change) found.push(say(change, 'warning'));
  return found;
}
