import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDraft } from '../../../../main/cli/make-draft';
import { convertToPdf } from '../../../../main/files/office/convert';
import { findOffice } from '../../../../main/files/office/find-office';
import { neutralPdf } from '../../../../main/files/office/neutral-pdf';
import { preparePdf } from '../../../../main/files/office/save-pdf';
import { cleanPdf } from '../../../../shared/reveal/clean-pdf';
import { checkFile } from '../../../../shared/reveal/reveal-file';
import { sampleMatter } from '../../../../templates/library';

/** Our own papers as LibreOffice prints them: nothing in them may be taken for hidden. */
const office = findOffice();
const facts = [
  { kind: 'name', value: 'Rosalind Quintero' },
  { kind: 'phone', value: '415 555 0134' },
  { kind: 'ip', value: '203.0.113.77' },
] as const;
const papers = [
  ['dreamhost', '2017-08-11', 'challenge-letter'],
  ['alt-uscis', '2017-04-06', 'complaint'],
] as const;
const folder = mkdtempSync(join(tmpdir(), 'quash-clean-samples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(office !== null)('our own papers as PDF', () => {
  const conversion = { office: office ?? '', start: spawn };

  it.each(papers)('%s of %s: %s has no finding, and its copy says the same', async (sample, today, kind) => {
    const { bytes } = await makeDraft(sampleMatter(sample, today), kind);
    const pdf = neutralPdf(await convertToPdf(bytes, conversion));
    const { findings, verdict } = await checkFile(pdf, `${kind}.pdf`, facts);
    expect(findings).toEqual([]);
    expect(verdict).toBe('nothing-found');
    const made = await cleanPdf(pdf);
    if (made.status !== 'cleaned') throw new Error(JSON.stringify(made.places));
    const words = (content: Uint8Array): string => {
      const path = join(folder, 'paper.pdf');
      writeFileSync(path, content);
      return spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout ?? '';
    };
    expect(words(made.bytes)).toBe(words(pdf));
  });

  it('are not given out when what LibreOffice put beside the pages is protected', async () => {
    const { bytes } = await makeDraft(sampleMatter('dreamhost', '2017-08-11'), 'challenge-letter');
    const guard = { matterId: null, protectedWords: ['LibreOffice'] };
    const ready = await preparePdf(bytes, 'letter.pdf', guard, conversion);
    expect(ready).toMatchObject({ status: 'blocked', findings: [{ where: 'document property “Producer”' }] });
  });
});
