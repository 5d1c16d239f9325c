import { readOne } from '../read';
import { getBytes } from '../vault/blobs';

/** A file that is attached to a matter, with its bytes; null: there is none, or it lies in the trash. */
export async function readAttachment(id: string): Promise<{ name: string; bytes: Uint8Array } | null> {
  const row = await readOne('files', id);
  if (!row || row.trashedAt !== null) return null;
  return { name: row.name, bytes: await getBytes(row.sha256) };
}
