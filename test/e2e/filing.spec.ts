import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMatter } from '../../templates/library';
import { answerOpenDialog, launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** A paper is saved for filing only when people vouched for what it rests on; a draft can always be saved. */

const folder = mkdtempSync(join(tmpdir(), 'quash-filing-'));
const file = join(folder, 'own.json');
const secretFile = join(folder, 'secret.json');

let running: RunningApp;
let page: Page;

const step = (name: string): Promise<void> => page.locator('.q-draft-step', { hasText: name }).click();
const gate = () => page.getByRole('region', { name: 'Before filing' });
const save = (words: RegExp) => page.getByRole('button', { name: words }).waitFor();

beforeAll(async () => {
  // A sample's facts as a matter of one's own, before a judge.
  const sample = sampleMatter('dreamhost', '2017-08-11');
  const court = { ...sample.court, judge: 'Robert E. Morin' };
  writeFileSync(file, JSON.stringify({ ...sample, id: crypto.randomUUID(), title: 'In re Search', court }));
  // An agency's subpoena under an order of silence, attacked for want of notice: the brief as shipped speaks to a civil
  // plaintiff and does not cite what the Supreme Court held of agencies.
  const live = sampleMatter('live', '2026-11-20');
  const secret = {
    ...live,
    id: crypto.randomUUID(),
    title: 'Subpoena under seal',
    demand: { ...live.demand, instrument: 'administrative-subpoena-generic' },
    facts: { ...live.facts, gag: { courtOrder: true } },
    grounds: [{ id: 'lack-of-notice', chosen: true }],
  };
  writeFileSync(secretFile, JSON.stringify(secret));
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Ana María Ruiz');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+2');
  await answerOpenDialog(running.app, file);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('heading', { name: 'In re Search' }).waitFor();
  // A date to keep that the paper states, too: the matter's own day, which stands over the signature.
  await page.getByRole('tab', { name: /^Deadlines/ }).click();
  await page.getByLabel('What is due').fill('Opposition');
  await page.getByLabel('Day it is due', { exact: true }).fill('8/11/2017');
  await page.getByLabel('Day it is due', { exact: true }).press('Tab');
  await page.getByRole('button', { name: 'Enter deadline' }).click();
  await page.getByText('Deadline entered').waitFor();
  await page.getByRole('tab', { name: /^Drafts/ }).click();
  await page.getByRole('button', { name: 'Draft this' }).first().click();
  await step('Check and save');
  await gate().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a brief before a judge', () => {
  it('waits for somebody to read the standing order', async () => {
    await save(/, not for filing…$/);
    await inspectPage(page, 'filing-gates');
    const line = gate().getByRole('listitem').filter({ hasText: 'standing order of Robert E. Morin' });
    await line.getByRole('button', { name: 'I read it today' }).click();
    await line.waitFor({ state: 'detached' });
  });

  it('waits for somebody to verify the date to keep that it states', async () => {
    const line = gate()
      .getByRole('listitem')
      .filter({ hasText: 'August 11, 2017, which the matter keeps as “Opposition”' });
    await line.getByRole('button', { name: 'I have verified this date' }).click();
    await line.waitFor({ state: 'detached' });
    await save(/, not for filing…$/);
  });

  it('waits for somebody to vouch for every authority, one by one', async () => {
    const checks = gate().getByRole('button', { name: /^I checked it: / });
    const count = await checks.count();
    expect(count).toBeGreaterThan(3);
    await gate().getByLabel('Checked in').fill('official reporter');
    for (let left = count; left > 0; left -= 1) {
      await save(/, not for filing…$/);
      await checks.first().click();
      await expect.poll(() => checks.count()).toBe(left - 1);
    }
    await save(/^Save \S+ for filing…$/);
    await inspectPage(page, 'filing-ready');
  });

  it('is filed over an error for a reason only, which is kept', async () => {
    await step('Text');
    const text = page.getByRole('textbox', { name: /^Text of / });
    await text.fill(`${await text.inputValue()}\n\n/s/ Somebody.`);
    await step('Check and save');
    const signed = gate().getByRole('listitem').filter({ hasText: 'conformed signature' });
    await signed.getByRole('button', { name: 'File over it…' }).click();
    await signed.getByRole('textbox').fill('Decided with the client on the telephone.');
    await signed.getByRole('button', { name: 'File over it', exact: true }).click();
    await signed.waitFor({ state: 'detached' });
    expect(await gate().innerText()).toContain('Before filing (0)');
    await save(/^Save \S+ for filing…$/);
    await page.getByText('Ready to file, over errors').waitFor();
    await inspectPage(page, 'filing-over');
  });
});

describe('a brief that leaves out what controls, under an order of silence', () => {
  beforeAll(async () => {
    await page.keyboard.press('Control+2');
    await answerOpenDialog(running.app, secretFile);
    await page.getByRole('button', { name: 'Import…' }).click();
    await page.getByRole('heading', { name: 'Subpoena under seal' }).waitFor();
    await page.getByRole('tab', { name: /^Drafts/ }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Motion to quash' })
      .getByRole('button', { name: 'Draft this' })
      .first()
      .click();
    await step('Check and save');
    await gate().waitFor();
  });

  const adverse = () => gate().getByRole('listitem').filter({ hasText: 'controls in this court and is not cited' });

  it('shows it first, and files over it for counsel’s recorded reason only', async () => {
    await adverse().first().waitFor();
    const lines = gate().getByRole('listitem');
    expect(await lines.first().innerText()).toContain("SEC v. O'Brien");
    expect(await adverse().getByRole('button', { name: 'File over it…' }).count()).toBe(0);
    await inspectPage(page, 'filing-candor');
    await adverse().getByRole('button', { name: 'Not directly adverse…' }).click();
    await adverse().getByRole('textbox').fill('It concerns notice by the agency; we ask for notice by the provider.');
    await inspectPage(page, 'filing-candor-reason');
    await adverse().getByRole('button', { name: 'Record it' }).click();
    await adverse().waitFor({ state: 'detached' });
    await page.getByText('recorded on').first().waitFor();
  });

  it('asks whether adverse facts are known, and is answered once', async () => {
    const question = gate().getByRole('listitem').filter({ hasText: 'Are facts against the client known' });
    await question.getByRole('button', { name: 'I know of none' }).click();
    await question.waitFor({ state: 'detached' });
  });
});
