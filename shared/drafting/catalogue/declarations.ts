import type { Declaration } from '../../schema/case-record';
import type { Matter } from '../../schema/matter';
import { declarationsFor, namedDeclaration } from '../record/declaration-of';
import { ordinalName } from '../record/declarants';
import { OATH_TITLE, oathForm } from '../record/oath-form';
import type { DocumentKind } from './document-kind';
import { fitsDeclaration } from './record-fit';
import { supported } from './supported';

const by = (kind: Declaration['kind']): 'counsel' | 'other' => (kind === 'counsel' ? 'counsel' : 'other');

const TITLES: Readonly<Record<Declaration['kind'], string>> = {
  custodian: 'Declaration of the custodian of records',
  technical: 'Technical declaration, with the table of items and people',
  counsel: 'Declaration or affirmation of counsel, with exhibits',
  doe: 'Declaration of the speaker under a pseudonym',
};

const declaration = (kind: Declaration['kind'], id: string = `declaration-${kind}`): DocumentKind => ({
  id,
  title: TITLES[kind],
  template: 'declaration',
  kind: 'declaration',
  unfit: fitsDeclaration(kind, id),
  printedTitle: (matter) => {
    const [own] = declarationsFor(matter, id);
    const name = own ? ordinalName(matter.record ?? {}, own) : { order: '', declarant: '' };
    return `${name.order}${OATH_TITLE[oathForm(matter, by(kind))]} of ${name.declarant} in Support of ${supported(matter)}`;
  },
});

/** One paper for each kind of declaration; it prints the first of its kind. */
export const DECLARATIONS: readonly DocumentKind[] = [
  declaration('custodian'),
  declaration('technical'),
  declaration('counsel'),
  declaration('doe'),
];

/** The paper of one declaration by name: 'declaration-custodian#d2'. undefined: no such id. */
export function declarationPaper(documentId: string): DocumentKind | undefined {
  const named = namedDeclaration(documentId);
  return named?.declaration === undefined ? undefined : declaration(named.kind, documentId);
}

/**
 * The papers of one kind of declaration in a matter: the first keeps the plain id, each further one has its own. Where
 * there are several, their titles say whose they are.
 */
export function declarationPapers(paper: DocumentKind, matter: Pick<Matter, 'record'>): readonly DocumentKind[] {
  const kind = namedDeclaration(paper.id)?.kind;
  const all = declarationsFor(matter, paper.id);
  if (kind === undefined || all.length < 2) return [paper];
  return all.map((own, at) => ({
    ...(at === 0 ? paper : declaration(kind, `${paper.id}#${own.id}`)),
    title: `${TITLES[kind]}: ${own.declarant}`,
  }));
}
