import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ps, row, table, wordTemplate, type WordParts } from '../golden/templates/word-ways';
import { answerOpenDialog, launchApp, type RunningApp, screenshot } from './app';
import { faults } from './axe';

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
