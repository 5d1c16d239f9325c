import { useEffect, useSyncExternalStore } from 'react';
import { sameJson } from '../../../shared/schema/operation';
import { dropPending, editField, pendingField, watchPending } from '../commands/edit-field';
import { readPath } from '../row-path';
import { useTablePart } from './live';

const lists = ['parties', 'counsel', 'accounts'] as const;
interface AnyRow {
  readonly id: string;
  readonly matterId?: string;
  readonly key?: string;
}

/** A field of a matter for a form: what it shows, and what to do with what is typed. */
export interface Field<T> {
  /** The value as typed, before it is saved too; undefined: unanswered; null: not in the record. */
  readonly value: T | null | undefined;
  readonly set: (value: T | null | undefined) => void;
  /** Back to unanswered. */
  readonly clear: () => void;
  /** Why the typed value was refused. */
  readonly error: string | null;
  /** Typed, not yet saved. */
  readonly pending: boolean;
}

/** Binds a form control to a matter path ('demand.due.date'); changes are saved by themselves. */
export function useField<T = string>(matterId: string, path: string): Field<T> {
  const stored = useMatterPath(matterId, path);
  const typed = useSyncExternalStore(watchPending, () => pendingField(matterId, path));
  const arrived = typed?.saved === true && sameJson(typed.value, stored);
  useEffect(() => {
    if (arrived) dropPending(matterId, path);
  }, [arrived, matterId, path]);
  return {
    value: (typed ? typed.value : stored) as T | null | undefined,
    set: (value) => editField(matterId, path, value),
    clear: () => editField(matterId, path, undefined),
    error: typed?.error ?? null,
    pending: typed !== undefined && !typed.saved,
  };
}

/**
 * The stored value at a matter path. Looks at the row that holds it and no other: a page has dozens of fields, and each
 * change of a matter stamps the matter's own row.
 */
function useMatterPath(matterId: string, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  const list = lists.find((name) => name === head);
  const [key, ...within] = rest;
  const stored = head === 'today' ? 'todayFixed' : head === 'lawAsOf' ? 'lawAsOfFixed' : head;
  const inside = list ? within : head === 'demand' ? rest : [stored, ...rest];
  const isIt = (row: AnyRow): boolean => (list ? row.matterId === matterId && row.key === key : row.id === matterId);
  return useTablePart(list ?? (head === 'demand' ? 'demands' : 'matters'), (rows: readonly AnyRow[]) =>
    readPath(rows.find(isIt), inside.join('.')),
  );
}
