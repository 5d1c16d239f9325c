import type { GuardFinding } from '../finding';
import type { Story } from '../story';

const fold = (handle: string): string =>
  handle
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const handles = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_.-]{2,40}/gu;

/**
 * One spelling a handle: '@alt_uscis' in one paper and '@ALTUSCIS' in the next read as two accounts to a clerk, and as a
 * slip to opposing counsel. `accounts`: the handles as the matter spells them. Gives a warning for each other spelling.
 */
export function handleSpellings(stories: readonly Story[], accounts: readonly string[]): GuardFinding[] {
  const right = new Map(accounts.map((handle) => [fold(handle), handle.startsWith('@') ? handle : `@${handle}`]));
  return stories.flatMap(({ where, text }) => {
    const others = new Set(
      [...text.matchAll(handles)]
        .map(([found]) => found.replace(/[.-]+$/, ''))
        .filter((found) => {
          const spelled = right.get(fold(found));
          return spelled !== undefined && spelled !== found;
        }),
    );
    return [...others].map((found): GuardFinding => {
      const spelled = right.get(fold(found)) ?? '';
      return {
        kind: 'handle-spelling',
        severity: 'warn',
        where,
        text: found,
        why: `The matter spells this account ${spelled}; here it is ${found}.`,
        fix: `Write ${spelled} throughout, or correct the account under Parties.`,
      };
    });
  });
}
