/** A text that another one stands for: what its escapes mean, what its base64 decodes to. */
export interface Derived {
  readonly text: string;
  /** Where a piece of it comes from, in the text it was derived from. */
  readonly span: (from: number, to: number) => readonly [number, number];
  /** How a piece of it was hidden; empty: it stands in the other text just so. */
  readonly how: (from: number, to: number) => readonly string[];
  /** Finds of fewer letters than this are chance: the bytes are no text as a whole. */
  readonly least: number;
}

/** Says whether a stretch is worth reading: in a text that was derived itself, only what was not read before. */
export type Fresh = (from: number, to: number) => boolean;

/** A text whose characters each come from a place; `at` has one more place than it has characters. */
export function derivedFrom(text: string, at: ArrayLike<number>, how: string, least = 1): Derived {
  const ways = [how];
  return {
    text,
    span: (from, to) => {
      const [start, end] = [at[from] ?? 0, at[to] ?? 0];
      return start <= end ? [start, end] : [end, start];
    },
    how: () => ways,
    least,
  };
}

export const isHexDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

export const hexValue = (code: number): number => (code <= 57 ? code - 48 : (code | 32) - 87);
