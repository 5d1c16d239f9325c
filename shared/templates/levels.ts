import type { Section } from './sections';
import { finding, type LocatedFinding, type TemplateTag } from './template-tags';
import type { TemplateParagraph } from './template-text';
import { descendants, isElement, lineage, type XmlElement } from './xml-tree';

/** Where a section's mark stands in the child that holds it: nothing else there, before all, after all, amid text. */
export type Edge = 'alone' | 'leading' | 'trailing' | 'amid';

/** A section and the element whose children come and go with it: a paragraph, a row's table, or what holds paragraphs. */
export interface PlacedSection extends Section {
  readonly level: 'inline' | 'row' | 'block';
  readonly container: XmlElement;
  readonly marks: readonly PlacedMark[];
}
export interface PlacedMark {
  readonly tag: TemplateTag;
  /** The container's child that holds the mark. */
  readonly child: XmlElement;
  readonly edge: Edge;
}

const holdsBlocks = new Set(
  'w:body w:tc w:txbxContent w:hdr w:ftr w:footnote w:endnote w:comment w:sdtContent w:docPartBody w:customXml'.split(
    ' ',
  ),
);

/** The innermost element that all of these stand in. */
function common(elements: readonly XmlElement[]): XmlElement | undefined {
  const [first, ...rest] = elements.map(lineage);
  return first?.find((one) => rest.every((line) => line.includes(one)));
}

const childWith = (container: XmlElement, inner: XmlElement): XmlElement | undefined => {
  const line = lineage(inner);
  return line[line.indexOf(container) - 1];
};

const holds = (element: XmlElement, name: string): boolean =>
  element.children.some(
    (child) => isElement(child) && (child.name === name || (child.name === 'w:sdt' && sdtHolds(child, name))),
  );
const sdtHolds = (sdt: XmlElement, name: string): boolean =>
  sdt.children.some((child) => isElement(child) && child.name === 'w:sdtContent' && holds(child, name));

/** The container and level of a section whose marks stand in different paragraphs. */
function between(paragraphs: readonly XmlElement[]): { level: 'row' | 'block'; container: XmlElement } | undefined {
  let at = common(paragraphs);
  if (at && paragraphs.includes(at)) return undefined;
  // Cells of one row: the row is what comes and goes.
  while (at && (at.name === 'w:tr' || (at.name === 'w:sdtContent' && holds(at, 'w:tc'))))
    at = at.parent?.name === 'w:sdt' ? at.parent.parent : at.parent;
  if (!at) return undefined;
  if (at.name === 'w:tbl' || (at.name === 'w:sdtContent' && holds(at, 'w:tr'))) return { level: 'row', container: at };
  return holdsBlocks.has(at.name) ? { level: 'block', container: at } : undefined;
}

const content = new Set(
  (
    'w:drawing w:pict w:object w:sym w:footnoteReference w:endnoteReference w:fldChar w:fldSimple w:ptab w:pgNum ' +
    'm:oMath m:oMathPara mc:AlternateContent w:footnoteRef'
  ).split(' '),
);

/** Something on the page that is no text; a page break counts, a line break is read as text. */
const isObject = ({ name, open }: XmlElement): boolean =>
  content.has(name) || (name === 'w:br' && /w:type="(?:page|column)"/.test(open));

/** The section marks of each paragraph, in order. */
type MarksIn = ReadonlyMap<XmlElement, readonly TemplateTag[]>;

/** A stretch of a paragraph's text without the section marks in it. */
function wordsBetween(paragraph: TemplateParagraph, from: number, to: number, marks: MarksIn): string {
  let text = '';
  let at = from;
  for (const one of marks.get(paragraph.element) ?? []) {
    if (one.to <= from || one.from >= to) continue;
    text += paragraph.text.slice(at, Math.max(at, one.from));
    at = Math.max(at, one.to);
  }
  return (text + paragraph.text.slice(at, Math.max(at, to))).trim();
}

/**
 * Where a mark stands in its child. Text is judged by the paragraphs' words with all section marks taken out, anything
 * else (a picture, a field) by what the child holds.
 */
function edgeOf({ paragraph, from, to }: TemplateTag, child: XmlElement, marks: MarksIn): Edge {
  if (child !== paragraph.element) return showsBesides(child, marks) ? 'amid' : 'alone';
  const start = paragraph.pieces.find((piece) => piece.from + piece.text.length > from)?.element;
  let seen = false;
  let before = wordsBetween(paragraph, 0, from, marks) !== '';
  let after = wordsBetween(paragraph, to, paragraph.text.length, marks) !== '';
  for (const one of descendants(child)) {
    if (one === start) seen = true;
    if (!isObject(one)) continue;
    if (seen) after = true;
    else before = true;
  }
  if (before && after) return 'amid';
  return before ? 'trailing' : after ? 'leading' : 'alone';
}

/** Whether a row or content control shows anything besides section marks. */
function showsBesides(child: XmlElement, marks: MarksIn): boolean {
  const inside = marks.get(child);
  const [first] = inside ?? [];
  if (first && wordsBetween(first.paragraph, 0, first.paragraph.text.length, marks) !== '') return true;
  if (isObject(child)) return true;
  if (child.name === 'w:t')
    return inside === undefined && child.children.join('').trim() !== '' && !inMarkedParagraph(child, marks);
  return child.children.some((one) => isElement(one) && showsBesides(one, marks));
}

const inMarkedParagraph = (text: XmlElement, marks: MarksIn): boolean => {
  const paragraph = lineage(text).find((one) => one.name === 'w:p');
  return paragraph !== undefined && marks.has(paragraph);
};

const misplaced = ({ open, close }: Section): LocatedFinding => {
  const what = `the part from ${open.shown} to ${close.shown} begins in one place (${open.paragraph.place}) and ends in another (${close.paragraph.place}).`;
  const fix = 'Put both marks in the same text, the same cell, or the same row of the table.';
  return finding(open.paragraph, [open.from, open.to], 'section-crosses', what, fix);
};

const amid = (tag: TemplateTag, section: Section, row: boolean): LocatedFinding => {
  const what = row
    ? `${tag.shown} shares its row with other text, though it divides whole rows.`
    : `${tag.shown} stands amid the words of a paragraph, but the part from ${section.open.shown} to ${section.close.shown} takes in several paragraphs.`;
  const fix = row
    ? `Give ${tag.shown} a row of its own; the row will vanish.`
    : `Put ${tag.shown} in a paragraph of its own; the paragraph will vanish.`;
  return finding(tag.paragraph, [tag.from, tag.to], 'section-amid-text', what, fix);
};

export interface Levels {
  readonly placed: readonly PlacedSection[];
  readonly diagnostics: readonly LocatedFinding[];
}

export const isStructural = ({ mark }: TemplateTag): boolean => ['open', 'else', 'close', 'remark'].includes(mark.kind);

/** Finds for every section what comes and goes with it, and the sections that no page could be cut by. */
export function placeSections(sections: readonly Section[], tags: readonly TemplateTag[]): Levels {
  const marksIn = new Map<XmlElement, TemplateTag[]>();
  for (const tag of tags.filter(isStructural)) {
    const inside = marksIn.get(tag.paragraph.element);
    if (inside) inside.push(tag);
    else marksIn.set(tag.paragraph.element, [tag]);
  }
  const placed: PlacedSection[] = [];
  const diagnostics: LocatedFinding[] = [];
  for (const section of sections) {
    const all = [section.open, ...section.others, section.close];
    const paragraphs = all.map((tag) => tag.paragraph.element);
    const [first] = paragraphs;
    if (first && paragraphs.every((one) => one === first)) {
      const marks = all.map((tag): PlacedMark => ({ tag, child: first, edge: 'alone' }));
      placed.push({ ...section, level: 'inline', container: first, marks });
      continue;
    }
    const where = between(paragraphs);
    const children = where ? paragraphs.map((one) => childWith(where.container, one)) : [];
    if (!where || children.includes(undefined)) {
      diagnostics.push(misplaced(section));
      continue;
    }
    const marks = all.map((tag, index): PlacedMark => {
      const child = children[index] ?? tag.paragraph.element;
      const edge = edgeOf(tag, child, marksIn);
      if (where.level !== 'row' || edge === 'alone') return { tag, child, edge };
      return { tag, child, edge: tag === section.open ? 'leading' : tag === section.close ? 'trailing' : 'amid' };
    });
    const cutting = marks.filter(({ edge }) => edge === 'amid');
    if (cutting.length === 0) placed.push({ ...section, ...where, marks });
    else if (where.level === 'block' && cutting.some(({ child }) => child.name !== 'w:p'))
      diagnostics.push(misplaced(section));
    else diagnostics.push(...cutting.map(({ tag }) => amid(tag, section, where.level === 'row')));
  }
  return { placed, diagnostics };
}
