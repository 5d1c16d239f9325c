import { searchStories, type GuardFact } from '../../../shared/guard/guard';
import { countFacts, drawerOpenUntil, type FactKind, keepOverride, openFacts, type OpenedFact } from '../../data';
import { showProtected } from '../../data/protected';
import type { LeavePass, LeavingFile } from '../../ui/leave-guard';
import { searchLeavingInWorker } from '../../workers/leak-client';
import { kindWords } from './kinds';

/** A fact of the drawer that stands in a file: which one, where and how hidden. What it says is not in here. */
export interface FactFound {
  readonly factId: string;
  readonly kind: FactKind;
  readonly hits: readonly { readonly where: string; readonly disguise: string }[];
}

/** How the check talks to the user. */
export interface LeaveQuestions {
  /** The drawer is shut: may it be opened? Resolves when it is open (true) or the user would rather not save. */
  readonly askToOpen: (file: LeavingFile, facts: number) => Promise<boolean>;
  /** Says what was found. A reason: an attorney lets the file leave all the same; null: it stays. */
  readonly tellBlocked: (
    file: LeavingFile,
    found: readonly FactFound[],
    holdsFact: LeavePass['holdsFact'],
  ) => Promise<string | null>;
  /** The file was saved under a name that holds a fact. */
  readonly tellName: () => void;
}

const free: LeavePass = { savedAs: () => true, holdsFact: () => false };
const nameOfFile = 'file name';
/** Stands for a place whose own name would say what is protected. */
export const unnamedPlace = 'a place whose name is protected';

/**
 * Looks whether a file of a matter, its name included, holds a fact of the matter's sealed drawer. The search runs in
 * a worker of the page; main never learns the facts. Null: the file stays. What is found holds it back unless an attorney
 * lets it go, for these very places, with a reason that is kept in the matter.
 */
export async function checkLeaving(file: LeavingFile, ask: LeaveQuestions): Promise<LeavePass | null> {
  const count = await countFacts(file.matterId);
  if (count === 0) return free;
  const facts = await openedFacts(file, count, ask);
  if (!facts) return null;
  const sought = facts.map((fact): GuardFact => ({ kind: fact.kind, value: showProtected(fact.value) }));
  const factsIn = (text: string): number[] =>
    searchStories(sought, [{ where: nameOfFile, text }]).map(({ fact }) => fact);
  const holdsFact = (text: string): boolean => factsIn(text).length > 0;
  const { bytes, name, kind } = file;
  const hits = await searchLeavingInWorker({ bytes, name, kind, facts: sought });
  const found = facts.flatMap(({ id, kind: kindOf }, at) => {
    const own = hits.filter((hit) => hit.fact === at).map(({ where, disguise }) => ({ where, disguise }));
    return own.length > 0 ? [{ factId: id, kind: kindOf, hits: own }] : [];
  });
  if (found.length > 0) {
    const reason = await ask.tellBlocked(file, found, holdsFact);
    if (!reason) return null;
    await keepOverride({
      matterId: file.matterId,
      fileName: holdsFact(name) ? null : name,
      hits: found.flatMap(({ factId, kind: kindOf, hits: places }) =>
        places.map(({ where, disguise }) => ({
          subject: factId,
          what: kindWords[kindOf],
          where: holdsFact(where) ? unnamedPlace : where,
          disguise,
        })),
      ),
      reason,
    });
  }
  const inName = new Set(hits.filter(({ where }) => where === nameOfFile).map(({ fact }) => fact));
  return {
    holdsFact,
    savedAs: (fileName) => {
      if (factsIn(fileName).every((fact) => inName.has(fact))) return true;
      ask.tellName();
      return false;
    },
  };
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
