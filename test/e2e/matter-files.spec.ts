import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATTER_SCHEMA_VERSION } from '../../shared/schema/matter';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp } from './app';

/** Matter files on their way out and in: by the dialogs, and dropped into the window. */

const folder = mkdtempSync(join(tmpdir(), 'quash-matter-files-'));
const exported = join(folder, 'exported.json');
let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await rows().first().waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(running.profile, { recursive: true, force: true });
});

const rows = (): Locator => page.getByRole('grid', { name: 'Matters' }).locator('[data-row]');
const title = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
const read = (): Record<string, unknown> => JSON.parse(readFileSync(exported, 'utf8')) as Record<string, unknown>;

/** Drops a file on an element, as from the desktop. */
async function drop(on: Locator, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, text],
  );
  for (const event of ['dragover', 'drop']) await on.dispatchEvent(event, { dataTransfer: data });
}

describe('a matter file', () => {
  it('is saved where the dialog says', async () => {
    await answerSaveDialog(running.app, exported);
    await page.getByText('Twitter v. DHS').first().click();
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('button', { name: 'Show in folder' }).waitFor();
    expect(read()).toMatchObject({
      schemaVersion: MATTER_SCHEMA_VERSION,
      demand: { instrument: 'customs-summons-1509' },
      lawAsOf: '2017-04-06',
    });
  });

  it('comes in by the dialog; when it is here already, as a copy', async () => {
    const own = join(folder, 'own.json');
    writeFileSync(own, JSON.stringify({ ...read(), id: crypto.randomUUID(), title: 'Our own matter' }));
    await answerOpenDialog(running.app, own);
    await page.getByRole('button', { name: 'Import…' }).click();
    await title('Our own matter');
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'Import…' }).click();
    await page.getByRole('button', { name: 'Import as a copy' }).click();
    await title('Our own matter');
    await page.keyboard.press('Control+2');
    await expect.poll(() => rows().count()).toBe(8);
  });

  it('comes in when dropped into the window, unless it is none', async () => {
    const other = { ...read(), id: crypto.randomUUID(), title: 'Dropped in' };
    await drop(page.locator('body'), 'dropped.json', JSON.stringify(other));
    await title('Dropped in');
    await drop(page.locator('body'), 'odd.json', JSON.stringify({ ...other, realName: 'nobody' }));
    await page.getByText(/This is not a matter file/).waitFor();
    await drop(page.locator('body'), 'photo.png', 'PNG');
    await page.getByText('“photo.png” is neither a matter file nor a bundle').waitFor();
  });

  it('leaves no protected handle behind', async () => {
    await page.getByRole('tab', { name: /^Parties/ }).click();
    await page.getByRole('checkbox', { name: 'This handle must not appear in any paper' }).click();
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: 'Export…' }).click();
    const blocked = page.getByRole('dialog', { name: 'The file was not saved: it names a protected account' });
    await blocked.waitFor();
    await page.keyboard.press('Escape');
    await blocked.waitFor({ state: 'detached' });
  });
});

describe('a document', () => {
  it('is attached when dropped on the Files page', async () => {
    await page.getByRole('tab', { name: /^Files/ }).click();
    await drop(page.getByRole('region', { name: 'Files of the matter' }), 'letter.docx', 'PK');
    await page.getByText('letter.docx', { exact: true }).waitFor();
  });
});
