const OPEN_ROUND = 40;
const CLOSE_ROUND = 41;
const OPEN_SQUARE = 91;
const CLOSE_SQUARE = 93;
const NEW_PARAGRAPH = 10;

/** Longer than any explanatory parenthesis that a reader would follow. */
const LONGEST = 6_000;

/**
 * The partner of each opening bracket of a text: the place of the closing one; 0 where there is none. One pass; a bracket
 * that stays open costs nothing to what stands around it.
 */
export function bracketPairs(text: string): Int32Array {
  const pairs = new Int32Array(text.length);
  let round: number[] = [];
  let square: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > CLOSE_SQUARE || code < NEW_PARAGRAPH) continue;
    if (code === OPEN_ROUND) round.push(at);
    else if (code === OPEN_SQUARE) square.push(at);
    else if (code === CLOSE_ROUND || code === CLOSE_SQUARE) {
      const open = (code === CLOSE_ROUND ? round : square).pop();
      if (open !== undefined && at - open <= LONGEST) pairs[open] = at;
    } else if (code === NEW_PARAGRAPH && (round.length > 0 || square.length > 0)) {
      round = [];
      square = [];
    }
  }
  return pairs;
}
