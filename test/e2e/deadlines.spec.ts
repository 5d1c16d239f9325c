import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMatter } from '../../templates/library';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { inspectPage } from './axe';

/** From the service of a subpoena to a date in another program's calendar, and what happens when service was another day. */

let running: RunningApp;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'quash-deadlines-'));

/** The fictitious sample on a day of its own, so that the days of this test are the same every year. */
const today = '2027-03-02';
const live = sampleMatter('live', today);
const matter = {
  ...live,
  id: crypto.randomUUID(),
  title: 'Harborlight',
  today,
  lawAsOf: today,
  court: { ...live.court, id: 'cand', hearing: { date: '2027-04-15', time: '10:00' } },
  demand: {
    ...live.demand,
    served: { ...live.demand.served, date: '2027-02-25' },
    due: { ...live.demand.due, date: '2027-03-26', time: '10:00' },
  },
};

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Ana Reyes');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
  const file = join(folder, 'matter.json');
  writeFileSync(file, JSON.stringify(matter));
  await nav('Matters');
  await answerOpenDialog(running.app, file);
  await page.getByRole('button', { name: 'Import…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Harborlight' }).waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const press = (name: string | RegExp): Promise<void> =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
const list = (name: string): Locator => page.getByRole('list', { name, exact: true });
const words = (locator: Locator) => expect.poll(() => locator.innerText());
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Tab');
}
async function serve(day: string): Promise<void> {
  await tab('Demand');
  await page.locator('[id="field:demand.served.date"]').fill(day);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(800);
  await tab('Deadlines');
}

/** Turns the pages from the month of the clock. */
async function toMarch(): Promise<void> {
  const now = new Date();
  const months = (2027 - now.getFullYear()) * 12 + (2 - now.getMonth());
  for (let step = 0; step < Math.abs(months); step += 1) await press(months > 0 ? 'Next month' : 'Previous month');
}

const OBJECTIONS = 'Written objections, Rule 45(d)(2)(B)';
const COMPLIANCE = 'Compliance date on the demand';
const proposals = (): Locator => list('Computed, not calendared');
const calendar = (): Locator => list('On the calendar');

describe('the dates of a matter', () => {
  it('are asked for where an answer is missing, with the way to the field', async () => {
    await serve('');
    const asked = list('Not computed yet').getByRole('listitem').filter({ hasText: 'runs from service' });
    await asked.getByRole('button', { name: 'Answer this' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:demand.served.date');
  });

  it('are computed from service and the return date, each with its arithmetic', async () => {
    await serve('2027-03-01');
    await words(proposals().getByRole('listitem').filter({ hasText: OBJECTIONS })).toContain('Mon, Mar 15, 2027');
    await press(`Arithmetic: ${OBJECTIONS}`);
    await words(list('How the date was counted')).toContain('Fed. R. Civ. P.');
    await press(`Arithmetic: ${OBJECTIONS}`);
    expect(await calendar().innerText()).not.toContain(OBJECTIONS);
  });

  it('stay red while the hearing comes after compliance, until an answer to that is recorded', async () => {
    const compliance = proposals().getByRole('listitem').filter({ hasText: COMPLIANCE }).first();
    await words(compliance).toContain('At risk');
    await press(`Arithmetic: ${COMPLIANCE}`);
    await inspectPage(page, 'deadlines-at-risk');
    await press('Extension agreed…');
    const remedy = page.getByRole('group', { name: 'What takes the red away' });
    await remedy.getByLabel('Day it happened', { exact: true }).fill('2027-03-02');
    await page.keyboard.press('Tab');
    await remedy.getByLabel('New compliance date', { exact: true }).fill('2027-04-30');
    await page.keyboard.press('Tab');
    await press('Record: Extension agreed in writing');
    await words(compliance).toContain('Fri, Apr 30, 2027');
    await words(compliance).not.toContain('At risk');
    await words(list('Recorded events')).toContain('Extension agreed in writing');
  });

  it('go on the calendar by a tick', async () => {
    await press(/^Calendar the ticked dates/);
    await words(calendar()).toContain(OBJECTIONS);
    await words(calendar().getByRole('listitem').filter({ hasText: OBJECTIONS })).toContain('Mon, Mar 15, 2027');
  });

  it('are signed off by a second person, and not by the first', async () => {
    await press(`Details of ${OBJECTIONS}`);
    const second = page.getByRole('combobox', { name: `Second person for ${OBJECTIONS}` });
    await second.fill('Ana Reyes');
    await page.keyboard.press('Escape');
    await press('Note the sign-off');
    await page.getByText('Ana Reyes stands for this date already.').waitFor();
    await second.fill('Bo Chen');
    await page.keyboard.press('Escape');
    await press('Note the sign-off');
    await words(calendar()).toContain('Signed off by Bo Chen');
    await inspectPage(page, 'deadlines-calendared');
    await press(`Details of ${OBJECTIONS}`);
  });

  it('do not move when service was another day: before and after are shown, and a tick takes the new date', async () => {
    await serve('2027-03-04');
    const changed = list('Changed since they were calendared');
    await words(changed).toContain('Mon, Mar 15, 2027');
    await words(changed).toContain('Thu, Mar 18, 2027');
    const line = calendar().getByRole('listitem').filter({ hasText: OBJECTIONS });
    expect(await line.innerText()).toContain('Mon, Mar 15, 2027');
    await page.getByRole('checkbox', { name: `Take the new date: ${OBJECTIONS}` }).check();
    await inspectPage(page, 'deadlines-changed');
    await press(/^Apply the ticked changes/);
    await words(line).toContain('Thu, Mar 18, 2027');
    // What was signed off was the other day.
    expect(await line.innerText()).not.toContain('Signed off');
  });

  it('leave as a calendar file that another program reads on the right day', async () => {
    const path = join(folder, 'deadlines.ics');
    await answerSaveDialog(running.app, path);
    await press('Save calendar file…');
    await page.getByText('Saved', { exact: true }).first().waitFor();
    const read = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]);
    const events = read.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const objections = events.find(({ summary }) => summary === OBJECTIONS);
    expect(objections?.startDate.toString()).toBe('2027-03-18');
    expect(objections?.startDate.isDate).toBe(true);
    expect(objections?.component.getAllSubcomponents('valarm')).toHaveLength(2);
    expect(readFileSync(path, 'utf8')).not.toContain('Harborlight');
  });

  it('that an order sets by hand win, and say so', async () => {
    await page.getByRole('combobox', { name: 'Which date' }).click();
    await page.getByRole('option', { name: OBJECTIONS }).click();
    await type('Day set by order', '3 days before 3/18/2027');
    await page.getByLabel('By', { exact: true }).fill('Standing Order ¶ 4');
    await page.getByRole('group', { name: 'What happened and was ordered' }).scrollIntoViewIfNeeded();
    await page.getByRole('combobox', { name: 'What happened' }).scrollIntoViewIfNeeded();
    await screenshot(page, 'deadlines-triggers');
    await press('Set this date');
    const changed = list('Changed since they were calendared');
    await words(changed).toContain('Mon, Mar 15, 2027');
    await page.getByRole('checkbox', { name: `Take the new date: ${OBJECTIONS}` }).check();
    await press(/^Apply the ticked changes/);
    await press(`Details of ${OBJECTIONS}`);
    await words(calendar()).toContain('Set by hand: Standing Order ¶ 4');
    await words(calendar()).toContain('Computed: Thu, Mar 18, 2027');
  });
});

describe('the dates of all matters', () => {
  it('stand in a list, and are counted by rule without a matter', async () => {
    await nav('Deadlines');
    await page.getByRole('grid', { name: 'Deadlines' }).getByText(OBJECTIONS).waitFor();
    await press('More of deadlines');
    await page.getByRole('menuitem', { name: 'Count a date…' }).click();
    const count = page.getByRole('region', { name: 'Count a date' });
    await count.getByRole('textbox', { name: 'Day it runs from' }).fill('2026-11-06');
    await page.keyboard.press('Tab');
    await count.getByLabel('Count', { exact: true }).fill('14');
    await words(count.getByRole('status')).toContain('Fri, Nov 20, 2026');
    await inspectPage(page, 'deadlines-count');
    await count.getByRole('button', { name: 'Close' }).click();
  });

  it('leave in one calendar file, each under its matter’s name', async () => {
    const path = join(folder, 'all.ics');
    await answerSaveDialog(running.app, path);
    await press('More of deadlines');
    await page.getByRole('menuitem', { name: 'Save calendar file of all matters…' }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    const read = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')) as unknown[]);
    const days = read.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const found = days.find(({ summary }) => summary === `Harborlight: ${OBJECTIONS}`);
    expect(found?.startDate.toString()).toBe('2027-03-15');
  });

  it('stand in a month, each in reach of the keyboard', async () => {
    await page.getByText('Month', { exact: true }).click();
    await toMarch();
    const month = page.getByRole('table', { name: 'Deadlines in March 2027' });
    const day = month.getByRole('list', { name: 'March 15, 2027' });
    await day.getByRole('button', { name: new RegExp('^Written objections') }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: OBJECTIONS }).waitFor();
  });

  it.each(['light', 'dark'] as const)('have no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === 'dark') await toMarch();
    await inspectPage(page, `deadlines-month-${colorScheme}`);
    await nav('Matters');
    await page.getByRole('grid', { name: 'Matters' }).getByText('Harborlight', { exact: true }).dblclick();
    await tab('Deadlines');
    await calendar().waitFor();
    await inspectPage(page, `deadlines-matter-${colorScheme}`);
    await nav('Deadlines');
    await page.getByText('Month', { exact: true }).click();
  });

  it('complain of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
