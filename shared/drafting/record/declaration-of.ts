import type { Declaration } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import type { DocumentKind } from '../catalogue/document-kind';

/** The kind of declaration that a paper prints: 'technical' for `declaration-technical`. */
export function declarationKind(documentId: string): Declaration['kind'] | undefined {
  const kind = /^declaration-(custodian|technical|counsel|doe)$/.exec(documentId)?.[1];
  return kind as Declaration['kind'] | undefined;
}

/** The declarations of the kind that a paper prints; it prints the first. */
export function declarationsFor({ record }: Matter, documentId: string): readonly Declaration[] {
  const kind = declarationKind(documentId);
  return (record?.declarations ?? []).filter((declaration) => declaration.kind === kind);
}

/** The matter as the text of a declaration sees it: its own declaration and no other. Any other paper sees it whole. */
export function asDeclared(matter: Matter, { id }: Pick<DocumentKind, 'id'>): Matter {
  if (declarationKind(id) === undefined) return matter;
  return { ...matter, record: { ...matter.record, declarations: declarationsFor(matter, id).slice(0, 1) } };
}
