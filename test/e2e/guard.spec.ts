import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { revealFile } from '../../shared/reveal/reveal-file';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot, testPassphrase } from './app';
import { inspectPage } from './axe';
import { comeBackFromWord, deleted, hand } from './returned-file';
import { complaintsAgainst } from './word-file';

/** The guard in the real app: a file that is held back and let go with a reason; one that came back from Word, cleaned. */

const sentinel = 'Zebediah Quillfeather';
const reason = 'The court has this name under seal already';
const folder = mkdtempSync(join(tmpdir(), 'quash-guard-'));
const letter = join(folder, 'letter.docx');
const returned = join(folder, 'letter from Word.docx');
const cleaned = join(folder, 'letter cleaned.docx');
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Dana Reyes');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('grid', { name: 'Matters' }).locator('[data-row]').first().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(running.profile, { recursive: true, force: true });
});

const tab = (name: string): Promise<void> => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
const nav = (section: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: section }).click();
const secret = (): Locator => page.getByRole('textbox', { name: 'Passphrase of the vault' });
const dialog = (): Locator => page.getByRole('dialog');
const openMatter = async (): Promise<void> => {
  await nav('Matters');
  await page.getByRole('grid').getByText('Twitter v. DHS').first().dblclick();
};
const inDark = async (name: string): Promise<void> => {
  await inspectPage(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await inspectPage(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
};

describe('a file that gives the speaker away', () => {
  const path = join(folder, 'matter.json');

  it('is held back, with every place and how the fact stands there', async () => {
    await openMatter();
    await tab('Sealed drawer');
    await secret().fill(testPassphrase);
    await page.getByRole('button', { name: 'Open the drawer' }).click();
    await page.getByRole('timer').waitFor();
    await page.getByLabel('New fact', { exact: true }).fill(sentinel);
    await page.keyboard.press('Enter');
    await page.getByLabel('What fact 1 is').waitFor();
    await tab('Overview');
    await page.locator('[id="field:title"]').fill(`In re ${sentinel}`);
    await page.waitForTimeout(900);
    await answerSaveDialog(running.app, path);
    await page.getByRole('button', { name: 'Export…' }).click();
    await secret().fill(testPassphrase);
    await page.getByRole('button', { name: 'Open and check' }).click();
    await dialog().getByText('it gives the speaker away').waitFor();
    await dialog().getByText('in content, as written').waitFor();
    await dialog().getByText('in file name, ').waitFor();
    expect(existsSync(path)).toBe(false);
    await inDark('guard-blocked');
  });

  it('leaves when an attorney says why, in words that do not say the fact', async () => {
    await dialog().getByRole('button', { name: 'Let it leave anyway…' }).click();
    const leave = dialog().getByRole('button', { name: 'Let it leave', exact: true });
    await dialog().getByLabel('Why it may leave').fill('because');
    await dialog().getByLabel('Type “let it leave” to confirm').fill('let it leave');
    expect(await leave.isDisabled()).toBe(true);
    await dialog().getByLabel('Why it may leave').fill(`Everybody knows Quillfeather, Zebediah by now`);
    await leave.click();
    await dialog().getByText('The reason says what is protected').waitFor();
    expect(existsSync(path)).toBe(false);
    await dialog().getByLabel('Why it may leave').fill(reason);
    await inDark('guard-override');
    await leave.click();
    await page.getByRole('button', { name: 'Show in folder' }).first().waitFor();
    expect(readFileSync(path, 'utf8')).toContain(sentinel);
    expect(readFileSync(path, 'utf8')).not.toContain(reason);
  });

  it('is kept in the matter by kind and place, never by the fact, and covers no later file', async () => {
    await page.locator('[id="field:title"]').fill('Twitter v. DHS');
    await page.waitForTimeout(900);
    await tab('Sealed drawer');
    const left = page.locator('.q-departures');
    await left.getByText(`Reason: ${reason}`).waitFor();
    const kept = await left.innerText();
    expect(kept).toContain('A file whose name is protected');
    expect(kept).toContain('Dana Reyes');
    expect(kept).toContain('Name in content, as written');
    expect(kept).not.toMatch(/quillfeather/i);
    await inDark('guard-departures');
    await tab('Activity');
    await page.getByText('Let a file leave over the guard (privileged)').waitFor();
    await tab('Overview');
    await page.locator('[id="field:title"]').fill(`In re ${sentinel}`);
    await page.waitForTimeout(900);
    await page.getByRole('button', { name: 'Export…' }).click();
    if (
      await secret()
        .isVisible()
        .catch(() => false)
    ) {
      await secret().fill(testPassphrase);
      await page.getByRole('button', { name: 'Open and check' }).click();
    }
    await dialog().getByText('it gives the speaker away').or(secret()).first().waitFor();
    if (await secret().isVisible()) {
      await secret().fill(testPassphrase);
      await page.getByRole('button', { name: 'Open and check' }).click();
      await dialog().getByText('it gives the speaker away').waitFor();
    }
    await dialog().getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.locator('[id="field:title"]').fill('Twitter v. DHS');
    await page.waitForTimeout(900);
  });
});

describe('a paper that came back from Word', () => {
  it('is taken in on its draft, and tells what it still reveals', async () => {
    await nav('Drafts');
    await page.getByRole('button', { name: 'New draft' }).click();
    await page
      .getByRole('menuitem', { name: /Twitter v\. DHS/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Challenge letter/ }).click();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).first().click();
    await answerSaveDialog(running.app, letter);
    await page.getByRole('button', { name: /^Save letter/ }).click();
    await secret().or(page.getByText('Version 1')).first().waitFor();
    if (await secret().isVisible()) {
      await secret().fill(testPassphrase);
      await page.getByRole('button', { name: 'Open and check' }).click();
    }
    await page.getByText('Version 1').first().waitFor();
    comeBackFromWord(letter, returned);
    await nav('Drafts');
    await answerOpenDialog(running.app, returned);
    await page.getByRole('button', { name: 'Bring back from Word…' }).click();
    await page.getByText('Version 2 came back from Word', { exact: false }).waitFor();
    await screenshot(page, 'guard-drafts');
    await page.getByRole('button', { name: 'What it reveals' }).click();
    const blocks = page.getByRole('region', { name: 'Must not leave like this' });
    await blocks.waitFor();
    const said = await page.locator('.q-reveals').innerText();
    for (const words of ['Tracked deletion', deleted, 'Comment', 'Not checked']) expect(said).toContain(words);
    expect(said).toMatch(/photo|picture/i);
    await inDark('guard-reveals');
  });

  it('is searched for the facts of the drawer once it is opened', async () => {
    const open = page.getByRole('button', { name: 'Open it and search…' });
    if (await open.isVisible()) {
      await open.click();
      await secret().fill(testPassphrase);
      await page.getByRole('button', { name: 'Open and search' }).click();
    }
    await open.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Must not leave like this' }).waitFor();
  });

  it('leaves as a cleaned copy that is valid and carries nothing, and the matter keeps what it left behind', async () => {
    await answerSaveDialog(running.app, cleaned);
    await page.getByRole('button', { name: 'Save a cleaned copy…' }).click();
    await page.getByText('what it left behind is kept in the matter', { exact: false }).waitFor();
    const { carriers, stories } = await revealFile(new Uint8Array(readFileSync(cleaned)));
    expect(carriers.map(({ kind, where }) => `${kind}, ${where}`)).toEqual([]);
    const all = stories.map(({ text }) => text).join('\n');
    expect(all).toContain('Nothing else was changed.');
    for (const gone of [hand, deleted, 'Is this safe?']) expect(all).not.toContain(gone);
    expect(readFileSync(cleaned).includes(Buffer.from(hand))).toBe(false);
    const complaints = complaintsAgainst(cleaned);
    if (complaints === null)
      console.log('SKIPPED: the cleaned copy is not held against the Word schemas on this machine');
    else expect(complaints).toBe('');
    await openMatter();
    await tab('Sealed drawer');
    const left = page.locator('.q-departures');
    await left.getByText('Left behind:', { exact: false }).first().waitFor();
    expect(await left.innerText()).toContain('tracked deletion (1)');
    expect(await left.innerText()).not.toContain(hand);
  });
});

describe('a paper that names a protected account', () => {
  const path = join(folder, 'protected.docx');

  it('is held back by main, and let go for these very places', async () => {
    await tab('Parties');
    await page.getByLabel('This handle must not appear in any paper').first().check();
    await page.waitForTimeout(900);
    await nav('Drafts');
    await page.getByRole('grid', { name: 'Drafts' }).locator('[data-row]').first().dblclick();
    await page.locator('.q-draft-step', { hasText: 'Check and save' }).first().click();
    await answerSaveDialog(running.app, path);
    await page.getByRole('button', { name: /^Save letter/ }).click();
    await dialog().getByText('it names a protected account').or(secret()).first().waitFor();
    if (await secret().isVisible()) {
      await secret().fill(testPassphrase);
      await page.getByRole('button', { name: 'Open and check' }).click();
    }
    await dialog().getByText('it names a protected account').waitFor();
    expect(existsSync(path)).toBe(false);
    await inspectPage(page, 'guard-account');
    await dialog().getByRole('button', { name: 'Let it leave anyway…' }).click();
    await dialog().getByLabel('Why it may leave').fill('The demand itself is public and names it');
    await dialog().getByLabel('Type “let it leave” to confirm').fill('let it leave');
    await dialog().getByRole('button', { name: 'Let it leave', exact: true }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
    await openMatter();
    await tab('Sealed drawer');
    const kept = page.locator('.q-departures > li').first();
    await kept.getByText('The demand itself is public and names it', { exact: false }).waitFor();
    expect(await kept.innerText()).toContain('Protected account in body');
    expect(await kept.locator('ul').innerText()).not.toContain('ALT_');
  });
});
