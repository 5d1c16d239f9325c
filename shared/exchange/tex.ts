/* The little of TeX that stands in the fields of BibTeX files: accents, escaped signs, braces. */

const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
};
const words: Readonly<Record<string, string>> = {
  S: '§',
  P: '¶',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  textsection: '§',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textendash: '–',
  textemdash: '—',
  ldots: '…',
  dots: '…',
};

/** '{McIntyre} v. {Ohio} \S{} 3' → 'McIntyre v. Ohio § 3'. A command it does not know stays as it is written. */
export function readTex(text: string): string {
  const accented = text
    .replace(/\\(['`^"~=.])\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/g, (_, mark: string, a?: string, b?: string) =>
      `${a ?? b ?? ''}${accents[mark] ?? ''}`.normalize('NFC'),
    )
    .replace(/\\([cvuHk])(?:\{([A-Za-z])\}| ([A-Za-z]))/g, (_, mark: string, a?: string, b?: string) =>
      `${a ?? b ?? ''}${accents[mark] ?? ''}`.normalize('NFC'),
    );
  // Signs that are escaped are set aside as private characters while the bare ones are read.
  return accented
    .replace(/\\([A-Za-z]+)(?:\{\}| (?=\S)|(?![A-Za-z]))/g, (whole, name: string) =>
      Object.hasOwn(words, name) ? aside(words[name] ?? '') : whole,
    )
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => aside(sign))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));
}

/** A sign that means something to TeX, out of its way. */
const aside = (sign: string): string =>
  /^[&%$#_{}\\~^]$/.test(sign) ? String.fromCharCode(0xe000 + sign.charCodeAt(0)) : sign;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '§': '\\S{}',
};

/** The same text for a field of a BibTeX file. Two hyphens in a row are kept apart: they would print as a dash. */
export const writeTex = (text: string): string =>
  text.replace(/[\\~^§]|[&%$#_{}]/g, (sign) => escapes[sign] ?? `\\${sign}`).replace(/-(?=-)/g, '-{}');
