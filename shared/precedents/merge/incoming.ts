import type { Keeping } from '../../schema/library';
import type { OwnPrecedent } from '../../schema/records';

/** A field of a record that a file may speak of. */
export type RecordField = Exclude<keyof OwnPrecedent, 'id'>;

/** Where in a file: the record by its number, and the line at which it (or the fault) begins. Both count from 1. */
export interface Place {
  readonly record: number | null;
  readonly line: number | null;
}

/** What is to be said of a file, with its place. `lost`: something of the file could not be taken in. */
export interface FileProblem {
  readonly place: Place;
  readonly message: string;
  readonly lost: boolean;
}

/** One record as a file gave it. */
export interface Incoming {
  readonly place: Place;
  /** The name of the file. */
  readonly from: string;
  /** The id that it has in the file; null: none. */
  readonly key: string | null;
  /** Its id is the file's where that can be an id of the library, else one made of name and year. */
  readonly record: OwnPrecedent;
  /** The fields that the file speaks of. What it is silent about is never compared. */
  readonly given: readonly RecordField[];
  /** True: its lists are whole (a pack of ours). False: a list of the file adds to ours, and its silence takes nothing away. */
  readonly exact: boolean;
  /** What the file says beside the fields of a record. */
  readonly notes: readonly string[];
  readonly keeping: Keeping | null;
}

/** 'record 17, line 212: no date of decision'. */
export function sayProblem({ place: { record, line }, message }: FileProblem): string {
  const where = [...(record === null ? [] : [`record ${record}`]), ...(line === null ? [] : [`line ${line}`])];
  return where.length === 0 ? message : `${where.join(', ')}: ${message}`;
}
