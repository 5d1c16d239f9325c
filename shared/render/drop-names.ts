import { isPlainBookmark } from '../ooxml/field-kinds';
import { isFileName } from '../ooxml/attribute-tally';
import { tellsMore } from '../ooxml/part-carriers';
import { attributesOf, decodeXml, descendants, isElement, type XmlElement } from '../templates/xml-tree';
import {
  allOf,
  attribute,
  byName,
  childOf,
  childrenOf,
  local,
  remove,
  replace,
  setAttribute,
  unwrap,
} from './clean-tree';
import type { Relationship } from './relationships';

/** Takes out of a part what names people, programs and places in the code around the text. */

const gone = [
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'permStart',
  'permEnd',
  'proofErr',
  'webHidden',
  'subDoc',
  'OLEObject',
  'objectEmbed',
  'objectLink',
  'control',
  'contentPart',
  'printerSettings',
  'listItem',
  'smartTagPr',
  'customXmlPr',
];

const pictured = ['docPr', 'cNvPr', 'shape', 'imagedata', 'rect', 'group'];

/** New names for the bookmarks that somebody named, over all parts. */
export function bookmarkNames(roots: readonly XmlElement[]): Map<string, string> {
  const named = roots.flatMap((root) => allOf(root, 'bookmarkStart')).map((one) => attribute(one, 'name') ?? '');
  const taken = new Set(named);
  const names = new Map<string, string>();
  let next = 1;
  for (const name of named) {
    if (isPlainBookmark(name) || names.has(name)) continue;
    while (taken.has(`mark${next}`)) next += 1;
    names.set(name, `mark${next++}`);
  }
  return names;
}

const textOf = (element: XmlElement): string =>
  allOf(element, 't')
    .flatMap(({ children }) => children)
    .map((node) => (isElement(node) || node.startsWith('<') ? '' : decodeXml(node)))
    .join('');

/** Remarks and instructions to programs; the declaration at the head stays. */
function dropRemarks(element: XmlElement): void {
  element.children = element.children.filter((node) => isElement(node) || !/^<(?:!--|\?(?!xml\s))/.test(node));
  for (const one of childrenOf(element)) dropRemarks(one);
}

export interface Links {
  /** The relationships of the part that go along, and those of all that it had. */
  readonly kept: ReadonlyMap<string, Relationship>;
  readonly unusedHeaders: ReadonlySet<string>;
}

/** Everything around the text that tells of somebody: comments, controls, names of pictures, tags, links, odd marks. */
export function dropNames(root: XmlElement, names: ReadonlyMap<string, string>): void {
  dropRemarks(root);
  preferFallbacks(root);
  const all = byName(root);
  for (const element of all(...gone)) remove(element);
  for (const element of all('smartTag')) unwrap(element);
  for (const element of all('customXml').reverse()) unwrap(element);
  for (const properties of all('sdtPr')) {
    for (const one of childrenOf(properties))
      if (/^(?:tag|alias|dataBinding|placeholder)$/.test(local(one.name)) || one.name.startsWith('w15:')) remove(one);
  }
  for (const data of all('ffData')) {
    for (const one of childrenOf(data))
      if (/^(?:name|helpText|statusText|entryMacro|exitMacro)$/.test(local(one.name))) remove(one);
  }
  for (const mark of all('bookmarkStart')) {
    const name = names.get(attribute(mark, 'name') ?? '');
    if (name !== undefined) setAttribute(mark, 'name', name);
  }
  for (const link of all('hyperlink')) {
    const anchor = attribute(link, 'anchor');
    if (anchor !== undefined) setAttribute(link, 'anchor', names.get(anchor) ?? anchor);
    setAttribute(link, 'tooltip', undefined);
    setAttribute(link, 'docLocation', undefined);
  }
  for (const element of all(...pictured)) namePicture(element);
}

/** Ink and models are shown by the picture that Word keeps for programs without them. */
function preferFallbacks(root: XmlElement): void {
  for (const choices of allOf(root, 'AlternateContent')) {
    const choice = childOf(choices, 'Choice');
    const fallback = childOf(choices, 'Fallback');
    const special = choice && [...descendants(choice)].some((one) => /^(?:contentPart|model3d)$/.test(local(one.name)));
    if (special) replace(choices, fallback?.children ?? []);
  }
}

function namePicture(element: XmlElement): void {
  const name = local(element.name);
  const drawn = name === 'docPr' || name === 'cNvPr';
  for (const [key, value] of attributesOf(element.open)) {
    if (!/^(?:name|descr|alt|(?:o:)?title|(?:o:)?href|src)$/.test(key)) continue;
    if (/href$|^src$/.test(key)) setAttribute(element, local(key), undefined);
    else if (isFileName(value)) setAttribute(element, local(key), drawn && key === 'name' ? 'Picture' : undefined);
  }
}

/** Takes out what points at parts that stay behind, and links whose address says more than their words. */
export function dropLinks(root: XmlElement, { kept, unusedHeaders }: Links): void {
  for (const element of [...descendants(root)]) {
    if (!element.open.includes(' r:')) continue;
    const name = local(element.name);
    for (const [key, id] of attributesOf(element.open)) {
      if (!/^r:(?:id|embed|link|pict|dm|lo|qs|cs)$/.test(key)) continue;
      const relationship = kept.get(id);
      if (name === 'hyperlink') {
        if (!relationship || tellsMore(relationship.target, textOf(element))) unwrap(element);
      } else if (/Reference$/.test(name)) {
        if (!relationship || unusedHeaders.has(id)) remove(element);
      } else if (relationship && !relationship.external) continue;
      else if (key === 'r:link') setAttribute(element, 'link', undefined);
      else if (name === 'blip' || name === 'imagedata' || name === 'fill' || name === 'stroke')
        remove(drawingOf(element, name));
      else if (name === 'hlinkClick' || name === 'hlinkHover' || name !== 'AlternateContent') remove(element);
    }
  }
}

/** The whole picture around what showed it; only the fill, where that is all it was. */
function drawingOf(element: XmlElement, name: string): XmlElement {
  if (name === 'fill' || name === 'stroke') return element;
  for (let one = element.parent; one; one = one.parent)
    if (/^(?:drawing|pict|object)$/.test(local(one.name))) return one;
  return element;
}
