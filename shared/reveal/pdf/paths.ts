import { type Matrix, placed, type Point } from './shapes';

/** The points of a path as pdf.js packs it (0 move, 1 line, 2 curve, 3 close), placed on the page; a polygon for each part. */
export function pathPolygons(packed: unknown, matrix: Matrix): Point[][] {
  const data = packed && typeof packed === 'object' ? Array.from(packed as ArrayLike<number>) : [];
  const polygons: Point[][] = [];
  let at = 0;
  const point = (): Point => {
    const spot = placed(matrix, [data[at] ?? 0, data[at + 1] ?? 0]);
    at += 2;
    return spot;
  };
  while (at < data.length) {
    const op = data[at];
    at += 1;
    if (op === 0) polygons.push([point()]);
    else if (op === 1) polygons.at(-1)?.push(point());
    else if (op === 2) polygons.at(-1)?.push(...curve(polygons.at(-1)?.at(-1), [point(), point(), point()]));
  }
  return polygons;
}

const steps = [0.25, 0.5, 0.75, 1];

function curve(from: Point | undefined, [one, two, end]: readonly [Point, Point, Point]): Point[] {
  const start = from ?? one;
  return steps.map((t) => {
    const mixed = (axis: 0 | 1): number =>
      (1 - t) ** 3 * start[axis] +
      3 * t * (1 - t) ** 2 * one[axis] +
      3 * t ** 2 * (1 - t) * two[axis] +
      t ** 3 * end[axis];
    return [mixed(0), mixed(1)];
  });
}

/** What a thick line covers: a four-cornered piece for each stretch of it. */
export function strokePolygons(lines: readonly (readonly Point[])[], width: number): Point[][] {
  return lines.flatMap((line) =>
    line.slice(1).flatMap((end, at): Point[][] => {
      const start = line[at] ?? end;
      const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
      if (length === 0) return [];
      const across = [
        ((start[1] - end[1]) / length) * (width / 2),
        ((end[0] - start[0]) / length) * (width / 2),
      ] as const;
      return [
        [
          [start[0] + across[0], start[1] + across[1]],
          [end[0] + across[0], end[1] + across[1]],
          [end[0] - across[0], end[1] - across[1]],
          [start[0] - across[0], start[1] - across[1]],
        ],
      ];
    }),
  );
}
