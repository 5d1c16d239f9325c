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

const ORDER = ['', 'Second ', 'Third ', 'Fourth ', 'Fifth ', 'Sixth ', 'Seventh ', 'Eighth ', 'Ninth '];
const same = (a: Declaration, b: Declaration): boolean => a.declarant.toLowerCase() === b.declarant.toLowerCase();

/** Whose declaration it is, and which of that person's: '', then 'Second ' for the next in the order of the record. */
export function ordinalName(
  { declarations = [] }: CaseRecord,
  declaration: Declaration,
): { readonly order: string; readonly declarant: string } {
  const own = declarations.filter((other) => same(other, declaration));
  const at = Math.max(
    0,
    own.findIndex(({ id }) => id === declaration.id),
  );
  return { order: ORDER[at] ?? `No. ${at + 1} `, declarant: declaration.declarant };
}

/** How cites name a declaration: by surname, or in full where two persons share it; 'Second' for a second of one person. */
export function citedName(record: CaseRecord, declaration: Declaration): string {
  const name = surname(declaration);
  const { order, declarant } = ordinalName(record, declaration);
  const others = (record.declarations ?? []).filter((other) => !same(other, declaration));
  return `${order}${others.some((other) => surname(other) === name) ? declarant : name}`;
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
