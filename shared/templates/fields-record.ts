/** Names that the papers of the record use: declarations, certificates, exhibits. */
export const RECORD_FIELDS: readonly {
  readonly name: string;
  readonly kind: 'value' | 'condition' | 'list' | 'block';
  readonly meaning: string;
}[] = [
  {
    name: 'declarantName',
    kind: 'value',
    meaning: 'Declaration: who makes it; for an anonymous speaker the pseudonym',
  },
  { name: 'declarantTitle', kind: 'value', meaning: 'Declaration: the position of the declarant' },
  { name: 'affidavit', kind: 'condition', meaning: 'The paper is sworn before a notary' },
  {
    name: 'affirmation',
    kind: 'condition',
    meaning: 'The paper is affirmed under the penalties of perjury (New York)',
  },
  { name: 'unsworn', kind: 'condition', meaning: 'The paper is an unsworn declaration under penalty of perjury' },
  { name: 'hasDeclarantTitle', kind: 'condition', meaning: 'The position of the declarant is known' },
  { name: 'hasBoundExhibits', kind: 'condition', meaning: 'A list of exhibits is bound behind the affirmation' },
  { name: 'certifiers', kind: 'list', meaning: 'Certificate: who must sign it, one {{line}} each' },
  {
    name: 'exhibitSheets',
    kind: 'list',
    meaning: 'Cover sheets: one for each exhibit, with {{mark}}, {{title}} and the condition {{#sealed}}',
  },
  { name: 'declaration', kind: 'block', meaning: 'Declaration: its numbered paragraphs' },
  { name: 'oath', kind: 'block', meaning: 'Words of the oath or affirmation in this court' },
  {
    name: 'boundExhibits',
    kind: 'block',
    meaning: 'Affirmation of counsel in New York: the list of the exhibits that are bound behind it',
  },
  { name: 'statement', kind: 'block', meaning: 'Certificate or list: what was done, or the table of exhibits' },
];
