import { widthAt } from '../fold/fold';
import type { Spot } from '../spot';

const letterOrDigit = /[\p{L}\p{N}]/u;
const unseen = /[\p{Cf}\p{Mn}\p{Me}]/u;

/** A text in small letters of one width, without what prints nothing; with the place of each character. */
function plainOf(text: string): { signs: string; at: number[] } {
  let signs = '';
  const at: number[] = [];
  for (let index = 0; index < text.length;) {
    const width = widthAt(text, index);
    for (const sign of text
      .slice(index, index + width)
      .normalize('NFKC')
      .toLowerCase()) {
      if (unseen.test(sign)) continue;
      signs += sign;
      for (let unit = 0; unit < sign.length; unit += 1) at.push(index);
    }
    index += width;
  }
  return { signs, at };
}

const isLetterAt = (text: string, index: number): boolean => {
  const point = text.codePointAt(index);
  return point !== undefined && letterOrDigit.test(String.fromCodePoint(point));
};

/** '@x', 'C++', '★★': too few letters to go by, so they are sought with their signs. */
export function findSigns(sought: readonly { readonly fact: number; readonly value: string }[], text: string): Spot[] {
  if (sought.length === 0) return [];
  const { signs, at } = plainOf(text);
  return sought.flatMap(({ fact, value }) => {
    const word = plainOf(value).signs;
    const spots: Spot[] = [];
    if ([...word].length < 2) return spots;
    for (let from = signs.indexOf(word); from >= 0; from = signs.indexOf(word, from + 1)) {
      const ends = !isLetterAt(word, word.length - 1) || !isLetterAt(signs, from + word.length);
      if (!ends || (isLetterAt(word, 0) && isLetterAt(signs, from - 1))) continue;
      const last = at[from + word.length - 1] ?? 0;
      spots.push({ fact, from: at[from] ?? 0, to: last + widthAt(text, last), disguise: [], partly: false });
    }
    return spots;
  });
}
