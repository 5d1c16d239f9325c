import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';
import { complaintsAgainst, wordsOf } from './word-file';

/** The triage of the samples: the table, defects, questions answered on the spot, a ground ticked into a paper, the memo. */

const folder = mkdtempSync(join(tmpdir(), 'quash-triage-'));
const memo = join(folder, 'memo.docx');
const packFile = join(folder, 'pack.json');
const pack = {
  schemaVersion: 1,
  name: 'Example LLP',
  grounds: [
    {
      id: 'agency-critic',
      title: 'Speech about an agency',
      test: 'A house rule: say so first.',
      appliesTo: ['customs-summons-1509'],
      triggers: [
        {
          id: 'critic',
          when: { path: 'speech.criticisesRequester', op: 'eq', value: true },
          strength: 'strong',
          text: 'The speech is about whoever asks.',
        },
      ],
      counterArguments: ['No rule asks for it.'],
      source: ['Memorandum of the firm, 2026'],
      confidence: 'well-known-not-seen',
    },
  ],
};
const loud = { id: 'loud', when: { path: 'speech.loud', op: 'eq', value: true }, strength: 'weak', text: 'Loud.' };
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Ana Reyes');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(running.profile, { recursive: true, force: true });
});

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();
const list = (name: string): Locator => page.getByRole('list', { name, exact: true });
const table = (): Locator => page.getByRole('table', { name: 'Items and what the law allows' });
const section = (name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Sections of the triage' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();

async function openTriage(name: string): Promise<void> {
  await nav('Matters');
  await page.getByRole('grid', { name: 'Matters' }).getByText(name).dblclick();
  await tab('Triage');
  await page.getByRole('button', { name: 'Print the memo' }).waitFor();
}

async function inspectBoth(name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await inspectPage(page, `${name}-${colorScheme}`);
  }
}

const previewText = async (): Promise<string> => {
  await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor();
  const html = await page.locator('.q-pview iframe').last().getAttribute('srcdoc');
  return (html ?? '').replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, '');
};

describe('the triage of the @ALT_uscis summons', () => {
  it('judges each item in a word, and shows the defects with the facts behind them', async () => {
    await openTriage('the provider');
    await expect.poll(() => table().getByRole('row').count()).toBe(7);
    expect(await table().getByText('Out of reach', { exact: true }).count()).toBeGreaterThanOrEqual(6);
    expect(await table().innerText()).toContain('19 U.S.C. § 1509');
    const defects = await list('Defects').innerText();
    expect(defects).toContain('March 13, 2017, 11:45 a.m.');
    expect(defects).toContain('March 14, 2017');
    expect(await list('Defects').getByRole('heading').count()).toBe(4);
    await inspectBoth('triage-items');
    await section('Defects');
    await inspectPage(page, 'triage-defects');
  });

  it('leads from a fact to the field that holds it', async () => {
    await list('Defects').getByRole('button', { name: 'Due', exact: true }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:demand.due.date');
    await tab('Triage');
  });

  it('fires a ground as soon as a question is answered, and takes it back with the answer', async () => {
    const suggested = list('Grounds that the facts suggest');
    await section('Questions');
    const particular = list('Questions').getByRole('group', { name: 'Described with particularity?' });
    expect(await suggested.getByRole('checkbox', { name: 'Argue Particularity', exact: false }).count()).toBe(0);
    await inspectBoth('triage-questions');
    await particular.getByRole('button', { name: 'No', exact: true }).click();
    await suggested.getByRole('checkbox', { name: /^Argue .*articularity/ }).waitFor();
    await expect.poll(() => list('Questions').innerText()).toContain('Answered');
    await particular.getByRole('button', { name: 'No', exact: true }).click();
    await suggested.getByRole('checkbox', { name: /^Argue .*articularity/ }).waitFor({ state: 'detached' });
  });

  it('keeps grounds that no fact suggests under a fold, with what would suggest them', async () => {
    await section('Grounds');
    await press(/^Grounds that no fact suggests/);
    const others = list('Grounds that no fact suggests');
    await expect.poll(() => others.innerText()).toContain('if so');
    expect(await others.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await others
      .getByText(/^The law behind it/)
      .first()
      .click();
    await others.getByText('Tests in the library').first().scrollIntoViewIfNeeded();
    await inspectBoth('triage-unsuggested');
    await press(/^Grounds that no fact suggests/);
    await section('Grounds');
    await inspectBoth('triage-grounds');
  });

  it('shows the other side with each ground, and brings a ticked one into the paper', async () => {
    const suggested = list('Grounds that the facts suggest');
    expect(await suggested.innerText()).toContain('They will say');
    expect(await suggested.innerText()).toContain('Against');
    await suggested.getByRole('checkbox', { name: 'Argue Overbreadth' }).click();
    await expect.poll(() => list('Argued, in this order').innerText()).toContain('Overbreadth');
    await section('Vehicles');
    await expect.poll(() => list('Vehicles').innerText()).toContain('May not');
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toContain('omplaint');
    await inspectBoth('triage-vehicles');
    await list('Vehicles')
      .getByRole('button', { name: /^Draft: Complaint/ })
      .click();
    await expect.poll(previewText).toMatch(/overbroad|overbreadth/i);
    await page.locator('.q-draft-step', { hasText: 'Grounds' }).click();
    await page
      .getByRole('region', { name: 'Argued' })
      .getByRole('checkbox', { name: 'Overbreadth', checked: true })
      .waitFor();
  });

  it('prints the memo, sound in Word', async () => {
    await openTriage('the provider');
    await press('Print the memo');
    await expect.poll(previewText).toContain('TRIAGE MEMO');
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    await answerSaveDialog(running.app, memo);
    await press(/^Save .*, not for filing…$/);
    await page.getByText('Version 1').waitFor();
    expect(wordsOf(memo)).toContain('Due before it was served');
    expect(complaintsAgainst(memo) ?? '').toBe('');
  });
});

describe('other demands', () => {
  it('counts the people of the DreamHost warrant', async () => {
    await openTriage('DreamHost');
    await expect.poll(() => table().innerText()).toContain('1,300,000');
    await expect.poll(() => list('Questions').getByRole('heading').count()).toBeGreaterThan(5);
    await inspectPage(page, 'triage-dreamhost');
  });

  it('asks of the Longacre request what nobody has answered, and leads to the desk', async () => {
    await openTriage('Longacre');
    await expect.poll(() => list('Questions').innerText()).toContain('Is there a reason why process cannot be had');
    expect(await list('Grounds that the facts suggest').getByRole('checkbox').count()).toBe(0);
    await inspectPage(page, 'triage-longacre');
    await press('To the emergency desk');
    await page.getByRole('tab', { name: 'Emergency desk', selected: true }).waitFor();
    await tab('Triage');
    await press('To the secrecy');
    await expect.poll(() => group('What the secrecy is').count()).toBe(1);
  });

  it('lays a pack of the firm over the law, and takes none that has faults', async () => {
    const faulty = { ...pack, grounds: [{ ...pack.grounds[0], appliesTo: ['no-such-paper'], triggers: [loud] }] };
    writeFileSync(packFile, JSON.stringify(faulty));
    await answerOpenDialog(running.app, packFile);
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await tab('Firm’s grounds');
    await press('Import a pack…');
    const faults = page.getByRole('alert').filter({ hasText: 'was not taken in' });
    await expect.poll(() => faults.innerText()).toContain('grounds[0].appliesTo[0]');
    expect(await faults.innerText()).toContain('grounds[0].triggers[0].when.path');
    await inspectPage(page, 'firm-grounds-faults');
    expect(await list('Packs of the firm').getByRole('listitem').count()).toBe(0);

    writeFileSync(packFile, JSON.stringify(pack));
    await press('Import a pack…');
    await expect.poll(() => list('Packs of the firm').innerText()).toContain('1 ground of its own');
    await inspectBoth('firm-grounds');
    await openTriage('the provider');
    const suggested = list('Grounds that the facts suggest');
    await suggested.getByRole('checkbox', { name: 'Argue Speech about an agency' }).waitFor();
    expect(await suggested.innerText()).toContain('Firm pack: Example LLP');
    await suggested.getByRole('checkbox', { name: 'Argue Speech about an agency' }).click();
    await expect.poll(() => list('Argued, in this order').innerText()).toContain('Speech about an agency');
    await press('Print the memo');
    await expect.poll(previewText).toContain('Speech about an agency');
    await openTriage('the provider');
    await list('Vehicles')
      .getByRole('button', { name: /^Open: Complaint/ })
      .click();
    await page.locator('.q-draft-step', { hasText: 'Grounds' }).click();
    await page
      .getByRole('region', { name: 'Argued' })
      .getByRole('checkbox', { name: 'Speech about an agency' })
      .waitFor();

    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await tab('Firm’s grounds');
    await press('Remove the pack Example LLP');
    await expect.poll(() => list('Packs of the firm').getByRole('listitem').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(() => list('Packs of the firm').getByRole('listitem').count()).toBe(1);
  });

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
