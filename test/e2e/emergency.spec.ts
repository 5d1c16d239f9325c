import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** The emergency desk of the Longacre sample, and what must be in hand before an account holder is told. */

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
  rmSync(running.profile, { recursive: true, force: true });
});

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function openMatter(name: string): Promise<void> {
  await nav('Matters');
  await page.getByRole('grid', { name: 'Matters' }).getByText(name).dblclick();
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
}

async function choose(label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

async function moment(of: string, day: string, time: string): Promise<void> {
  await page.getByLabel(`Day of ${of}`, { exact: true }).fill(day);
  await page.keyboard.press('Tab');
  await page.getByLabel(`Time of ${of}`, { exact: true }).fill(time);
  await page.keyboard.press('Tab');
}

describe('the emergency desk', () => {
  it('stands only with an emergency request, and holds the two standards apart', async () => {
    await openMatter('Harborlight');
    expect(await page.getByRole('tab', { name: 'Emergency desk' }).count()).toBe(0);
    await openMatter('Longacre');
    await tab('Emergency desk');
    const open = page.getByRole('list', { name: 'Still open' });
    await expect.poll(() => open.innerText()).toContain('Nobody has called the agency back');
    const statute = page.getByRole('region', { name: 'The statute' });
    await expect.poll(() => statute.innerText()).toContain('requires disclosure without delay');
    expect(await statute.innerText()).not.toContain('present, specific and immediate');
    expect(await page.getByRole('region', { name: 'The provider’s policy' }).innerText()).toContain(
      'present, specific',
    );
    await inspectPage(page, 'emergency-desk');
  });

  it('logs a call to a number that was looked up', async () => {
    const calls = group('Call-back log');
    await moment('the call', '8/4/2012', '12:45 am');
    await calls.getByLabel('Number called').fill('212 555 0199');
    await calls.getByLabel('Where it was found').fill('The department’s own page');
    await choose('Result of the call', 'Officer and request confirmed');
    await press('Log this call');
    await expect.poll(() => calls.innerText()).toContain('Officer and request confirmed.');
    const open = page.getByRole('list', { name: 'Still open' });
    await expect.poll(() => open.innerText()).not.toContain('called the agency back');
  });

  it('keeps a decision with its name and time, and asks again when a fact comes after it', async () => {
    const decisions = group('Decisions');
    await choose('Decision', 'Decline for now');
    await moment('the decision', '8/4/2012', '1:30 am');
    await press('Record the decision');
    await expect.poll(() => decisions.innerText()).toContain('decided by Ana Reyes');
    await page.getByLabel('New fact', { exact: true }).fill('A performance is on tonight.');
    await choose('Which way the fact speaks', 'For disclosure');
    await moment('the fact', '8/4/2012', '2:00 am');
    await press('Enter this fact');
    const open = page.getByRole('list', { name: 'Still open' });
    await expect.poll(() => open.innerText()).toContain('A fact was entered after the last decision');
    await nav('Drafts');
    await press('New draft');
    await page.getByRole('menuitem', { name: /Longacre/ }).click();
    const unfit = page.getByRole('region', { name: 'Not for this matter' });
    await expect.poll(() => unfit.innerText()).toContain('decide again, with the time');
  });
});

describe('secrecy and notice', () => {
  it('reads the summons’s request, and waits for snapshot and confirmation', async () => {
    await openMatter('the provider');
    await tab('Secrecy');
    await expect.poll(() => group('What the secrecy is').innerText()).toContain('A mere request');
    const log = page.getByRole('button', { name: 'Log the notice' });
    expect(await log.isDisabled()).toBe(true);
    await moment('the snapshot', '3/15/2017', '9:00 am');
    await press('Log the snapshot');
    await page.getByLabel('It rests on').fill('The summons was read whole; no order was served.');
    await press('Confirm');
    await expect.poll(() => group('Counsel’s confirmation').innerText()).toContain('no order was served');
    await inspectPage(page, 'secrecy-and-notice');
  });
  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
