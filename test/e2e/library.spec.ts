import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPdf } from '../stories/demands/papers';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { inspectPage } from './axe';
import { complaintsAgainst, wordsOf } from './word-file';

/**
 * What a paralegal keeps about an authority: its later life, which drafts that cite it then show; who looked it up and
 * when; the opinion; notes and fields with their history; and the queue of what is to be verified, with its worksheet.
 */

const folder = mkdtempSync(join(tmpdir(), 'quash-library-'));
const opinion = join(folder, 'mcintyre.pdf');
const sheet = join(folder, 'sheet.docx');

let running: RunningApp;
let page: Page;

const nav = (section: string): Promise<void> =>
  page.getByRole('navigation').getByText(section, { exact: true }).first().click();
const reading = (): Locator => page.getByRole('region', { name: 'Precedent', exact: true });
const section = (name: string): Locator => reading().getByRole('region', { name, exact: true });
const open = async (name: string): Promise<void> => {
  await nav('Precedents');
  await page.getByLabel('Search precedents').fill(name);
  await page.getByRole('grid', { name: 'Precedents' }).locator('[data-row]').filter({ hasText: name }).first().click();
  await page.getByLabel('Search precedents').fill('');
};
const choose = async (field: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

beforeAll(async () => {
  writeFileSync(opinion, asPdf('OPINION OF THE COURT\n\nThe decision in favor of anonymity may be motivated by fear.'));
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

describe('what is kept about an authority', () => {
  it('enters that a decision was vacated, and by what', async () => {
    await open('McIntyre');
    await section('Treatment').getByRole('button', { name: 'Add treatment' }).click();
    const form = page.getByRole('form', { name: 'New treatment' });
    await choose('What happened', 'Vacated');
    await form.getByLabel('By what').fill('Talley');
    await page.getByRole('option', { name: /^Talley/ }).click();
    await form.getByLabel('When').fill('2016');
    await form.getByLabel('Source').fill('the docket');
    await screenshot(page, 'library-treatment-form');
    await form.getByRole('button', { name: 'Save treatment' }).click();
    await reading()
      .getByText(/^Law no more: vacated by Talley/)
      .waitFor();
    await reading()
      .getByText(/^Law no more/)
      .scrollIntoViewIfNeeded();
    await screenshot(page, 'library-vacated');
    expect(await section('Treatment').innerText()).toContain('Entered by Rosa Paralegal');
    await section('Treatment')
      .getByRole('button', { name: /^Talley/ })
      .click();
    await expect.poll(() => section('Cited by').innerText()).toMatch(/McIntyre.*vacated by it/);
  });

  it('is shown by every draft that cites it, until the entry is taken away', async () => {
    await nav('Drafts');
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByRole('menuitem', { name: /Harborlight/ }).click();
    await page
      .getByRole('button', { name: /^Motion to quash/ })
      .first()
      .click();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    const said = /^McIntyre was vacated by Talley.*in 2016 \(source: the docket\)\.$/;
    const findings = page.getByRole('region', { name: 'Findings' });
    await findings.getByText(said).waitFor();
    await findings
      .getByText(/^Strike it under Authorities/)
      .first()
      .waitFor();
    // It bars the way to the court, and not the draft.
    await page.getByRole('region', { name: 'Before filing' }).getByText(said).waitFor();
    await screenshot(page, 'library-draft-flag');
    await open('McIntyre');
    await section('Treatment')
      .getByRole('button', { name: /^Remove treatment/ })
      .click();
    await expect.poll(() => reading().innerText()).not.toContain('Law no more');
    await nav('Drafts');
    await page.getByRole('grid').locator('[data-row]').first().dblclick();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor();
    await expect.poll(() => page.getByText(said).count()).toBe(0);
  });

  it('records who looked it up, where and when', async () => {
    await open('McIntyre');
    await expect.poll(() => page.getByTestId('verified').innerText()).toBe('Never verified.');
    await section('Verification').getByRole('button', { name: 'Mark verified…' }).click();
    const form = page.getByRole('form', { name: 'Verification' });
    await form.getByLabel('Where').fill('the printed volume');
    await form.getByRole('button', { name: 'Record verification' }).click();
    await expect
      .poll(() => page.getByTestId('verified').innerText())
      .toMatch(/^Verified today, on .* by Rosa Paralegal \(the printed volume\)\.$/);
  });

  it('weighs it in the court that is picked', async () => {
    const weight = section('Weight in a forum');
    await weight.getByRole('combobox', { name: 'Forum' }).fill('Northern District of California');
    await page
      .getByRole('option', { name: /Northern District of California/ })
      .first()
      .click();
    await screenshot(page, 'library-weight');
    await weight.getByText('Binding', { exact: true }).waitFor();
    await weight.getByText('On federal law the Supreme Court of the United States binds every court.').waitFor();
    await weight.getByText('Law of the forum’s State').click();
    await weight.getByText('Persuasive', { exact: true }).waitFor();
  });

  it('keeps tags, and a stance that differs on one ground', async () => {
    await section('Tags').getByRole('combobox', { name: 'Tags' }).fill('read first');
    await page.keyboard.press('Enter');
    await section('Tags').getByText('read first').waitFor();
    await page.keyboard.press('Escape');
    await section('Stance per ground').getByRole('combobox', { name: 'Stance on Anonymity' }).click();
    await page.getByRole('option', { name: 'Mixed', exact: true }).click();
    await page.getByText('Anonymity: mixed').waitFor();
  });

  it('keeps the opinion, and its words page by page', async () => {
    await answerOpenDialog(running.app, opinion);
    await section('Opinion files').getByRole('button', { name: 'Attach the opinion…' }).click();
    await section('Opinion files')
      .getByText(/1 page of text\. Attached by Rosa Paralegal/)
      .waitFor();
    await section('Opinion files').getByRole('button', { name: 'Open the text' }).click();
    await page.getByRole('region', { name: 'Page 1 of mcintyre.pdf' }).getByText('in favor of anonymity').waitFor();
    const copy = join(folder, 'saved.pdf');
    await answerSaveDialog(running.app, copy);
    await section('Opinion files').getByRole('button', { name: 'Save a copy of mcintyre.pdf' }).click();
    await page.getByText(copy).waitFor();
    expect(readFileSync(copy).equals(readFileSync(opinion))).toBe(true);
    await section('Opinion files').getByRole('button', { name: 'Remove mcintyre.pdf' }).click();
    await section('Opinion files').getByText('No file is kept.').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await section('Opinion files').getByText('mcintyre.pdf').waitFor();
  });

  it('copies the citation as it prints', async () => {
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Citation copied').waitFor();
    const copied = await running.app.evaluate(({ clipboard }) => [
      clipboard.readText(),
      (clipboard as unknown as { readHTML: () => string }).readHTML(),
    ]);
    expect(copied[0]).toBe(await page.getByTestId('citation').innerText());
    expect(copied[1]).toMatch(/<i>McIntyre/);
  });

  it('draws a note, links its citations, and brings an earlier text back beside its difference', async () => {
    const notes = section('Notes');
    await notes.getByLabel('New note').fill('Followed *everywhere*.\n- see 362 U.S. 60, 65\n\n> <b>not bold</b>');
    await notes.getByRole('button', { name: 'Add note' }).click();
    await notes.locator('em', { hasText: 'everywhere' }).waitFor();
    expect(await notes.locator('blockquote').innerText()).toBe('<b>not bold</b>');
    await notes.getByRole('button', { name: 'Edit note' }).click();
    await notes.getByRole('textbox', { name: 'Text of the note' }).fill('Followed nowhere.\n- see 362 U.S. 60, 65');
    await notes.getByRole('button', { name: 'Done', exact: true }).click();
    await notes.getByText('Earlier texts (1)').click();
    expect(await notes.locator('.q-prec-diff del').first().innerText()).toContain('everywhere');
    expect(await notes.locator('.q-prec-diff ins').first().innerText()).toContain('nowhere');
    await notes.getByRole('button', { name: 'Restore this text' }).click();
    await notes.getByText('Earlier texts (2)').waitFor();
    await notes.locator('em', { hasText: 'everywhere' }).first().waitFor();
    // The short form of the record that the note is on, and what follows it.
    await notes.getByLabel('New note').fill('*McIntyre*, 514 U.S. at 342. *Id.* at 343.');
    await notes.getByRole('button', { name: 'Add note' }).click();
    await notes.getByRole('button', { name: 'Id. at 343', exact: true }).waitFor();
    await screenshot(page, 'library-notes');
    await notes.getByRole('button', { name: '362 U.S. 60, 65', exact: true }).first().click();
    await expect.poll(() => page.getByTestId('citation').innerText()).toContain('Talley');
  });

  it('tells of every field who changed it, and restores what stood before', async () => {
    await open('Highfields');
    const court = async () => section('History').page().locator('.q-kv', { hasText: 'Court' }).first().innerText();
    const shipped = await court();
    await page.getByRole('button', { name: 'Edit fields' }).click();
    await reading().getByRole('textbox', { name: 'Court' }).fill('N.D. Cal., San Jose');
    await reading().getByRole('textbox', { name: 'Court' }).press('Enter');
    await page.getByRole('button', { name: 'Revert court' }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await section('History').getByText('History of this record').click();
    await section('History').locator('ins', { hasText: 'San Jose' }).waitFor();
    expect(await section('History').innerText()).toContain('Rosa Paralegal');
    await section('History')
      .getByRole('button', { name: /^Restore court/ })
      .click();
    await expect.poll(court).toBe(shipped);
    await expect
      .poll(() =>
        section('History')
          .getByRole('button', { name: /^Restore court/ })
          .count(),
      )
      .toBe(2);
    await section('History').scrollIntoViewIfNeeded();
    await screenshot(page, 'library-history');
  });
});

describe('the queue of what is to be verified', () => {
  const grid = (): Locator => page.getByRole('grid', { name: 'Authorities to verify' });
  const count = async (): Promise<number> => Number(await page.locator('.q-pane-count').innerText());

  it('lists what nobody has looked up, and marks several at once', async () => {
    await nav('Precedents');
    await page.getByText('Verification', { exact: true }).first().click();
    await grid().waitFor();
    const before = await count();
    expect(before).toBeGreaterThan(50);
    // The draft that was begun above was never kept: what it cites stands first all the same.
    await grid().locator('[data-row]').first().getByText('1 place').waitFor();
    await page.getByRole('checkbox', { name: 'Only what open drafts cite' }).check();
    await expect.poll(count).toBeLessThan(before / 2);
    expect(await count()).toBeGreaterThan(5);
    await page.getByRole('checkbox', { name: 'Only what open drafts cite' }).uncheck();
    await expect.poll(count).toBe(before);
    await page.getByLabel('Search the queue').fill('doe');
    await page.getByRole('checkbox', { name: 'Tick all' }).check();
    const ticked = await count();
    expect(ticked).toBeGreaterThan(2);
    await page.getByLabel('Search the queue').fill('');
    await page.getByRole('button', { name: 'Mark verified…' }).click();
    const form = page.getByRole('form', { name: 'Verification' });
    await form.getByLabel('Where').fill('courtlistener.com');
    await screenshot(page, 'library-queue-marking');
    await form.getByRole('button', { name: `Record for ${ticked} authorities` }).click();
    await expect.poll(count).toBe(before - ticked);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(count).toBe(before);
  });

  it('saves a worksheet that is a sound Word file and speaks of no matter', async () => {
    for (const name of ['Talley', 'Highfields']) {
      await page.getByLabel('Search the queue').fill(name);
      await page
        .getByRole('checkbox', { name: `Tick ${name}` })
        .first()
        .check();
    }
    await page.getByLabel('Search the queue').fill('');
    await answerSaveDialog(running.app, sheet);
    await page.getByRole('button', { name: 'Save worksheet…' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const words = wordsOf(sheet);
    expect(words).toContain('362 U.S. 60');
    expect(words).toContain('2 authorities.');
    expect(words).not.toMatch(/DreamHost|Twitter|disruptj20/);
    expect([null, '']).toContain(complaintsAgainst(sheet));
  });

  it.each(['light', 'dark'] as const)(
    'and its records have no serious fault of accessibility, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await inspectPage(page, `library-queue-${colorScheme}`);
      await open('McIntyre');
      await section('Treatment').getByRole('button', { name: 'Add treatment' }).click();
      await section('Verification').getByRole('button', { name: 'Mark verified…' }).click();
      await section('History').getByText('History of this record').click();
      await inspectPage(page, `library-record-${colorScheme}`);
      await nav('Precedents');
      await page.getByText('Verification', { exact: true }).first().click();
      await grid().waitFor();
    },
  );

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
