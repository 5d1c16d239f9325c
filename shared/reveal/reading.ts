import type { GuardFinding } from '../guard/finding';
import type { FileStory } from '../ooxml/reading';

/** What a file says, all of it: what there is to search, what carries hidden words, and what nobody looked at. */
export interface Reading {
  readonly stories: FileStory[];
  readonly carriers: GuardFinding[];
  readonly notChecked: string[];
}

/** A reading to add to. */
export const emptyReading = (): Reading => ({ stories: [], carriers: [], notChecked: [] });

/** The beginning of a text as a report shows it: one line, no more than 80 characters. */
export const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
