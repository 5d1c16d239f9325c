import { useEffect, useSyncExternalStore } from 'react';
import { sameJson } from '../../../shared/schema/operation';
import { dropPending, editField, pendingField, watchPending } from '../commands/edit-field';
import { readPath } from '../row-path';
import { useMatter, type MatterDetail } from './matters';

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
  const detail = useMatter(matterId);
  const stored = detail ? readMatterPath(detail, path) : undefined;
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

/** The stored value at a matter path. */
export function readMatterPath(detail: MatterDetail, path: string): unknown {
  const [head = '', ...rest] = path.split('.');
  if (head === 'demand') return readPath(detail.demand, rest.join('.'));
  if (head === 'parties' || head === 'counsel' || head === 'accounts') {
    const rows: readonly { readonly key: string }[] = detail[head];
    const row = rows.find((r) => r.key === rest[0]);
    return readPath(row, rest.slice(1).join('.'));
  }
  const stored = head === 'today' ? 'todayFixed' : head === 'lawAsOf' ? 'lawAsOfFixed' : head;
  return readPath(detail.row, [stored, ...rest].join('.'));
}
