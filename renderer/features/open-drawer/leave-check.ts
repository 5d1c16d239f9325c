import { searchStories, type GuardFact } from '../../../shared/guard/guard';
import { countFacts, drawerOpenUntil, type FactKind, openFacts, type OpenedFact } from '../../data';
import { showProtected } from '../../data/protected';
import type { LeavePass, LeavingFile } from '../../ui/leave-guard';
import { searchLeavingInWorker } from '../../workers/leak-client';

/** A fact of the drawer that stands in a file: which one, and where. What it says is not in here. */
export interface FactFound {
  readonly factId: string;
  readonly kind: FactKind;
  readonly where: readonly string[];
}

/** How the check talks to the user. */
export interface LeaveQuestions {
  /** The drawer is shut: may it be opened? Resolves when it is open (true) or the user would rather not save. */
  readonly askToOpen: (file: LeavingFile, facts: number) => Promise<boolean>;
  readonly tellBlocked: (file: LeavingFile, found: readonly FactFound[]) => void;
  /** The file was saved under a name that holds a fact. */
  readonly tellName: () => void;
}

const free: LeavePass = { savedAs: () => true };

/**
 * Looks whether a file of a matter, its name included, holds a fact of the matter's sealed drawer. The search runs in
 * a worker of the page; main never learns the facts. Null: the file stays.
 */
export async function checkLeaving(file: LeavingFile, ask: LeaveQuestions): Promise<LeavePass | null> {
  const count = await countFacts(file.matterId);
  if (count === 0) return free;
  const facts = await openedFacts(file, count, ask);
  if (!facts) return null;
  const sought = facts.map((fact): GuardFact => ({ kind: fact.kind, value: showProtected(fact.value) }));
  const { bytes, name, kind } = file;
  const hits = await searchLeavingInWorker({ bytes, name, kind, facts: sought });
  if (hits.length === 0) {
    return {
      savedAs: (fileName) => {
        if (searchStories(sought, [{ where: 'file name', text: fileName }]).length === 0) return true;
        ask.tellName();
        return false;
      },
    };
  }
  ask.tellBlocked(
    file,
    facts.flatMap(({ id, kind: kindOf }, at) => {
      const where = hits.filter((hit) => hit.fact === at).map((hit) => hit.where);
      return where.length > 0 ? [{ factId: id, kind: kindOf, where }] : [];
    }),
  );
  return null;
}

/** The facts, once the drawer is open; null: the user left it shut. It may shut while it is being read. */
async function openedFacts(
  file: LeavingFile,
  count: number,
  ask: LeaveQuestions,
): Promise<readonly OpenedFact[] | null> {
  for (;;) {
    if (drawerOpenUntil() === null && !(await ask.askToOpen(file, count))) return null;
    try {
      return await openFacts(file.matterId);
    } catch (error) {
      if (drawerOpenUntil() !== null) throw error;
    }
  }
}
