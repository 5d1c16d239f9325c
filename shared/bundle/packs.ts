import { z } from 'zod';
import { packRecord } from '../precedents/pack-record';
import type { Keeping } from '../schema/library';
import { templateRowSchema, type OwnPrecedent, type TemplateRow } from '../schema/records';
import { canonicalJson } from '../schema/operation';
import { refusal, type Refusal } from './merge/refusal';

/*
 * Packs: what a firm hands on that belongs to no matter. Each field is named here or in the schema of a record, so that
 * nothing of a matter can ride along; notes, tags and who took something in stay where they are.
 */

/** The entry `precedents.json`: a pack as the import of precedents reads it, with its preview. */
export function precedentPackText(
  entries: readonly { readonly record: OwnPrecedent; readonly keeping: Keeping | null }[],
  withKept: boolean,
): string {
  const records = entries.map(({ record, keeping }) => packRecord(record, withKept && keeping ? keeping : undefined));
  return `${JSON.stringify(records, null, 2)}\n`;
}

const { id, title, fileName, documentIds, names, fixed, size, sha256 } = templateRowSchema.shape;
/** A template as it travels; its bytes are the entry `template/<id>`. */
const packedTemplateSchema = z.strictObject({ id, title, fileName, documentIds, names, fixed, size, sha256 });
export type PackedTemplate = z.infer<typeof packedTemplateSchema>;
const listSchema = z.array(packedTemplateSchema).max(500);

/** The entry `templates.json`. */
export function templatePackText(rows: readonly TemplateRow[]): string {
  return canonicalJson(rows.map((row) => z.object(packedTemplateSchema.shape).parse(row)));
}

/** Reads the entry; the bytes of each template have to be held against its SHA-256. */
export function readTemplateList(text: string): readonly PackedTemplate[] | Refusal {
  try {
    return listSchema.parse(JSON.parse(text));
  } catch {
    return refusal('unreadable', 'Its list of templates is not one.');
  }
}
