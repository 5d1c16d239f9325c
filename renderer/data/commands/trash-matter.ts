import { now } from '../clock';
import { commit } from '../commit';
import { set } from '../matter-rows';

/** Moves a matter to the trash, with everything in it. */
export async function trashMatter(id: string): Promise<string | null> {
  const edits = [set('matters', id, 'trashedAt', now())];
  return (await commit({ command: 'trash-matter', matter: id, edits }))?.id ?? null;
}

/** Takes a matter out of the trash. */
export async function restoreMatter(id: string): Promise<string | null> {
  const edits = [set('matters', id, 'trashedAt', null)];
  return (await commit({ command: 'restore-matter', matter: id, edits }))?.id ?? null;
}
