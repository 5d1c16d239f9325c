import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ps, row, table, wordTemplate, type WordParts } from '../golden/templates/word-ways';
import { answerOpenDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults, inspectPage } from './axe';
import { dropFile } from './drop-file';

/** A firm's own templates in the list: refused when they act, read field by field. What one is for: template-to-diff.spec.ts. */

const folder = mkdtempSync(join(tmpdir(), 'quash-templates-'));
let running: RunningApp;
let page: Page;

const detail = () => page.locator('.q-templates-detail');

async function importTemplate(name: string, parts: WordParts): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, wordTemplate(parts));
  await answerOpenDialog(running.app, path);
  await page.getByRole('button', { name: 'Import Word template…' }).click();
}

beforeAll(async () => {
  running = await launchApp();
  page = running.page;
  await page.getByLabel('Name', { exact: true }).fill('Rosa Paralegal');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').getByText('Templates', { exact: true }).first().click();
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a template of one’s own', () => {
  it('is refused with the reason when it would act', async () => {
    await importTemplate('macros.docx', { body: ps('x'), files: { 'word/vbaProject.bin': 'x' } });
    await page
      .getByText(/it holds macros/)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText('Your own', { exact: true }).count()).toBe(0);
  });

  it('shows every field, where it stands and where its value comes from', async () => {
    const body =
      ps(
        'Dear {{clientName}}:',
        '{{#federal}}In federal court.{{else}}In state court.{{/federal}}',
        'Trial begins {{trialDate | long}}.',
        '{{#serviceList}}',
        '{{line}}',
        '{{/serviceList}}',
        '{{@signature}}',
      ) +
      table(2, row(ps('{{#exhibits}}{{line}}'), ps('{{clientName}}{{/exhibits}}'))) +
      ps('');
    await importTemplate('Letter.docx', { body, more: { footer1: ps('{{clientName | upper}}') } });
    const fields = detail().getByRole('region', { name: 'Fields' });
    const line = (name: string) => fields.getByRole('row').filter({ hasText: name }).first();
    await expect.poll(() => line('trialDate').innerText()).toContain('Asked');
    expect(await line('trialDate').innerText()).toContain('Trial date');
    expect(await line('clientName').innerText()).toContain('and 2 more');
    expect(await detail().getByRole('region', { name: 'Problems' }).innerText()).toContain('None');
    await expect.poll(() => faults(page), { timeout: 8_000 }).toEqual([]);
    await screenshot(page, 'template-fields');
  });

  it('is duplicated to try a change on', async () => {
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await detail().getByRole('heading', { name: 'Letter (copy)' }).waitFor();
    const line = detail().getByRole('region', { name: 'Fields' }).getByRole('row').filter({ hasText: 'trialDate' });
    await expect.poll(() => line.first().innerText()).toContain('Asked');
  });

  it('is taken in by a drop on the list, and as a new version by a drop on its page', async () => {
    writeFileSync(join(folder, 'Dropped.docx'), wordTemplate({ body: ps('Dear {{clientName}}:') }));
    await dropFile(page, '.q-screen [data-pane]:has([role="grid"])', join(folder, 'Dropped.docx'));
    await detail().getByRole('heading', { name: 'Dropped' }).waitFor();
    writeFileSync(join(folder, 'Dropped.docx'), wordTemplate({ body: ps('Dear {{clientShort}}:') }));
    await dropFile(page, '.q-templates-drop', join(folder, 'Dropped.docx'));
    const fields = detail().getByRole('region', { name: 'Fields' });
    await expect.poll(() => fields.innerText()).toContain('clientShort');
    const versions = detail().getByRole('region', { name: 'Earlier versions' });
    // By the keyboard: a notice of before may lie over it.
    await versions.getByRole('button', { name: /^Restore/ }).press('Enter');
    await expect.poll(() => fields.innerText()).toContain('clientName');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => fields.innerText()).toContain('clientShort');
  });

  it('goes to Word as a working copy, and what was changed there comes back by a click', async () => {
    await running.app.evaluate(({ shell }) => {
      shell.openPath = (path) => {
        Reflect.set(globalThis, 'openedPath', path);
        return Promise.resolve('');
      };
    });
    await detail().getByRole('button', { name: 'Edit in Word' }).click();
    const copy = detail().getByRole('region', { name: 'Edit in Word' });
    await copy.getByText('unencrypted, outside the vault', { exact: false }).waitFor();
    const path = await running.app.evaluate(() => String(Reflect.get(globalThis, 'openedPath')));
    expect(await copy.locator('.q-mono').innerText()).toBe(path);
    const back = copy.getByRole('button', { name: 'Bring the changes in' });
    await back.click();
    await page.getByText('Nothing was changed in the copy yet', { exact: false }).waitFor();
    writeFileSync(path, wordTemplate({ body: ps('Dear {{attorney_email}}:', '{{firm_motto}} {{client_short_name}}') }));
    await back.click();
    await expect.poll(() => detail().getByRole('region', { name: 'Fields' }).innerText()).toContain('firm_motto');
    await inspectPage(page, 'template-copy');
  });

  it('has names of its own, which are said to stand for ours, one by one', async () => {
    const own = detail().getByRole('region', { name: 'Names of your own' });
    await own.getByRole('button', { name: '“client_short_name” stands for clientShort' }).click();
    const choice = (name: string) => own.getByRole('combobox', { name: `What “${name}” stands for` });
    await expect.poll(() => choice('client_short_name').inputValue()).toContain('clientShort');
    await choice('attorney_email').fill('signerEm');
    await page.getByRole('option', { name: /^signerEmail/ }).click();
    await choice('firm_motto').click();
    await page.getByRole('option', { name: 'A text, always the same' }).click();
    await own.getByLabel('Text for “firm_motto”').fill('Fiat lux');
    await own.getByLabel('Text for “firm_motto”').press('Enter');
    const fields = detail().getByRole('region', { name: 'Fields' });
    await expect.poll(() => fields.innerText()).toContain('This template, always: “Fiat lux”');
    expect(await fields.innerText()).toContain('signerEmail');
    await expect.poll(() => own.innerText()).toContain('You have said what each of them stands for.');
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await inspectPage(page, `template-names-${colorScheme}`);
    }
    await page.getByRole('navigation').getByText('Drafts', { exact: true }).first().click();
    await page.getByRole('button', { name: 'New draft' }).click();
    await page.getByRole('menuitem', { name: /Twitter v\. DHS.*provider/ }).click();
    await page.getByRole('button', { name: /^Challenge letter/ }).click();
    await page.locator('.q-draft-step', { hasText: 'Document' }).first().click();
    await page.getByRole('combobox', { name: 'Template' }).click();
    await page.getByRole('option', { name: 'Dropped', exact: true }).click();
    const html = async (): Promise<string> =>
      ((await page.locator('.q-pview iframe').last().getAttribute('srcdoc')) ?? '').replace(/<[^>]+>/g, '');
    await expect.poll(html).toContain('Fiat lux Twitter');
    await page.getByRole('navigation').getByText('Templates', { exact: true }).first().click();
  });

  it('written for another program shows what each mark was read as', async () => {
    const body = ps(
      '{{ client.name }}',
      '{%p if has_notice %}',
      'a',
      '{%p endif %}',
      '{{ court|upper }}',
      '{% if total > 3 %}b{% endif %}',
    );
    await importTemplate('Docassemble.docx', { body });
    const read = detail().getByRole('region', { name: 'Read from another program' });
    await expect.poll(() => read.innerText()).toContain('1 of its marks was not understood');
    expect(await read.innerText()).toContain('{{courtName | upper}}');
    await screenshot(page, 'template-jinja');
  });
});
