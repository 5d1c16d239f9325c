import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { findOffice } from '../../main/files/office/find-office';
import { faults } from './axe';

/** A paper leaves as Word file and as PDF, is edited outside as Word would, and comes back: kept, compared in words, checked as it now is. */

const folder = mkdtempSync(join(tmpdir(), 'quash-returned-'));
const saved = join(folder, 'complaint.docx');
const edited = join(folder, 'complaint, edited.docx');
const pdf = join(folder, 'complaint.pdf');
const hasOffice = findOffice() !== null;

let running: RunningApp;
let page: Page;

/** As an editor in Word: a word exchanged, a paragraph added with tracking on, a signature typed. */
function editOutside(): void {
  const parts = unzipSync(new Uint8Array(readFileSync(saved)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const tracked =
    '<w:p><w:ins w:id="901" w:author="Opposing" w:date="2017-04-06T10:00:00Z"><w:r><w:t>A paragraph that nobody has accepted yet.</w:t></w:r></w:ins></w:p>';
  const signed = '<w:p><w:r><w:t>/s/ Somebody</w:t></w:r></w:p>';
  const next = xml.replace('declaratory', 'declaratory, urgent').replace('</w:p>', () => `</w:p>${tracked}${signed}`);
  expect(next).toContain('declaratory, urgent');
  writeFileSync(edited, zipSync({ ...parts, 'word/document.xml': strToU8(next) }));
}

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const nav = page.getByRole('navigation');
  await nav.getByText('Drafts', { exact: true }).first().click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByRole('menuitem', { name: /Twitter v\. DHS/ }).click();
  await page.getByRole('button', { name: /^Complaint for declaratory/ }).click();
  await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
  await answerSaveDialog(running.app, saved);
  await page.getByRole('button', { name: /^Save complaint/ }).click();
  await page.getByText('Version 1').waitFor();
  editOutside();
  await nav.getByText('Drafts', { exact: true }).first().click();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a paper that was edited in Word', () => {
  it('comes back as the next version, with the words that changed', async () => {
    await answerOpenDialog(running.app, edited);
    await page.getByRole('button', { name: 'Bring back from Word…' }).click();
    const changes = page.getByRole('region', { name: 'Changes in version 2', exact: true });
    await changes.getByText(/1 changed, 2 added, 0 removed/).waitFor();
    expect(await changes.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining(['A paragraph that nobody has accepted yet.', '/s/ Somebody']),
    );
    expect(await page.getByRole('region', { name: 'Versions' }).innerText()).toContain('From Word');
    await screenshot(page, 'returned-changes');
    expect(await faults(page)).toEqual([]);
  });

  it('is checked as it is now, not as it was made', async () => {
    await page.getByText(/^Findings \(/).click();
    const findings = page.getByRole('list', { name: 'Findings of version 2' });
    expect(await findings.innerText()).toContain('Word still tracks 1 change');
    expect(await findings.innerText()).toContain('conformed signature');
    await screenshot(page, 'returned-findings');
    expect(await faults(page)).toEqual([]);
  });

  it('shows its pages, and the first version is still there', async () => {
    await page.getByText('Pages', { exact: true }).click();
    await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Show version 1' }).click();
    await page.getByRole('region', { name: /^Version 1 of.*, pages$/ }).waitFor();
  });

  it('is refused with words when it is no Word document, and nothing is kept', async () => {
    const text = join(folder, 'not really.docx');
    writeFileSync(text, 'plain text');
    await answerOpenDialog(running.app, text);
    await page.getByRole('button', { name: 'Bring back from Word…' }).click();
    await page.getByText('This file was not opened', { exact: false }).first().waitFor();
    expect(await page.getByText('Version 3').count()).toBe(0);
  });
});

describe.runIf(hasOffice)('a paper as PDF', () => {
  beforeAll(async () => {
    await page.getByRole('button', { name: 'Open draft' }).click();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
  });

  it('is made by LibreOffice, and told what a filing system would look at', async () => {
    await answerSaveDialog(running.app, pdf);
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByText('PDF saved').waitFor({ timeout: 60_000 });
    await page.getByText('US Letter, searchable, fonts embedded', { exact: false }).waitFor();
    await screenshot(page, 'pdf-saved');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(spawnSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).stdout).toContain('TWITTER, INC.');
  });

  it('can be called off', async () => {
    await answerSaveDialog(running.app, join(folder, 'never.pdf'));
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Save as PDF…' }).isEnabled()).toBe(true);
    expect(existsSync(join(folder, 'never.pdf'))).toBe(false);
  });
});
