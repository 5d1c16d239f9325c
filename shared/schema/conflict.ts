import type { z } from 'zod';
import type { TableName } from './operation';

type Json = z.core.util.JSONType;

/** One of the values that stand against each other. `value` absent: it was taken away. */
export interface ConflictOption {
  readonly value?: Json;
  /** The operations that wrote it; the journal knows who made them, and when. */
  readonly operations: readonly string[];
}

/** Two or more people wrote different things in one place, none knowing of the other. */
export interface Conflict {
  readonly table: TableName;
  readonly id: string;
  /** Path inside the row, as operations name it; null: the row itself (somebody removed it, somebody worked on it). */
  readonly field: string | null;
  /** True: nothing is filed until a person has chosen. False: a winner is shown, the others are listed here. */
  readonly critical: boolean;
  readonly options: readonly ConflictOption[];
}

/** One place of a matter, as one word. */
export const conflictKey = ({ table, id, field }: Pick<Conflict, 'table' | 'id' | 'field'>): string =>
  `${table} ${id} ${field ?? ''}`;
