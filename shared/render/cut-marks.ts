import type { TemplateTag } from '../templates/template-tags';
import type { Piece, TemplateParagraph } from '../templates/template-text';
import { encodeXml, isElement, type XmlElement, type XmlNode } from '../templates/xml-tree';

/** A value's mark inside a text, where Word's splits of it are joined. */
export interface Hole {
  readonly tag: TemplateTag;
}

/** The texts of a paragraph, with what stands in each: words as they are escaped, and holes. */
export type Texts = Map<XmlElement, (string | Hole)[]>;

/** A section's mark that has become a child of its paragraph. */
export const markName = '#mark';

const textOf = (piece: Piece): boolean => piece.element.name === 'w:t';

const settings = new Set(['w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:pPr', 'w:smartTagPr', 'w:customXmlPr']);
const bare = (nodes: readonly XmlNode[]): boolean => nodes.every((node) => isElement(node) && settings.has(node.name));

/** What means nothing when nothing is in it. */
const wrappers = new Set(['w:r', 'w:hyperlink', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:sdtContent', 'w:sdt']);

/** Takes an element out of its parent, and what is around it when nothing else is left in that. */
function takeOut(element: XmlElement): void {
  const { parent } = element;
  if (!parent) return;
  parent.children = parent.children.filter((child) => child !== element);
  if (wrappers.has(parent.name) && bare(parent.children)) takeOut(parent);
}

/**
 * Joins every mark of a paragraph into the text where it begins (the formatting there is the mark's), whatever Word has
 * put between its letters. Gives the paragraph's texts, each with the marks that begin in it.
 */
export function joinMarks(paragraph: TemplateParagraph, tags: readonly TemplateTag[]): Texts {
  const texts: Texts = new Map();
  const emptied: XmlElement[] = [];
  let next = 0;
  for (const piece of paragraph.pieces) {
    const end = piece.from + piece.text.length;
    const content: (string | Hole)[] = [];
    let at = piece.from;
    let cut = false;
    const before = tags[next - 1];
    // Inside a mark that began earlier: its letters, breaks and soft hyphens go.
    if (before && before.to > at) {
      cut = true;
      at = Math.min(before.to, end);
    }
    for (let tag = tags[next]; tag && tag.from < end; tag = tags[next]) {
      if (tag.from > at) content.push(encodeXml(piece.text.slice(at - piece.from, tag.from - piece.from)));
      content.push({ tag });
      at = Math.min(tag.to, end);
      next += 1;
      cut = true;
    }
    if (!textOf(piece)) {
      if (cut) emptied.push(piece.element);
      continue;
    }
    if (at < end) content.push(encodeXml(piece.text.slice(at - piece.from)));
    if (content.length > 0) texts.set(piece.element, content);
    else if (cut) emptied.push(piece.element);
  }
  emptied.forEach(takeOut);
  return texts;
}

/** The part of a parent up to or after a place, as an element of its own with the same formatting. */
function half(parent: XmlElement, nodes: XmlNode[], first: boolean): XmlElement | undefined {
  const formatting = first ? [] : parent.children.filter((child) => isElement(child) && child.name === 'w:rPr');
  if (bare(nodes)) return undefined;
  const piece: XmlElement = {
    name: parent.name,
    open: parent.open,
    children: [...formatting, ...nodes],
    parent: parent.parent,
  };
  for (const child of piece.children) if (isElement(child)) child.parent = piece;
  return piece;
}

/** Lifts a node out of everything it stands in until it is a child of the paragraph; what it stood in is cut in two. */
function lift(node: XmlElement, paragraph: XmlElement): void {
  for (let parent = node.parent; parent && parent !== paragraph; parent = node.parent) {
    const at = parent.children.indexOf(node);
    const above = parent.parent;
    if (!above) return;
    const halves = [
      half(parent, parent.children.slice(0, at), true),
      node,
      half(parent, parent.children.slice(at + 1), false),
    ];
    const place = above.children.indexOf(parent);
    above.children.splice(place, 1, ...halves.filter((one) => one !== undefined));
    node.parent = above;
  }
}

/** Makes each of these marks a child of its paragraph, so that whole children lie between two of them. */
export function liftMarks(
  paragraph: XmlElement,
  texts: Texts,
  isLifted: (tag: TemplateTag) => boolean,
): Map<XmlElement, TemplateTag> {
  const lifted = new Map<XmlElement, TemplateTag>();
  for (const [element, content] of [...texts]) {
    if (!content.some((one) => typeof one !== 'string' && isLifted(one.tag))) continue;
    texts.delete(element);
    const row: XmlElement[] = [];
    let run: (string | Hole)[] = [];
    const flush = (): void => {
      if (run.length > 0) {
        const text: XmlElement = {
          name: 'w:t',
          open: '<w:t xml:space="preserve">',
          children: [],
          parent: element.parent,
        };
        texts.set(text, run);
        row.push(text);
      }
      run = [];
    };
    for (const one of content) {
      if (typeof one === 'string' || !isLifted(one.tag)) run.push(one);
      else {
        flush();
        const mark: XmlElement = { name: markName, open: '', children: [], parent: element.parent };
        lifted.set(mark, one.tag);
        row.push(mark);
      }
    }
    flush();
    const parent = element.parent;
    if (!parent) continue;
    parent.children.splice(parent.children.indexOf(element), 1, ...row);
  }
  for (const mark of lifted.keys()) lift(mark, paragraph);
  return lifted;
}
