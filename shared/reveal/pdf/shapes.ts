/** Six numbers that turn, stretch and move (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];
/** Red, green, blue, each to 255. */
export type Color = readonly [number, number, number];
/** Left, bottom, right, top. */
export type Box = readonly [number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const placed = (by: Matrix, [x, y]: Point): Point => [
  by[0] * x + by[2] * y + by[4],
  by[1] * x + by[3] * y + by[5],
];

export const corners = ([x0, y0, x1, y1]: Box): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

export const around = (points: readonly Point[]): Box => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
];

export const common = (one: Box, two: Box): Box => [
  Math.max(one[0], two[0]),
  Math.max(one[1], two[1]),
  Math.min(one[2], two[2]),
  Math.min(one[3], two[3]),
];

export const isEmpty = ([x0, y0, x1, y1]: Box): boolean => x1 <= x0 || y1 <= y0;
export const area = (box: Box): number => (isEmpty(box) ? 0 : (box[2] - box[0]) * (box[3] - box[1]));
const within = ([x0, y0, x1, y1]: Box, [x, y]: Point): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** Something painted that hides what lies under it. */
export interface Cover {
  readonly polygons: readonly (readonly Point[])[];
  readonly evenOdd: boolean;
  readonly box: Box;
  /** Where painting was allowed. */
  readonly clip: Box;
  /** Its colour; null for a picture or a pattern. */
  readonly color: Color | null;
  readonly what: 'box' | 'picture' | 'see-through picture' | 'annotation';
}

/** How often a line to the right of a point crosses a polygon, upwards less downwards or all together. */
function crossings(polygon: readonly Point[], [x, y]: Point, signed: boolean): number {
  let count = 0;
  for (const [at, [x1, y1]] of polygon.entries()) {
    const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [x1, y1];
    if (y1 <= y === y2 <= y || x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) <= x) continue;
    count += signed && y2 <= y ? -1 : 1;
  }
  return count;
}

/** Whether a point lies under a cover. */
export function covers({ polygons, evenOdd, box, clip }: Cover, point: Point): boolean {
  if (!within(box, point) || !within(clip, point)) return false;
  const count = polygons.reduce((sum, polygon) => sum + crossings(polygon, point, !evenOdd), 0);
  return evenOdd ? count % 2 !== 0 : count !== 0;
}
