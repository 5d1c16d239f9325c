import type { Matter } from '../schema/matter';

/** The words that must not leave in a file of this matter: every account that counsel marked as protected. */
export function protectedWords(matter: Matter): string[] {
  return matter.accounts.filter((account) => account.protect === true).map((account) => account.handle);
}
