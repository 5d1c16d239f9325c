import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { para, ps, run, wordTemplate } from '../golden/templates/word-ways';
import { findOffice } from '../../main/files/office/find-office';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';
import { dropFile } from './drop-file';
import { complaintsAgainst, wordsOf } from './word-file';

/**
 * One chain: a firm's template with three faults, mended; its question answered; the paper seen, saved as Word file and
 * as PDF; edited outside as Word would, dropped back, kept, compared in words and checked as it now is.
 */

const folder = mkdtempSync(join(tmpdir(), 'quash-chain-'));
const letter = join(folder, 'Letter of the firm.docx');
const saved = join(folder, 'letter.docx');
const edited = join(folder, 'letter, edited.docx');
const pdf = join(folder, 'letter.pdf');
const hasOffice = findOffice() !== null;

let running: RunningApp;
let page: Page;

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation').getByText(section, { exact: true }).first().click();
const step = (name: string): Promise<void> => page.locator('.q-draft-step', { hasText: name }).first().click();
const region = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
const problems = () => region('Problems');

/** The template as a lawyer types it: mended, or with a mark left open, a section closed by a wrong name, a misspelt format. */
function typeTemplate(mended: boolean): void {
  const body =
    ps(
      mended ? 'Dear {{clientName}}:' : 'Dear {{clientName, hello',
      `{{#federal}}In federal court.{{${mended ? '/federal' : '/newYork'}}}`,
      'Trial begins {{trialDate | long}}.',
    ) + para(run('{{@argument}}'));
  const footer1 = ps(mended ? '{{todayLong}}' : '{{todayLong | lnog}}');
  writeFileSync(letter, wordTemplate({ body, more: { footer1 } }));
}

/** As an editor in Word: a word exchanged, a paragraph added with tracking on, a signature typed. */
function editOutside(): void {
  const parts = unzipSync(new Uint8Array(readFileSync(saved)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const tracked =
    '<w:p><w:ins w:id="901" w:author="Opposing" w:date="2017-04-06T10:00:00Z"><w:r><w:t>A paragraph that nobody has accepted yet.</w:t></w:r></w:ins></w:p>';
  const signed = '<w:p><w:r><w:t>/s/ Somebody</w:t></w:r></w:p>';
  const next = xml.replace('Trial begins', 'Jury trial begins').replace('</w:p>', () => `</w:p>${tracked}${signed}`);
  expect(next.includes('Jury trial begins')).toBe(true);
  writeFileSync(edited, zipSync({ ...parts, 'word/document.xml': strToU8(next) }));
}

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await nav('Templates');
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a firm’s template', () => {
  it('is told of its three faults at once, in plain words and with their places', async () => {
    typeTemplate(false);
    await answerOpenDialog(running.app, letter);
    await page.getByRole('button', { name: 'Import Word template…' }).click();
    await expect.poll(() => problems().innerText()).toContain('not closed with }}');
    const text = await problems().innerText();
    expect(text).toContain('{{#federal}} is closed with {{/newYork}}');
    expect(text).toContain('In a footer');
    expect(text).toContain('Did you mean “long”?');
    await screenshot(page, 'template-faults');
  });

  it('is taken in again once it is mended, and what it was is kept as a version', async () => {
    typeTemplate(true);
    await page.getByRole('button', { name: 'Bring in a new version…' }).click();
    await expect.poll(() => problems().innerText()).toContain('None. Every mark can be filled.');
    await page.getByText('has a new version. Fields: clientName, todayLong added', { exact: false }).first().waitFor();
    const versions = region('Earlier versions');
    // By the keyboard: a notice may lie over it.
    await versions.getByRole('button', { name: /^What changed since/ }).press('Enter');
    await versions.locator('ins').filter({ hasText: '}}:' }).first().waitFor();
    await screenshot(page, 'template-versions');
  });
});

describe('a paper made with it', () => {
  it('asks what no matter holds, and shows the answer on its page', async () => {
    await nav('Drafts');
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByRole('menuitem', { name: /Twitter v\. DHS.*provider/ }).click();
    await page.getByRole('button', { name: /^Challenge letter/ }).click();
    await step('Document');
    await page.getByRole('combobox', { name: 'Template' }).click();
    await page.getByRole('option', { name: 'Letter of the firm', exact: true }).click();
    await step('What is missing');
    const asked = region('Asked by the template');
    const html = async (): Promise<string> =>
      ((await page.locator('.q-pview iframe').last().getAttribute('srcdoc')) ?? '').replace(/<[^>]+>/g, '');
    await expect.poll(html).toContain('Trial begins [MISSING: trialDate]');
    await asked.getByRole('textbox', { name: 'Trial date' }).fill('2017-06-05');
    await asked.getByRole('heading').click();
    await expect.poll(html).toContain('Trial begins June 5, 2017.');
    expect(await html()).toContain('In federal court.');
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, 'template-asked');
  });

  it('has its questions and answers on a sheet to print', async () => {
    const sheet = join(folder, 'answers.docx');
    await answerSaveDialog(running.app, sheet);
    await page.getByRole('button', { name: 'Save the answers to print…' }).click();
    await expect.poll(() => existsSync(sheet)).toBe(true);
    const words = wordsOf(sheet).replace(/\s+/g, ' ');
    expect(words).toContain('PRIVILEGED – ATTORNEY WORK PRODUCT');
    expect(words).toContain('Trial date 2017-06-05');
    expect(complaintsAgainst(sheet) ?? '').toBe('');
  });

  it('is saved as a Word file that holds the answer', async () => {
    await step('Check and save');
    await answerSaveDialog(running.app, saved);
    await page.getByRole('button', { name: /^Save letter/ }).click();
    await page.getByText('Version 1').waitFor();
    expect(wordsOf(saved)).toContain('Trial begins June 5, 2017.');
    expect(wordsOf(saved)).not.toContain('{{');
    expect(complaintsAgainst(saved) ?? '').toBe('');
  });

  it.runIf(hasOffice)('is saved as PDF by LibreOffice, and told what a filing system would look at', async () => {
    await answerSaveDialog(running.app, pdf);
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByText('PDF saved').waitFor({ timeout: 60_000 });
    await page.getByText('US Letter, searchable, fonts embedded', { exact: false }).waitFor();
    await screenshot(page, 'pdf-saved');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const { stdout } = spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    expect(stdout.includes('Trial begins June 5, 2017.')).toBe(true);
  });

  it.runIf(hasOffice)('as PDF can be called off', async () => {
    await answerSaveDialog(running.app, join(folder, 'never.pdf'));
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Save as PDF…' }).isEnabled()).toBe(true);
    expect(existsSync(join(folder, 'never.pdf'))).toBe(false);
  });
});

describe('the paper, edited in Word and dropped on its draft', () => {
  it('is kept as the next version, with the words that changed', async () => {
    editOutside();
    await nav('Drafts');
    await region('Versions').waitFor();
    const count = await region('Versions')
      .getByText(/^Version \d+$/)
      .count();
    await dropFile(page, '.q-drafts-detail', edited);
    const changes = region(`Changes in version ${count + 1}`);
    await changes.getByText(/1 changed, 2 added, 0 removed/).waitFor();
    expect(await changes.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining(['A paragraph that nobody has accepted yet.', '/s/ Somebody']),
    );
    expect(await region('Versions').innerText()).toContain('From Word');
    await screenshot(page, 'returned-changes');
    expect(await faults(page)).toEqual([]);
  });

  it('is checked as it is now, not as it was made', async () => {
    await page.getByText(/^Findings \(/).click();
    const findings = page.getByRole('list', { name: /^Findings of version/ });
    expect(await findings.innerText()).toContain('Word still tracks 1 change');
    expect(await findings.innerText()).toContain('conformed signature');
    await screenshot(page, 'returned-findings');
    expect(await faults(page)).toEqual([]);
  });

  it('shows its pages, and the first version is still there', async () => {
    await page.getByText('Pages', { exact: true }).click();
    await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Show version 1' }).click();
    await region(/^Version 1 of.*, pages$/).waitFor();
  });

  it('is refused with words when it is no Word document, and nothing is kept', async () => {
    const text = join(folder, 'not really.docx');
    writeFileSync(text, 'plain text');
    const count = await page.getByRole('button', { name: /^Show version/ }).count();
    await answerOpenDialog(running.app, text);
    await page.getByRole('button', { name: 'Bring back from Word…' }).click();
    await page.getByText('This file was not opened', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: /^Show version/ }).count()).toBe(count);
  });
});
