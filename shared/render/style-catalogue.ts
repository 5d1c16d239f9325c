/** The paragraph styles that the serializer writes in, by what they are for. */
export type StyleRole =
  | 'body'
  | 'flush'
  | 'centre'
  | 'single'
  | 'quote'
  | 'numbered'
  | 'bullet'
  | 'letter'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'title'
  | 'caption'
  | 'courtTitle'
  | 'counsel'
  | 'table'
  | 'footnote'
  | 'contents1'
  | 'contents2'
  | 'contents3'
  | 'contents4'
  | 'authorities'
  | 'authority';

export interface StyleRecipe {
  /** The name Word shows; a template's own style of that name is used as it is. */
  readonly name: string;
  readonly id: string;
  /** w:spacing on plain paper, double-spaced and single-spaced. */
  readonly double: string;
  readonly single: string;
  /** w:spacing on pleading paper, where every block must be a whole number of 24-point lines. */
  readonly pleading: string;
  /** Paragraph properties before and after spacing, run properties. */
  readonly before?: string;
  readonly after?: string;
  readonly run?: string;
}

const exact = (line: number, after = 0): string =>
  `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
const auto = (after: number, before = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
/** Single-spaced among lines of exactly 24 points, which carry their space above the letters. */
const amongDouble = auto(0, 240);
const indent = (attributes: string): string => `<w:ind ${attributes}/>`;
const centred = '<w:jc w:val="center"/>';
const grid = exact(480);
const text = { double: grid, single: auto(240), pleading: grid };
const kept = '<w:keepNext/><w:keepLines/>';

const heading = (level: number): StyleRecipe => ({
  name: `heading ${level}`,
  id: `Heading${level}`,
  double: amongDouble,
  single: auto(240),
  pleading: grid,
  before: kept,
  after: `${indent(`w:left="${level * 720}" w:hanging="720"`)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: '<w:b/>',
});

const contents = (level: number): StyleRecipe => ({
  name: `toc ${level}`,
  id: `TOC${level}`,
  double: auto(240),
  single: auto(120),
  pleading: grid,
  before: '<w:keepLines/>',
  after: indent(`w:left="${(level - 1) * 600}" w:right="0"`),
});

/** What each style looks like when a template lacks it. */
export const styleCatalogue: Readonly<Record<StyleRole, StyleRecipe>> = {
  body: { name: 'Body Text', id: 'BodyText', ...text, single: auto(240), after: indent('w:firstLine="720"') },
  flush: { name: 'Body Text Flush', id: 'BodyTextFlush', ...text },
  centre: { name: 'Body Text Centered', id: 'BodyTextCentered', ...text, after: centred },
  single: {
    name: 'Body Text Single',
    id: 'BodyTextSingle',
    double: auto(240),
    single: auto(240),
    pleading: exact(240),
  },
  quote: {
    name: 'Block Quote',
    id: 'BlockQuote',
    double: amongDouble,
    single: auto(240),
    pleading: grid,
    after: indent('w:left="720" w:right="720"'),
  },
  numbered: { name: 'Numbered Paragraph', id: 'NumberedParagraph', ...text, after: indent('w:firstLine="720"') },
  bullet: { name: 'List Bullet', id: 'ListBullet', ...text, after: indent('w:left="1440" w:hanging="360"') },
  letter: { name: 'Lettered Item', id: 'LetteredItem', ...text, after: indent('w:left="1440" w:hanging="720"') },
  heading1: heading(1),
  heading2: heading(2),
  heading3: heading(3),
  title: {
    name: 'Claim Title',
    id: 'ClaimTitle',
    double: grid,
    single: auto(240),
    pleading: grid,
    before: kept,
    after: centred,
    run: '<w:b/>',
  },
  caption: { name: 'Caption Text', id: 'CaptionText', double: exact(280), single: exact(280), pleading: exact(240) },
  courtTitle: {
    name: 'Court Title',
    id: 'CourtTitle',
    double: exact(320),
    single: exact(320),
    pleading: grid,
    run: '<w:b/>',
  },
  counsel: { name: 'Counsel Block', id: 'CounselBlock', double: auto(0), single: auto(0), pleading: exact(240) },
  /** Twelve points in notes too: what N.D. Cal. Civ. L.R. 3-4(c)(2) asks for, and what no court refuses. */
  footnote: {
    name: 'footnote text',
    id: 'FootnoteText',
    // Exact lines: what two programs make of single spacing differs, and every page after the note with it.
    double: exact(280),
    single: exact(280),
    pleading: exact(240),
    run: '<w:sz w:val="24"/><w:szCs w:val="24"/>',
  },
  contents1: contents(1),
  contents2: contents(2),
  contents3: contents(3),
  contents4: contents(4),
  authorities: {
    name: 'toa heading',
    id: 'TOAHeading',
    double: auto(240, 240),
    single: auto(240),
    pleading: grid,
    before: '<w:keepNext/>',
    run: '<w:b/>',
  },
  authority: {
    name: 'table of authorities',
    id: 'TableofAuthorities',
    double: auto(240),
    single: auto(240),
    pleading: grid,
    before: '<w:keepLines/>',
    after: indent('w:left="720" w:hanging="720"'),
  },
  table: { name: 'Table Text', id: 'TableText', double: auto(40), single: auto(40), pleading: exact(240) },
};

/** Styles of the shipped templates that no block uses but that must keep the grid of pleading paper too. */
export const typedStyles: readonly { readonly name: string; readonly pleading: string }[] = [
  { name: 'Section Heading', pleading: grid },
  { name: 'Signature Block', pleading: exact(240) },
  { name: 'TOC Heading', pleading: grid },
];
