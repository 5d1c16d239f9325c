import { SaxesParser } from 'saxes';
import { own } from '../kernel/own';
import { xmlText, type OoxmlPackage } from './read-package';
import { refuse } from './read-zip';

/** One paragraph as a reader sees it once every tracked change is accepted. */
export interface Paragraph {
  /** 'body', 'footnote', 'header', 'footer', 'comment', 'endnote'. */
  readonly story: Story;
  readonly text: string;
  /** Id of its paragraph style; '' for none. */
  readonly style: string;
  /** Word itself puts a number or a bullet before it. */
  readonly numbered?: true;
}

/** What Word still marks in a document, and nobody should file. */
export interface ReviewMarks {
  readonly insertions: number;
  readonly deletions: number;
  readonly comments: number;
  /** Runs of text that do not print, or that nobody sees: white on white, of a point or two. Hidden field codes of a table of authorities are no text and do not count. */
  readonly hidden: number;
}

export interface ReadDocument {
  readonly paragraphs: readonly Paragraph[];
  readonly marks: ReviewMarks;
}

type Story = 'body' | 'footnote' | 'endnote' | 'header' | 'footer' | 'comment';

const STORIES: readonly (readonly [RegExp, Story])[] = [
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/document\.xml$/, 'body'],
  [/^word\/footnotes\.xml$/, 'footnote'],
  [/^word\/endnotes\.xml$/, 'endnote'],
  [/^word\/comments\.xml$/, 'comment'],
  [/^word\/footer\d*\.xml$/, 'footer'],
];

const DEEPEST = 256;
const standIn: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const valueOf = (attributes: Readonly<Record<string, unknown>>): string => {
  const value = attributes['w:val'];
  return typeof value === 'string' ? value : '';
};

/** White on a page that is white (a cell may be dark), or too small to read. Sizes count half points. */
const isUnseen = (element: string, value: string, path: readonly string[]): boolean =>
  element === 'color'
    ? value.toUpperCase() === 'FFFFFF' && !path.includes('tc')
    : element === 'sz' && value !== '' && Number(value) <= 4;

interface Open {
  /** Its place among the paragraphs of its part, as they begin. */
  readonly place: number;
  text: string;
  style: string;
  numbered: boolean;
}

/** Counts that a part adds to the whole. */
type Counts = { -readonly [K in keyof ReviewMarks]: number };

type Placed = Paragraph & { readonly place: number };

/** Reads one part; a paragraph inside another (a text box) comes before the one that holds it. */
function readStory(name: string, xml: string, story: Story, counts: Counts): Placed[] {
  const done: Placed[] = [];
  const paragraphs: Open[] = [];
  const path: string[] = [];
  let hiddenRun = false;
  let fallback = 0;
  let movedAway = 0;
  let begun = 0;
  const parser = new SaxesParser();
  parser.on('error', () => refuse(`its part ${name} is not well-formed`));
  parser.on('opentag', (tag) => {
    const element = local(tag.name);
    path.push(element);
    if (path.length > DEEPEST) refuse(`its part ${name} is nested too deeply`);
    const current = paragraphs.at(-1);
    // Word writes a text box twice, once for older programs: that copy is the same words again.
    if (element === 'Fallback') fallback += 1;
    if (element === 'moveFrom') movedAway += 1;
    if (fallback > 0) return;
    if (element === 'p') paragraphs.push({ place: begun++, text: '', style: '', numbered: false });
    else if (element === 'pStyle' && current) current.style = valueOf(tag.attributes);
    else if (element === 'numPr' && path.at(-2) === 'pPr' && current) current.numbered = true;
    else if (element === 'r') hiddenRun = false;
    else if (element === 'vanish' && path.at(-3) === 'r') hiddenRun = valueOf(tag.attributes) !== '0';
    else if (path.at(-3) === 'r' && isUnseen(element, valueOf(tag.attributes), path)) hiddenRun = true;
    else if (element === 'ins') counts.insertions += 1;
    else if (element === 'del') counts.deletions += 1;
    else if (element === 'comment') counts.comments += 1;
    else if (current && path.at(-2) === 'r') current.text += own(standIn, element) ?? '';
  });
  parser.on('text', (text) => {
    const current = paragraphs.at(-1);
    if (fallback > 0 || movedAway > 0 || !current || path.at(-1) !== 't') return;
    if (hiddenRun) counts.hidden += 1;
    current.text += text;
  });
  parser.on('closetag', (tag) => {
    path.pop();
    const element = local(tag.name);
    if (element === 'Fallback') fallback -= 1;
    if (element === 'moveFrom') movedAway -= 1;
    if (fallback > 0 || element !== 'p') return;
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const { place, text, style, numbered } = paragraph;
    done.push({ place, story, text, style, ...(numbered ? { numbered } : {}) });
  });
  parser.write(xml).close();
  return done;
}

/**
 * The paragraphs of a document in the order of its parts (headers, body, notes, comments, footers), empty ones left
 * out, and what is still marked in it. Throws AppError('unsafe-document') when a part cannot be read.
 */
export function readDocument(parts: OoxmlPackage): ReadDocument {
  const counts: Counts = { insertions: 0, deletions: 0, comments: 0, hidden: 0 };
  const paragraphs = STORIES.flatMap(([pattern, story]) =>
    [...parts]
      .filter(([name]) => pattern.test(name))
      .flatMap(([name, bytes]) => readStory(name, xmlText(bytes), story, counts)),
  );
  return {
    paragraphs: paragraphs.filter(({ text }) => text.trim() !== '').map(({ place: _, ...paragraph }) => paragraph),
    marks: counts,
  };
}

/** A paragraph by its part and its place among the paragraphs of that part, counted from 0, empty ones included. */
export interface PlacedParagraph {
  readonly part: string;
  readonly paragraph: number;
  readonly text: string;
}

/** What a citation may stand in: comments are no part of the paper. The body comes first: notes refer to it. */
const CITED: readonly Story[] = ['body', 'footnote', 'endnote', 'header', 'footer'];

/**
 * Every paragraph of the paper with text in it and where it stands, body first, then notes, headers and footers; tracked
 * changes as if accepted. Throws AppError('unsafe-document') when a part cannot be read.
 */
export function placedParagraphs(parts: OoxmlPackage): PlacedParagraph[] {
  const counts: Counts = { insertions: 0, deletions: 0, comments: 0, hidden: 0 };
  return CITED.flatMap((story) =>
    [...parts]
      .filter(([name]) => STORIES.some(([pattern, one]) => one === story && pattern.test(name)))
      .flatMap(([part, bytes]) =>
        readStory(part, xmlText(bytes), story, counts)
          .filter(({ text }) => text.trim() !== '')
          .toSorted((a, b) => a.place - b.place)
          .map(({ place, text }) => ({ part, paragraph: place, text })),
      ),
  );
}
