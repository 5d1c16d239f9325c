import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';
import { complaintsAgainst, wordsOf } from './word-file';

/** From a sample matter to a saved complaint: steps, preview, text, checks, versions, and what outlives a restart. */

const folder = mkdtempSync(join(tmpdir(), 'quash-drafts-'));
const first = join(folder, 'complaint.docx');
const again = join(folder, 'again.docx');
const template = join(folder, 'firm-complaint.docx');

let running: RunningApp;
let page: Page;

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation').getByText(section, { exact: true }).first().click();
const step = (name: string): Promise<void> => page.locator('.q-draft-step', { hasText: name }).click();
const pages = (): Promise<unknown> => page.locator('.q-pview[data-busy="false"] iframe').first().waitFor();

/** What the preview shows, as text; asked again until it settles. */
async function previewText(): Promise<string> {
  await pages();
  const html = await page.locator('.q-pview iframe').last().getAttribute('srcdoc');
  return (html ?? '').replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, '');
}

async function newDraft(matter: RegExp, document: RegExp): Promise<void> {
  await nav('Drafts');
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByRole('menuitem', { name: matter }).click();
  await page.getByRole('button', { name: document }).click();
}

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the draft screen', () => {
  it('offers what fits the matter and says why the rest does not', async () => {
    await nav('Drafts');
    await page.getByText('No drafts yet').waitFor();
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByRole('menuitem', { name: /Twitter v\. DHS/ }).click();
    const unfit = page.getByRole('region', { name: 'Not for this matter' });
    expect(await unfit.innerText()).toContain('a § 1509 summons gives a provider no motion'.replace('a §', 'A §'));
    await page.getByRole('button', { name: /^Complaint for declaratory/ }).click();
    expect(await previewText()).toContain('TWITTER, INC.');
    expect(await previewText()).toContain('SAMPLE – NOT FOR FILING');
    await screenshot(page, 'draft-preview');
  });

  it('gives the words of the pages to a screen reader', async () => {
    await page.getByText('Text', { exact: true }).last().click();
    const text = page.locator('.q-pview-text');
    await expect.poll(() => text.innerText()).toContain('March 14, 2017');
    await page.getByText('Pages', { exact: true }).click();
    await pages();
  });

  it('chooses and orders grounds', async () => {
    await step('Grounds');
    const argued = page.getByRole('region', { name: 'Argued' });
    const titles = () => argued.getByRole('checkbox').evaluateAll((all) => all.map((box) => box.id));
    const before = await titles();
    await argued.getByRole('button', { name: /^Move First Amendment right.* up$/ }).click();
    await expect.poll(titles).not.toEqual(before);
    await page.getByRole('checkbox', { name: 'Overbreadth' }).click();
    await expect.poll(async () => (await titles()).length).toBe(before.length + 1);
    await argued.getByRole('checkbox', { name: 'Overbreadth' }).click();
    await expect.poll(async () => (await titles()).length).toBe(before.length);
  });

  it('shows adverse authority first, strikes one and restores it', async () => {
    await step('Authorities');
    const showing = page.getByRole('region', { name: 'Showing below the standard' });
    expect(await showing.getByRole('listitem').first().innerText()).toContain('Adverse');
    await showing.getByRole('button', { name: /^Strike United States v\. Powell|^Strike .*Powell/ }).click();
    await showing.getByRole('button', { name: /^Restore .*Powell/ }).click();
    await showing.getByRole('button', { name: /^Strike .*Powell/ }).waitFor();
  });

  it('takes counsel’s own words, and gives the shipped ones back', async () => {
    await step('Text');
    const box = page.getByRole('textbox', { name: /^Text of / });
    const shipped = await box.inputValue();
    await box.fill(`${shipped}\n\n1. Counsel adds a sentence of her own under 19 U.S.C. § 1509.`);
    await expect.poll(previewText).toContain('Counsel adds a sentence of her own');
    await page.getByRole('button', { name: 'Revert to shipped text' }).click();
    await expect.poll(previewText).not.toContain('Counsel adds a sentence of her own');
    await expect.poll(() => box.inputValue()).toBe(shipped);
  });

  it('saves a sound Word file that holds the facts, and keeps the version', async () => {
    await step('Check and save');
    await answerSaveDialog(running.app, first);
    await page.getByRole('button', { name: /^Save complaint/ }).click();
    await page.getByText('Version 1').waitFor();
    const words = wordsOf(first);
    for (const fact of [
      '@ALT_USCIS',
      'March 14, 2017',
      '19 U.S.C. § 1509',
      'TWITTER, INC.',
      'SAMPLE – NOT FOR FILING',
    ]) {
      expect(words).toContain(fact);
    }
    expect(words).not.toContain('[MISSING');
    expect(complaintsAgainst(first) ?? '').toBe('');
    const versions = page.getByRole('region', { name: 'Versions' });
    const hash = createHash('sha256').update(readFileSync(first)).digest('hex');
    expect(await versions.innerText()).toContain('Rosa Paralegal');
    expect(await versions.innerText()).toContain(hash.slice(0, 16));
  });

  it('writes nothing when the dialog is cancelled, and can keep a version all the same', async () => {
    await answerSaveDialog(running.app);
    await page.getByRole('button', { name: /^Save complaint/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Save complaint/ }).isEnabled()).toBe(true);
    expect(await page.getByText('Version 2').count()).toBe(0);
    await page.getByRole('button', { name: 'Keep a version' }).click();
    await page.getByText('Version 2', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show version 1' }).click();
    await page.getByRole('button', { name: 'Back to the draft' }).click();
    await pages();
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const name of ['Document', 'What is missing', 'Grounds', 'Authorities', 'Text', 'Check and save']) {
      await step(name);
      await expect.poll(() => faults(page)).toEqual([]);
      await screenshot(page, `draft-${name.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`);
    }
  });

  it('has everything still there after a restart', async () => {
    const { profile } = running;
    await running.kill();
    running = await launchApp({ profile });
    page = running.page;
    await nav('Drafts');
    const row = page.getByRole('grid', { name: 'Drafts' }).locator('[data-row]');
    await expect.poll(() => row.count()).toBe(1);
    await row.first().click();
    await answerSaveDialog(running.app, again);
    await page.getByRole('button', { name: 'Save again… version 1' }).click();
    await expect.poll(() => existsSync(again)).toBe(true);
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, 'drafts');
    await page.getByRole('button', { name: 'Open draft' }).click();
    expect(await previewText()).toContain('TWITTER, INC.');
  });

  it('lays a paper out by a template of one’s own', async () => {
    await nav('Templates');
    await page.getByRole('grid', { name: 'Templates' }).getByText('Complaint', { exact: true }).click();
    await answerSaveDialog(running.app, template);
    await page.getByRole('button', { name: 'Save a copy to edit…' }).click();
    await expect.poll(() => existsSync(template)).toBe(true);
    await answerOpenDialog(running.app, template);
    await page.getByRole('button', { name: 'Import Word template…' }).click();
    const own = page.getByRole('grid', { name: 'Templates' }).locator('[data-row]').filter({ hasText: 'Your own' });
    await expect.poll(() => own.innerText()).toContain('OK');
    await screenshot(page, 'templates');
    await nav('Drafts');
    await page.getByRole('button', { name: 'Open draft' }).click();
    await step('Document');
    await page.getByRole('combobox', { name: 'Template' }).click();
    await page.getByRole('option', { name: 'firm-complaint' }).click();
    await page.getByText('Own template').waitFor();
    await expect.poll(previewText).toContain('TWITTER, INC.');
  });

  it('drafts no emergency letter before a named person has decided', async () => {
    await nav('Drafts');
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByRole('menuitem', { name: /Longacre/ }).click();
    const fitting = page.getByRole('region', { name: 'Documents for this matter' });
    await fitting.getByText('Emergency request: decision memo (internal)').waitFor();
    // The desk's own sheets and the form for the officer; neither letter.
    expect((await fitting.locator('b').allInnerTexts()).filter((title) => /decline|minimum/.test(title))).toEqual([]);
    const record = page.getByRole('button', { name: 'Record decision' });
    expect(await record.isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^Decline for now/ }).check();
    await page.getByLabel('Decided by').fill('Dana Example');
    await page.locator('#decision-day').fill('8/4/2012');
    await page.locator('#decision-day').press('Tab');
    await page.locator('#decision-time').fill('9:30 pm');
    await page.locator('#decision-time').press('Tab');
    await record.click();
    await page.getByText('decided by Dana Example on Sat, Aug 4, 2012 at 9:30 p.m.', { exact: false }).waitFor();
    expect(await page.getByText('p.m..').count()).toBe(0);
    await page.getByRole('button', { name: /^Emergency request: decline/ }).click();
    expect(await previewText()).toContain('SAMPLE – NOT FOR FILING');
    await step('Document');
    const unfit = page.getByRole('region', { name: 'Not for this matter' });
    expect(await unfit.innerText()).toContain('this letter does the opposite');
    await screenshot(page, 'draft-emergency');
  });

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});

describe('a motion', () => {
  it('is drafted and laid out on pleading paper', async () => {
    await newDraft(/account holder/, /^Motion to quash/);
    const text = await previewText();
    expect(text).toContain('MOTION TO QUASH');
    expect(text).toContain('12345678910111213141516171819202122232425262728');
  });

  it('prints a blank for a fact that is cleared, says it is not for filing, and takes the answer', async () => {
    await newDraft(/Harborlight/, /^Motion to quash/);
    await pages();
    await step('What is missing');
    await page.getByText(/^Answered/).click();
    const number = page.getByRole('textbox', { name: 'Case number' });
    const was = await number.inputValue();
    await number.fill('');
    await page.getByText(/^1 blank:/).waitFor();
    await expect.poll(previewText).toMatch(/\[MISSING: case number\]/i);
    await step('Check and save');
    const findings = page.getByRole('region', { name: 'Findings' });
    await expect.poll(() => findings.innerText()).toContain('Error');
    await page.getByRole('button', { name: /^Save motion, not for filing/ }).waitFor();
    await screenshot(page, 'draft-blank');
    await nav('Today');
    await nav('Drafts');
    await page.getByRole('grid', { name: 'Drafts' }).locator('[data-row]').first().dblclick();
    const missing = page.getByRole('region', { name: 'Missing', exact: true });
    await missing.getByRole('textbox', { name: 'Case number' }).fill(was);
    await expect.poll(previewText).not.toContain('[MISSING');
  });

  describe('with passages under seal', () => {
    const open = join(folder, 'open.docx');
    const sealed = join(folder, 'sealed.docx');
    const held = join(folder, 'held.docx');
    const box = () => page.getByRole('textbox', { name: /^Text of / });
    const versions = () => page.getByRole('region', { name: 'Public and sealed versions' });

    it('is marked by a key, and becomes two Word files', async () => {
      await step('Text');
      const shipped = await box().inputValue();
      await box().fill(`Quimbadex Zanthor wrote it.\n\n${shipped}`);
      await box().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 'Quimbadex Zanthor'.length));
      await page.keyboard.press('ControlOrMeta+Shift+E');
      expect(await box().inputValue()).toMatch(/^\[redact\]Quimbadex Zanthor\[\/redact\] wrote it\./);
      await expect.poll(previewText).toContain('[REDACTED] wrote it.');
      expect(await previewText()).not.toContain('Zanthor');
      await step('Check and save');
      await expect.poll(() => versions().innerText()).toContain('read again, every part of it');
      await expect.poll(() => faults(page)).toEqual([]);
      await screenshot(page, 'draft-two-versions');
      await answerSaveDialog(running.app, open);
      await page.getByRole('button', { name: 'Save public motion, not for filing…' }).click();
      await expect.poll(() => existsSync(open)).toBe(true);
      expect(wordsOf(open)).toContain('[REDACTED] wrote it.');
      expect(wordsOf(open)).not.toContain('Zanthor');
      await answerSaveDialog(running.app, sealed);
      await page.getByRole('button', { name: 'Save the sealed version…' }).click();
      await expect.poll(() => existsSync(sealed)).toBe(true);
      expect(wordsOf(sealed)).toMatch(/FILED UNDER SEAL[^]*Quimbadex Zanthor wrote it\./);
      expect([complaintsAgainst(open) ?? '', complaintsAgainst(sealed) ?? '']).toEqual(['', '']);
    });

    it('is held back while its words stand in the open elsewhere', async () => {
      await step('Text');
      await box().fill(`${await box().inputValue()}\n\nSo said Quimbadex Zanthor.`);
      await step('Check and save');
      await expect.poll(() => versions().innerText()).toContain('Held back');
      await answerSaveDialog(running.app, held);
      await page.getByRole('button', { name: /^Save public motion/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('it says what is under seal').waitFor();
      await screenshot(page, 'draft-held-back');
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      expect(existsSync(held)).toBe(false);
    });
  });
});
