import { answer } from '../matter-path';
import { DataError } from '../errors';
import { saveFields } from './save-field';

/*
 * Autosave: what is typed into the fields of a matter is gathered and saved when the keys have rested for a moment,
 * all fields of a matter as one operation. What could not be saved stays here, with its error, for the field to show.
 */
const restMs = 400;
const longestMs = 2000;
/** How long a saved value is shown at most before the database's own answer takes its place. */
const echoMs = 1500;

/** A field's value on its way to the database. */
export interface PendingField {
  readonly value: unknown;
  readonly error: string | null;
  /** It is in the database; kept until the screen has seen it come back from there. */
  readonly saved: boolean;
}

interface Pending {
  readonly fields: Map<string, PendingField>;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const pending = new Map<string, Pending>();
const listeners = new Set<() => void>();
let saving: Promise<void> = Promise.resolve();

/** Notes a field's new value and saves it soon. */
export function editField(matterId: string, path: string, value: unknown): void {
  const mine = pending.get(matterId) ?? { fields: new Map(), since: performance.now(), timer: undefined };
  pending.set(matterId, mine);
  if (mine.timer === undefined) mine.since = performance.now();
  mine.fields.set(path, { value: answer(value), error: null, saved: false });
  clearTimeout(mine.timer);
  const wait = Math.max(0, Math.min(restMs, longestMs - (performance.now() - mine.since)));
  mine.timer = setTimeout(() => void flushMatter(matterId), wait);
  changed();
}

/** Saves everything typed so far; for leaving a page, drafting and closing the window. */
export async function flushEdits(): Promise<void> {
  for (const matterId of [...pending.keys()]) void flushMatter(matterId);
  await saving;
}

/** True while something typed is not yet saved. */
export function hasUnsavedEdits(): boolean {
  return [...pending.values()].some(({ fields }) => [...fields.values()].some((f) => !f.saved && f.error === null));
}

/** The value of a field that is not yet saved. */
export function pendingField(matterId: string, path: string): PendingField | undefined {
  return pending.get(matterId)?.fields.get(path);
}

/** Forgets a value: the screen shows it from the database again, or the user gave up one that was refused. */
export function dropPending(matterId: string, path: string): void {
  const mine = pending.get(matterId);
  if (!mine?.fields.delete(path)) return;
  if (mine.fields.size === 0 && mine.timer === undefined) pending.delete(matterId);
  changed();
}

export function watchPending(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

function flushMatter(matterId: string): Promise<void> {
  const mine = pending.get(matterId);
  if (!mine) return saving;
  clearTimeout(mine.timer);
  mine.timer = undefined;
  const taken = new Map([...mine.fields].filter(([, field]) => field.error === null && !field.saved));
  saving = saving.then(() => saveTaken(matterId, mine, taken));
  return saving;
}

/** Saves the fields together; when one is refused, each alone, so that one bad field keeps no other from being saved. */
async function saveTaken(matterId: string, mine: Pending, taken: ReadonlyMap<string, PendingField>): Promise<void> {
  if (taken.size === 0) return;
  try {
    await saveFields(matterId, valuesOf(taken));
    settle(matterId, mine, taken);
  } catch (error) {
    if (taken.size > 1) for (const one of taken) await saveTaken(matterId, mine, new Map([one]));
    else refuse(mine, taken, error);
  }
  changed();
}

function valuesOf(fields: ReadonlyMap<string, PendingField>): Record<string, unknown> {
  return Object.fromEntries([...fields].map(([path, field]) => [path, field.value]));
}

/** Saved, unless more was typed meanwhile. */
function settle(matterId: string, mine: Pending, taken: ReadonlyMap<string, PendingField>): void {
  for (const [path, field] of taken) {
    if (mine.fields.get(path) !== field) continue;
    const saved = { ...field, saved: true };
    mine.fields.set(path, saved);
    setTimeout(() => mine.fields.get(path) === saved && dropPending(matterId, path), echoMs);
  }
}

function refuse(mine: Pending, taken: ReadonlyMap<string, PendingField>, error: unknown): void {
  const message = error instanceof DataError ? error.message : 'This could not be saved.';
  for (const [path, field] of taken) {
    if (mine.fields.get(path) === field) mine.fields.set(path, { ...field, error: message });
  }
}
