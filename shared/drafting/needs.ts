import { blanksOf } from '../checks/blanks';
import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { isCaptioned, needsCaseNumber } from './catalogue/document-kind';
import { documentKind } from './documents';
import { fieldOf } from './fields';
import { compose } from './pipeline';

/** One fact that a paper prints, where it is entered, and whether it is there. */
export interface Need {
  /** Path in the matter file: 'demand.due.date'. */
  readonly path: string;
  readonly label: string;
  readonly state: 'missing' | 'not-in-record' | 'filled';
}

const WEIGHT = { missing: 0, 'not-in-record': 1, filled: 2 } as const;

/** Blanks of the frame that are single facts of the matter; lists have pages of their own in the app. */
const FRAME = /^(counsel|parties|court\.(caseNumber|district|part))$/;

/** Only what this paper asks for in this matter, the blanks first. An unknown or unfit paper needs nothing. */
export function needs(
  matter: Matter,
  documentId: string,
  law: Law,
  passages: Readonly<Record<string, string>>,
): readonly Need[] {
  const kind = documentKind(documentId);
  if (!kind || kind.unfit(matter)) return [];
  const { value: doc, writer } = compose({ matter, documentId, law, passages });
  const found = new Map<string, Need>();
  const add = (need: Need): void => {
    const before = found.get(need.path);
    if (!before || WEIGHT[need.state] < WEIGHT[before.state]) found.set(need.path, need);
  };
  for (const [name, state] of writer.asked) {
    const field = fieldOf(name);
    if (field) add({ path: field.where, label: field.label, state });
  }
  const counsel = matter.counsel.some((person) => person.side === 'client');
  add({ path: 'counsel', label: 'Counsel who signs', state: counsel ? 'filled' : 'missing' });
  if (isCaptioned(kind) && needsCaseNumber(kind, matter)) {
    const number = matter.court?.caseNumber;
    const state = number === undefined ? 'missing' : number === null ? 'not-in-record' : 'filled';
    add({ path: 'court.caseNumber', label: 'Case number', state });
  }
  for (const { label, where } of blanksOf(doc)) {
    const words = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
    if (FRAME.test(where)) add({ path: where, label: words, state: 'missing' });
  }
  return [...found.values()].sort((a, b) => WEIGHT[a.state] - WEIGHT[b.state]);
}
