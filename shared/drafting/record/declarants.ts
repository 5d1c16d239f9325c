import type { CaseRecord, Declaration, DeclarationParagraph } from '../../schema/case-record';

const SUFFIX = /^(Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|J\.?D)\.?$/i;

/** 'Whitlock' of 'Dana R. Whitlock, Esq.'; a pseudonym that is no plain name stays whole. */
function surname({ declarant, kind }: Declaration): string {
  const doe = /\bDoe(?: (?:No\. )?\d+)?/.exec(declarant)?.[0];
  if (kind === 'doe') return doe ?? declarant;
  const words = declarant
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));
  return words.at(-1) ?? declarant;
}

/** How cites name a declarant: by surname, or in full where two declarants share it. */
export function citedName(record: CaseRecord, declaration: Declaration): string {
  const name = surname(declaration);
  const others = (record.declarations ?? []).filter((other) => other.id !== declaration.id);
  return others.some((other) => surname(other) === name) ? declaration.declarant : name;
}

/** A paragraph with the number that it prints. */
export interface NumberedParagraph {
  readonly declaration: Declaration;
  readonly paragraph: DeclarationParagraph;
  readonly number: number;
}

/** Every paragraph of every declaration, numbered as printed: by its place in its declaration. */
export function numberedParagraphs(record: CaseRecord): NumberedParagraph[] {
  return (record.declarations ?? []).flatMap((declaration) =>
    declaration.paragraphs.map((paragraph, at) => ({ declaration, paragraph, number: at + 1 })),
  );
}
