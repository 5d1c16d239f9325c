import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog, launchApp, newProfile, type RunningApp, startsAndSays } from './app';
import { inspectPage } from './axe';
import { complaintsAgainst, wordsOf } from './word-file';

/**
 * A lawyer's first hour: a new profile with the samples, a matter entered by hand from the @ALT_uscis summons, changed
 * on its pages, and all of it still there after the power was cut.
 */

const profile = newProfile();
const folder = mkdtempSync(join(tmpdir(), 'quash-matters-'));
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp({ profile });
  page = running.page;
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(profile, { recursive: true, force: true });
});

const matters = (): Locator => page.getByRole('grid', { name: 'Matters' });
const rows = (): Locator => matters().locator('[data-row]');
const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const field = (path: string): Locator => page.locator(`[id="field:${path}"]`);
const goTo = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
/** What was typed is gathered for a moment before it is written. */
async function saved(): Promise<void> {
  await page.waitForTimeout(800);
  await expect.poll(() => page.getByRole('contentinfo').innerText()).toContain('Saved ');
}

/** Chooses in a drop-down list by its label. */
async function choose(label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Types into a date or time field and leaves it. */
async function type(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Tab');
}

const answer = (question: string, word: 'Yes' | 'No' | 'Not known'): Promise<void> =>
  page.getByRole('group', { name: question, exact: true }).getByRole('button', { name: word, exact: true }).click();

const inspect = (name: string): Promise<void> => inspectPage(page, name);

describe('a new profile', () => {
  it('asks who is there, and says that it is ready', async () => {
    await page.getByRole('heading', { name: 'Welcome to Quash' }).waitFor();
    await startsAndSays('Quash is ready');
    await inspect('first-run');
  });

  it('shows the samples after the answers', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Ana María Ruiz');
    await page.getByLabel('Bar admissions').fill('California 123456');
    await page.getByLabel('Firm or company').fill('Ruiz & Park LLP');
    await page.getByLabel('Address').fill('1 Example Plaza\nSan Francisco, CA 94105');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => rows().count()).toBe(6);
    await expect.poll(() => matters().innerText()).toContain('Twitter v. DHS');
    await inspect('matters');
  });

  it('sorts by a click on a title and filters by any name', async () => {
    await page
      .getByRole('columnheader', { name: /Short name/ })
      .getByRole('button', { name: /Short name/ })
      .click();
    await expect.poll(() => rows().first().innerText()).toContain('DreamHost');
    await page.getByLabel('Filter matters').fill('dreamhost');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => rows().count()).toBe(6);
  });

  it('finds anything with Ctrl+K', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search matters/ }).fill('mcintyre');
    await page.getByRole('option', { name: /McIntyre v\. Ohio/ }).waitFor();
    await inspect('search');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a matter by hand', () => {
  it('starts with the names and looks for conflicts', async () => {
    await page.keyboard.press('Control+n');
    await choose('The client is', /^The provider/);
    await page.getByLabel('Client', { exact: true }).fill('Twitter, Inc.');
    await choose('Kind of issuer', 'Federal agency');
    await page.getByLabel('Issuer', { exact: true }).fill('U.S. Customs and Border Protection');
    await page.getByLabel('Short name of the issuer').fill('CBP');
    const conflicts = page.getByRole('complementary', { name: 'Conflict search' });
    await expect.poll(() => conflicts.innerText()).toContain('Twitter v. DHS');
    await inspect('new-matter-names');
  });

  it('takes the demand, its dates, secrecy, speech and court', async () => {
    const next = () => page.getByRole('button', { name: 'Next', exact: true }).click();
    await next();
    await choose('Under what', /^Customs summons/);
    await page.getByLabel('What it calls itself').fill('Summons');
    await page.getByLabel('Statutes cited on its face').fill('19 U.S.C. § 1509');
    for (const [at, [text, tier]] of [
      ['all records of the @ALT_uscis account', 'Other record, no contents'],
      ['I.P. addresses', 'Basic subscriber record'],
    ].entries()) {
      await page.getByRole('button', { name: 'Add an item' }).click();
      await page.getByLabel(`Item ${at + 1}`, { exact: true }).fill(text ?? '');
      await choose(`Kind of data of item ${at + 1}`, tier ?? '');
    }
    await inspect('new-matter-demand');
    await next();
    await type('Served on', '3/14/2017');
    await choose('How it was served', 'By fax');
    await type('Due on', 'Mar 13 2017');
    await type('Time of return', '11:45 am');
    await page.getByText('The return date is before service.').waitFor();
    await inspect('new-matter-dates');
    await next();
    await answer('Secrecy asked for?', 'Yes');
    await answer('Ordered by a court?', 'No');
    await page.getByLabel('Its exact words').fill('for an indefinite period');
    await answer('Emergency claimed?', 'No');
    await next();
    await page.getByLabel('Accounts demanded').fill('@ALT_uscis');
    await page.getByLabel('Platform').fill('Twitter');
    await answer('Anonymous?', 'Yes');
    await answer('Political?', 'Yes');
    await answer('Critical of the issuer?', 'Yes');
    await next();
    await choose('Which court', /^United States District Court for the Northern District of California/);
    await choose('Vehicle', /^Complaint for declaratory/);
    await page.getByRole('button', { name: 'Create matter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Twitter v. CBP (@ALT_uscis)' }).waitFor();
    await inspect('matter-overview');
  });

  it('is edited on every page, and saves itself', async () => {
    await field('court.division').click();
    await page.getByRole('option', { name: 'SAN FRANCISCO' }).click();
    await page.getByRole('checkbox', { name: 'Case number: not in the record' }).click();
    await tab('Demand');
    await field('demand.issuer.office').fill('Office of Professional Responsibility');
    await field('demand.issuer.signatory').fill('Stephen Caruso');
    await answer('Signed by a judge?', 'No');
    await answer('Offence named?', 'No');
    await answer('Customs purpose stated?', 'Not known');
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page
      .getByRole('textbox', { name: 'Sentence of event 1' })
      .fill('On March 14, 2017, CBP faxed the summons to Twitter.');
    await saved();
    await inspect('matter-demand');
    await tab('Parties');
    await page.getByRole('button', { name: 'Add Twitter and CBP' }).click();
    await expect.poll(() => page.locator('.q-entry').count()).toBe(3);
    await inspect('matter-parties');
    await tab('Triage');
    await page.getByRole('button', { name: /^Grounds that no fact suggests/ }).click();
    for (const ground of ['Demand outside the statute that is cited', 'First Amendment right to speak anonymously']) {
      await page.getByRole('checkbox', { name: `Argue ${ground}` }).click();
      await page.getByRole('checkbox', { name: `Argue ${ground}`, checked: true }).waitFor();
    }
    await inspect('matter-triage');
    await tab('Authorities');
    await page.getByText('Morton Salt').first().waitFor();
    await inspect('matter-authorities');
    await tab('Notes');
    await page.getByRole('textbox', { name: 'New note' }).fill('Agent Hoffman said only that he was investigating.');
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByRole('article', { name: 'Note by Ana María Ruiz' }).waitFor();
    await inspect('matter-notes');
    await tab('Deadlines');
    await page.getByLabel('What is due').fill('Answer to the agency');
    await type('Day it is due', '+14d');
    await page.getByRole('button', { name: 'Enter deadline' }).click();
    await page.getByText('Not confirmed', { exact: true }).waitFor();
    await inspect('matter-deadlines');
    await tab('Drafts');
    await page.getByRole('button', { name: 'Draft this' }).first().waitFor();
    await inspect('matter-drafts');
    await page.getByRole('button', { name: 'Show the field' }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field:client.side');
  });

  it('keeps a document with the matter', async () => {
    const pdf = join(folder, 'summons.pdf');
    writeFileSync(pdf, '%PDF-1.4\n%%EOF\n');
    await answerOpenDialog(running.app, pdf);
    await tab('Files');
    await page.getByRole('button', { name: 'Attach a file…' }).first().click();
    await page.getByText('summons.pdf', { exact: true }).waitFor();
    await inspect('matter-files');
  });

  it('says who did what, and takes a change back', async () => {
    await tab('Overview');
    await field('client.short').fill('The Bird');
    await saved();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field('client.short').inputValue()).toBe('Twitter');
    await tab('Activity');
    await expect.poll(() => page.locator('.q-activity').innerText()).toContain('Ana María Ruiz · Created the matter');
    await inspect('matter-activity');
  });

  it('is drafted, and saved as a sound Word file that holds its facts', async () => {
    const file = join(folder, 'complaint.docx');
    await tab('Drafts');
    await page.getByRole('button', { name: 'Draft this' }).first().click();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor();
    await answerSaveDialog(running.app, file);
    await page.getByRole('button', { name: /^Save complaint/ }).click();
    await page.getByText('Version 1').waitFor();
    const words = wordsOf(file);
    for (const fact of [
      'NORTHERN DISTRICT OF CALIFORNIA',
      'the @ALT_uscis account',
      'U.S. Customs and Border Protection',
      'Stephen Caruso',
      'all records of the @ALT_uscis account\nI.P. addresses',
      '11:45 a.m. on March 13, 2017',
      'March 14, 2017',
      'On March 14, 2017, CBP faxed the summons to Twitter.',
      'for an indefinite period',
      'No judge or magistrate',
      'Ana María Ruiz',
      'Ruiz & Park LLP',
    ]) {
      expect(words).toContain(fact);
    }
    // A real matter carries no mark of a sample, and nobody has signed.
    expect(words).not.toContain('SAMPLE');
    expect(words).not.toContain('/s/');
    expect(complaintsAgainst(file) ?? '').toBe('');
    await inspect('draft-by-hand');
    await page.getByRole('button', { name: 'Matter', exact: true }).click();
    await page.getByRole('tab', { name: /^Overview/ }).waitFor();
  });

  it('is all there after the power was cut', async () => {
    await saved();
    await running.kill();
    running = await launchApp({ profile });
    page = running.page;
    await goTo('Matters');
    await matters().getByText('Twitter v. CBP (@ALT_uscis)').dblclick();
    await page.getByRole('heading', { level: 1, name: 'Twitter v. CBP (@ALT_uscis)' }).waitFor();
    await tab('Overview');
    expect(await field('court.division').inputValue()).toBe('SAN FRANCISCO');
    expect(await page.getByRole('checkbox', { name: 'Case number: not in the record' }).isChecked()).toBe(true);
    await tab('Demand');
    expect(await field('demand.issuer.signatory').inputValue()).toBe('Stephen Caruso');
    expect(await field('demand.served.date').inputValue()).toBe('Tue, Mar 14, 2017');
    expect(await field('demand.due.time').inputValue()).toBe('11:45 a.m.');
    expect(await field('demand.secrecy.words').inputValue()).toBe('for an indefinite period');
    expect(await page.getByRole('textbox', { name: 'Sentence of event 1' }).inputValue()).toContain(
      'CBP faxed the summons',
    );
    const judge = page
      .getByRole('group', { name: 'Signed by a judge?' })
      .getByRole('button', { name: 'No', exact: true });
    expect(await judge.getAttribute('aria-pressed')).toBe('true');
    await tab('Triage');
    await expect.poll(() => page.getByRole('checkbox', { name: /^Argue/, checked: true }).count()).toBe(2);
    await tab('Notes');
    await page.getByText('Agent Hoffman said only that he was investigating.').waitFor();
    await tab('Files');
    await page.getByText('summons.pdf', { exact: true }).waitFor();
    await tab('Deadlines');
    await page.getByText('Answer to the agency').waitFor();
    await goTo('Drafts');
    await page.getByText('Complaint for declaratory and injunctive relief').first().waitFor();
    expect(running.complaints).toEqual([]);
  });
});
