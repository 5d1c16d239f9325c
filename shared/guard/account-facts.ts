import type { GuardFact } from './fact';
import { isOrdinaryWord } from './search/facts/words';

/** Two words of letters or more: how people are called, also where they call themselves so ('Elena Smith'). */
const severalWords = /^\p{L}[\p{L}\p{M}.'’-]*(?:[ ,]+\p{L}[\p{L}\p{M}.'’-]*)+$/u;

/**
 * A protected account as the facts to be sought: the word itself says what it may be, so nobody need be told more. It is
 * sought as a handle; as a name, in every order, where it is written like one; and inside longer words, unless it is given
 * as a handle that is a word of the language ('@law'), which would then stop every paper.
 */
export function accountFacts(account: string): GuardFact[] {
  const value = account.trim();
  if (value === '') return [];
  const handle: GuardFact = { kind: 'handle', value };
  if (value.startsWith('@') && isOrdinaryWord(value)) return [handle];
  const name: GuardFact[] = severalWords.test(value) ? [{ kind: 'name', value }] : [];
  return [handle, ...name, { kind: 'other', value }];
}
