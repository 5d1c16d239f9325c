import type { Run } from '../drafting/draft-doc';

/** Advance widths of Times New Roman, U+0020 to U+007E, in thousandths of the type size (font's hmtx table). */
const regular = (
  '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 ' +
  '564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 ' +
  '722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 ' +
  '278 500 500 722 500 500 444 480 200 480 541'
)
  .split(' ')
  .map(Number);
const bold = (
  '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 ' +
  '570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 ' +
  '722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 ' +
  '333 556 500 722 500 500 444 394 220 394 520'
)
  .split(' ')
  .map(Number);
const others: Readonly<Record<string, number>> = {
  '\u00a0': 250,
  '\u2018': 333,
  '\u2019': 333,
  '\u201c': 444,
  '\u201d': 444,
  '\u2014': 1000,
};

const widthOf = (character: string, isBold: boolean): number =>
  (isBold ? bold : regular)[character.charCodeAt(0) - 32] ?? others[character] ?? 500;

/**
 * How many lines 12-point Times fills in a column that wide (in twips), breaking at spaces and after hyphens. The
 * caption needs it: a row's height must be a whole number of pleading lines, and a column of ')' as tall as its
 * neighbour.
 */
export function lineCount(runs: readonly Run[], columnTwips: number): number {
  const column = (columnTwips / 20 / 12) * 1000;
  let lines = 1;
  let used = 0;
  let word = 0;
  const place = (): void => {
    if (used > 0 && used + word > column) {
      lines += 1;
      used = 0;
    }
    used += word;
    word = 0;
  };
  for (const run of runs) {
    for (const character of run.t) {
      if (character === '\n') {
        place();
        lines += 1;
        used = 0;
      } else if (character === ' ') {
        place();
        used += widthOf(' ', run.b === true);
      } else {
        word += widthOf(character, run.b === true);
        if (character === '-' || character === '\u2014') place();
      }
    }
  }
  place();
  return lines;
}
