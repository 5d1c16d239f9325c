import { describe, expect, it } from 'vitest';
import { findProtectedWords } from '../../../../shared/checks/leak';
import { revealPdf } from '../../../../shared/reveal/reveal-pdf';
import { plantedPdf, secret } from '../../../stories/planted/pdf-bench';
import { plantedPdfs } from '../../../stories/planted/pdf-places.data';

describe('a PDF with a name planted in', () => {
  it.each(plantedPdfs.map((planted) => [planted.place, planted] as const))('%s', async (_place, planted) => {
    const { carriers, stories } = await revealPdf(await plantedPdf(planted));
    const found = carriers.filter(({ kind }) => kind === planted.kind);
    expect(
      found.map(({ severity }) => severity),
      JSON.stringify(carriers, null, 1),
    ).toContain(planted.severity);
    expect(findProtectedWords(stories, [secret])).not.toEqual([]);
  });
});

describe('a PDF with nothing but its page', () => {
  it('gives no finding, and says what was not looked at', async () => {
    const { carriers, notChecked, stories } = await revealPdf(await plantedPdf({ plant: () => undefined }));
    expect(carriers).toEqual([]);
    expect(findProtectedWords(stories, [secret])).toEqual([]);
    expect(notChecked).toEqual(['what a font draws for a letter, and letters drawn as lines']);
  });
});
