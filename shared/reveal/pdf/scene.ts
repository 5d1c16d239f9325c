import { OPS } from 'unpdf/pdfjs';
import { firstState, numbers, type State, toColor, toMatrix } from './drawing-state';
import { pathPolygons, strokePolygons } from './paths';
import {
  around,
  type Box,
  type Color,
  common,
  corners,
  type Cover,
  identity,
  type Matrix,
  placed,
  type Point,
  times,
} from './shapes';

/** One letter where it is drawn, and how. */
export interface Glyph {
  readonly text: string;
  /** Its four corners on the page. */
  readonly corners: readonly Point[];
  /** Its height on the page, in points. */
  readonly size: number;
  readonly color: Color | null;
  readonly invisible: boolean;
  readonly off: boolean;
  readonly clip: Box;
  /** How many covers had been painted before it: the later ones lie over it. */
  readonly after: number;
}

export interface Scene {
  /** The letters, by the run they were drawn in. */
  readonly runs: readonly (readonly Glyph[])[];
  readonly covers: readonly Cover[];
  /** Not all of the page was followed: it draws too much. */
  readonly cut: boolean;
}

/** What pdf.js makes of a page. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

const unit: Box = [0, 0, 1, 1];
const mostGlyphs = 200_000;
const mostCovers = 20_000;
/** Thinner strokes are lines; thicker ones may be a marker. */
const marker = 4;

/** Follows the drawing of a page: where each letter stands, and what is painted over it afterwards. */
export class Painter {
  private readonly runs: Glyph[][] = [];
  private readonly covers: Cover[] = [];
  private readonly stack: State[] = [];
  private readonly layers: boolean[] = [];
  private state: State;
  private text: Matrix = identity;
  private line: Point = [0, 0];
  private x = 0;
  private y = 0;
  private pendingClip = false;
  private inAnnotation = 0;
  private glyphs = 0;

  constructor(
    view: Box,
    private readonly isShown: (group: unknown) => boolean,
  ) {
    this.state = firstState(view);
  }

  paint({ fnArray, argsArray }: Operators): Scene {
    let cut = false;
    for (const [at, op] of fnArray.entries()) {
      if (this.glyphs > mostGlyphs || this.covers.length > mostCovers) {
        cut = true;
        break;
      }
      this.step(op, argsArray[at] ?? []);
    }
    return { runs: this.runs, covers: this.covers, cut };
  }

  private step(op: number, args: readonly unknown[]): void {
    const { state } = this;
    const number = (at: number): number => (typeof args[at] === 'number' ? args[at] : 0);
    if (op === OPS.save || op === OPS.beginGroup) this.stack.push({ ...state });
    else if (op === OPS.restore || op === OPS.endGroup || op === OPS.paintFormXObjectEnd) this.restore();
    else if (op === OPS.transform) state.matrix = times(state.matrix, toMatrix(args));
    else if (op === OPS.paintFormXObjectBegin) this.enter(toMatrix(args[0]), args[1]);
    else if (op === OPS.beginAnnotation) this.beginAnnotation(args);
    else if (op === OPS.endAnnotation) this.endAnnotation();
    else if (op === OPS.setGState) this.setGState(args[0]);
    else if (op === OPS.setLineWidth) state.lineWidth = number(0);
    else if (op === OPS.setFillRGBColor) state.fill = toColor(args[0]);
    else if (op === OPS.setStrokeRGBColor) state.stroke = toColor(args[0]);
    else if (op === OPS.setFillColorN) state.fill = null;
    else if (op === OPS.clip || op === OPS.eoClip) this.pendingClip = true;
    else if (op === OPS.constructPath) this.path(args);
    else if (op === OPS.shadingFill) this.cover([corners(state.clip)], false, null, 'picture');
    else if (op >= OPS.paintImageMaskXObject && op <= OPS.paintSolidColorImageMask) this.image(op, args);
    else if (op === OPS.beginMarkedContentProps || op === OPS.beginMarkedContent) this.layers.push(this.hides(args));
    else if (op === OPS.endMarkedContent) this.layers.pop();
    else this.textStep(op, args, number);
  }

  private textStep(op: number, args: readonly unknown[], number: (at: number) => number): void {
    const { state } = this;
    if (op === OPS.beginText) this.setText(identity);
    else if (op === OPS.setTextMatrix) this.setText(toMatrix(args[0]));
    else if (op === OPS.moveText) this.move(number(0), number(1));
    else if (op === OPS.setLeading) state.leading = -number(0);
    else if (op === OPS.setLeadingMoveText) {
      state.leading = number(1);
      this.move(number(0), number(1));
    } else if (op === OPS.nextLine) this.move(0, state.leading);
    else if (op === OPS.setFont) state.font = number(1);
    else if (op === OPS.setCharSpacing) state.charSpacing = number(0);
    else if (op === OPS.setWordSpacing) state.wordSpacing = number(0);
    else if (op === OPS.setHScale) state.scale = number(0) / 100;
    else if (op === OPS.setTextRise) state.rise = number(0);
    else if (op === OPS.setTextRenderingMode) state.mode = number(0);
    else if (op === OPS.showText) this.show(args[0]);
  }

  private setText(matrix: Matrix): void {
    this.text = matrix;
    this.line = [0, 0];
    [this.x, this.y] = this.line;
  }

  private move(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    [this.x, this.y] = this.line;
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  private enter(matrix: Matrix, box: unknown): void {
    this.stack.push({ ...this.state });
    this.state.matrix = times(this.state.matrix, matrix);
    const [x0, y0, x1, y1] = numbers(box);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    const bounds = around(corners([x0, y0, x1, y1]).map((point) => placed(this.state.matrix, point)));
    this.state.clip = common(this.state.clip, bounds);
  }

  private beginAnnotation([, , transform, matrix]: readonly unknown[]): void {
    this.stack.push({ ...this.state });
    this.inAnnotation += 1;
    this.state.matrix = times(times(this.state.matrix, toMatrix(transform)), toMatrix(matrix));
  }

  private endAnnotation(): void {
    this.inAnnotation -= 1;
    this.restore();
  }

  private setGState(list: unknown): void {
    for (const [key, value] of Array.isArray(list) ? (list as [string, unknown][]) : []) {
      if (key === 'ca' && typeof value === 'number') this.state.fillAlpha = value;
      if (key === 'CA' && typeof value === 'number') this.state.strokeAlpha = value;
      if (key === 'LW' && typeof value === 'number') this.state.lineWidth = value;
      if (key === 'BM') this.state.blended = value !== 'source-over';
      if (key === 'Font' && Array.isArray(value)) this.state.font = Number(value[1]);
    }
  }

  private hides([tag, group]: readonly unknown[]): boolean {
    return tag === 'OC' && !this.isShown(group);
  }

  private get isOff(): boolean {
    return this.layers.includes(true);
  }

  private path([op, data, bounds]: readonly unknown[]): void {
    const { state } = this;
    const evenOdd = op === OPS.eoFill || op === OPS.eoFillStroke || op === OPS.closeEOFillStroke;
    const fills = evenOdd || op === OPS.fill || op === OPS.fillStroke || op === OPS.closeFillStroke;
    const strokes = op !== OPS.fill && op !== OPS.eoFill && op !== OPS.endPath;
    const lines = pathPolygons(Array.isArray(data) ? data[0] : data, state.matrix);
    if (fills && state.fillAlpha > 0.9 && !state.blended) this.cover(lines, evenOdd, state.fill, 'box');
    const width =
      state.lineWidth * Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]));
    if (strokes && width > marker && state.strokeAlpha > 0.9 && !state.blended) {
      for (const quad of strokePolygons(lines, width)) this.cover([quad], false, state.stroke, 'box');
    }
    if (!this.pendingClip) return;
    this.pendingClip = false;
    const [x0, y0, x1, y1] = numbers(bounds);
    const box: Box = [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0];
    state.clip = common(state.clip, around(corners(box).map((point) => placed(state.matrix, point))));
  }

  private image(op: number, args: readonly unknown[]): void {
    const { matrix, fill, fillAlpha, blended } = this.state;
    if (fillAlpha <= 0.9 || blended) return;
    const mask = op === OPS.paintImageMaskXObject || op === OPS.paintImageMaskXObjectGroup;
    const what = mask || args[1] === 2 ? 'see-through picture' : 'picture';
    const shape = corners(unit).map((point) => placed(matrix, point));
    this.cover([shape], false, op === OPS.paintSolidColorImageMask ? fill : null, what);
  }

  private cover(polygons: readonly Point[][], evenOdd: boolean, color: Color | null, what: Cover['what']): void {
    const points = polygons.flat();
    if (points.length === 0 || this.isOff) return;
    const kind = what === 'box' && this.inAnnotation > 0 ? 'annotation' : what;
    this.covers.push({ polygons, evenOdd, box: around(points), clip: this.state.clip, color, what: kind });
  }

  private show(list: unknown): void {
    const run: Glyph[] = [];
    const { state } = this;
    for (const item of Array.isArray(list) ? (list as unknown[]) : []) {
      if (typeof item === 'number') {
        this.x -= (item * state.font * state.scale) / 1000;
        continue;
      }
      if (item === null || typeof item !== 'object') continue;
      const { unicode = '', width = 0, isSpace } = item as { unicode?: string; width?: number; isSpace?: boolean };
      const advance =
        ((width * state.font) / 1000 + state.charSpacing + (isSpace ? state.wordSpacing : 0)) * state.scale;
      run.push(this.glyph(unicode, (width * state.font * state.scale) / 1000));
      this.x += advance;
    }
    this.glyphs += run.length;
    if (run.length > 0) this.runs.push(run);
  }

  private glyph(text: string, width: number): Glyph {
    const { state, x, y } = this;
    const by = times(state.matrix, this.text);
    const base = y + state.rise;
    // From a little under the line to the height of a capital: what a reader needs to see of a letter.
    const box: Box = [x, base - 0.1 * state.font, x + width, base + 0.7 * state.font];
    const shape = corners(box).map((point) => placed(by, point));
    const [low, , , high] = shape;
    const size = low && high ? Math.hypot(high[0] - low[0], high[1] - low[1]) / 0.8 : 0;
    const stroked = state.mode % 4 === 1;
    const alpha = stroked ? state.strokeAlpha : state.fillAlpha;
    const invisible = state.mode === 3 || state.mode === 7 || alpha < 0.05;
    const color = stroked ? state.stroke : state.fill;
    return {
      text,
      corners: shape,
      size,
      color,
      invisible,
      off: this.isOff,
      clip: state.clip,
      after: this.covers.length,
    };
  }
}
