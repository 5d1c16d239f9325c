import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { reachInputs } from '../hostile/inputs-reach';
import { xmlInputs } from '../hostile/inputs-xml';
import { answerSaveDialog, mainWindowOf, unlock } from '../e2e/app';

/** A day's work in one go, from the first start on. Says which steps were taken; a step that fails ends the pass. */

const passphrase = 'orchard lantern seventeen gulls';

async function setUp(page: Page): Promise<void> {
  const button = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await button('Continue');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Repeat the passphrase', { exact: true }).fill(passphrase);
  await button('Make the vault');
  const code = page.getByRole('list', { name: 'Recovery code, in groups' }).locator('[aria-hidden]');
  await code.first().waitFor();
  const groups = (await code.allInnerTexts()).map((group) => group.trim());
  await button('I have it on paper');
  await page.getByLabel('Last two groups of the recovery code', { exact: true }).fill(groups.slice(-2).join(' '));
  await button('Continue');
  await button('Later');
}

async function createMatter(page: Page): Promise<void> {
  const choose = async (label: string, option: RegExp | string): Promise<void> => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await page.keyboard.press('Control+n');
  await choose('The client is', /^The provider/);
  await page.getByLabel('Client', { exact: true }).fill('Twitter, Inc.');
  await choose('Kind of issuer', 'Federal agency');
  await page.getByLabel('Issuer', { exact: true }).fill('U.S. Customs and Border Protection');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await choose('Under what', /^Customs summons/);
  while (await next.isEnabled()) await next.click();
  await page.getByRole('button', { name: 'Create matter' }).click();
  await page.getByRole('tab', { name: /^Notes/ }).waitFor();
}

/** A misspelled word is found, and mended by the menu: the dictionaries are read and asked. */
async function writeNote(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Notes/ }).click();
  const box = page.getByRole('textbox', { name: 'New note' });
  await box.click();
  await page.keyboard.type('subpena served');
  await page.waitForTimeout(1_500);
  await box.click({ button: 'right', position: { x: 40, y: 14 } });
  await page.getByRole('menuitem', { name: 'subpoena' }).click({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByText('subpoena served').waitFor();
}

async function draftAndSave(app: ElectronApplication, page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quash-journey-'));
  const file = join(folder, 'complaint.docx');
  await page.getByRole('navigation').getByText('Drafts', { exact: true }).first().click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByRole('menuitem', { name: /Twitter v\. DHS/ }).click();
  await page.getByRole('button', { name: /^Complaint for declaratory/ }).click();
  await page.locator('.q-pview[data-busy="false"] iframe').first().waitFor({ timeout: 20_000 });
  await page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: /^Save complaint/ }).click();
  await page.getByText('Version 1').waitFor();
  const saved = existsSync(file);
  rmSync(folder, { recursive: true, force: true });
  if (!saved) throw new Error('No paper was saved.');
}

/** Files that would fetch something, were they opened by another: each is read or refused, through the page. */
async function readHostile(page: Page): Promise<void> {
  const inputs = [...xmlInputs, ...reachInputs].flatMap(({ tries }) => tries?.() ?? []);
  const small = inputs.filter(({ job }) => job.bytes.byteLength < 100_000);
  for (const { job, judge } of small) {
    const { bytes, ...asked } = job;
    const reply = await page.evaluate(
      async ([content, rest]) => {
        const file = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        return window.quash['imports:run']({
          id: crypto.randomUUID(),
          job: { ...rest, bytes: file } as Parameters<Window['quash']['imports:run']>[0]['job'],
        });
      },
      [Buffer.from(bytes).toString('base64'), asked] as const,
    );
    const wrong = judge(reply.ok ? { ok: true, result: reply.value } : { ok: false, ...reply.error });
    if (wrong !== null) throw new Error(wrong);
  }
  if (small.length < 50) throw new Error(`only ${small.length} files were read`);
}

/** Runs the day. `lock` is the window of a first start. Out come the steps that were taken. */
export async function journey(app: ElectronApplication, lock: Page): Promise<Record<string, string>> {
  const steps: Record<string, string> = {};
  const step = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw new Error(`The step “${name}” failed: ${String(error).slice(0, 400)}`, { cause: error });
    }
    steps[name] = 'done';
  };
  await step('set up a vault', () => setUp(lock));
  let page = await mainWindowOf(app);
  await step('first questions', () => page.getByRole('button', { name: 'Skip the questions' }).click());
  for (const section of ['Today', 'Deadlines', 'Precedents', 'Templates', 'Settings', 'Matters']) {
    await step(section, async () => {
      await page.getByRole('navigation').getByText(section, { exact: true }).first().click();
      await page.waitForTimeout(300);
    });
  }
  await step('a matter by hand', () => createMatter(page));
  await step('a note, spelled', () => writeNote(page));
  await step('a draft, saved', () => draftAndSave(app, page));
  await step('files that reach out', () => readHostile(page));
  await step('lock', async () => {
    const gone = page.waitForEvent('close');
    // The page is gone before the key is up again.
    await Promise.all([gone, page.keyboard.press('Control+l').catch(() => undefined)]);
  });
  await step('unlock', async () => {
    page = await unlock(app, passphrase);
    await page.getByRole('navigation').first().waitFor();
  });
  return steps;
}
