import { block, condition, list, value, type TemplateField } from './template-field';

/** Names that the papers of the record use: declarations, certificates, exhibits. */
export const RECORD_FIELDS: readonly TemplateField[] = [
  value('declarantName', 'Declaration: who makes it; for an anonymous speaker the pseudonym'),
  value('declarantTitle', 'Declaration: the position of the declarant'),
  condition('affidavit', 'The paper is sworn before a notary'),
  condition('affirmation', 'The paper is affirmed under the penalties of perjury (New York)'),
  condition('unsworn', 'The paper is an unsworn declaration under penalty of perjury'),
  condition('hasDeclarantTitle', 'The position of the declarant is known'),
  condition('hasBoundExhibits', 'A list of exhibits is bound behind the affirmation'),
  list('certifiers', 'Certificate: who must sign it, one {{line}} each'),
  list('exhibitSheets', 'Cover sheets: one for each exhibit, with {{mark}}, {{title}} and the condition {{#sealed}}'),
  block('declaration', 'Declaration: its numbered paragraphs'),
  block('oath', 'Words of the oath or affirmation in this court'),
  block('boundExhibits', 'Affirmation of counsel in New York: the list of the exhibits that are bound behind it'),
  block('statement', 'Certificate or list: what was done, or the table of exhibits'),
];
