/** Names that only the papers served or sent use: objections, production log, certificate, statement of costs. */
export const RESPONSE_TEMPLATE_FIELDS: readonly {
  readonly name: string;
  readonly kind: 'value' | 'condition' | 'list' | 'block';
  readonly meaning: string;
}[] = [
  {
    name: 'objectionsWhole',
    kind: 'block',
    meaning: 'Objections: those that go to the demand as a whole, its time, place and notice',
  },
  { name: 'hasObjectionsWhole', kind: 'condition', meaning: 'There are objections to the demand as a whole' },
  { name: 'objectionsItems', kind: 'block', meaning: 'Objections: item by item, each with its grounds and the answer' },
  { name: 'reservation', kind: 'block', meaning: 'Objections: what is reserved' },
  {
    name: 'logRows',
    kind: 'list',
    meaning:
      'Production log: a row an item, with `{{number}}`, `{{asked}}`, `{{answer}}`, `{{produced}}`, `{{bates}}`, `{{withheld}}`',
  },
  { name: 'logNote', kind: 'block', meaning: 'Production log: what the log does not admit' },
  { name: 'certified', kind: 'block', meaning: 'Certificate: the statements that the custodian makes by initials' },
  {
    name: 'costRows',
    kind: 'list',
    meaning: 'Statement of costs: a row a cost, with `{{what}}`, `{{basis}}` and `{{amount}}`',
  },
  { name: 'costTotal', kind: 'value', meaning: 'Statement of costs: the sum in dollars' },
  {
    name: 'costTerms',
    kind: 'block',
    meaning: 'Statement of costs: what the statute pays for, and what it leaves out',
  },
  {
    name: 'caseLine',
    kind: 'value',
    meaning: 'The case or the demand that a log, a certificate or a statement belongs to',
  },
];
