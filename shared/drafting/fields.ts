import { own } from '../kernel/own';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { derivedFacts, factAt } from './derive-facts';
import { CLIENT_FIELDS, COURT_FIELDS } from './fields/client-and-court';
import { DEMAND_FIELDS } from './fields/demand';
import { MOTION_FIELDS } from './fields/motions';
import { DISCLOSURE_FIELDS } from './fields/disclosure';
import { PEOPLE_FIELDS } from './fields/people';
import { RESPONSE_FIELDS } from './fields/response';
import { RECORD_PATHS } from './fields/record';
import type { FieldSpec, FieldTable } from './fields/spec';
import type { PathValue, SlotText } from './passages/expand';

/** Every name a passage may print or ask for; `facts.…` paths come on top, for conditions only. */
export const FIELDS: FieldTable = {
  ...CLIENT_FIELDS,
  ...COURT_FIELDS,
  ...DEMAND_FIELDS,
  ...MOTION_FIELDS,
  ...PEOPLE_FIELDS,
  ...DISCLOSURE_FIELDS,
  ...RECORD_PATHS,
  ...RESPONSE_FIELDS,
};

/** The field of that name; undefined when there is none ('constructor' is a name like any other). */
export function fieldOf(name: string): FieldSpec | undefined {
  return own(FIELDS, name);
}

/** The value behind a path, for conditions. */
export function lookUp(matter: Matter, law: Law): (path: string) => PathValue {
  const facts = derivedFacts(matter);
  return (path) => {
    if (path.startsWith('facts.')) return factAt(facts, path.slice('facts.'.length)) as PathValue;
    // What the brief argues, so that a notice, a prayer and an order can ask for exactly that.
    if (path === 'grounds') return matter.grounds.filter((ground) => ground.chosen).map((ground) => ground.id);
    return fieldOf(path)?.get(matter, law);
  };
}

/** The text behind a slot: the value, a blank with its label, or the record's silence. */
export function slotText(matter: Matter, law: Law, path: string): SlotText {
  const field = fieldOf(path);
  if (!field) return { missing: path };
  const value = field.get(matter, law);
  if (value === null) return { notInRecord: true };
  return typeof value === 'string' && value !== '' ? { text: value } : { missing: field.label };
}
