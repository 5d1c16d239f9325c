import { entryNames, type BundleContents, type BundleEntry } from '../../../shared/bundle/contents';
import { isRefusal, refusal, type Refusal } from '../../../shared/bundle/merge/refusal';
import {
  precedentPackText,
  readTemplateList,
  templatePackText,
  type PackedTemplate,
} from '../../../shared/bundle/packs';
import { OPERATION_SCHEMA } from '../../../shared/schema/operation';
import { DataError } from '../errors';
import { readLibraryEntries } from '../queries/library-entries';
import { readAll } from '../read';
import { sha256 } from '../sha256';
import { getBytes } from '../vault/blobs';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Records of the library as they go into a bundle; `withKept`: with treatments, verifications and stances. */
export async function exportPrecedentPack(ids: readonly string[], withKept: boolean): Promise<BundleContents> {
  const wanted = new Set(ids);
  const entries = (await readLibraryEntries()).filter(({ record, trashed }) => wanted.has(record.id) && !trashed);
  if (entries.length === 0) throw nothing('precedents');
  const bytes = encode(precedentPackText(entries, withKept));
  return pack('precedents', [{ name: entryNames.precedents, bytes }]);
}

/** A firm's own templates with their bytes. Earlier versions stay. */
export async function exportTemplatePack(ids: readonly string[]): Promise<BundleContents> {
  const wanted = new Set(ids);
  const rows = (await readAll('templates')).filter((row) => wanted.has(row.id) && row.trashedAt === null);
  if (rows.length === 0) throw nothing('templates');
  const entries: BundleEntry[] = [{ name: entryNames.templates, bytes: encode(templatePackText(rows)) }];
  for (const row of rows) entries.push({ name: `template/${row.id}`, bytes: await getBytes(row.sha256) });
  return pack('templates', entries);
}

async function pack(kind: 'precedents' | 'templates', entries: readonly BundleEntry[]): Promise<BundleContents> {
  const operations = { count: 0, sha256: await sha256(''), heads: [] };
  return { kind, matter: null, title: null, schema: OPERATION_SCHEMA, operations, entries };
}

const nothing = (what: string): DataError =>
  new DataError(
    'not-found',
    `There are no ${what} to put into a pack.`,
    'Choose at least one that is not in the trash.',
  );

/** A template out of a pack, on its way through the reading that every template goes through before it is kept. */
export type OfferedTemplate = PackedTemplate & { readonly bytes: Uint8Array };

/** The templates of an opened pack; each is read and shown before `importTemplate` keeps it. */
export async function readTemplatePack(entries: readonly BundleEntry[]): Promise<readonly OfferedTemplate[] | Refusal> {
  const bytesOf = (name: string): Uint8Array | undefined => entries.find((one) => one.name === name)?.bytes;
  const list = readTemplateList(new TextDecoder().decode(bytesOf(entryNames.templates)));
  if (isRefusal(list)) return list;
  const offered: OfferedTemplate[] = [];
  for (const template of list) {
    const bytes = bytesOf(`template/${template.id}`);
    if (!bytes || (await sha256(bytes)) !== template.sha256) {
      return refusal('changed', `The template “${template.title}” is not what the list says.`);
    }
    offered.push({ ...template, bytes });
  }
  return offered;
}
