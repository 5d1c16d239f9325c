import type { Run } from '../drafting/draft-doc';

/** Characters XML 1.0 forbids, lone surrogates, and the marks that turn a line's direction around unseen. */
const forbidden = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\u202a-\\u202e\\u2066-\\u2069]' +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

/** Text as it may stand in a part: no control characters, line ends as \n. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '');
}

/** Text or an attribute's value, escaped. */
export const escapeXml = (text: string): string => escaped(cleanText(text));

/** Text that is clean already. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const special = new Map([
  ['\n', '<w:br/>'],
  ['\t', '<w:tab/>'],
  ['\u2011', '<w:noBreakHyphen/>'],
]);

const textXml = (text: string): string =>
  cleanText(text)
    .split(/([\n\t\u2011])/)
    .map((piece) => special.get(piece) ?? (piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`))
    .join('');

/** One run. Order of the properties as in wml.xsd: b, i, highlight, u. */
export function runXml(run: Run): string {
  const properties =
    (run.b ? '<w:b/>' : '') +
    (run.i ? '<w:i/>' : '') +
    (run.mark ? '<w:highlight w:val="yellow"/>' : '') +
    (run.u ? '<w:u w:val="single"/>' : '');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textXml(run.t)}</w:r>`;
}

/** All runs of a paragraph. */
export const runsXml = (runs: readonly Run[]): string => runs.map(runXml).join('');

/** The words of a paragraph without their formatting. */
export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.t).join('');

/** A paragraph: style id, further properties in schema order, content. */
export function paragraphXml(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}
