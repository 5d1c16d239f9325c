import { describe, expect, it } from 'vitest';
import { documentKind } from '../../shared/drafting/documents';
import type { DraftDoc } from '../../shared/drafting/draft-doc';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { readPackage } from '../../shared/ooxml/read-package';
import { storyTexts } from '../../shared/ooxml/story-text';
import { cleanPackage } from '../../shared/render/clean-package';
import { renderDocx } from '../../shared/render/render';
import type { Matter } from '../../shared/schema/matter';
import { passages, sampleMatter, templates } from '../../templates/library';
import { validate, validatorPath } from '../unit/validate-docx';
import { decidedFor, mapTexts, TODAY } from './arbitraries';
import { fc } from './chance';
import { text } from './texts';

/** One paper of each template, two of the motion's. */
const PAPERS = [
  ['alt-uscis', 'complaint'],
  ['alt-uscis-doe', 'motion-to-quash'],
  ['harris', 'proposed-order'],
  ['dreamhost', 'opposition'],
  ['longacre', 'emergency-decline'],
] as const;
const paper = fc.constantFrom(...PAPERS);

const matterOf = ([name, id]: (typeof PAPERS)[number]): Matter => decidedFor(sampleMatter(name, TODAY), id);
const docOf = (matter: Matter, documentId: string): DraftDoc => draft({ matter, documentId, law, passages }).value;

function fileOf(doc: DraftDoc): Uint8Array {
  const template = templates[documentKind(doc.documentId)?.template ?? ''];
  if (!template) throw new Error('no template');
  return renderDocx({ template, doc }).value;
}

/** Every text field of a matter, one of these in each place. */
const texts = fc.array(text, { minLength: 6, maxLength: 6 });

function oddMatter(which: (typeof PAPERS)[number], words: readonly string[]): Matter {
  let next = 0;
  return mapTexts(matterOf(which), () => words[next++ % words.length] ?? 'x');
}

describe('a Word file of a matter with arbitrary text in every field', () => {
  it('opens in our own reader, well-formed in every part, before and after it is cleaned for leaving', () => {
    fc.assert(
      fc.property(paper, texts, (which, odd) => {
        const bytes = fileOf(docOf(oddMatter(which, odd), which[1]));
        expect(bytes.length).toBeGreaterThan(0);
        for (const file of [bytes, cleanPackage(bytes)]) {
          const stories = storyTexts(readPackage(file));
          expect(stories.length).toBeGreaterThan(1);
          const words = stories.map((story) => story.text).join('');
          expect(words).not.toMatch(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|undefined|\[object|native code/u);
        }
      }),
      { numRuns: 15 },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('prints %s as a word like any other', (word) => {
    const words = storyTexts(readPackage(fileOf(docOf(oddMatter(PAPERS[0], [word]), 'complaint'))));
    const body = words.find((story) => story.where === 'body')?.text ?? '';
    expect(body).toContain(word);
    expect(body).not.toMatch(/native code|\[object/);
  });

  it('is the same bytes when it is made again', () => {
    fc.assert(
      fc.property(paper, texts, (which, words) => {
        const make = (): Buffer => Buffer.from(fileOf(docOf(oddMatter(which, words), which[1])));
        expect(make().equals(make())).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it('prints such text as it is: no field of a template is ever read out of a value', () => {
    const doc = docOf(matterOf(PAPERS[1]), 'motion-to-quash');
    fc.assert(
      fc.property(
        fc.constantFrom('{{clientName}}', '{{#sample}}x{{/sample}}', '{{@argument}}', '{{', '}}', '{{constructor}}'),
        (mark) => {
          const bytes = fileOf({ ...doc, values: { ...doc.values, signerName: mark, footerTitle: mark } });
          const words = storyTexts(readPackage(bytes)).map((story) => story.text);
          expect(words.filter((story) => story.includes(mark)).length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 6 },
    );
  });

  const validator = validatorPath();
  it.skipIf(validator === null)('is valid for the strict validator that stands in for Word', () => {
    const files: Record<string, Uint8Array> = {};
    // A handful is enough here: the validator is slow.
    for (const [i, words] of fc.sample(texts, 2).entries()) {
      const which = PAPERS[i];
      if (which) files[`${which[0]}-${which[1]}`] = fileOf(docOf(oddMatter(which, words), which[1]));
    }
    expect(validate(validator ?? '', files)).toBe('');
  });
});
