import { block, condition, list, value, type TemplateField } from './template-field';

/** Names that only the papers served or sent use: objections, production log, certificate, statement of costs. */
export const RESPONSE_TEMPLATE_FIELDS: readonly TemplateField[] = [
  block('objectionsWhole', 'Objections: those that go to the demand as a whole, its time, place and notice'),
  condition('hasObjectionsWhole', 'There are objections to the demand as a whole'),
  block('objectionsItems', 'Objections: item by item, each with its grounds and the answer'),
  block('reservation', 'Objections: what is reserved'),
  list(
    'logRows',
    'Production log: a row an item, with `{{number}}`, `{{asked}}`, `{{answer}}`, `{{produced}}`, `{{bates}}`, `{{withheld}}`',
  ),
  block('logNote', 'Production log: what the log does not admit'),
  block('certified', 'Certificate: the statements that the custodian makes by initials'),
  list('costRows', 'Statement of costs: a row a cost, with `{{what}}`, `{{basis}}` and `{{amount}}`'),
  value('costTotal', 'Statement of costs: the sum in dollars'),
  block('costTerms', 'Statement of costs: what the statute pays for, and what it leaves out'),
  value('caseLine', 'The case or the demand that a log, a certificate or a statement belongs to'),
];
