import type { EstimatedPageNumbers } from 'docx';
import type { Measured } from '../checks/length';
import type { LengthRule } from '../drafting/draft-doc';
import type { TextParts } from './headers';
import { landmarkOf } from './landmarks';

interface Paragraph {
  readonly style: string;
  readonly words: number;
  /** Where it begins in the part. */
  readonly at: number;
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Visible words: the instructions of fields and what old Word would see instead of a drawing are none. */
function paragraphsOf(xml: string): Paragraph[] {
  return [...xml.matchAll(/<w:p(?:\s[^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map((match) => {
    const text = [...match[0].matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g)].map(([, t]) => t ?? ' ');
    const style = /<w:pStyle w:val="([^"]*)"/.exec(match[0])?.[1] ?? '';
    return { style, words: countWords(text.join('')), at: match.index };
  });
}

const sectionEnds = (document: string): readonly number[] =>
  [...document.matchAll(/<w:sectPr\b/g)].map((section) => section.index);

/** How many sections come before the text: those up to the last table. */
export function frontSections(document: string): number {
  const last = Math.max(...[...document.matchAll(/> (?:TOC|TOA) \\/g)].map((table) => table.index), -1);
  const ends = sectionEnds(document);
  return last < 0 ? 0 : Math.min(ends.filter((end) => end < last).length + 1, ends.length - 1);
}

/** The two paragraphs above a place: the heading of what begins there. */
function headAbove(document: string, at: number): string {
  let from = at;
  for (let step = 0; step < 2; step += 1)
    from = Math.max(document.lastIndexOf('<w:p>', from - 1), document.lastIndexOf('<w:p ', from - 1));
  return document.slice(Math.max(from, 0), at);
}

/**
 * The length of a paper as its rule counts it: from the head of the text, or of the memorandum, to the end, or to the
 * certificate; caption and tables never. Words: signature left out, footnotes counted.
 */
export function countedLength(
  parts: TextParts,
  rule: LengthRule,
  layout: { readonly estimated: EstimatedPageNumbers; readonly pages: number | undefined; readonly before: number },
): Measured {
  const document = parts.get('word/document.xml') ?? '';
  const place = (slot: 'introduction' | 'certificate'): number => document.indexOf(`w:name="${landmarkOf(slot)}"`);
  const pageOf = (slot: 'introduction' | 'certificate'): number | undefined =>
    layout.estimated.bookmarkPageNumbers?.get(landmarkOf(slot));
  const front = frontSections(document);
  const textFrom = front === 0 ? 0 : (sectionEnds(document)[front - 1] ?? 0);

  const from =
    rule.notice || place('introduction') < 0
      ? textFrom
      : document.lastIndexOf('pageBreakBefore', place('introduction'));
  const until = rule.certificate || place('certificate') < 0 ? document.length : place('certificate');
  const signature = /<w:style\b[^>]*\bw:styleId="([^"]*)"[^>]*><w:name w:val="Signature Block"/.exec(
    parts.get('word/styles.xml') ?? '',
  )?.[1];
  const captioned = new Set(['CaptionText', 'CourtTitle', 'CounselBlock']);
  const body = paragraphsOf(document).filter(
    ({ at, style }) => at >= from && at < until && style !== signature && !captioned.has(style),
  );
  const notes = paragraphsOf(parts.get('word/footnotes.xml') ?? '');
  const words = [...body, ...notes].reduce((total, paragraph) => total + paragraph.words, 0);

  if (layout.pages === undefined) return { words };
  const first = rule.notice
    ? 1
    : pageOf('introduction') === undefined
      ? 1
      : (pageOf('introduction') ?? 1) - layout.before;
  let last = layout.pages;
  const certificate = pageOf('certificate');
  if (!rule.certificate && certificate !== undefined) {
    const apart = headAbove(document, place('certificate')).includes('pageBreakBefore');
    last = certificate - layout.before - (apart ? 1 : 0);
  }
  return { words, pages: last - first + 1 };
}
