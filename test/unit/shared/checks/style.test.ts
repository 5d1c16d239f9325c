import { describe, expect, it } from 'vitest';
import { checkStyle } from '../../../../shared/checks/style';
import type { DraftDoc } from '../../../../shared/drafting/draft-doc';
import { draft } from '../../../../shared/drafting/pipeline';
import { law } from '../../../../shared/law';
import { passages, sampleMatter } from '../../../../templates/library';

const paper = (t: string): DraftDoc => ({
  documentId: 'opposition',
  title: '',
  values: {},
  flags: {},
  lists: {},
  blocks: { argument: [{ kind: 'para', runs: [{ t }] }] },
  page: { paper: 'plain', lineSpacing: 'exact-24' },
  diagnostics: [],
});
const slips = (t: string): string[] => checkStyle({ doc: paper(t) }).map(({ code }) => code);

describe('slips of style', () => {
  it.each([
    ['The the Court held.', ['repeated-word']],
    ['It was was held.', ['repeated-word']],
    ['He said that that was so, and had had enough.', []],
    ['Duran Duran played.', []],
    ['The agency"s paper.', ['straight-quote']],
    ['The agency’s “paper.”', []],
    ['The Court - and the Court alone - decides.', ['hyphen-as-dash', 'hyphen-as-dash']],
    ['Pages 3-4 of a well-known case.', []],
    ['Under 19 U.S.C. § 1509.', ['section-spacing']],
    ['Under 19\u00a0U.S.C.\u00a0§\u00a01509.', []],
    ['See §1509.', ['section-spacing']],
    ['One sentence.  Another.', ['double-space']],
    ['It moved to quash the Summons.', ['undefined-term']],
    ['A summons (the “Summons”) came. It moved to quash the Summons.', []],
    ['By the Order of March 3 it ended.', []],
  ])('%s', (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });

  it('are none in what ships', () => {
    const found = (['alt-uscis-doe', 'harris', 'live'] as const).flatMap((name) =>
      checkStyle({
        doc: draft({
          matter: sampleMatter(name, '2026-11-23'),
          documentId: 'motion-to-quash',
          law,
          passages,
        }).value,
      }).map(({ code, message }) => `${name}: ${code}: ${message}`),
    );
    expect(found).toEqual([]);
  });
});
