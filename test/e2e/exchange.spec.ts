import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { law } from '../../shared/law';
import { answerOpenDialog, answerSaveDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';
import { dropFile } from './drop-file';

/** Authorities from other programs: compared, decided, taken in, taken back; given away; added by citation. */

const folder = mkdtempSync(join(tmpdir(), 'quash-exchange-'));
/** How many records the list counts with some of one's own. */
const library = (own: number): string => String(law.precedents.size + own);

let running: RunningApp;
let page: Page;

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const count = (): Promise<string> => page.locator('.q-pane-count').innerText();
const grid = () => page.getByRole('grid', { name: 'Records of the file' });
const states = () => page.getByRole('group', { name: 'States' });
const state = (label: string) => states().getByRole('button', { name: new RegExp(`^${label}`) });
const row = (name: string) => grid().locator('[data-row]').filter({ hasText: name }).first();

async function choose(path: string): Promise<void> {
  await answerOpenDialog(running.app, path);
  await page.getByRole('button', { name: 'Import…', exact: true }).click();
  await grid().waitFor();
}
const back = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await page.getByRole('grid', { name: 'Precedents' }).waitFor();
};

const ris = write(
  'colleague.ris',
  `TY  - CASE\r
TI  - Doe v. Example Forum\r
T2  - F. Supp. 3d\r
VL  - 700\r
SP  - 100\r
PB  - N.D. Cal.\r
SV  - 23-cv-1\r
DA  - 2024/03/01/\r
N1  - Read it for the hearing.\r
ER  - \r
\r
TY  - CASE\r
TI  - Talley v. State of California\r
T2  - U.S.\r
VL  - 362\r
SP  - 60\r
PY  - 1960\r
ER  - \r
\r
TY  - CASE\r
TI  - Undated v. Case\r
ER  - \r
`,
);
const item = (n: number) => ({
  id: `item-${n}`,
  type: 'legal_case',
  title: `Poster ${n} v. Forum ${n}`,
  authority: 'S.D.N.Y.',
  'container-title': 'F. Supp. 3d',
  volume: String(900 + (n % 90)),
  page: String(1 + n),
  number: `24-cv-${n}`,
  issued: { 'date-parts': [[2024, 1 + (n % 12), 1 + (n % 28)]] },
  abstract:
    `A forum was asked to name poster number ${n}, who had written of a company under a name of his own. `.repeat(3),
});

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Precedents', { exact: true }).click();
  await page.getByRole('grid', { name: 'Precedents' }).waitFor();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('authorities from a file', () => {
  it('are compared before anything is changed, with every fault named by its place', async () => {
    await choose(ris);
    await expect.poll(() => state('New').innerText()).toBe('New 1');
    expect(await state('Both').innerText()).toBe('Both 1');
    const remarks = page.getByRole('list', { name: 'Remarks on the file' });
    expect(await remarks.innerText()).toContain('record 3, line 20: “Undated v. Case” has no year');
    await row('Doe v. Example').click();
    await page.getByText('Read it for the hearing.').waitFor();
    expect(await page.getByRole('region', { name: 'Record' }).innerText()).toContain('Not in the file');
    await row('Talley').click();
    const record = page.getByRole('region', { name: 'Record' });
    await record.getByText('the same citation').waitFor();
    expect(await record.getByRole('radio', { name: /^Here/ }).isChecked()).toBe(true);
    await screenshot(page, 'import-light');
  });

  it.each(['light', 'dark'] as const)('are shown without a serious fault of accessibility, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, `import-${colorScheme}`);
  });

  it('are taken in as decided, undone as one, and are nothing when they come again', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Apply to 1 record' }).click();
    await page.getByText('colleague.ris: 1 added').waitFor();
    await expect.poll(count).toBe(library(1));
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(count).toBe(library(0));
    await choose(ris);
    await page.getByRole('button', { name: 'Apply to 1 record' }).click();
    await expect.poll(count).toBe(library(1));
    await choose(ris);
    await expect.poll(() => state('Same').innerText()).toBe('Same 1');
    expect(await state('New').innerText()).toBe('New 0');
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByText('colleague.ris: nothing changed').waitFor();
  });

  it('show a field changed here and one changed there, and take what is chosen', async () => {
    const changed = write('colleague-2.ris', readFileSync(ris, 'utf8').replace('23-cv-1\r', '23-cv-00001\r'));
    await dropFile(page, 'body', changed);
    await grid().waitFor();
    await expect.poll(() => state('Changed there').innerText()).toBe('Changed there 1');
    await row('Doe v. Example').click();
    const record = page.getByRole('region', { name: 'Record' });
    await record.getByRole('radio', { name: /^Here/ }).click();
    await row('Talley').click();
    await record.getByRole('radio', { name: /^In the file/ }).click();
    await page.getByRole('button', { name: 'Apply to 1 record' }).click();
    await page.getByText('colleague-2.ris: 1 changed').waitFor();
    await page.getByLabel('Search precedents').fill('Talley');
    await page
      .getByRole('grid', { name: 'Precedents' })
      .locator('[data-row]')
      .filter({ hasText: 'Talley' })
      .first()
      .click();
    const reading = page.getByRole('region', { name: 'Precedent', exact: true });
    await expect.poll(() => reading.innerText()).toContain('Talley v. State of California');
    await page.getByLabel('Search precedents').fill('');
  });

  it('of which nobody can say which one they are wait for a person to say it', async () => {
    const cahill = law.precedents.get('doe-v-cahill-2005');
    const path = write('unclear.csv', `Title,Year,Extra\n"${cahill?.caption}",2005,Sought by: somebody else\n`);
    await choose(path);
    await expect.poll(() => state('Which one').innerText()).toBe('Which one? 1');
    await row(cahill?.caption ?? '').click();
    await page.getByText('the same name and year').waitFor();
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, 'import-unclear');
    await page.getByRole('button', { name: /^It is .*2005/ }).click();
    await expect.poll(() => state('Both').innerText()).toBe('Both 1');
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByText('unclear.csv: nothing changed').waitFor();
  });

  it('by ten thousand leave the window answering, and can be called off', async () => {
    const path = write('many.json', JSON.stringify(Array.from({ length: 10_000 }, (_, n) => item(n))));
    await page.evaluate(() => {
      const times: number[] = [];
      let last = performance.now();
      const tick = (now: number): void => {
        times.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      Object.assign(globalThis, { frames: times });
    });
    const longest = () =>
      page.evaluate(() => {
        const { frames } = globalThis as unknown as { frames: number[] };
        return Math.round(Math.max(...frames.splice(0)));
      });
    await longest();
    let began = Date.now();
    await choose(path);
    await expect.poll(() => state('New').innerText()).toBe('New 10000');
    const compare = { ms: Date.now() - began, longest: await longest() };
    began = Date.now();
    await page.getByRole('button', { name: 'Apply to 10000 records' }).click();
    await page.getByText('many.json: 10000 added').waitFor({ timeout: 60_000 });
    const apply = { ms: Date.now() - began, longest: await longest() };
    await expect.poll(count).toBe(library(10_001));
    began = Date.now();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(count).toBe(library(1));
    const taken = { ms: Date.now() - began, longest: await longest() };
    console.log(`10,000 CSL items: ${JSON.stringify({ compare, apply, undo: taken })}`);
    await answerOpenDialog(running.app, path);
    await page.getByRole('button', { name: 'Import…', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Bring authorities in from a file').waitFor();
    await back();
    // A comparison that blocked the window would show here as one frame as long as itself.
    expect(compare.longest).toBeLessThan(compare.ms / 2);
  });
});

describe('authorities to a file', () => {
  it('leave in the format that was asked for, without notes', async () => {
    const out = join(folder, 'out.ris');
    await answerSaveDialog(running.app, out);
    await page.getByRole('button', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export precedents' });
    await dialog.getByRole('radio', { name: /whole library/ }).click();
    await dialog.getByLabel('As', { exact: true }).first().click();
    await page.getByRole('option', { name: /^RIS/ }).click();
    await expect.poll(() => faults(page)).toEqual([]);
    await screenshot(page, 'export-light');
    await dialog.getByRole('button', { name: `Save ${library(1)} records…` }).click();
    await expect.poll(() => readFileSync(out, 'utf8').match(/^TY {2}- /gm)?.length).toBe(law.precedents.size + 1);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Doe v. Example Forum');
    expect(text).not.toContain('Read it for the hearing.');
  });
});

describe('add by citation', () => {
  it('offers what the library has', async () => {
    await page.getByRole('button', { name: 'Add precedent' }).click();
    const form = page.getByRole('form', { name: 'New precedent' });
    const paste = form.getByLabel('Add by citation');
    await paste.fill('See Some Name v. Ohio, 115 S. Ct. 1511 (1995).');
    await form.getByRole('button', { name: 'Read', exact: true }).click();
    await form.getByRole('button', { name: /In the library: open McIntyre/ }).waitFor();
    await expect.poll(() => faults(page)).toEqual([]);
    await form.getByRole('button', { name: /In the library: open McIntyre/ }).click();
    await expect.poll(() => page.getByTestId('citation').innerText()).toContain('514 U.S. 334');
  });

  it('complains of nothing on the console', () => {
    expect(running.complaints).toEqual([]);
  });
});
