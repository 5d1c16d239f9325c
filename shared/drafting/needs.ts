import type { Law } from '../schema/law';
import type { Matter } from '../schema/matter';
import { documentKind } from './documents';
import { FIELDS } from './fields';
import { readPassages } from './passages/read-passages';
import { sectionBlocks } from './stages/sections';
import { makeWriter } from './stages/writer';

/** One fact that a paper prints, where it is entered, and whether it is there. */
export interface Need {
  /** Path in the matter file: 'demand.due.date'. */
  readonly path: string;
  readonly label: string;
  readonly state: 'missing' | 'not-in-record' | 'filled';
}

const WEIGHT = { missing: 0, 'not-in-record': 1, filled: 2 } as const;

/** Only what this paper asks for in this matter, the blanks first. An unknown paper needs nothing. */
export function needs(
  matter: Matter,
  documentId: string,
  law: Law,
  passages: Readonly<Record<string, string>>,
): readonly Need[] {
  const kind = documentKind(documentId);
  if (!kind || kind.unfit(matter)) return [];
  const writer = makeWriter(matter, law, kind, readPassages(passages).passages);
  sectionBlocks(writer);
  const found = new Map<string, Need>();
  for (const [name, state] of writer.asked) {
    const field = FIELDS[name];
    if (!field) continue;
    const before = found.get(field.where);
    if (!before || WEIGHT[state] < WEIGHT[before.state])
      found.set(field.where, { path: field.where, label: field.label, state });
  }
  const counsel = matter.counsel.some((person) => person.side === 'client');
  found.set('counsel', { path: 'counsel', label: 'Counsel who signs', state: counsel ? 'filled' : 'missing' });
  if (kind.kind !== 'letter' && kind.kind !== 'complaint') {
    const number = matter.court?.caseNumber;
    const state = number === undefined ? 'missing' : number === null ? 'not-in-record' : 'filled';
    found.set('court.caseNumber', { path: 'court.caseNumber', label: 'Case number', state });
  }
  return [...found.values()].sort((a, b) => WEIGHT[a.state] - WEIGHT[b.state]);
}
