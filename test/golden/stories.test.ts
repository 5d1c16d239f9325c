import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../main/cli/make-draft';
import { partsOf } from '../unit/shared/render/sample-doc';
import { validate, validatorPath } from '../unit/validate-docx';
import { STORIES } from '../stories/stories';

/*
 * Papers that no sample wants, made of the fictitious stories, as pages that a lawyer can read and a diff can show:
 * 'style | words', a paragraph a line.
 */
const papers: readonly (readonly [story: keyof typeof STORIES, document: string])[] = [
  ['ordered', 'motion-2703d'],
  ['ordered', 'proposed-order-2703d'],
  ['ordered', 'proposed-order-2703d-narrowed'],
  ['tapped', 'motion-pen-trap'],
  ['tapped', 'proposed-order-pen-trap'],
  ['tapped', 'proposed-order-pen-trap-narrowed'],
  ['silenced', 'motion-vacate-ndo'],
  ['silenced', 'proposed-order-vacate-ndo'],
  ['silenced', 'motion-to-seal'],
  ['silenced', 'proposed-order-seal'],
  ['lettered', 'petition-3511'],
  ['lettered', 'proposed-order-3511'],
  ['lettered', 'nsl-reciprocal-notice'],
  ['dreamhost-reader', 'doe-intervention'],
  ['dreamhost-reader', 'proposed-order-intervention'],
  ['dreamhost-appealed', 'notice-of-appeal'],
  ['dreamhost-appealed', 'stay-pending-appeal'],
  ['alt-uscis-filed', 'notice-of-dismissal'],
  ['californian', 'separate-statement'],
];

function outline(xml: string): string {
  const paragraphs = xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs
    .map((paragraph) => {
      const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal';
      const words = paragraph.replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '').replace(/<w:tab\/>/g, '\t');
      return `${style} | ${words.replace(/<[^>]*>/g, '')}`;
    })
    .join('\n');
}

const validator = validatorPath();

describe('papers of the stories', () => {
  const made = new Map<string, Uint8Array>();

  it.each(papers)('%s: %s', async (story, document) => {
    const matter = STORIES[story]?.();
    if (!matter) throw new Error(story);
    const { bytes, diagnostics } = await makeDraft(matter, document);
    made.set(`${story}-${document}`, bytes);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const text = outline(partsOf(bytes)['word/document.xml'] ?? '');
    expect(text).not.toMatch(/\[MISSING|undefined|\{\{|\}\}|\[@|\/s\//);
    await expect(`${text}\n`).toMatchFileSnapshot(`rendered/stories/${story}-${document}.txt`);
  });

  it.skipIf(validator === null)('are valid in the eyes of Word', () => {
    expect(made.size).toBe(papers.length);
    expect(validate(validator ?? '', Object.fromEntries(made))).toBe('');
  });
});
