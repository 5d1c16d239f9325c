import { AppError } from '../kernel/app-error';

/** An element of a part. `open` is its start tag as it was written; one without children may close itself. */
export interface XmlElement {
  readonly name: string;
  open: string;
  children: XmlNode[];
  parent: XmlElement | undefined;
}

/** Text (still escaped), comments and declarations are carried along as they are written. */
export type XmlNode = XmlElement | string;

const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** Word nests a few dozen levels; two hundred thousand is an attack on the reader. */
const deepest = 256;

function refuse(part: string, why: string): never {
  throw new AppError(
    'unsafe-document',
    `This file was not opened: its part ${part} ${why}.`,
    'Open it in Word, save it as a new .docx and try again. If it came from outside, ask its sender for a clean copy.',
  );
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

const nameOf = (tag: string, from: number): string => /^[^\s/>]+/.exec(tag.slice(from))?.[0] ?? '';

/** Reads a part into a tree below a nameless root. Broken or too deeply nested XML is refused. */
export function parseXml(part: string, xml: string): XmlElement {
  const root: XmlElement = { name: '', open: '', children: [], parent: undefined };
  let current = root;
  let depth = 0;
  let read = 0;
  for (const found of xml.matchAll(token)) {
    const piece = found[0];
    if (found.index !== read) refuse(part, 'is not well-formed');
    read += piece.length;
    const second = piece[1];
    if (piece[0] !== '<' || second === '!' || second === '?') current.children.push(piece);
    else if (second === '/') {
      if (current.name !== nameOf(piece, 2) || current.parent === undefined) refuse(part, 'is not well-formed');
      current = current.parent;
      depth -= 1;
    } else {
      const element: XmlElement = { name: nameOf(piece, 1), open: piece, children: [], parent: current };
      current.children.push(element);
      if (piece.endsWith('/>')) continue;
      current = element;
      depth += 1;
      if (depth > deepest) refuse(part, 'is nested too deeply');
    }
  }
  if (current !== root || read !== xml.length) refuse(part, 'is not well-formed');
  return root;
}

/** The XML of a node, as it was read. */
export function xmlOf(node: XmlNode): string {
  if (!isElement(node)) return node;
  const inner = node.children.map(xmlOf).join('');
  if (node.name === '' || node.open.endsWith('/>')) return node.open + inner;
  return `${node.open}${inner}</${node.name}>`;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Text without its escapes. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand in an element. */
export const encodeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The attributes of a start tag, decoded, by the names they are written with. */
export function attributesOf(open: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of open.matchAll(/([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name ?? '', decodeXml(double ?? single ?? ''));
  }
  return found;
}

/** The element and everything above it, innermost first. */
export function lineage(element: XmlElement): XmlElement[] {
  const line: XmlElement[] = [];
  for (let one: XmlElement | undefined = element; one; one = one.parent) line.push(one);
  return line;
}

/** All elements below one, in the order of the document. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}
