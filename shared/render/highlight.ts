import { childXml, innerXml, withChild } from './child-order';

/** Blanks as they are printed: a field that nobody filled, a fact that the record does not hold. */
const blank = /(\[missing: [^\]]*\]|\[not in the record\])/i;

const yellow = '<w:highlight w:val="yellow"/>';

/** Splits one run so that only the blanks in its text are highlighted. */
function splitRun(run: string): string {
  const open = run.slice(0, run.indexOf('>') + 1);
  const inner = innerXml(run);
  const properties = childXml(inner, 'rPr') ?? '';
  if (properties.includes('<w:highlight')) return run;
  const marked = `<w:rPr>${withChild('rPr', properties && innerXml(properties), 'highlight', yellow)}</w:rPr>`;
  const content = inner.replace(properties, '');
  let out = '';
  let plain = '';
  const flush = (): void => {
    if (plain !== '') out += `${open}${properties}${plain}</w:r>`;
    plain = '';
  };
  let at = 0;
  for (const text of content.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)) {
    plain += content.slice(at, text.index);
    at = text.index + text[0].length;
    for (const piece of (text[1] ?? '').split(blank)) {
      if (piece === '') continue;
      const xml = `<w:t xml:space="preserve">${piece}</w:t>`;
      if (!blank.test(piece)) plain += xml;
      else {
        flush();
        out += `${open}${marked}${xml}</w:r>`;
      }
    }
  }
  plain += content.slice(at);
  flush();
  return out;
}

/** Marks every blank in a part yellow, whichever way its text came in. */
export function highlightBlanks(xml: string): string {
  if (!blank.test(xml)) return xml;
  let out = '';
  let from = 0;
  const finder = new RegExp(blank.source, 'gi');
  for (let found = finder.exec(xml); found !== null; found = finder.exec(xml)) {
    const start = Math.max(xml.lastIndexOf('<w:r>', found.index), xml.lastIndexOf('<w:r ', found.index));
    const end = xml.indexOf('</w:r>', found.index);
    if (start < from || end < 0) continue;
    const stop = end + '</w:r>'.length;
    out += xml.slice(from, start) + splitRun(xml.slice(start, stop));
    from = stop;
    finder.lastIndex = stop;
  }
  return out + xml.slice(from);
}
