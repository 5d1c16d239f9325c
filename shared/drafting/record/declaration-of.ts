import type { Declaration } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import type { DocumentKind } from '../catalogue/document-kind';

/** What the id of a declaration's paper says: its kind, and which one where it names one ('declaration-technical#d2'). */
export function namedDeclaration(
  documentId: string,
): { readonly kind: Declaration['kind']; readonly declaration: string | undefined } | undefined {
  const found = /^declaration-(custodian|technical|counsel|doe)(?:#(.+))?$/.exec(documentId);
  return found ? { kind: found[1] as Declaration['kind'], declaration: found[2] } : undefined;
}

/** The id without what names one of several: passages and templates are chosen by it. */
export const plainId = (documentId: string): string => documentId.replace(/#.*$/, '');

/** The declarations that a paper may print; it prints the first. A paper that names one prints that and no other. */
export function declarationsFor({ record }: Pick<Matter, 'record'>, documentId: string): readonly Declaration[] {
  const named = namedDeclaration(documentId);
  return (record?.declarations ?? []).filter(
    ({ id, kind }) => kind === named?.kind && (named.declaration === undefined || named.declaration === id),
  );
}

/** The matter as the text of a declaration sees it: its own declaration and no other. Any other paper sees it whole. */
export function asDeclared(matter: Matter, { id }: Pick<DocumentKind, 'id'>): Matter {
  if (namedDeclaration(id) === undefined) return matter;
  return { ...matter, record: { ...matter.record, declarations: declarationsFor(matter, id).slice(0, 1) } };
}
