import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';

/** The record of a matter by hand: an exhibit, a paragraph that its declarant confirms, a service; and the papers of them. */

const folder = mkdtempSync(join(tmpdir(), 'quash-record-'));
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

async function saved(): Promise<void> {
  await page.waitForTimeout(800);
  await expect.poll(() => page.getByRole('contentinfo').innerText()).toContain('Saved ');
}

async function choose(label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Tab');
}

async function openMatter(name: string): Promise<void> {
  await nav('Matters');
  await page.getByRole('grid', { name: 'Matters' }).getByText(name).dblclick();
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
}

/** A fresh draft of a paper of the live sample, as its preview shows it. */
async function previewOf(document: RegExp): Promise<string> {
  await nav('Drafts');
  await press('New draft');
  await page.getByRole('menuitem', { name: /Harborlight/ }).click();
  await page.getByRole('button', { name: document }).click();
  await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor({ timeout: 20_000 });
  const html = await page.locator('.q-pview iframe').last().getAttribute('srcdoc');
  return (html ?? '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0|&nbsp;/g, ' ')
    .replaceAll('&amp;', '&');
}

describe('the record', () => {
  it('takes an exhibit, which gets the next letter', async () => {
    await openMatter('Harborlight');
    await tab('Record');
    await press('Add an exhibit');
    const entry = page.getByRole('group', { name: /^Exhibit E/ });
    await entry.getByLabel('Title', { exact: true }).fill('privacy notice of Harborlight');
    await entry.getByLabel('Date', { exact: true }).fill('1/5/2026');
    await page.keyboard.press('Tab');
    await saved();
    await screenshot(page, 'record-exhibits');
  });

  it('asks who heard the declarant before a paragraph is anybody’s word', async () => {
    await press(/^The declarant confirmed paragraph 3/);
    await page.getByLabel('Who heard the confirmation of paragraph 3').fill('Jordan A. Avery');
    await press('Record');
    await page.getByText('heard by Jordan A. Avery.').first().waitFor();
    await saved();
    await page.getByText('heard by Jordan A. Avery.').first().scrollIntoViewIfNeeded();
    await screenshot(page, 'record-declarations');
    // A new wording is nobody's word yet.
    const words = page.getByLabel('Words of paragraph 4').first();
    await words.fill(`${await words.inputValue()} I say so.`);
    await page.keyboard.press('Tab');
    await saved();
    await page.getByRole('button', { name: 'The declarant confirmed paragraph 4' }).waitFor();
    await press('Undo');
    await page.getByRole('button', { name: 'The declarant confirmed paragraph 4' }).waitFor({ state: 'hidden' });
  });

  it('offers drafted paragraphs, which enter only when they are taken', async () => {
    const before = await page.getByLabel(/^Words of paragraph/).count();
    await page.getByRole('button', { name: 'Show drafted paragraphs' }).last().click();
    await page.getByRole('button', { name: /^Take drafted paragraph 1/ }).waitFor();
    await screenshot(page, 'record-proposals');
    expect(await page.getByLabel(/^Words of paragraph/).count()).toBe(before);
    await press('Take drafted paragraph 1');
    await expect.poll(() => page.getByLabel(/^Words of paragraph/).count()).toBe(before + 1);
    await saved();
  });

  it('logs a service that was made', async () => {
    await type('Day of service', '-1d');
    await choose('How it was served', 'Certified mail');
    await group('Service').getByLabel('On whom').fill('Dana Whitlock, Whitlock & Pryor LLP');
    await press('Log this service');
    await page.getByText('certified mail, by Rosa Paralegal').waitFor();
    await saved();
    await group('Conferral').scrollIntoViewIfNeeded();
    await screenshot(page, 'record-logs');
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page
      .getByRole('navigation', { name: 'Sections of the record' })
      .getByRole('button', { name: /^Declarations/ })
      .click();
    await page.waitForTimeout(250);
    await screenshot(page, `record-${colorScheme}`);
    await expect.poll(() => faults(page), { timeout: 8_000 }).toEqual([]);
  });

  it('is chosen as the support of an event', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await tab('Demand');
    const picker = page.getByRole('combobox', { name: 'Support of event 4', exact: true });
    await picker.scrollIntoViewIfNeeded();
    await picker.click();
    await page.getByRole('option', { name: /^Exhibit A: Subpoena/ }).click();
    await page.keyboard.press('Escape');
    await saved();
    await screenshot(page, 'record-support');
    expect(await faults(page)).toEqual([]);
  });
});

describe('the papers of the record', () => {
  it('print what was logged and confirmed', async () => {
    const certificate = await previewOf(/^Certificate of service/);
    expect(certificate).toContain('Rosa Paralegal served the papers filed with this certificate by certified mail on:');
    expect(certificate).toContain('Dana Whitlock, Whitlock & Pryor LLP');
    const technical = await previewOf(/^Technical declaration/);
    expect(technical).toContain('The table below lists each item of the Subpoena');
    expect(technical).not.toContain('NOT CONFIRMED');
    await screenshot(page, 'record-technical-declaration');
    const list = await previewOf(/^List of exhibits/);
    expect(list).toContain('Privacy notice of Harborlight');
    const motion = await previewOf(/^Motion to quash/);
    expect(motion).toContain('its office in San Francisco. (Tallis Decl. ¶ 3; Ex. A.)');
  });

  it('say which sentence nothing supports', async () => {
    await nav('Drafts');
    await press('New draft');
    await page.getByRole('menuitem', { name: /DreamHost/ }).click();
    await page.getByRole('button', { name: /^Opposition/ }).click();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    const finding = page.getByText('Nothing in the record is cited for this sentence: “The Warrant was served').first();
    await finding.waitFor();
    await screenshot(page, 'record-findings');
  });
});
