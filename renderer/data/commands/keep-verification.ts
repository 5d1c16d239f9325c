import type { Verification } from '../../../shared/schema/library';
import { now } from '../clock';
import { commit } from '../commit';
import { set } from '../matter-rows';
import { authorName } from '../who';
import { keepingRow, keepingRows } from './keep-row';

/** What was looked up, where and on which day; by whom is added here. */
export type NewVerification = Pick<Verification, 'on' | 'where' | 'what' | 'note'>;

/** Records that somebody looked these authorities up: one operation, however many they are. */
export async function recordVerification(
  precedentIds: readonly string[],
  verification: NewVerification,
): Promise<string | null> {
  const by = await authorName();
  const at = now();
  const edits = (await keepingRows(precedentIds)).map((row) =>
    set('precedents', row.id, 'verifications', [
      ...row.verifications,
      { ...verification, id: crypto.randomUUID(), by, at },
    ]),
  );
  return (await commit({ command: 'record-verification', matter: null, edits }))?.id ?? null;
}

/** Takes a verification away that was recorded by mistake; undo brings it back. */
export async function removeVerification(precedentId: string, id: string): Promise<string | null> {
  const row = await keepingRow(precedentId);
  const left = row.verifications.filter((one) => one.id !== id);
  const edits = [set('precedents', row.id, 'verifications', left)];
  return (await commit({ command: 'remove-verification', matter: null, edits }))?.id ?? null;
}
