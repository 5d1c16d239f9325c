import type { NoteSubject } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { DataError } from '../errors';
import { create, set } from '../matter-rows';
import { mustRead, readAll } from '../read';
import { authorName } from '../who';

/** Writes a note on a matter or a precedent. */
export async function addNote(on: NoteSubject, text: string): Promise<{ id: string; operation: string | null }> {
  const id = crypto.randomUUID();
  const others = (await readAll('notes')).filter((n) => n.on.kind === on.kind && n.on.id === on.id);
  const order = Math.max(-1, ...others.map((n) => n.order)) + 1;
  const row = { id, key: id, order, on, text, at: now(), by: await authorName(), history: [], trashedAt: null };
  const operation = await commit({ command: 'add-note', matter: scope(on), edits: [create('notes', row)] });
  return { id, operation: operation?.id ?? null };
}

/** Changes a note's text; the text before it goes into its history. */
export function editNote(id: string, text: string): Promise<string | null> {
  return rewrite('edit-note', id, text);
}

/** Brings an earlier text of a note back; the present one goes into its history. */
export async function restoreNote(id: string, historyIndex: number): Promise<string | null> {
  const earlier = (await mustRead('notes', id)).history[historyIndex];
  if (!earlier) throw new DataError('not-found', 'The note has no such earlier text.', 'Choose one of its history.');
  return rewrite('restore-note', id, earlier.text);
}

/** Moves a note to the trash. */
export async function trashNote(id: string): Promise<string | null> {
  const { on } = await mustRead('notes', id);
  const edits = [set('notes', id, 'trashedAt', now())];
  return (await commit({ command: 'trash-note', matter: scope(on), edits }))?.id ?? null;
}

/** Takes a note out of the trash. */
export async function untrashNote(id: string): Promise<string | null> {
  const { on } = await mustRead('notes', id);
  const edits = [set('notes', id, 'trashedAt', null)];
  return (await commit({ command: 'untrash-note', matter: scope(on), edits }))?.id ?? null;
}

async function rewrite(command: string, id: string, text: string): Promise<string | null> {
  const note = await mustRead('notes', id);
  if (note.text === text) return null;
  const edits = [
    set('notes', id, 'text', text),
    set('notes', id, 'at', now()),
    set('notes', id, 'by', await authorName()),
    set('notes', id, 'history', [...note.history, { at: note.at, by: note.by, text: note.text }]),
  ];
  return (await commit({ command, matter: scope(note.on), edits }))?.id ?? null;
}

/** Notes on a precedent belong to the library. */
function scope(on: NoteSubject): string | null {
  return on.kind === 'matter' ? on.id : null;
}
