import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revealFile } from '../../shared/reveal/reveal-file';
import { pdfFile, stream, text } from '../guard-corpus/pdf-file';
import { answerSaveDialog, launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';
import { dropFile } from './drop-file';

/** A PDF of somebody else, dropped on “What a file still reveals”: its report, and the cleaned copy, proved. */

const sentinel = 'Zebediah Quillfeather';
const folder = mkdtempSync(join(tmpdir(), 'quash-reveal-'));
const paper = join(folder, 'exhibit.pdf');
const cleaned = join(folder, 'exhibit cleaned.pdf');
const covered = join(folder, 'covered.pdf');
let running: RunningApp;
let page: Page;

/** Its page is harmless; beside it lie an author, a file, a note and an outline. */
const telling = pdfFile({
  trailer: '/Info 20 0 R',
  catalog: '/Outlines 23 0 R /Names << /EmbeddedFiles << /Names [(a) 21 0 R] >> >>',
  page: '/Annots [25 0 R]',
  objects: {
    20: `<< /Author ${text(sentinel)} /Title ${text('Draft for counsel')} >>`,
    21: '<< /Type /Filespec /F (notes.txt) /UF (notes.txt) /EF << /F 22 0 R >> >>',
    22: stream(`The account is ${sentinel}'s.`, '/Type /EmbeddedFile'),
    23: '<< /Type /Outlines /First 24 0 R /Last 24 0 R /Count 1 >>',
    24: `<< /Title ${text(`What ${sentinel} said`)} /Parent 23 0 R /Dest [3 0 R /Fit] >>`,
    25: `<< /Type /Annot /Subtype /Text /Rect [72 500 92 520] /Contents ${text(`Ask ${sentinel}`)} >>`,
  },
});
/** A black box over words that are still there: nobody can take them out of the page without changing it. */
const boxed = pdfFile({ content: `BT /F1 12 Tf 72 600 Td (${sentinel}) Tj ET 0 g 70 596 160 16 re f` });

beforeAll(async () => {
  writeFileSync(paper, telling);
  writeFileSync(covered, boxed);
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Dana Reyes');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Drafts' }).click();
  await page.getByRole('button', { name: 'Check a file…' }).click();
  await page.getByText('Which file?').waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(running.profile, { recursive: true, force: true });
});

const screen = '[aria-label="What a file still reveals"]';
const blocks = (): Locator => page.getByRole('region', { name: 'Must not leave like this' });

describe('a PDF dropped on “What a file still reveals”', () => {
  it('tells what lies beside its pages, with the places', async () => {
    await dropFile(page, screen, paper);
    await page.getByRole('button', { name: 'Save a cleaned copy…' }).waitFor();
    const said = await page.locator('.q-reveals').innerText();
    for (const words of [sentinel, 'notes.txt', 'Not checked', 'page 1']) expect(said).toContain(words);
    for (const words of [/attach/i, /note|comment/i, /outline|bookmark/i]) expect(said).toMatch(words);
    await inspectPage(page, 'reveal-pdf');
  });

  it('leaves as a cleaned copy with the same page and nothing beside it', async () => {
    await answerSaveDialog(running.app, cleaned);
    await page.getByRole('button', { name: 'Save a cleaned copy…' }).click();
    await page.getByText(/Cleaned: \d+ things left behind/).waitFor();
    const bytes = new Uint8Array(readFileSync(cleaned));
    const { carriers, stories } = await revealFile(bytes);
    expect(carriers.map(({ kind, where }) => `${kind}, ${where}`)).toEqual([]);
    expect(stories.find(({ where }) => where === 'page 1')?.text).toContain('The subpoena should be quashed.');
    expect(stories.map((story) => story.text).join('\n')).not.toContain('Quillfeather');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('Quillfeather');
  });

  it('gets none where words lie under a black box, and is told where', async () => {
    await page.getByRole('button', { name: 'Check another…' }).waitFor();
    await dropFile(page, screen, covered);
    await blocks().getByText(sentinel).first().waitFor();
    const never = join(folder, 'never.pdf');
    await answerSaveDialog(running.app, never);
    await page.getByRole('button', { name: 'Save a cleaned copy…' }).click();
    const refused = page.getByRole('dialog', { name: 'No cleaned copy was saved' });
    await refused.getByText('page 1', { exact: false }).first().waitFor();
    expect(existsSync(never)).toBe(false);
    await inspectPage(page, 'reveal-pdf-covered');
  });
});
