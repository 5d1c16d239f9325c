import type { DraftDoc } from '../drafting/draft-doc';
import type { Diagnostic, Outcome } from '../kernel/diagnostic';
import { inspectParts } from '../templates/inspect';
import { BlockWriter, rolesOf } from './blocks';
import { setPaper } from './headers';
import { highlightBlanks } from './highlight';
import { merge, type UnknownName } from './merge';
import { MergeData } from './merge-data';
import { Numbering } from './numbering-part';
import { addPart, openTemplate, writePackage } from './package-io';
import type { StyleRole } from './style-catalogue';
import { prepareStyles } from './styles-part';

export interface RenderInput {
  readonly template: Uint8Array;
  readonly doc: DraftDoc;
}

/**
 * Fills a template with a draft and writes the Word file. Equal input gives equal bytes. A template with faulty
 * marks gives no bytes at all (an empty array) and one located finding for each fault; a file that is no sound Word
 * document throws an AppError.
 */
export function renderDocx({ template, doc }: RenderInput): Outcome<Uint8Array> {
  const pack = openTemplate(template);
  const roles = new Set<StyleRole>(Object.values(doc.blocks).flatMap((blocks) => blocks.flatMap(rolesOf)));
  const sheet = prepareStyles(pack.text.get('word/styles.xml'), roles, doc.page);
  const numbering = new Numbering(pack.text.get('word/numbering.xml'));
  const source = new Map(pack.text);
  const merged = merge(pack.text, new MergeData(doc, new BlockWriter(sheet, numbering, doc.page)));
  if (!merged.ok) return { value: new Uint8Array(), diagnostics: faults(source, merged.reasons) };
  for (const [name, xml] of merged.parts) pack.text.set(name, highlightBlanks(xml));
  addPart(pack, 'styles', sheet.xml);
  if (numbering.used || pack.text.has('word/numbering.xml')) addPart(pack, 'numbering', numbering.xml());
  setPaper(pack.text, doc.page);
  return { value: writePackage(pack, doc.title), diagnostics: unknownNames(source, merged.unknown) };
}

/** Our own reading of the template finds and places the faults; what only the engine saw is passed on in its words. */
function faults(parts: ReadonlyMap<string, string>, reasons: readonly string[]): Diagnostic[] {
  const found = inspectParts(parts).diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (found.length > 0) return found;
  return reasons.map((reason) => ({
    code: 'bad-template',
    severity: 'error',
    message: `The template cannot be filled: ${reason}`,
    where: 'word/document.xml',
    fix: 'Open the template in Word, mend the mark that is named, save and try again.',
  }));
}

function unknownNames(parts: ReadonlyMap<string, string>, unknown: readonly UnknownName[]): Diagnostic[] {
  if (unknown.length === 0) return [];
  const inspected = inspectParts(parts);
  return unknown.map(({ name, place }) => {
    const field = inspected.value.fields.find((one) => one.name === name);
    const misused = inspected.diagnostics.find((one) => one.code === 'wrong-kind' && one.message.includes(`“${name}”`));
    if (misused) return misused;
    return {
      code: 'unknown-field',
      severity: 'error',
      message: `The template asks for “${name}”${field ? `, near “${field.near}”` : ''}, which this document does not provide.`,
      where: field?.part ?? 'word/document.xml',
      fix:
        place === 'value'
          ? `Correct the name in the template or take the field out; the page now shows [MISSING: ${name}].`
          : 'Correct the name in the template or take the mark out; nothing is printed for it.',
    };
  });
}
