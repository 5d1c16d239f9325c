import type { Diagnostic } from '../kernel/diagnostic';
import { suggestion } from '../templates/check-tag';
import { labelOf } from '../templates/field-origin';
import { inspectParts } from '../templates/inspect';
import type { NameMap } from '../templates/rename';
import type { MergeData } from './merge-data';

/** What is to be said of the names that nobody provides and the values that did not fit, each with its place. */
export function nameFindings(parts: ReadonlyMap<string, string>, data: MergeData, names: NameMap = {}): Diagnostic[] {
  if (data.unknown.length === 0 && data.misfits.length === 0) return [];
  const inspected = inspectParts(parts, names);
  const fieldOf = (name: string) => inspected.value.fields.find((one) => one.name === name);
  const unknown = data.unknown.map(({ name, place }): Diagnostic => {
    const field = fieldOf(name);
    const misused = inspected.diagnostics.find((one) => one.code === 'wrong-kind' && one.message.includes(`“${name}”`));
    if (misused) return misused;
    const where = field?.part ?? 'word/document.xml';
    const near = field ? `, near “${field.near}”` : '';
    if (field?.origin === 'asked' && field.kind !== 'block' && suggestion(name) === undefined) {
      return {
        code: 'unanswered-question',
        severity: 'error',
        message: `The template asks “${labelOf(name)}” ({{${name}}}${near}), which nobody has answered for this paper.`,
        where,
        fix: 'Answer it in the draft, or take the mark out of the template.',
      };
    }
    return {
      code: 'unknown-field',
      severity: 'error',
      message: `The template asks for “${name}”${near}, which this document does not provide.`,
      where,
      fix:
        place === 'value'
          ? `Correct the name in the template or take the field out; the page now shows [MISSING: ${name}].`
          : 'Correct the name in the template or take the mark out; nothing is printed for it.',
    };
  });
  const misfits = data.misfits.map(({ name, format }): Diagnostic => {
    const field = fieldOf(name);
    return {
      code: 'format-does-not-fit',
      severity: 'warning',
      message: `The format “${format}” does not fit what {{${name}}} holds${field ? `, near “${field.near}”` : ''}; it is printed as it is.`,
      where: field?.part ?? 'word/document.xml',
      fix: 'Take the format out of the template, or give the value in the form that the format needs.',
    };
  });
  return [...unknown, ...misfits];
}
