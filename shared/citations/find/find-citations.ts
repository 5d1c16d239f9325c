import type { Citation } from '../citation';
import { resolve } from '../resolve/resolve';
import type { Found } from './scan';
import { newMemory, walk } from './walk';

/** In order of their places, an outer citation before what stands inside it. */
export const inOrder = (found: readonly Found[]): Found[] =>
  found.toSorted((a, b) => a.cite.start - b.cite.start || b.cite.end - a.cite.end);

export const asCitation = (source: string, { cite }: Found): Citation => {
  const { kind, start, end, ...rest } = cite;
  return { kind, text: source.slice(start, end), start, end, ...rest };
};

/** Every citation of a text, in order, each short form with the full citation that it refers to. */
export function findCitations(text: string): Citation[] {
  const found = inOrder(walk(text, newMemory()));
  resolve([found]);
  return found.map((one) => asCitation(text, one));
}
