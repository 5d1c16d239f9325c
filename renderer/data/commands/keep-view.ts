import type { LibraryView } from '../../../shared/schema/library-view';
import { now } from '../clock';
import { commit } from '../commit';
import { create, set } from '../matter-rows';
import { readAll } from '../read';
import { authorName } from '../who';

/** Keeps a search of the library under its name; one of the same name is replaced. */
export async function saveView(view: LibraryView): Promise<string | null> {
  const same = (await readAll('meta')).find(
    (row) => row.kind === 'view' && row.trashedAt === null && row.value.name === view.name,
  );
  const row = {
    id: crypto.randomUUID(),
    kind: 'view',
    value: view,
    at: now(),
    by: await authorName(),
    trashedAt: null,
  };
  const edits = [same ? set('meta', same.id, 'value', view) : create('meta', row)];
  return (await commit({ command: 'save-view', matter: null, edits }))?.id ?? null;
}

/** Takes a saved view away. */
export async function removeView(id: string): Promise<string | null> {
  return (
    (await commit({ command: 'remove-view', matter: null, edits: [set('meta', id, 'trashedAt', now())] }))?.id ?? null
  );
}
