/** Names that only the triage memo uses. */
export const TRIAGE_TEMPLATE_FIELDS = [
  { name: 'memoMatter', kind: 'value', meaning: 'Triage memo: the matter' },
  { name: 'memoDemand', kind: 'value', meaning: 'Triage memo: what the demand is, from whom, served and due when' },
  { name: 'memoSecrecy', kind: 'value', meaning: 'Triage memo: what the demand says about secrecy, and what follows' },
  { name: 'memoStanding', kind: 'value', meaning: 'Triage memo: records on standing that the other side will cite' },
  {
    name: 'memoItems',
    kind: 'list',
    meaning: 'Triage memo: a row an item, with `{{asked}}`, `{{reach}}`, `{{authority}}`, `{{people}}`, `{{narrowed}}`',
  },
  { name: 'memoDefects', kind: 'list', meaning: 'Triage memo: what is wrong on its face, a `{{line}}` each' },
  {
    name: 'memoGrounds',
    kind: 'list',
    meaning: 'Triage memo: a row a ground, with `{{ground}}`, `{{fired}}`, `{{test}}`, `{{cited}}`',
  },
  {
    name: 'memoEmergency',
    kind: 'list',
    meaning:
      'Triage memo, emergency request: a row each for, against and not known, with `{{side}}` and `{{recorded}}`',
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
    meaning: 'Triage memo: a row a vehicle, with `{{vehicle}}`, `{{who}}`, `{{review}}`',
  },
  { name: 'memoQuestions', kind: 'list', meaning: 'Triage memo: what to ask first, a `{{line}}` each' },
  { name: 'hasMemoItems', kind: 'condition', meaning: 'Triage memo: there are items of the demand' },
  { name: 'hasMemoDefects', kind: 'condition', meaning: 'Triage memo: there are defects on the face' },
  { name: 'hasMemoEmergency', kind: 'condition', meaning: 'Triage memo: there is an emergency request' },
  { name: 'hasMemoGrounds', kind: 'condition', meaning: 'Triage memo: there are grounds that the facts suggest' },
  { name: 'hasMemoSecrecy', kind: 'condition', meaning: 'Triage memo: there is something to say about secrecy' },
  {
    name: 'hasMemoStanding',
    kind: 'condition',
    meaning: 'Triage memo: there are records on standing against the client',
  },
  { name: 'hasMemoVehicles', kind: 'condition', meaning: 'Triage memo: there are vehicles open to the client' },
  { name: 'hasMemoQuestions', kind: 'condition', meaning: 'Triage memo: there are open questions' },
] as const;
