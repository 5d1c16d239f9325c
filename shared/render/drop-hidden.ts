import { isOffPage, isShapeAway, plainTables, type PageSize } from '../ooxml/hiding-places';
import { lookOf, over, shading, unseen, type StyleLooks } from '../ooxml/looks';
import { attributesOf, descendants, type XmlElement } from '../templates/xml-tree';
import { allOf, attribute, childOf, childrenOf, local, remove } from './clean-tree';

/** What of a run is no text: it stays when the text is hidden, or a field would lose its frame. */
const frame = new Set(['rPr', 'fldChar', 'instrText', 'delInstrText']);

interface Place {
  readonly style: string;
  /** What lies behind; undefined: it is not known. */
  readonly behind: string | undefined;
  readonly paragraph: string | undefined;
}

const twips = (element: XmlElement | undefined, name: string): number => Number(attribute(element, name) ?? 0);

function isParagraphAway(paragraph: XmlElement, page: PageSize): boolean {
  const properties = childOf(paragraph, 'pPr');
  const framed = childOf(properties, 'framePr');
  const indent = childOf(properties, 'ind');
  const left = attribute(indent, 'left') ?? attribute(indent, 'start');
  return isOffPage(page, twips(framed, 'x'), twips(framed, 'y')) || isOffPage(page, Number(left ?? 0), 0);
}

const emu = 635;

function isAnchorAway(anchor: XmlElement, page: PageSize): boolean {
  const hidden = attribute(childOf(anchor, 'docPr'), 'hidden');
  if (hidden === '1' || hidden === 'true') return true;
  const offset = (name: string): number => {
    const text = childOf(childOf(anchor, name), 'posOffset')?.children[0];
    return typeof text === 'string' ? Number(text) / emu : 0;
  };
  const extent = childOf(anchor, 'extent');
  return isOffPage(
    page,
    offset('positionH'),
    offset('positionV'),
    twips(extent, 'cx') / emu,
    twips(extent, 'cy') / emu,
  );
}

/** Takes out of a part the text that no page shows; the same rules by which the reader of a Word file reports it. */
export function dropHidden(root: XmlElement, looks: StyleLooks, page: PageSize): void {
  for (const anchor of allOf(root, 'anchor')) if (isAnchorAway(anchor, page)) remove(holderOf(anchor));
  for (const shape of [...descendants(root)])
    if (shape.open.includes('style') && isShapeAway(page, attributesOf(shape.open).get('style') ?? '')) remove(shape);
  for (const row of allOf(root, 'tr')) {
    const hidden = childOf(childOf(row, 'trPr'), 'hidden');
    if (hidden && attribute(hidden, 'val') !== '0') remove(row);
  }
  walk(root, { style: '', behind: 'FFFFFF', paragraph: undefined }, looks, page);
}

/** The drawing around an anchor. */
const holderOf = (anchor: XmlElement): XmlElement =>
  anchor.parent && local(anchor.parent.name) === 'drawing' ? anchor.parent : anchor;

function walk(element: XmlElement, place: Place, looks: StyleLooks, page: PageSize): void {
  for (const one of childrenOf(element)) {
    const name = local(one.name);
    if (name === 'r') cleanRun(one, place, looks, page);
    else if (name === 'p') {
      if (isParagraphAway(one, page)) for (const run of allOf(one, 'r')) empty(run);
      const properties = childOf(one, 'pPr');
      const style = attribute(childOf(properties, 'pStyle'), 'val') ?? '';
      const paragraph = shading(attribute(childOf(properties, 'shd'), 'fill'));
      walk(one, { ...place, style, paragraph }, looks, page);
    } else walk(one, { ...place, behind: behindOf(one, name, place.behind) }, looks, page);
  }
}

function behindOf(element: XmlElement, name: string, before: string | undefined): string | undefined {
  if (name === 'txbxContent') return undefined;
  if (name === 'tc') return shading(attribute(childOf(childOf(element, 'tcPr'), 'shd'), 'fill')) ?? before;
  if (name !== 'tbl') return before;
  const properties = childOf(element, 'tblPr');
  const own = shading(attribute(childOf(properties, 'shd'), 'fill'));
  const style = attribute(childOf(properties, 'tblStyle'), 'val');
  return own ?? (style !== undefined && !plainTables.test(style) ? undefined : before);
}

function empty(run: XmlElement): void {
  run.children = run.children.filter((node) => typeof node === 'string' || frame.has(local(node.name)));
}

function cleanRun(run: XmlElement, place: Place, looks: StyleLooks, page: PageSize): void {
  const properties = childOf(run, 'rPr');
  const style = attribute(childOf(properties, 'rStyle'), 'val') ?? '';
  const paragraph = looks.get(place.style === '' ? 'default paragraph' : place.style);
  const look = over(looks.get(''), paragraph, style === '' ? undefined : looks.get(style), lookOf(properties));
  if (unseen(look, place.paragraph ?? place.behind) !== undefined) empty(run);
  else walk(run, place, looks, page);
}
