import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asEml, asPdf, asScan, demandText } from '../stories/demands/papers';
import { answerOpenDialog, launchApp, type RunningApp } from './app';
import { inspectPage } from './axe';

/** A served paper is read in the real app: offers beside its words, accepted one by one, undone; a scan says so. */

const folder = mkdtempSync(join(tmpdir(), 'quash-read-'));
const inFolder = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const subpoena = inFolder('subpoena.pdf', asPdf(demandText('rule-45')));
const scan = inFolder('scan.pdf', asScan(3));
const broken = inFolder('broken.pdf', asPdf(demandText('nsl')).slice(0, 60));
const packed = deflateSync(Buffer.alloc(260 * 1024 * 1024));
const bomb = inFolder(
  'bomb.pdf',
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]),
);
const message = inFolder(
  'message.eml',
  asEml('See the attached paper.', { name: 'subpoena.pdf', bytes: asPdf(demandText('rule-45')) }),
);

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Matters' }).click();
  await page.getByRole('grid', { name: 'Matters' }).getByText('Harborlight').dblclick();
  await page.getByRole('tab', { name: 'Demand' }).click();
});

afterAll(async () => {
  await running.close();
  rmSync(running.profile, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const offer = (name: string | RegExp): Locator => page.getByRole('article', { name });
const theme = async (name: string): Promise<void> => {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(`Theme: ${name}`);
  await page
    .getByRole('option', { name: new RegExp(`Theme: ${name}`) })
    .first()
    .click();
};

async function pick(path: string): Promise<void> {
  await answerOpenDialog(running.app, path);
  await button('Choose the paper…').click();
}

describe('the paper', () => {
  it('is read, and nothing of it is entered', async () => {
    await button('Read the paper…').click();
    await inspectPage(page, 'read-demand-empty');
    await pick(subpoena);
    await offer('Due on: Mon, Jun 16, 2025').waitFor();
    expect(await page.getByRole('region', { name: 'Text of the paper' }).locator('mark').count()).toBeGreaterThan(10);
    expect(await offer(/^Case number/).innerText()).toContain('In the record: 3:26-cv-00000');
    expect(await offer('Due on: Mon, Jun 16, 2025').innerText()).toContain('page 1');
    await inspectPage(page, 'read-demand-offers');
    await theme('dark');
    await inspectPage(page, 'read-demand-offers-dark');
    await theme('light');
  });

  it('gives three values to the record, one by a key, one mended first', async () => {
    await offer(/^Case number/)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await offer(/^Case number/)
      .getByText('In the record', { exact: true })
      .waitFor();
    await page.getByText('“subpoena.pdf” is kept under Files.').waitFor();
    const due = offer('Due on: Mon, Jun 16, 2025');
    await due.focus();
    await page.keyboard.press('a');
    await due.getByText('In the record', { exact: true }).waitFor();
    const place = offer(/^Place of return/);
    await place.getByRole('button', { name: /^Edit/ }).click();
    await place.getByRole('textbox', { name: 'Place of return' }).fill('the offices of Pruitt & Okafor LLP');
    await inspectPage(page, 'read-demand-edit');
    await button('Accept as edited').click();
    await place.getByText('In the record: the offices of Pruitt & Okafor LLP').waitFor();
    expect(await place.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
  });

  it('shows them in the form of the demand, and an undo takes the last one back', async () => {
    await page.getByRole('button', { name: 'Demand', exact: true }).click();
    await expect.poll(() => page.getByLabel('Due on', { exact: true }).inputValue()).toContain('Jun 16, 2025');
    const place = page.getByLabel('Place of return', { exact: true });
    await expect.poll(() => place.inputValue()).toBe('the offices of Pruitt & Okafor LLP');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => place.inputValue()).not.toBe('the offices of Pruitt & Okafor LLP');
    await expect.poll(() => page.getByLabel('Due on', { exact: true }).inputValue()).toContain('Jun 16, 2025');
    await page.getByRole('tab', { name: /^Files/ }).click();
    await page.getByText('subpoena.pdf', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Demand' }).click();
  });

  it('adds an item once', async () => {
    await button('Read the paper…').click();
    await pick(subpoena);
    const item = offer(/^Item: All private messages/);
    await item.getByRole('button', { name: /^Accept/ }).click();
    await item.getByText('In the record', { exact: true }).waitFor();
    expect(await item.getByRole('button', { name: /^Accept/ }).count()).toBe(0);
    expect(await offer(/^Item: All IP addresses/).innerText()).toContain('6 items; this one is added');
  });
});

describe('a file that cannot be read so', () => {
  it('is said to be a scan, and can be kept', async () => {
    await button('Read another…').click();
    await pick(scan);
    await page.getByText('This PDF has 3 pages and no text that can be read', { exact: false }).waitFor();
    await inspectPage(page, 'read-demand-scan');
    await button('Keep it now').click();
    await page.getByText('“scan.pdf” is kept under Files.').waitFor();
  });

  it('is said to be damaged', async () => {
    await button('Read another…').click();
    await pick(broken);
    await page.getByText('This PDF is damaged or no PDF at all', { exact: false }).waitFor();
    await inspectPage(page, 'read-demand-broken');
  });

  it('is a message, and the paper attached to it is read in its turn', async () => {
    await button('Read another…').click();
    await pick(message);
    await offer('How it was served: By e-mail').waitFor();
    await button('Read subpoena.pdf').click();
    await offer('Due on: Mon, Jun 16, 2025').waitFor();
    await inspectPage(page, 'read-demand-attached');
  });

  it('would fill the memory, and is refused while the window lives on', async () => {
    await button('Read another…').click();
    await pick(bomb);
    await page.getByText('it unpacks to more than Quash takes', { exact: false }).waitFor();
  });

  it('is dropped on the page, as plain text', async () => {
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'letter.txt', { type: 'text/plain' }));
      const target = document.querySelector('section.q-screen');
      for (const kind of ['dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, demandText('nsl'));
    await offer('Statute cited: 18 U.S.C. § 2709').waitFor();
  });

  it('can be read as soon as its matter is made', async () => {
    await page.keyboard.press('Control+N');
    await button('Create and read the paper…').waitFor();
    await inspectPage(page, 'read-demand-new-matter');
  });

  it('made the page complain of nothing', () => {
    expect(running.complaints).toEqual([]);
  });
});
