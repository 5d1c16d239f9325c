import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { stripPicture } from '../../render/strip-picture';

const name = (key: string): PDFName => PDFName.of(key);

/** What a page needs to be drawn; everything else on it is left behind. */
const pageKeys = new Set([
  'Type',
  'Parent',
  'MediaBox',
  'CropBox',
  'Rotate',
  'Resources',
  'Contents',
  'UserUnit',
  'Group',
]);

/** Takes from a page all that does not draw it. */
export function stripPage(page: PDFDict): void {
  for (const key of page.keys()) if (!pageKeys.has(key.decodeText())) page.delete(key);
}

/** What tells of a thing instead of drawing it. */
const telling = new Set([
  'Metadata',
  'PieceInfo',
  'LastModified',
  'StructParent',
  'StructParents',
  'AF',
  'OPI',
  'Alternates',
  'Measure',
  'PtData',
  'AA',
  'Thumb',
]);
/** Strings that fonts, colors and links cannot do without. */
const neededStrings = new Set(['Registry', 'Ordering', 'Panose', 'CharSet', 'URI']);

function stripDict(dict: PDFDict): void {
  const isThing = dict.has(name('Type')) || dict.has(name('Subtype'));
  for (const [key, value] of dict.entries()) {
    const word = key.decodeText();
    const isString = value instanceof PDFString || value instanceof PDFHexString;
    if ((isThing && telling.has(word)) || (isString && !neededStrings.has(word))) dict.delete(key);
  }
  // A layer needs a name; it gets one that says nothing.
  if (dict.lookup(name('Type')) === name('OCG')) {
    for (const key of dict.keys()) if (key !== name('Type')) dict.delete(key);
    dict.set(name('Name'), PDFString.of('layer'));
  }
}

function stripDeep(object: PDFObject | undefined): void {
  if (object instanceof PDFStream) stripDeep(object.dict);
  else if (object instanceof PDFArray) for (const item of object.asArray()) stripDeep(item);
  else if (object instanceof PDFDict) {
    stripDict(object);
    for (const value of object.values()) stripDeep(value);
  }
}

/** Takes out of every object what does not draw, and from pictures what they tell beside their pixels. */
export function stripObjects({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    stripDeep(object);
    if (!(object instanceof PDFRawStream) || object.dict.lookup(name('Filter')) !== name('DCTDecode')) continue;
    const bare = PDFRawStream.of(object.dict, stripPicture(object.contents));
    object.dict.delete(name('Length'));
    context.assign(ref, bare);
  }
}

/** Leaves out every object that the pages do not lead to. */
export function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>();
  const queue: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (queue.length > 0) {
    const object = queue.pop();
    if (object instanceof PDFRef) {
      if (used.has(object)) continue;
      used.add(object);
      queue.push(context.lookup(object));
    } else if (object instanceof PDFStream) queue.push(object.dict);
    else if (object instanceof PDFDict) queue.push(...object.values());
    else if (object instanceof PDFArray) queue.push(...object.asArray());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref);
}
