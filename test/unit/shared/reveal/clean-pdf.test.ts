import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFString } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { findProtectedWords } from '../../../../shared/checks/leak';
import { cleanPdf } from '../../../../shared/reveal/clean-pdf';
import { revealPdf } from '../../../../shared/reveal/reveal-pdf';
import { plantedPdf, secret, visible } from '../../../stories/planted/pdf-bench';
import { plantedPdfs } from '../../../stories/planted/pdf-places.data';

const folder = mkdtempSync(join(tmpdir(), 'quash-clean-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;
const [qpdf, pdftotext] = [has('qpdf'), has('pdftotext')];

const file = (bytes: Uint8Array): string => {
  const path = join(folder, 'file.pdf');
  writeFileSync(path, bytes);
  return path;
};
const poppler = (bytes: Uint8Array): string =>
  spawnSync('pdftotext', ['-layout', file(bytes), '-'], { encoding: 'utf8' }).stdout;

const cleanable = plantedPdfs.filter(({ refused }) => !refused);
const fastened = plantedPdfs.filter(({ refused }) => refused);

describe('a cleaned copy', () => {
  it.each(cleanable.map((planted) => [planted.place, planted] as const))('without %s', async (_place, planted) => {
    const bytes = await plantedPdf(planted);
    const made = await cleanPdf(bytes);
    if (made.status === 'refused') throw new Error(JSON.stringify(made.places));
    const { carriers, stories } = await revealPdf(made.bytes);
    expect(carriers).toEqual([]);
    expect(findProtectedWords(stories, [secret])).toEqual([]);
    expect(Buffer.from(made.bytes).toString('latin1')).not.toContain('Rosalind');
    expect(stories.find(({ where }) => where === 'page 1')?.text).toContain(visible);
    expect(made.removed.map(({ kind }) => kind)).toContain(planted.kind);
    if (qpdf)
      expect(spawnSync('qpdf', ['--check', file(made.bytes)], { encoding: 'utf8' }).stdout).toContain(
        'No syntax or stream',
      );
    if (pdftotext) expect(poppler(made.bytes)).toBe(poppler(bytes));
  });

  it.each(fastened.map((planted) => [planted.place, planted] as const))(
    'is refused for %s',
    async (_place, planted) => {
      const made = await cleanPdf(await plantedPdf(planted));
      if (made.status !== 'refused') throw new Error('cleaned');
      for (const { where, why, fix } of made.places) {
        expect(where).not.toBe('');
        expect(why).not.toBe('');
        expect(fix).toBeDefined();
      }
    },
  );

  it('keeps what a form field shows as part of the page, and links to the web', async () => {
    const bytes = await plantedPdf({
      plant: ({ doc, page, font }) => {
        const field = doc.getForm().createTextField('speaker');
        field.setText('Filled in');
        field.addToPage(page, { x: 72, y: 300, width: 200, height: 20, font });
        field.updateAppearances(font);
        const link = { Type: 'Annot', Subtype: 'Link', Rect: [1, 2, 3, 4] };
        const action = { S: 'URI', URI: PDFString.of('https://example.org/quash') };
        page.node.addAnnot(doc.context.register(doc.context.obj({ ...link, A: action })));
      },
    });
    const made = await cleanPdf(bytes);
    if (made.status === 'refused') throw new Error(JSON.stringify(made.places));
    const { carriers, stories } = await revealPdf(made.bytes);
    expect(carriers.map(({ kind }) => kind)).toEqual(['link-target']);
    expect(stories.find(({ where }) => where === 'page 1')?.text).toMatch(/Filled in/);
    expect(Buffer.from(made.bytes).toString('latin1')).not.toMatch(/AcroForm|Widget|speaker/);
    if (pdftotext) expect(poppler(made.bytes)).toBe(poppler(bytes));
  });

  it('has equal bytes when it is made again', async () => {
    const bytes = await plantedPdf(cleanable[0] ?? { plant: () => undefined });
    const [one, two] = [await cleanPdf(bytes), await cleanPdf(bytes)];
    if (one.status !== 'cleaned' || two.status !== 'cleaned') throw new Error('refused');
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    const again = await cleanPdf(one.bytes);
    expect(again.status === 'cleaned' && again.removed).toEqual([]);
  });
});
