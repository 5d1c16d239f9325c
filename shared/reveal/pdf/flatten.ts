import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  PDFString,
  PDFHexString,
} from '@cantoo/pdf-lib';
import { around, type Box, corners, type Matrix, placed } from './shapes';

const HIDDEN = 2;
const NO_VIEW = 32;
/** Marks that are not part of what a reader sees on the page. */
const aside = new Set([
  'Link',
  'Popup',
  'Text',
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
  '3D',
  'TrapNet',
  'Redact',
]);

const name = (key: string): PDFName => PDFName.of(key);
const wordOf = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

function numbersOf(dict: PDFDict, key: string): number[] | undefined {
  const list = dict.lookup(name(key));
  if (!(list instanceof PDFArray)) return undefined;
  return Array.from({ length: list.size() }, (_, at) => {
    const value = list.lookup(at);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  });
}

const boxOf = (dict: PDFDict, key: string): Box | undefined => {
  const [x0, y0, x1, y1] = numbersOf(dict, key) ?? [];
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return undefined;
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
};

/** What an annotation looks like now: the one drawing it has, or that of the state it is in. */
function appearance(annotation: PDFDict): { ref: PDFRef; stream: PDFStream } | undefined {
  const looks = annotation.lookup(name('AP'));
  if (!(looks instanceof PDFDict)) return undefined;
  let value = looks.get(name('N'));
  const states = looks.lookup(name('N'));
  if (states instanceof PDFDict) value = states.get(name(wordOf(annotation, 'AS') || 'Off'));
  const stream = value instanceof PDFRef ? looks.context.lookup(value) : undefined;
  return value instanceof PDFRef && stream instanceof PDFStream ? { ref: value, stream } : undefined;
}

/** Puts a drawing where the annotation had it (ISO 32000-1, 12.5.5, algorithm 8.1). */
function placing(stream: PDFStream, rect: Box): Matrix | undefined {
  const box = boxOf(stream.dict, 'BBox');
  if (!box) return undefined;
  const own = numbersOf(stream.dict, 'Matrix');
  const matrix = own?.length === 6 ? (own as unknown as Matrix) : ([1, 0, 0, 1, 0, 0] as const);
  const [x0, y0, x1, y1] = around(corners(box).map((point) => placed(matrix, point)));
  const across = x1 > x0 ? (rect[2] - rect[0]) / (x1 - x0) : 1;
  const up = y1 > y0 ? (rect[3] - rect[1]) / (y1 - y0) : 1;
  return [across, 0, 0, up, rect[0] - x0 * across, rect[1] - y0 * up];
}

/** Whether a field that is shown without a drawing of it has something in it, or a mark would be lost. */
function isEmptyField(annotation: PDFDict): boolean {
  if (wordOf(annotation, 'Subtype') !== 'Widget') return false;
  const parent = annotation.lookup(name('Parent'));
  const value = annotation.lookup(name('V')) ?? (parent instanceof PDFDict ? parent.lookup(name('V')) : undefined);
  const text = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  const states = annotation.lookup(name('AP'));
  const off = states instanceof PDFDict && /^(?:Off)?$/.test(wordOf(annotation, 'AS'));
  return text === '' && (off || value === undefined || value instanceof PDFString || value instanceof PDFHexString);
}

/** An annotation that could not become part of the page. */
export interface Unflattened {
  readonly page: number;
  readonly subtype: string;
}

interface Drawn {
  readonly ref: PDFRef;
  readonly matrix: Matrix;
}

/** The annotations of a page, as dictionaries. */
export function annotationsOn(page: PDFPage): PDFDict[] {
  const list = page.node.lookup(name('Annots'));
  if (!(list instanceof PDFArray)) return [];
  return Array.from({ length: list.size() }, (_, at) => list.lookup(at)).filter((item) => item instanceof PDFDict);
}

function drawings(page: PDFPage, number: number, lost: Unflattened[]): Drawn[] {
  return annotationsOn(page).flatMap((annotation) => {
    const subtype = wordOf(annotation, 'Subtype');
    const flags = annotation.lookup(name('F'));
    const hidden = flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NO_VIEW)) !== 0;
    const rect = boxOf(annotation, 'Rect');
    if (aside.has(subtype) || hidden || !rect) return [];
    const look = appearance(annotation);
    const matrix = look && placing(look.stream, rect);
    if (look && matrix) return [{ ref: look.ref, matrix }];
    if (!isEmptyField(annotation)) lost.push({ page: number, subtype });
    return [];
  });
}

/** Makes what a page's annotations and form fields show part of the page itself. Returns what could not be. */
export function flattenPage(doc: PDFDocument, page: PDFPage, number: number): Unflattened[] {
  const lost: Unflattened[] = [];
  const drawn = drawings(page, number, lost);
  if (drawn.length === 0) return lost;
  const { Resources } = page.node.normalizedEntries();
  const known = Resources.lookup(name('XObject'));
  // A fresh list of drawings: the page may share its own with other pages.
  const forms = doc.context.obj({}) as PDFDict;
  if (known instanceof PDFDict) for (const [key, value] of known.entries()) forms.set(key, value);
  const resources = doc.context.obj({}) as PDFDict;
  for (const [key, value] of Resources.entries()) resources.set(key, value);
  resources.set(name('XObject'), forms);
  page.node.set(name('Resources'), resources);
  const program = drawn.map(({ ref, matrix }, at) => {
    forms.set(name(`Mark${at + 1}`), ref);
    return `q ${matrix.map((part) => Number(part.toFixed(5))).join(' ')} cm /Mark${at + 1} Do Q`;
  });
  const put = (text: string): PDFRef => doc.context.register(doc.context.stream(text));
  const before = page.node.Contents();
  const parts =
    before instanceof PDFArray
      ? before.asArray()
      : page.node.get(name('Contents'))
        ? [page.node.get(name('Contents'))!]
        : [];
  const contents = doc.context.obj([put('q\n'), ...parts, put(`\nQ\n${program.join('\n')}\n`)]);
  page.node.set(name('Contents'), contents);
  return lost;
}
