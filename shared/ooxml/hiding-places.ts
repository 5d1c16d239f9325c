import { shading } from './looks';

/** The largest page of a document, in twentieths of a point. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

type Read = (key: string) => string | undefined;

/** Table styles that fill no cell. */
export const plainTables = /^(?:TableNormal|TableGrid\w*|a1|GridTableLight|PlainTable\d?)$/;

/** What lies behind the text at some place of a part: cells, tables, shapes; and rows that do not print. */
export function grounds() {
  // A colour; 'unknown': a shape, or a styled table; '': this layer says nothing.
  const layers: string[] = [];
  const rows: { hidden: boolean; deleted: boolean }[] = [];
  const cells: { deleted: boolean }[] = [];
  const say = (value: string): void => {
    if (layers.length > 0) layers[layers.length - 1] = value;
  };
  return {
    fill: shading,
    open(element: string, parent: string | undefined, read: Read): void {
      if (element === 'txbxContent') layers.push('unknown');
      else if (element === 'tbl') layers.push('');
      else if (element === 'tc') {
        layers.push('');
        cells.push({ deleted: false });
      } else if (element === 'tr') rows.push({ hidden: false, deleted: false });
      else if (element === 'tblStyle' && !plainTables.test(read('val') ?? '')) say('unknown');
      else if (element === 'shd' && (parent === 'tcPr' || parent === 'tblPr'))
        say(shading(read('fill')) ?? layers.at(-1) ?? '');
      else if (parent === 'trPr') {
        const row = rows.at(-1);
        if (row && element === 'hidden') row.hidden = read('val') !== '0';
        if (row && element === 'del') row.deleted = true;
      } else if (element === 'cellDel') {
        const cell = cells.at(-1);
        if (cell) cell.deleted = true;
      }
    },
    close(element: string): void {
      if (element === 'txbxContent' || element === 'tbl' || element === 'tc') layers.pop();
      if (element === 'tc') cells.pop();
      if (element === 'tr') rows.pop();
    },
    /** The colour behind; undefined: it is not known. */
    behind(): string | undefined {
      for (const layer of layers.toReversed()) {
        if (layer === 'unknown') return undefined;
        if (layer !== '') return layer;
      }
      return 'FFFFFF';
    },
    rowHidden: () => rows.some(({ hidden }) => hidden),
    deleted: () => rows.some(({ deleted }) => deleted) || cells.some(({ deleted }) => deleted),
  };
}

/** English Metric Units in a twentieth of a point. */
const emu = 635;

/** Whether a place lies beyond every page of the document: nobody finds what stands there. */
export function isOffPage(page: PageSize, x: number, y: number, width = 0, height = 0): boolean {
  return x > page.width || y > page.height || x + width < -page.width || y + height < -page.height;
}

/** Points of a length in a VML style. */
const points = (style: string, key: string): number => {
  const [, value, unit] = new RegExp(`(?:^|;)\\s*${key}\\s*:\\s*(-?[\\d.]+)(pt|in|cm|mm|px|pc)?`).exec(style) ?? [];
  const scale = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75, pc: 12 }[unit ?? 'pt'] ?? 1;
  return value === undefined ? 0 : Number(value) * scale;
};

/** Whether a VML shape is placed off the page, or is not shown at all. */
export function isShapeAway(page: PageSize, style: string): boolean {
  if (/visibility\s*:\s*hidden/.test(style)) return true;
  if (!/position\s*:\s*absolute/.test(style)) return false;
  const at = (key: string): number => points(style, key) * 20;
  return isOffPage(page, at('margin-left') + at('left'), at('margin-top') + at('top'), at('width'), at('height'));
}

/** Follows anchored drawings, frames and VML shapes to what lies off the page. */
export function placesOnPage(page: PageSize) {
  const away: string[] = [];
  let anchor = { x: 0, y: 0, width: 0, height: 0 };
  let left = false;
  return {
    open(element: string, parent: string | undefined, attributes: Readonly<Record<string, string>>): void {
      if (element === 'anchor') anchor = { x: 0, y: 0, width: 0, height: 0 };
      else if (element === 'extent' && parent === 'anchor')
        anchor = { ...anchor, width: Number(attributes['cx']) / emu, height: Number(attributes['cy']) / emu };
      else if (element === 'docPr' && parent === 'anchor') {
        const hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
        if (!hidden && !isOffPage(page, anchor.x, anchor.y, anchor.width, anchor.height)) return;
        away.push('anchor');
        left = true;
      } else if (attributes['style'] !== undefined && isShapeAway(page, attributes['style'])) {
        away.push(element);
        left = true;
      }
    },
    text(element: string, parent: string | undefined, text: string): void {
      if (element !== 'posOffset') return;
      if (parent === 'positionH') anchor = { ...anchor, x: Number(text) / emu };
      if (parent === 'positionV') anchor = { ...anchor, y: Number(text) / emu };
    },
    close(element: string): void {
      if (away.at(-1) === element) away.pop();
    },
    isOff: () => away.length > 0,
    /** Whether something has just been found off the page; asked once for each. */
    leftNow(): boolean {
      const now = left;
      left = false;
      return now;
    },
    off: (x: string | undefined, y: string | undefined): boolean => isOffPage(page, Number(x ?? 0), Number(y ?? 0)),
  };
}
