import type { NumberedParagraph } from './declarants';

const FIGURE = /(\d[\d,]*(?:\.\d+)?)[\s\u00A0]+(\p{L}+)/gu;

/** '40 hours', '1,300,000 addresses' → figure and what it counts, as they can be compared. */
const figuresOf = (text: string): string[] =>
  [...text.matchAll(FIGURE)].map(([, figure = '', unit = '']) => `${figure.replaceAll(',', '')} ${unit.toLowerCase()}`);

/**
 * The paragraphs of declarations that state the figures of a sentence, each with the thing it counts; none when a figure
 * is stated nowhere, or when the sentence has no figure: nothing is guessed from likeness of words.
 */
export function paragraphsStating(sentence: string, paragraphs: readonly NumberedParagraph[]): NumberedParagraph[] {
  const wanted = figuresOf(sentence);
  const stating = paragraphs.map((one) => ({ one, stated: new Set(figuresOf(one.paragraph.text)) }));
  if (!wanted.every((figure) => stating.some(({ stated }) => stated.has(figure)))) return [];
  return stating.flatMap(({ one, stated }) => (wanted.some((figure) => stated.has(figure)) ? [one] : []));
}
