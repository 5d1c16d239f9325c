const blocks = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'table',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
]);
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sect: '§',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, figure?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = figure === undefined ? Number.parseInt(hex ?? '', 16) : Number(figure);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
    },
  );

/** The words of an HTML message. Nothing of it is shown as HTML; marks are dropped, blocks become lines. */
export function htmlText(html: string): string {
  let text = '';
  let at = 0;
  const lower = html.toLowerCase();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    text += html.slice(at, open).replace(/\s+/g, ' ');
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) return decoded(text);
    const name = /^<\/?([a-z0-9]{1,12})/.exec(lower.slice(open, open + 16))?.[1] ?? '';
    if ((name === 'style' || name === 'script' || name === 'head') && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, close);
      at = end < 0 ? html.length : end;
      continue;
    }
    if (blocks.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
    at = close + 1;
  }
  text += html.slice(at).replace(/\s+/g, ' ');
  return decoded(text)
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
