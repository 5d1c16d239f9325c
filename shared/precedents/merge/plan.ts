import type { Keeping } from '../../schema/library';
import { freshId } from '../fresh-id';
import { compareFields, joinKeeping, type FieldChange } from './compare';
import type { FileProblem, Incoming } from './incoming';
import type { LibraryEntry } from './library-entry';
import { findMatch, importKey, givenFields, indexLibrary, type Candidate, type LibraryIndex } from './match';

/** How a record of a file stands to the library. `unclear`: it may be one of several, and a person says which. */
export type RowState = 'new' | 'same' | 'changed-here' | 'changed-there' | 'both' | 'unclear';
export const rowStates: readonly RowState[] = ['new', 'changed-there', 'changed-here', 'both', 'unclear', 'same'];

/** One decision of an import, as the screen edits it. */
export interface MergeRow {
  readonly incoming: Incoming;
  readonly state: RowState;
  /** What happens to it. Of an unclear one nothing does until somebody has chosen. */
  readonly action: 'add' | 'merge' | 'leave';
  /** The record it is laid over. Of a new one that lies in the trash: which comes out of it. */
  readonly target: Candidate | null;
  readonly candidates: readonly Candidate[];
  readonly fields: readonly FieldChange[];
  /** Notes that the record does not bear yet: they are written beside those it has. */
  readonly notes: readonly string[];
  /** What is kept about it with the file's share in it; null: the file brings nothing new. */
  readonly keeping: Keeping | null;
}

export interface MergePlan {
  readonly rows: readonly MergeRow[];
  readonly problems: readonly FileProblem[];
}

function stateOf(fields: readonly FieldChange[], more: boolean): RowState {
  const has = (state: FieldChange['state']): boolean => fields.some((field) => field.state === state);
  const there = has('changed-there') || more;
  if (has('both') || (there && has('changed-here'))) return 'both';
  if (there) return 'changed-there';
  return has('changed-here') ? 'changed-here' : 'same';
}

/** The row of a record that is laid over one of the library. */
export function rowOver(
  incoming: Incoming,
  target: Candidate,
  entry: LibraryEntry,
  candidates: readonly Candidate[] = [],
): MergeRow {
  const fields = compareFields(incoming, entry);
  const notes = incoming.notes.filter((note) => !entry.notes.includes(note));
  const keeping = joinKeeping(entry.keeping, incoming.keeping);
  const state = stateOf(fields, notes.length > 0 || keeping !== null);
  return { incoming, state, action: 'merge', target, candidates, fields, notes, keeping };
}

/** The row of a record that the library does not have. */
export function rowAsNew(incoming: Incoming, id: string, candidates: readonly Candidate[] = []): MergeRow {
  const named = incoming.record.id === id ? incoming : { ...incoming, record: { ...incoming.record, id } };
  const { notes } = incoming;
  const keeping = joinKeeping(null, incoming.keeping);
  return { incoming: named, state: 'new', action: 'add', target: null, candidates, fields: [], notes, keeping };
}

const unclear = (incoming: Incoming, id: string, candidates: readonly Candidate[]): MergeRow => ({
  ...rowAsNew(incoming, id, candidates),
  state: 'unclear',
  action: 'leave',
});

/** Compares a file with the library, record by record; `next` gives the row of the next one. */
export function planner(entries: readonly LibraryEntry[]): {
  readonly index: LibraryIndex;
  readonly next: (incoming: Incoming) => { readonly row: MergeRow | null; readonly problem: FileProblem | null };
} {
  const index = indexLibrary(entries);
  const inFile = new Map<string, { readonly word: string; readonly record: number | null }>();
  const taken = (id: string): boolean => index.byId.has(id) || inFile.has(id);

  const next = (incoming: Incoming): ReturnType<ReturnType<typeof planner>['next']> => {
    const { record, place } = incoming;
    const word = importKey({ ...givenFields(incoming), notes: incoming.notes, keeping: incoming.keeping });
    const match = findMatch(incoming, index);
    const target = match.sure;
    const claim = target?.id ?? record.id;
    const earlier = inFile.get(claim);
    if (earlier?.word === word) {
      const message = `the same as record ${earlier.record ?? '?'} of this file; taken once`;
      return { row: null, problem: { place, message, lost: false } };
    }
    if (earlier) {
      const message = `its id or citation is that of record ${earlier.record ?? '?'} of this file, and it says something else`;
      const id = freshId(record.shortName, record.decided, taken);
      inFile.set(id, { word, record: place.record });
      return { row: unclear(incoming, id, target ? [target] : []), problem: { place, message, lost: false } };
    }
    const entry = target ? index.byId.get(target.id) : undefined;
    if (target && entry) {
      inFile.set(claim, { word, record: place.record });
      if (!entry.trashed) return { row: rowOver(incoming, target, entry), problem: null };
      return { row: { ...rowAsNew(incoming, entry.record.id), target }, problem: null };
    }
    const id = taken(record.id) ? freshId(record.shortName, record.decided, taken) : record.id;
    inFile.set(id, { word, record: place.record });
    if (match.candidates.length > 0) return { row: unclear(incoming, id, match.candidates), problem: null };
    return { row: rowAsNew(incoming, id), problem: null };
  };
  return { index, next };
}

/** The whole plan at once. */
export function planMerge(
  read: { readonly records: readonly Incoming[]; readonly problems: readonly FileProblem[] },
  entries: readonly LibraryEntry[],
): MergePlan {
  const { next } = planner(entries);
  const rows: MergeRow[] = [];
  const problems = [...read.problems];
  for (const record of read.records) {
    const { row, problem } = next(record);
    if (row) rows.push(row);
    if (problem) problems.push(problem);
  }
  return { rows, problems };
}

/** How many records stand in each state. */
export function countStates(rows: readonly MergeRow[]): Readonly<Record<RowState, number>> {
  const counts = { new: 0, same: 0, 'changed-here': 0, 'changed-there': 0, both: 0, unclear: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
