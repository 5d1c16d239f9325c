import { createContext, useContext } from 'react';

/** One field of a record, as a form sees it: what was just typed, how to change it, what is wrong with it. */
export interface FieldHandle<T> {
  /** `null`: the record does not say. `undefined`: nobody has answered. */
  readonly value: T | null | undefined;
  readonly set: (next: T | null | undefined) => void;
  readonly clear: () => void;
  readonly error: string | null;
}

/** A hook that binds a path of the record on screen. */
export type UseBoundField = (path: string) => FieldHandle<unknown>;

/** Where the fields below get their values from; the page that shows a record provides it. */
export const FieldSource = createContext<UseBoundField | null>(null);

/** The field at a path of the record that the page provides. */
export function useBoundField<T>(path: string): FieldHandle<T> {
  const useField = useContext(FieldSource);
  if (!useField) throw new Error(`The field ${path} stands outside a FieldSource.`);
  return useField(path) as FieldHandle<T>;
}

/** The DOM id of a field's control, so that a finding can lead to it. */
export const fieldId = (path: string): string => `field:${path}`;
