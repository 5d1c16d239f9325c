/** No-break space: after § and ¶, and wherever a number must not part from its sign. */
export const NBSP = '\u00A0';

const CONTRACTION = /(\w)'(\w)/g;

/** Curls straight quotation marks and apostrophes; `before` is the character that precedes the text. */
export function curlQuotes(text: string, before = ' '): string {
  if (!/["']/.test(text)) return text;
  let out = '';
  let last = before;
  for (const ch of text.replace(CONTRACTION, '$1’$2').replace(/'(?=\d\ds?\b)/g, '’')) {
    let next = ch;
    const opening = /[\s([{—–\u00A0“‘\uE006]/.test(last);
    if (ch === '"') next = opening ? '“' : '”';
    else if (ch === "'") next = opening ? '‘' : '’';
    out += next;
    last = next;
  }
  return out;
}

/** Signs that must stay with the number or name that follows them, held by a no-break space. */
export function holdTogether(text: string): string {
  if (!/[§¶]|U\.S\.C\.|C\.F\.R\.|No|Hon/.test(text)) return text;
  return text
    .replace(/(§§?|¶¶?) +/g, `$1${NBSP}`)
    .replace(/(\d) (?=U\.S\.C\.|C\.F\.R\.)/g, `$1${NBSP}`)
    .replace(/(U\.S\.C\.|C\.F\.R\.) §/g, `$1${NBSP}§`)
    .replace(/\b(Nos?|Hon)\. +(?=[\dA-Z])/g, `$1.${NBSP}`);
}

/** Marks as typed in plain text: --- is an em dash, -- an en dash, ... spaced points; runs of spaces become one. */
export function dashes(text: string): string {
  if (!/\.\.\.|--| {2}/.test(text)) return text;
  return text
    .replace(/ ?\.\.\. ?/g, `${NBSP}.${NBSP}.${NBSP}. `)
    .replace(/ ?--- ?/g, '—')
    .replace(/--/g, '–')
    .replace(/ {2,}/g, ' ');
}
