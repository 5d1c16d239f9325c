import { filtersOf } from './filters';
import type { PdfFile, PdfObject } from './objects';
import { as, nameOf, type PdfDict } from './values';

/** A picture's dictionary and where it lies. */
export function pictureOf({ value, stream }: PdfObject): PdfDict | undefined {
  const dict = stream && as(value, 'dict');
  return dict && nameOf(dict.entries.get('Subtype')) === 'Image' ? dict : undefined;
}

/** Whether the picture is a JPEG, which can hold where, when and with what it was taken. */
export const isJpeg = (dict: PdfDict): boolean => /^(?:DCTDecode|DCT)$/.test(filtersOf(dict).join());

/**
 * The same file with a dot in the place of every picture: only where pictures lie matters here, and none is unpacked,
 * however large. A see-through one is two dots wide, so that it can be told. Nothing in the file moves.
 */
export function withoutPictures({ bytes, text, objects }: PdfFile): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const object of objects) {
    const dict = pictureOf(object);
    if (!dict || !object.stream) continue;
    const from = text.indexOf('<<', object.from);
    const layer = as(dict.entries.get('OC'), 'ref');
    const mask = dict.entries.get('ImageMask') === true;
    const through = dict.entries.has('SMask') || dict.entries.has('Mask');
    const kind = mask ? '/ImageMask true/BitsPerComponent 1' : '/BitsPerComponent 8/ColorSpace/DeviceGray';
    const length = object.stream[1] - object.stream[0];
    const dot = `<</Subtype/Image/Width ${through ? 2 : 1}/Height 1${kind}/Length ${length}${layer ? `/OC ${layer.number} 0 R` : ''}>>`;
    if (length < 2 || from < 0 || from + dot.length > object.head) continue;
    const fitted = dot.padEnd(object.head - from, ' ');
    for (let at = 0; at < fitted.length; at += 1) copy[from + at] = fitted.charCodeAt(at);
  }
  return copy;
}
