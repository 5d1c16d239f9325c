/** One paragraph of a template as a reader sees it, with what the marks in it depend on. */
export interface TemplateParagraph {
  readonly part: string;
  /** 'the body', 'a header', 'footnote 3' */
  readonly place: string;
  readonly text: string;
  /** Stretches of the text that stand in a tracked insertion. */
  readonly inserted: readonly (readonly [from: number, to: number])[];
  /** Text of field codes (TA, HYPERLINK …), which marks are not filled in. */
  readonly codes: string;
}

interface Open {
  text: string;
  codes: string;
  readonly inserted: [number, number][];
}

const token =
  /<(\/?)(w:p|w:ins|w:footnote|mc:Fallback)(?=[\s/>])([^>]*?)(\/?)>|<w:(t|instrText)(?:\s[^>]*)?>([^<]*)<\/w:\5>|<w:(tab|br|cr)\b[^>]*\/>/g;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);

function placeName(part: string, footnote: number): string {
  const kind = /^word\/([a-z]+)/.exec(part)?.[1];
  if (kind === 'header') return 'a header';
  if (kind === 'footer') return 'a footer';
  if (kind === 'footnotes') return `footnote ${footnote}`;
  if (kind === 'endnotes') return 'an endnote';
  return kind === 'document' ? 'the body' : part;
}

/** The paragraphs of one part, in the order in which they end; the twin of a text box for old Word is passed over. */
export function templateParagraphs(part: string, xml: string): TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = [];
  const open: Open[] = [];
  let footnote = 0;
  let twin = 0;
  let insertions = 0;
  for (const [, slash, element, attributes, selfClosing, kind, text, stop] of xml.matchAll(token)) {
    if (element === 'mc:Fallback') twin += slash === '/' ? -1 : 1;
    if (twin > 0) continue;
    const current = open.at(-1);
    if (element === 'w:ins' && selfClosing !== '/') insertions += slash === '/' ? -1 : 1;
    else if (element === 'w:footnote' && slash === '' && !/w:type=/.test(attributes ?? '')) footnote += 1;
    else if (element === 'w:p' && slash === '' && selfClosing !== '/') open.push({ text: '', codes: '', inserted: [] });
    else if (element === 'w:p' && slash === '/' && current) {
      open.pop();
      paragraphs.push({ part, place: placeName(part, footnote), ...current });
    } else if (kind === 'instrText' && current) current.codes += decode(text ?? '');
    else if (kind === 't' && current) {
      const from = current.text.length;
      current.text += decode(text ?? '');
      if (insertions > 0) current.inserted.push([from, current.text.length]);
    } else if (stop !== undefined && current) current.text += ' ';
  }
  return paragraphs;
}
