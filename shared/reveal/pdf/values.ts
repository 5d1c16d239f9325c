/** The values that a PDF is built of (ISO 32000-1, 7.3). Numbers, truth values and null stand for themselves. */
export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}
/** A string as it stands in the file, a byte in each character. */
export interface PdfString {
  readonly kind: 'string';
  readonly raw: string;
}
export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
}
export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}
export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict;

type Kind = Exclude<PdfValue, null | boolean | number>['kind'];

/** The value as one of a kind, or nothing. */
export const as = <K extends Kind>(value: PdfValue | undefined, kind: K): Extract<PdfValue, { kind: K }> | undefined =>
  typeof value === 'object' && value !== null && value.kind === kind
    ? (value as Extract<PdfValue, { kind: K }>)
    : undefined;

/** What a name says, or nothing. */
export const nameOf = (value: PdfValue | undefined): string | undefined => as(value, 'name')?.name;

// Where PDFDocEncoding differs from Latin-1 (ISO 32000-1, annex D.2).
const special = new Map<number, string>([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((sign, at) => [0x18 + at, sign] as const),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((sign, at) => [0x80 + at, sign] as const),
  [0xa0, '€'],
]);

const utf16 = (raw: string, from: number, little: boolean): string => {
  let text = '';
  for (let at = from; at + 1 < raw.length; at += 2) {
    const [one, two] = [raw.charCodeAt(at), raw.charCodeAt(at + 1)];
    text += String.fromCharCode(little ? two * 256 + one : one * 256 + two);
  }
  // A language may be named between two escape characters; it is no text.
  const parts = text.split('\u001b');
  return parts.filter((part, index) => index % 2 === 0 || part.length > 8 || index === parts.length - 1).join('');
};

export const latinBytes = (raw: string): Uint8Array => Uint8Array.from(raw, (character) => character.charCodeAt(0));

function asUtf8(raw: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(latinBytes(raw));
  } catch {
    return undefined;
  }
}

/** What a text string says: UTF-16 or UTF-8 by its mark, UTF-8 that lacks the mark, PDFDocEncoding else. */
export function textOf({ raw }: PdfString): string {
  if (raw.startsWith('\u00fe\u00ff')) return utf16(raw, 2, false);
  if (raw.startsWith('\u00ff\u00fe')) return utf16(raw, 2, true);
  const utf8 = /[\u0080-\u00ff]/.test(raw) ? asUtf8(raw) : undefined;
  if (utf8 !== undefined) return utf8;
  return [...raw].map((sign) => special.get(sign.charCodeAt(0)) ?? sign).join('');
}
