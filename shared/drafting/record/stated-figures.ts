import type { NumberedParagraph } from './declarants';

const FIGURE = /(\d[\d,]*(?:\.\d+)?)[\s\u00A0]+(\p{L}+)/gu;

/** '40 hours', '1,300,000 addresses' → figure and what it counts, as they can be compared. */
const figuresOf = (text: string): string[] =>
  [...text.matchAll(FIGURE)].map(([, figure = '', unit = '']) => `${figure.replaceAll(',', '')} ${unit.toLowerCase()}`);

/**
 * The paragraphs of declarations that state every figure of a sentence, each with the thing it counts. A sentence
 * without a figure is stated nowhere: nothing is guessed from likeness of words.
 */
export function paragraphsStating(sentence: string, paragraphs: readonly NumberedParagraph[]): NumberedParagraph[] {
  const wanted = figuresOf(sentence);
  if (wanted.length === 0) return [];
  return paragraphs.filter(({ paragraph }) => {
    const stated = new Set(figuresOf(paragraph.text));
    return wanted.every((figure) => stated.has(figure));
  });
}
