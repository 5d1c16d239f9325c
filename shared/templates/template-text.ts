import { attributesOf, decodeXml, isElement, parseXml, type XmlElement } from './xml-tree';

/** A stretch of a paragraph's text and the element it stands in: a w:t, or a tab, break or hyphen. */
export interface Piece {
  readonly element: XmlElement;
  readonly from: number;
  readonly text: string;
}

/** One paragraph of a template as a reader sees it, with what the marks in it depend on. */
export interface TemplateParagraph {
  readonly part: string;
  /** 'the body', 'a header', 'footnote 3' */
  readonly place: string;
  readonly element: XmlElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Stretches of the text that stand in a tracked insertion. */
  readonly inserted: readonly (readonly [from: number, to: number])[];
  /** What tracked changes have deleted or moved away. */
  readonly deleted: string;
  /** Text of field codes (TA, HYPERLINK …), which marks are not filled in. */
  readonly codes: string;
  /** Part of the twin that a text box carries for old Word. */
  readonly twin: boolean;
}

/** What stands in a paragraph but is no part of its text. */
const settings = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr']);
const gone = new Set(['w:del', 'w:moveFrom']);
const arrived = new Set(['w:ins', 'w:moveTo']);

/** What an element without text adds to the line; a soft hyphen and a page that ended here add nothing. */
const standIns = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', ''],
  ['w:lastRenderedPageBreak', ''],
]);

const ownText = (element: XmlElement): string => element.children.filter((child) => !isElement(child)).join('');

interface Reading {
  text: string;
  deleted: string;
  codes: string;
  readonly pieces: Piece[];
  readonly inserted: [number, number][];
}

function add(reading: Reading, element: XmlElement, text: string, inserted: boolean): void {
  const from = reading.text.length;
  reading.pieces.push({ element, from, text });
  reading.text += text;
  if (inserted && text !== '') reading.inserted.push([from, reading.text.length]);
}

function readInto(reading: Reading, parent: XmlElement, inserted: boolean, deleted: boolean): void {
  for (const child of parent.children) {
    if (!isElement(child) || child.name === 'w:p' || settings.has(child.name)) continue;
    const { name } = child;
    const standIn = standIns.get(name);
    if (name === 'w:instrText' || name === 'w:delInstrText') reading.codes += decodeXml(ownText(child));
    else if (name === 'w:delText' || (name === 'w:t' && deleted)) reading.deleted += decodeXml(ownText(child));
    else if (name === 'w:t') add(reading, child, decodeXml(ownText(child)), inserted);
    else if (standIn !== undefined && !deleted) add(reading, child, standIn, inserted);
    else {
      if (name === 'w:fldSimple') reading.codes += attributesOf(child.open).get('w:instr') ?? '';
      readInto(reading, child, inserted || arrived.has(name), deleted || gone.has(name));
    }
  }
}

function placeName(part: string, note: number): string {
  const kind = /^word\/([a-z]+)/.exec(part)?.[1];
  if (kind === 'header') return 'a header';
  if (kind === 'footer') return 'a footer';
  if (kind === 'footnotes') return `footnote ${note}`;
  if (kind === 'endnotes') return 'an endnote';
  if (kind === 'comments') return 'a comment';
  return kind === 'document' ? 'the body' : part;
}

/** Where inside its part a paragraph stands, when that helps to find it. */
function within(place: string, element: XmlElement): string {
  for (let one = element.parent; one; one = one.parent) {
    if (one.name === 'w:txbxContent') return `a text box in ${place}`;
    if (one.name === 'w:tc') return `a table in ${place}`;
  }
  return place;
}

/** A part as a tree with its paragraphs in the order in which they begin. */
export interface TemplateStory {
  readonly part: string;
  readonly tree: XmlElement;
  readonly paragraphs: readonly TemplateParagraph[];
}

/** Reads one part. */
export function readStory(part: string, xml: string): TemplateStory {
  const tree = parseXml(part, xml);
  const paragraphs: TemplateParagraph[] = [];
  let note = 0;
  const walk = (element: XmlElement, twin: boolean): void => {
    if (/^w:(?:foot|end)note$/.test(element.name) && !/w:type=/.test(element.open)) note += 1;
    if (element.name === 'w:p') {
      const reading: Reading = { text: '', deleted: '', codes: '', pieces: [], inserted: [] };
      readInto(reading, element, false, false);
      paragraphs.push({ part, place: within(placeName(part, note), element), element, twin, ...reading });
    }
    for (const child of element.children) if (isElement(child)) walk(child, twin || child.name === 'mc:Fallback');
  };
  walk(tree, false);
  return { part, tree, paragraphs };
}
