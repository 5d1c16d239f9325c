import { law } from '../../../shared/law';
import { ownPrecedentSchema } from '../../../shared/schema/records';
import { now } from '../clock';
import { commit } from '../commit';
import { create } from '../matter-rows';
import type { Edit } from '../plan';
import { readAll } from '../read';
import { authorName } from '../who';
import { ownRow } from './edit-precedent';

/** What became of the records of an import. */
export interface ImportedPrecedents {
  readonly added: number;
  /** Records left out, each by its place in the file and with the reason. */
  readonly skipped: readonly { readonly index: number; readonly reason: string }[];
  readonly operation: string | null;
}

/** Takes in many precedents as one operation. A record that is faulty or already in the library is left out and named. */
export async function importPrecedents(records: readonly unknown[]): Promise<ImportedPrecedents> {
  const present = new Set(law.precedents.keys());
  for (const row of await readAll('precedents')) if (row.kind === 'own') present.add(row.record.id);
  const by = await authorName();
  const at = now();
  const edits: Edit[] = [];
  const skipped: { index: number; reason: string }[] = [];
  for (const [index, record] of records.entries()) {
    const result = ownPrecedentSchema.safeParse(record);
    if (!result.success) {
      const issue = result.error.issues[0];
      skipped.push({ index, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}` });
    } else if (present.has(result.data.id)) {
      skipped.push({ index, reason: `“${result.data.id}” is already in the library` });
    } else {
      present.add(result.data.id);
      edits.push(create('precedents', ownRow(result.data, by, at)));
    }
  }
  const operation = await commit({ command: 'import-precedents', matter: null, edits });
  return { added: edits.length, skipped, operation: operation?.id ?? null };
}
