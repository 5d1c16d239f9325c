import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDraft } from '../../../../main/cli/make-draft';
import { convertToPdf } from '../../../../main/files/office/convert';
import { findOffice } from '../../../../main/files/office/find-office';
import { pdfFacts } from '../../../../main/files/office/pdf-facts';
import { preparePdf, savePdf } from '../../../../main/files/office/save-pdf';
import { sampleMatter } from '../../../../templates/library';

/** A paper as PDF, by the LibreOffice of this machine, and what its readers say of it. */
const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), 'quash-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = { matterId: null, protectedWords: [] };
const letter = (await makeDraft(sampleMatter('dreamhost', '2017-08-11'), 'challenge-letter')).bytes;
/** The conversion's private folders lie in this test's own one, so that no other program's are counted. */
const elsewhere = process.env['TMPDIR'];
process.env['TMPDIR'] = folder;
afterAll(() => {
  if (elsewhere === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = elsewhere;
});
const leftOvers = (): string[] => readdirSync(folder).filter((name) => name.startsWith('quash-pdf-'));

describe('where LibreOffice is looked for', () => {
  it('passes over a relative entry of the search path, and says so when there is none', () => {
    expect(findOffice('.:bin', 'aix')).toBeNull();
  });
});

describe.runIf(office !== null)('a paper as PDF', () => {
  const conversion = { office: office ?? '', start: spawn };
  const path = join(folder, 'letter.pdf');

  it('is written whole, letter size, searchable, with its fonts and no trace of when and by whom', async () => {
    const saved = await savePdf(letter, path, open, conversion);
    if (saved.status !== 'saved') throw new Error('blocked');
    expect(saved.facts).toMatchObject({ width: 612, height: 792, fontsEmbedded: true, searchable: true });
    expect(saved.facts.pages).toBeGreaterThan(0);
    const pdf = readFileSync(path);
    expect(saved.facts.bytes).toBe(pdf.length);
    const info = spawnSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(info.stderr).toBe('');
    expect(info.stdout).toMatch(new RegExp(`Pages:\\s+${saved.facts.pages}\\b`));
    expect(info.stdout).toContain('1980');
    expect(spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout).toContain('DreamHost');
    expect(leftOvers()).toEqual([]);
  });

  it('has equal bytes when it is made again', async () => {
    const again = await preparePdf(letter, 'letter.pdf', open, conversion);
    if (again.status !== 'ready') throw new Error('blocked');
    expect(Buffer.compare(again.bytes, readFileSync(path))).toBe(0);
  });

  it('is not made of a paper that names what the matter protects', async () => {
    const blocked = join(folder, 'blocked.pdf');
    const guard = { matterId: null, protectedWords: ['DreamHost'] };
    expect((await savePdf(letter, blocked, guard, conversion)).status).toBe('blocked');
    expect(readdirSync(folder)).not.toContain('blocked.pdf');
  });

  it('ends at once when it is called off, and leaves nothing behind', async () => {
    const off = new AbortController();
    const made = convertToPdf(letter, { ...conversion, signal: off.signal });
    setTimeout(() => off.abort(), 150);
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect(leftOvers()).toEqual([]);
  });

  it('says so when the program fails, and when what it wrote is none', async () => {
    await expect(convertToPdf(letter, { ...conversion, office: '/bin/false' })).rejects.toMatchObject({
      code: 'file-not-written',
    });
    await expect(convertToPdf(letter, { ...conversion, office: join(folder, 'nothing') })).rejects.toMatchObject({
      code: 'file-not-written',
    });
    writeFileSync(join(folder, 'no.pdf'), 'text');
    expect(() => pdfFacts(new Uint8Array(readFileSync(join(folder, 'no.pdf'))))).toThrow('no PDF');
  });
});
