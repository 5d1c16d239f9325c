import {
  attributesOf,
  decodeXml,
  descendants,
  isElement,
  parseXml,
  type XmlElement,
  type XmlNode,
} from '../templates/xml-tree';
import type { FileStory, Mark } from './reading';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The text below an element, CDATA and all. */
function textOf(element: XmlElement): string {
  const piece = (node: XmlNode): string => {
    if (isElement(node)) return textOf(node);
    if (node.startsWith('<![CDATA[')) return node.slice(9, -3);
    return node.startsWith('<') ? '' : decodeXml(node);
  };
  return element.children.map(piece).join('');
}

/** What a property tells, and when it tells nothing: names of programs, and what a fresh file of Quash says. */
const telling: Readonly<Record<string, string>> = {
  creator: 'author',
  lastModifiedBy: 'last-modified-by',
  title: 'core-property',
  subject: 'core-property',
  description: 'core-property',
  keywords: 'core-property',
  category: 'core-property',
  contentStatus: 'core-property',
  identifier: 'core-property',
  version: 'core-property',
  language: 'core-property',
  contentType: 'core-property',
  created: 'document-dates',
  modified: 'document-dates',
  lastPrinted: 'document-dates',
  revision: 'editing-time',
  TotalTime: 'editing-time',
  Company: 'company',
  Manager: 'manager',
  Template: 'template-name',
  HyperlinkBase: 'local-link',
  HLinks: 'core-property',
  TitlesOfParts: 'core-property',
  Application: 'program',
  AppVersion: 'program',
  DocSecurity: 'ignored',
};

const neutral: Readonly<Record<string, RegExp>> = {
  creator: /^Quash$/,
  lastModifiedBy: /^Quash$/,
  revision: /^[01]$/,
  TotalTime: /^0$/,
  Application: /^Microsoft Office Word$/,
};

/** The stories and marks of docProps/core.xml, app.xml and custom.xml: one for each property that says something. */
export function readProperties(name: string, xml: string): { stories: FileStory[]; marks: Mark[] } {
  const root = parseXml(name, xml);
  const custom = /custom/i.test(name);
  const stories: FileStory[] = [];
  const marks: Mark[] = [];
  const rest: string[] = [];
  const top = root.children.find(isElement);
  for (const node of [...root.children, ...(top?.children ?? [])])
    if (typeof node === 'string' && node.startsWith('<!--')) rest.push(node);
  for (const one of top?.children ?? []) {
    if (!isElement(one)) continue;
    const key = local(one.name);
    const title = custom ? (attributesOf(one.open).get('name') ?? key) : key;
    const where = `document property${custom ? ' (custom)' : ''}: ${title}`;
    const text = textOf(one);
    for (const part of [one, ...descendants(one)]) rest.push(...attributesOf(part.open).values());
    if (text.trim() === '') continue;
    stories.push({ where, text });
    const kind = custom
      ? 'custom-property'
      : ((Object.hasOwn(telling, key) ? telling[key] : undefined) ?? 'statistics');
    const plain = Object.hasOwn(neutral, key) && neutral[key]?.test(text) === true;
    if (kind !== 'ignored' && !plain) marks.push({ kind, where, text: text.trim() });
  }
  const words = [...new Set(rest)].filter((one) => !/^(?:\d{0,6}|dcterms:W3CDTF)$/.test(one));
  if (words.length > 0) stories.push({ where: `codes, ${name}`, text: words.join('\n') });
  return { stories, marks };
}
