import { accountFacts, searchStories } from '../../../shared/guard/guard';
import type { LeakFinding } from '../../../shared/ipc/contract';
import { keepOverride, snapshotOf } from '../../data';
import type { HeldBack, LeavePass } from '../../ui/leave-guard';
import { unnamedPlace } from './leave-check';

/** The findings of main by the word that was found. */
export function wordsFound(findings: readonly LeakFinding[]): { word: string; hits: readonly LeakFinding[] }[] {
  return [...new Set(findings.map(({ word }) => word))].map((word) => ({
    word,
    hits: findings.filter((finding) => finding.word === word),
  }));
}

/**
 * Asks whether a file leaves although it names protected accounts, or words under seal. The matter keeps which accounts, where, and why;
 * never the words. True: it leaves with these findings, and main lets no others through.
 */
export async function letThrough(
  { matterId, name, findings, holdsFact }: HeldBack,
  ask: (holds: LeavePass['holdsFact']) => Promise<string | null>,
): Promise<boolean> {
  const words = [...new Set(findings.map(({ word }) => word))];
  const sought = words.flatMap(accountFacts);
  const holds = (text: string): boolean =>
    holdsFact(text) || searchStories(sought, [{ where: 'reason', text }]).length > 0;
  const reason = await ask(holds);
  if (!reason) return false;
  const { accounts } = await snapshotOf(matterId);
  await keepOverride({
    matterId,
    fileName: holds(name) ? null : name,
    hits: findings.map(({ word, where, disguise }) => {
      const account = accounts.find(({ handle }) => handle.trim() === word);
      return {
        subject: account?.id ?? 'under-seal',
        what: account ? 'Protected account' : 'Words under seal',
        where: holds(where) ? unnamedPlace : where,
        disguise,
      };
    }),
    reason,
  });
  return true;
}
