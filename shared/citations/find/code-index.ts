import { CODE_FORMS, type CodeForm } from './codes.data';
import { SpellingTrie, type Spelled } from './spelling-trie';

const TRIE = new SpellingTrie<CodeForm>();
for (const form of CODE_FORMS) TRIE.add(form.cite, form);
for (const form of CODE_FORMS) for (const spelling of form.also) TRIE.add(spelling, form);

/** The code, rules or constitution whose name begins at a place, with the end of the name. */
export function codeAt(text: string, at: number): Spelled<CodeForm> | undefined {
  return TRIE.at(text, at);
}

/** Whether the name of any begins with this character. */
export const beginsCode = (code: number): boolean => TRIE.begins(code);
