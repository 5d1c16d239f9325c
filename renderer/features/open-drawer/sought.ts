import type { GuardFact } from '../../../shared/guard/guard';
import { countFacts, drawerOpenUntil, openFacts } from '../../data';
import { showProtected } from '../../data/protected';

/** What the drawer of a matter holds, while it is open, for a search; and how much is left out because it is shut. */
export async function drawerFacts(matterId: string): Promise<{ facts: GuardFact[]; sealed: number }> {
  const count = await countFacts(matterId);
  if (count === 0 || drawerOpenUntil() === null) return { facts: [], sealed: count };
  const facts = await openFacts(matterId);
  return { facts: facts.map(({ kind, value }) => ({ kind, value: showProtected(value) })), sealed: 0 };
}
