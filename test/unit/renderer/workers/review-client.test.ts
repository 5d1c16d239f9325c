import { expect, it } from 'vitest';
import { reviewInWorker } from '../../../../renderer/workers/review-client';
import { sampleMatter } from '../../../../templates/library';
import { field, para, ps, run, wordTemplate } from '../../../golden/templates/word-ways';

/** Without a desktop the readers run on this thread; the words and the findings are the same. */

const matter = sampleMatter('alt-uscis', '2026-03-02');
const check = { documentId: 'motion-to-quash', matter, precedents: [], packs: [] };
const before = wordTemplate({ body: ps('One', 'Two') });

it('compares two versions by their words', async () => {
  const { changes, diagnostics, authorities } = await reviewInWorker({
    before,
    after: wordTemplate({ body: ps('One', 'Two and a half') }),
  });
  expect(changes.map(({ kind }) => kind)).toEqual(['same', 'changed']);
  expect(diagnostics).toEqual([]);
  expect(authorities).toBeUndefined();
});

it('says of a returned paper what it would do on another machine', async () => {
  const after = wordTemplate({ body: ps('One') + para(field('DDEAUTO cmd', run('Two'))) });
  const { diagnostics } = await reviewInWorker({ before, after, check });
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'unsafe-acting-field', severity: 'error', where: 'word/document.xml' }),
  );
  const { diagnostics: clean } = await reviewInWorker({ before, after: before, check });
  expect(clean.filter(({ code }) => code.startsWith('unsafe-'))).toEqual([]);
});

it('refuses what is no Word file', async () => {
  await expect(reviewInWorker({ before, after: new Uint8Array(100) })).rejects.toMatchObject({
    code: 'unsafe-document',
  });
});
