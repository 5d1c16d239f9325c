/** Names that only the triage memo uses. */
export const TRIAGE_TEMPLATE_FIELDS = [
  { name: 'memoMatter', kind: 'value', meaning: 'Triage memo: the matter' },
  { name: 'memoDemand', kind: 'value', meaning: 'Triage memo: what the demand is, from whom, served and due when' },
  { name: 'memoSecrecy', kind: 'value', meaning: 'Triage memo: what the demand says about secrecy, and what follows' },
  {
    name: 'memoItems',
    kind: 'list',
    meaning: 'Triage memo: a row an item, with `{{asked}}`, `{{reach}}`, `{{authority}}`, `{{people}}`, `{{narrowed}}`',
  },
  { name: 'memoDefects', kind: 'list', meaning: 'Triage memo: what is wrong on its face, a `{{line}}` each' },
  {
    name: 'memoGrounds',
    kind: 'list',
    meaning: 'Triage memo: a row a ground, with `{{ground}}`, `{{fired}}`, `{{test}}`, `{{authorities}}`',
  },
  {
    name: 'memoEmergency',
    kind: 'list',
    meaning: 'Triage memo, emergency request: a row each for, against and not known, with `{{side}}` and `{{facts}}`',
  },
  { name: 'memoStatute', kind: 'value', meaning: 'Triage memo, emergency request: the statute in its own words' },
  {
    name: 'memoPolicy',
    kind: 'value',
    meaning: 'Triage memo, emergency request: the provider’s policy, named and dated',
  },
  {
    name: 'memoRoute',
    kind: 'value',
    meaning: 'Triage memo, emergency request: the process that would reach the data',
  },
  {
    name: 'memoVehicles',
    kind: 'list',
    meaning: 'Triage memo: a row a vehicle, with `{{vehicle}}`, `{{who}}`, `{{standard}}`',
  },
  { name: 'memoQuestions', kind: 'list', meaning: 'Triage memo: what to ask first, a `{{line}}` each' },
] as const;
