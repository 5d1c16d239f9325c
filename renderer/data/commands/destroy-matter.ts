import { commitDestruction } from '../commit';
import { planDestruction } from '../plan-destruction';

/** Destroys a matter for good: its rows, its files, its drafts, and what the journal remembers of them. */
export async function destroyMatter(id: string): Promise<void> {
  await commitDestruction('destroy-matter', () => planDestruction([id]));
}
