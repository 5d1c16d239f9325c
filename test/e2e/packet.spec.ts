import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';
import { asPdf } from '../stories/demands/papers';
import { complaintsAgainst, wordsOf } from './word-file';

/** From a matter's drafts to a folder with all its papers: the plan, what is missing, saving, cancelling, refusing. */

const folder = mkdtempSync(join(tmpdir(), 'quash-packets-'));
const twitter = join(folder, 'twitter');

let running: RunningApp;
let page: Page;

const packet = () => page.getByRole('region', { name: 'Packet', exact: true });
const plan = () => page.getByRole('region', { name: 'Plan of the packet' });
const missing = () => page.getByRole('region', { name: 'Missing' });
const save = (): Promise<void> => page.getByRole('button', { name: 'Save packet…' }).click();
const SUMMONS = 'Exhibit A, Summons: not attached';
const inside = (path: string): string[] => readdirSync(path).sort();
const papersIn = (path: string): string[] => inside(path).filter((name) => name.endsWith('.docx'));

async function openPacket(matter: RegExp): Promise<void> {
  await page.getByRole('navigation').getByText('Matters', { exact: true }).first().click();
  await page.getByRole('grid', { name: 'Matters' }).getByText(matter).first().dblclick();
  await page.getByRole('tab', { name: 'Drafts' }).click();
  await page.getByRole('button', { name: 'Make the packet' }).click();
  await plan().locator('.q-packet-papers').waitFor({ timeout: 20_000 });
}

/** Watches how long the window goes without drawing, until asked for the longest pause. */
const watchFrames = (): Promise<void> =>
  page.evaluate(() => {
    const seen = { longest: 0, over: 0, frames: 0 };
    Reflect.set(globalThis, 'frameWatch', seen);
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - last);
      if (now - last > 50) seen.over += 1;
      seen.frames += 1;
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    // What the window's own code did without a pause; the machine's load does not count here.
    Reflect.set(seen, 'tasks', []);
    new PerformanceObserver((list) => {
      (Reflect.get(seen, 'tasks') as number[]).push(...list.getEntries().map((entry) => Math.round(entry.duration)));
    }).observe({ entryTypes: ['longtask'] });
  });

beforeAll(async () => {
  mkdirSync(twitter);
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe('the packet page', () => {
  it('plans the papers of the @ALT_USCIS complaint, each with why', async () => {
    await openPacket(/Twitter v\. DHS .*provider/);
    const titles = await plan().locator('.q-packet-papers > li').allInnerTexts();
    expect(titles[1]).toContain('Complaint for declaratory and injunctive relief');
    expect(titles[1]).toContain('Fed. R. Civ. P. 3');
    expect(titles.join('\n')).toContain('Fed. R. Civ. P. 7.1; Civil L.R. 3-15');
    expect(titles.join('\n')).toContain('Summonses and service list');
    // The record names the summons as an exhibit; nobody has attached it yet.
    expect(await missing().innerText()).toMatch(/^What is missing \(1\)\n/);
    expect(await missing().innerText()).toContain(SUMMONS);
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.getByText(/^The record does not say/).click();
    expect(await faults(page)).toEqual([]);
    await screenshot(page, `packet-${colorScheme}`);
    await page.getByText(/^The record does not say/).click();
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('asks on this page for what only these papers need, and the plan follows', async () => {
    const silent = page.getByRole('checkbox', { name: 'Parent corporations: not in the record' });
    await silent.uncheck();
    await missing().getByText('Parent corporations of the client', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Open the field: Parent corporations of the client' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field:client.disclosure.parents');
    await page.getByRole('checkbox', { name: 'Parent corporations: there is none' }).check();
    await missing().getByText('Parent corporations of the client', { exact: true }).waitFor({ state: 'hidden' });
  });

  it('misses nothing more once the exhibit has its file', async () => {
    const summons = join(folder, 'summons.pdf');
    writeFileSync(summons, asPdf('DEPARTMENT OF HOMELAND SECURITY\nSUMMONS\nto Twitter, Inc.'));
    await answerOpenDialog(running.app, summons);
    await packet().getByRole('button', { name: 'Matter' }).click();
    await page.getByRole('tab', { name: 'Files' }).click();
    await page.getByRole('button', { name: 'Attach a file…' }).first().click();
    await page.getByRole('region', { name: 'Files of the matter' }).getByText('summons.pdf', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Drafts' }).click();
    await page.getByRole('button', { name: 'Make the packet' }).click();
    await page.getByRole('button', { name: `Open the field: ${SUMMONS}` }).click();
    await page.getByRole('tab', { name: 'Record', selected: true }).waitFor();
    await page.getByRole('combobox', { name: 'File', exact: true }).click();
    await page.getByRole('option', { name: 'summons.pdf' }).click();
    await page.getByRole('tab', { name: 'Drafts' }).click();
    await page.getByRole('button', { name: 'Make the packet' }).click();
    await missing().getByText('Nothing that these papers ask for is missing.').waitFor();
  });

  it('writes nothing when the folder is not named, or while it is cancelled', async () => {
    await answerOpenDialog(running.app);
    await save();
    await page.getByRole('button', { name: 'Save packet…' }).waitFor({ timeout: 30_000 });
    await answerOpenDialog(running.app, twitter);
    // In the page itself, as soon as the button is drawn: the making takes a second or two.
    await page.evaluate(async () => {
      const button = (name: RegExp) => [...document.querySelectorAll('button')].find((one) => name.test(one.innerText));
      button(/^Save packet/)?.click();
      while (!button(/^Cancel$/)) await new Promise((next) => requestAnimationFrame(next));
      button(/^Cancel$/)?.click();
    });
    await page.getByRole('button', { name: 'Save packet…' }).waitFor({ timeout: 30_000 });
    expect(inside(twitter)).toEqual([]);
    expect(await page.getByRole('region', { name: 'Saved packet' }).count()).toBe(0);
    await packet().getByRole('button', { name: 'Matter' }).click();
    expect(await page.getByText('No paper has been begun. Choose one below.').count()).toBe(1);
    await page.getByRole('button', { name: 'Make the packet' }).click();
  });

  it('saves all papers, numbered and valid, while the window goes on answering', async () => {
    await answerOpenDialog(running.app, twitter);
    // The page has come to rest: what is watched is the making, not the drawing of the page.
    await plan().locator('.q-packet-papers').waitFor();
    await page.waitForTimeout(500);
    await watchFrames();
    const started = Date.now();
    await save();
    const result = page.getByRole('region', { name: 'Saved packet' });
    await result.waitFor({ timeout: 60_000 });
    const took = Date.now() - started;
    const seen = await page.evaluate(
      () => Reflect.get(globalThis, 'frameWatch') as { longest: number; over: number; frames: number; tasks: number[] },
    );
    console.log(
      `packet of ${papersIn(twitter).length} papers in ${took} ms; longest frame ${Math.round(seen.longest)} ms, ` +
        `${seen.over} of ${seen.frames} over 50 ms; long tasks of the window: ${seen.tasks.join(', ') || 'none'}`,
    );
    const names = inside(twitter).filter((name) => name.endsWith('.docx'));
    expect(names).toEqual(
      expect.arrayContaining([
        '00 Packet cover and checklist - INTERNAL.docx',
        '01 Complaint for Declaratory and Injunctive Relief.docx',
      ]),
    );
    expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(names.map((_, at) => at));
    expect(inside(twitter).filter((name) => name.endsWith('.pdf'))).toEqual(['Exhibit A - Summons.pdf']);
    expect(await result.getByText('Saved', { exact: true }).count()).toBe(names.length + 1);
    for (const name of names) expect(complaintsAgainst(join(twitter, name)) ?? '', name).toBe('');
    const cover = wordsOf(join(twitter, names[0] ?? ''));
    expect(cover).toContain('PRIVILEGED – ATTORNEY WORK PRODUCT');
    expect(cover).toContain('SAMPLE – NOT FOR FILING');
    expect(wordsOf(join(twitter, names.find((name) => name.includes('Disclosure')) ?? ''))).toContain(
      'Twitter has no parent corporation.',
    );
    // Tasks of the window that keep it from drawing; on a machine under load the clock, not the task, may run on.
    expect(seen.tasks.filter((ms) => ms > 200)).toEqual([]);
    await screenshot(page, 'packet-saved');
    expect(await faults(page)).toEqual([]);
  });

  it('keeps each paper as a version of its draft', async () => {
    await packet().getByRole('button', { name: 'Matter' }).click();
    await expect.poll(() => page.getByText(/^1 version, last/).count()).toBe(papersIn(twitter).length);
    await page.getByRole('button', { name: 'Make the packet' }).click();
    await save();
    await page.getByRole('region', { name: 'Saved packet' }).waitFor({ timeout: 60_000 });
    await packet().getByRole('button', { name: 'Matter' }).click();
    await page
      .getByText(/^2 versions, last/)
      .first()
      .waitFor();
  });

  it('refuses a folder with other files and says which', async () => {
    const mine = join(folder, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'last year.txt'), 'mine');
    await answerOpenDialog(running.app, mine);
    await page.getByRole('button', { name: 'Make the packet' }).click();
    await save();
    await page.getByText(/The folder holds other files: last year\.txt/).waitFor({ timeout: 60_000 });
    expect(inside(mine)).toEqual(['last year.txt']);
  });

  it('names what a motion in New York still lacks, and leads to the field', async () => {
    await openPacket(/Harris/);
    const lacks = await missing().locator('strong').allInnerTexts();
    expect(lacks).toContain('Declaration or affirmation of counsel, with exhibits');
    expect(lacks).toContain('Exhibit A, Subpoena Duces Tecum served January 26, 2012: not attached');
    await screenshot(page, 'packet-harris');
    await openPacket(/Longacre/);
    await plan().getByText('Nobody has recorded a decision').first().waitFor();
    await plan().getByRole('button', { name: 'Show the field' }).click();
    await page.getByRole('tab', { name: 'Emergency desk', selected: true }).waitFor();
  });

  it('wrote no complaint to the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
