import { law } from '../../shared/law';

/** Which fields are checked, and which words of theirs. */

/** Fields of names and numbers, by their label or the end of their id: a speller has nothing to say there. */
const namesById = /(address|statutes|bar|handles|aliases|citations?|url)$/i;
const namesByLabel = /\b(address|statutes|accounts|handles|bar admissions?|citations?|links?)\b/i;

const labelOf = (field: HTMLTextAreaElement): string =>
  [field.getAttribute('aria-label') ?? '', ...[...field.labels].map((label) => label.textContent ?? '')].join(' ');

/**
 * True for a field of prose. A field says no by `spellCheck={false}`; what belongs to the speaker's sealed facts says
 * it by `data-sealed` on itself or around it, and no word of it ever reaches the speller.
 */
export function isProse(element: EventTarget | null): element is HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement &&
    element.getAttribute('spellcheck') !== 'false' &&
    element.closest('[data-sealed]') === null &&
    !namesById.test(element.id) &&
    !namesByLabel.test(labelOf(element))
  );
}

const tags = /\{\{[^}]*\}\}|\[@[^\]]*\]/g;
const letters = /\p{L}[\p{L}\p{M}'’]*/gu;

/** The words that stand in the text itself, not only in a field or a citation key: `{{demand.noun}}`, `[@doe-v-cahill]`. */
export function wordsOfProse(words: readonly string[], text: string): string[] {
  if (!text.includes('{{') && !text.includes('[@')) return [...words];
  const prose = new Set((text.replace(tags, ' ').match(letters) ?? []).map((word) => word.replace(/['’]+$/, '')));
  return words.filter((word) => prose.has(word));
}

export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word around an offset of a text, with its place; undefined between words. */
export function wordAt(text: string, offset: number): FoundWord | undefined {
  for (const { 0: word, index } of text.matchAll(letters)) {
    const bare = word.replace(/['’]+$/u, '');
    if (index <= offset && offset <= index + bare.length) return { word: bare, start: index, end: index + bare.length };
    if (index > offset) return undefined;
  }
  return undefined;
}

const names = (texts: Iterable<string>): string[] =>
  [...texts].flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? []);

/** The names that the app's own law brings: of cases, courts and statutes. Once, and in no order. */
export function wordsOfTheLaw(): Set<string> {
  const cases = [...law.precedents.values()].flatMap(({ caption, shortName, court }) => [caption, shortName, court]);
  const courts = [...law.courts.values()].map((court) => court.name);
  return new Set(names([...cases, ...courts]));
}
