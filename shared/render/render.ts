import type { DraftDoc } from '../drafting/draft-doc';
import type { Outcome } from '../kernel/diagnostic';
import { BlockWriter, rolesOf } from './blocks';
import { setPaper } from './headers';
import { highlightBlanks } from './highlight';
import type { NameMap } from '../templates/jinja';
import { merge } from './merge';
import { MergeData, type TemplateAnswers } from './merge-data';
import { nameFindings } from './name-findings';
import { Numbering } from './numbering-part';
import { addPart, openTemplate, writePackage } from './package-io';
import type { StyleRole } from './style-catalogue';
import { prepareStyles } from './styles-part';

export interface RenderInput {
  readonly template: Uint8Array;
  readonly doc: DraftDoc;
  /** Answers to what the template asks and no matter provides. */
  readonly answers?: TemplateAnswers;
  /** The firm's own names for ours, for templates of another dialect. */
  readonly names?: NameMap;
}

/**
 * Fills a template with a draft and writes the Word file. Equal input gives equal bytes. A template with faulty
 * marks gives no bytes at all (an empty array) and one located finding for each fault; a file that is no sound Word
 * document throws an AppError.
 */
export function renderDocx({ template, doc, answers, names }: RenderInput): Outcome<Uint8Array> {
  const pack = openTemplate(template);
  const roles = new Set<StyleRole>(Object.values(doc.blocks).flatMap((blocks) => blocks.flatMap(rolesOf)));
  const sheet = prepareStyles(pack.text.get('word/styles.xml'), roles, doc.page);
  const numbering = new Numbering(pack.text.get('word/numbering.xml'));
  const source = new Map(pack.text);
  const data = new MergeData(doc, new BlockWriter(sheet, numbering, doc.page), answers);
  const merged = merge(pack.text, data, names);
  if (!merged.ok) return { value: new Uint8Array(), diagnostics: merged.faults };
  for (const [name, xml] of merged.parts) pack.text.set(name, highlightBlanks(xml));
  addPart(pack, 'styles', sheet.xml);
  if (numbering.used || pack.text.has('word/numbering.xml')) addPart(pack, 'numbering', numbering.xml());
  setPaper(pack.text, doc.page);
  return { value: writePackage(pack, doc.title), diagnostics: nameFindings(source, data, names) };
}
