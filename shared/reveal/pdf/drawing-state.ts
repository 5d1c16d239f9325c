import { type Box, type Color, identity, type Matrix } from './shapes';

/** What a page's drawing remembers between two steps (ISO 32000-1, 8.4). */
export interface State {
  matrix: Matrix;
  clip: Box;
  fill: Color | null;
  stroke: Color | null;
  fillAlpha: number;
  strokeAlpha: number;
  blended: boolean;
  lineWidth: number;
  font: number;
  leading: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  mode: number;
}

export const numbers = (value: unknown): number[] => (value ? Array.from(value as ArrayLike<number>) : []);
export const toMatrix = (value: unknown): Matrix => {
  const list = numbers(value);
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : identity;
};
export const toColor = (value: unknown): Color | null => {
  const parts = typeof value === 'string' ? /^#(..)(..)(..)$/.exec(value) : null;
  return parts ? ([1, 2, 3].map((at) => parseInt(parts[at] ?? '0', 16)) as unknown as Color) : null;
};

const black: Color = [0, 0, 0];

/** How a page begins: everything black, nothing but its own edges in the way. */
export const firstState = (clip: Box): State => ({
  matrix: identity,
  clip,
  fill: black,
  stroke: black,
  fillAlpha: 1,
  strokeAlpha: 1,
  blended: false,
  lineWidth: 1,
  font: 0,
  leading: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  mode: 0,
});
