import { describe, expect, it } from 'vitest';
import { citationsInDocument, type StoryParagraph } from '../../../../shared/citations/find/citations-in-document';

const paragraphs = (part: string, ...texts: string[]): StoryParagraph[] =>
  texts.map((text, paragraph) => ({ part, paragraph, text }));
const shown = (all: readonly StoryParagraph[]) =>
  citationsInDocument(all).map(({ text, part, paragraph, resolvesTo }) => [text, part, paragraph, resolvesTo ?? null]);

const TALLEY = 'Talley v. California, 362 U.S. 60 (1960).';
const ROE = 'Roe v. Acme Widgets, 10 F.3d 20 (2d Cir. 1993).';

describe('citations of a document', () => {
  it('stand in their paragraph, and short forms refer over paragraphs', () => {
    const all = paragraphs('body', TALLEY, 'Nothing.', 'Talley, 362 U.S. at 64. Id. at 65.');
    expect(shown(all)).toEqual([
      ['362 U.S. 60 (1960)', 'body', 0, null],
      ['362 U.S. at 64', 'body', 2, 0],
      ['Id. at 65', 'body', 2, 0],
    ]);
    for (const { text, start, end, paragraph } of citationsInDocument(all)) {
      expect(all[paragraph]?.text.slice(start, end)).toBe(text);
    }
  });

  it('let Id. of a note follow the note before, and Id. of the body the body', () => {
    const all = [...paragraphs('body', TALLEY, 'Id. at 64.'), ...paragraphs('notes', ROE, 'Id. at 25.')];
    expect(shown(all).map(([text, part, , to]) => [text, part, to])).toEqual([
      ['362 U.S. 60 (1960)', 'body', null],
      ['Id. at 64', 'body', 0],
      ['10 F.3d 20 (2d Cir. 1993)', 'notes', null],
      ['Id. at 25', 'notes', 2],
    ]);
  });

  it('give the first Id. of the notes nothing to refer to', () => {
    const all = [...paragraphs('body', TALLEY), ...paragraphs('notes', 'Id. at 64.')];
    expect(shown(all).at(-1)).toEqual(['Id. at 64', 'notes', 0, null]);
  });

  it('let a note cite short what the body cites in full, and the body what a note does', () => {
    const all = [
      ...paragraphs('body', TALLEY, 'Roe, 10 F.3d at 25.'),
      ...paragraphs('notes', ROE, 'Talley, 362 U.S. at 64.'),
    ];
    expect(shown(all).map(([text, , , to]) => [text, to])).toEqual([
      ['362 U.S. 60 (1960)', null],
      ['10 F.3d at 25', 2],
      ['10 F.3d 20 (2d Cir. 1993)', null],
      ['362 U.S. at 64', 0],
    ]);
  });

  it('do not look ahead within one part', () => {
    expect(shown(paragraphs('body', 'Talley, 362 U.S. at 64.', TALLEY))[0]?.[3]).toBeNull();
  });

  it('know a section of the text above', () => {
    const all = [...paragraphs('body', 'See 18 U.S.C. § 2703(d).'), ...paragraphs('notes', 'Under § 2703(c), no.')];
    expect(shown(all).at(-1)).toEqual(['§ 2703(c)', 'notes', 0, 0]);
  });
});
