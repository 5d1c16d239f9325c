import { condition, list, value, type TemplateField } from './template-field';

/** Names that only the triage memo uses. */
export const TRIAGE_TEMPLATE_FIELDS: readonly TemplateField[] = [
  value('memoMatter', 'Triage memo: the matter'),
  value('memoDemand', 'Triage memo: what the demand is, from whom, served and due when'),
  value('memoSecrecy', 'Triage memo: what the demand says about secrecy, and what follows'),
  value('memoStanding', 'Triage memo: records on standing that the other side will cite'),
  list(
    'memoItems',
    'Triage memo: a row an item, with `{{asked}}`, `{{reach}}`, `{{authority}}`, `{{people}}`, `{{narrowed}}`',
  ),
  list('memoDefects', 'Triage memo: what is wrong on its face, a `{{line}}` each'),
  list('memoGrounds', 'Triage memo: a row a ground, with `{{ground}}`, `{{fired}}`, `{{test}}`, `{{cited}}`'),
  list(
    'memoEmergency',
    'Triage memo, emergency request: a row each for, against and not known, with `{{side}}` and `{{recorded}}`',
  ),
  value('memoStatute', 'Triage memo, emergency request: the statute in its own words'),
  value('memoPolicy', 'Triage memo, emergency request: the provider’s policy, named and dated'),
  value('memoRoute', 'Triage memo, emergency request: the process that would reach the data'),
  list('memoVehicles', 'Triage memo: a row a vehicle, with `{{vehicle}}`, `{{who}}`, `{{review}}`'),
  list('memoQuestions', 'Triage memo: what to ask first, a `{{line}}` each'),
  condition('hasMemoItems', 'Triage memo: there are items of the demand'),
  condition('hasMemoDefects', 'Triage memo: there are defects on the face'),
  condition('hasMemoEmergency', 'Triage memo: there is an emergency request'),
  condition('hasMemoGrounds', 'Triage memo: there are grounds that the facts suggest'),
  condition('hasMemoSecrecy', 'Triage memo: there is something to say about secrecy'),
  condition('hasMemoStanding', 'Triage memo: there are records on standing against the client'),
  condition('hasMemoVehicles', 'Triage memo: there are vehicles open to the client'),
  condition('hasMemoQuestions', 'Triage memo: there are open questions'),
];
