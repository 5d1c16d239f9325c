import type { PlacedMark, PlacedSection } from '../templates/levels';
import type { ReadPart } from '../templates/read-template';
import type { TemplateTag } from '../templates/template-tags';
import type { TemplateParagraph } from '../templates/template-text';
import { isElement, lineage, xmlOf, type XmlElement, type XmlNode } from '../templates/xml-tree';
import { joinMarks, liftMarks, type Texts } from './cut-marks';
import { fixedXml, rangeMarks, strayMarks, type Mold, type MoldBranch, type MoldValue } from './mold';

/** A branch while its content is being gathered. */
interface OpenBranch extends Pick<MoldBranch, 'condition' | 'inverted' | 'name'> {
  readonly body: Mold[];
}

/** Makes one read part ready to be filled. The part's tree is used up. */
export function compilePart(part: ReadPart): readonly Mold[] {
  return new Compiler(part).molds(part.tree);
}

class Compiler {
  private readonly byParagraph = new Map<XmlElement, { paragraph: TemplateParagraph; tags: TemplateTag[] }>();
  /** Elements with a mark somewhere below; all others are text as they are. */
  private readonly touched = new Set<XmlElement>();
  /** Container → its child → the marks in that child that divide the container. */
  private readonly marks = new Map<XmlElement, Map<XmlElement, PlacedMark[]>>();
  private readonly sectionOf = new Map<TemplateTag, PlacedSection>();
  private readonly texts: Texts = new Map();

  constructor(part: ReadPart) {
    for (const tag of part.tags) {
      const { paragraph } = tag;
      const known = this.byParagraph.get(paragraph.element);
      if (known) known.tags.push(tag);
      else this.byParagraph.set(paragraph.element, { paragraph, tags: [tag] });
      for (const one of lineage(paragraph.element)) {
        if (this.touched.has(one)) break;
        this.touched.add(one);
      }
    }
    for (const section of part.sections) {
      for (const mark of section.marks) {
        this.sectionOf.set(mark.tag, section);
        if (section.level !== 'inline') this.place(section.container, mark);
      }
    }
    // Sections were found as they close; a child's marks are wanted as they stand.
    for (const byChild of this.marks.values())
      for (const list of byChild.values())
        list.sort((one, other) => part.tags.indexOf(one.tag) - part.tags.indexOf(other.tag));
  }

  private place(container: XmlElement, mark: PlacedMark): void {
    const byChild = this.marks.get(container) ?? new Map<XmlElement, PlacedMark[]>();
    this.marks.set(container, byChild);
    const list = byChild.get(mark.child);
    if (list) list.push(mark);
    else byChild.set(mark.child, [mark]);
  }

  /** The molds of an element's children. */
  molds(element: XmlElement): readonly Mold[] {
    const divided = this.marks.get(element);
    const bodies: Mold[][] = [[]];
    const open: OpenBranch[][] = [];
    const push = (mold: Mold): void => {
      const body = bodies.at(-1) ?? [];
      const last = body.at(-1);
      if (typeof mold === 'string' && typeof last === 'string') body[body.length - 1] = last + mold;
      else if (mold !== '') body.push(mold);
    };
    const turn = ({ mark }: TemplateTag): void => {
      if (mark.kind === 'open' || mark.kind === 'else') {
        if (mark.kind === 'open') open.push([]);
        else bodies.pop();
        const body: Mold[] = [];
        const { condition } = mark;
        const name = mark.kind === 'open' && condition?.op === 'name' ? condition.name : undefined;
        open.at(-1)?.push({ condition, inverted: mark.kind === 'open' && mark.inverted, name, body });
        bodies.push(body);
      } else if (mark.kind === 'close') {
        bodies.pop();
        const branches = (open.pop() ?? []).map((one) => ({ ...one, strays: strayMarks(fixedXml(one.body)) }));
        push({ kind: 'section', branches });
      }
    };
    for (const child of element.children) {
      const marks = isElement(child) ? divided?.get(child) : undefined;
      if (!marks || !isElement(child)) {
        push(this.mold(child));
        continue;
      }
      const alone = marks.some(({ edge }) => edge === 'alone');
      if (alone) push(rangeMarks(xmlOf(child)));
      for (const { tag, edge } of marks) if (edge !== 'trailing') turn(tag);
      if (!alone) push(this.mold(child));
      else push(sectionBreak(child));
      for (const { tag, edge } of marks) if (edge === 'trailing') turn(tag);
    }
    return bodies[0] ?? [];
  }

  private mold(node: XmlNode): Mold {
    if (!isElement(node)) return node;
    const content = this.texts.get(node);
    if (content) {
      const pieces = content.flatMap((one): (string | MoldValue)[] => {
        if (typeof one === 'string') return [one];
        const { mark } = one.tag;
        return mark.kind === 'value' ? [{ name: mark.name, formats: mark.formats }] : [];
      });
      return { kind: 'text', pieces };
    }
    if (!this.touched.has(node)) return node.name === 'w:sdtPr' ? answered(xmlOf(node)) : xmlOf(node);
    const here = this.byParagraph.get(node);
    if (here) {
      const slot = here.tags.find(({ mark }) => mark.kind === 'slot');
      if (slot?.mark.kind === 'slot') return { kind: 'slot', name: slot.mark.name, rest: sectionBreak(node) };
      this.prepare(node, here.paragraph, here.tags);
    }
    const children = this.molds(node);
    if (node.name === '') return { kind: 'element', name: '', open: '', close: '', children };
    return { kind: 'element', name: node.name, open: node.open, close: `</${node.name}>`, children };
  }

  /** Joins a paragraph's marks and puts those of its inline sections among its children. */
  private prepare(element: XmlElement, paragraph: TemplateParagraph, tags: readonly TemplateTag[]): void {
    const texts = joinMarks(paragraph, tags);
    const inline = (tag: TemplateTag): boolean => this.sectionOf.get(tag)?.level === 'inline';
    const lifted = liftMarks(element, texts, inline);
    for (const [text, content] of texts) this.texts.set(text, content);
    for (const text of texts.keys()) {
      for (const one of lineage(text)) {
        if (one === element) break;
        this.touched.add(one);
      }
    }
    for (const [child, tag] of lifted) this.place(element, { tag, child, edge: 'alone' });
  }
}

/** A content control that is filled shows no prompt any more: Word would wipe the text at the first click. */
const answered = (properties: string): string => properties.replace(/<w:showingPlcHdr\b[^>]*\/>/g, '');

/** An empty paragraph with the section break that a paragraph carried; '' when it carried none. */
function sectionBreak(paragraph: XmlElement): string {
  const properties = paragraph.children.find((child) => isElement(child) && child.name === 'w:pPr');
  if (!properties || !isElement(properties)) return '';
  const breaks = properties.children.some((child) => isElement(child) && child.name === 'w:sectPr');
  return breaks ? `<w:p>${xmlOf(properties)}</w:p>` : '';
}
