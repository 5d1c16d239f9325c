import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOpenDialog, answerSaveDialog } from './app';
import { inspectPage } from './axe';
import { ask, button, cardOf, heading, type Lawyer, start } from './two-lawyers';

/** What belongs to no matter goes from one vault to another; and what a revoked key signed goes nowhere. */

const folder = mkdtempSync(join(tmpdir(), 'quash-e2e-packs-'));
const pack = join(folder, 'pack.quash');
let ana: Lawyer;
let ben: Lawyer;

/** Takes a colleague's card in, as if the ten words had been compared. */
async function meet(who: Lawyer, colleague: Lawyer): Promise<void> {
  const { text, signingKey } = await cardOf(colleague);
  await ask(who, 'bundle:add-colleague', { card: text });
  await ask(who, 'bundle:decide', { signingKey, standing: 'confirmed' });
}

beforeAll(async () => {
  ana = await start('Ana María Ruiz');
  ben = await start('Ben Okafor');
  await cardOf(ana);
  await meet(ana, ben);
  await meet(ben, ana);
});

afterAll(async () => {
  await ana.running.close();
  await ben.running.close();
  for (const gone of [ana.running.profile, ben.running.profile, folder]) rmSync(gone, { recursive: true, force: true });
});

describe('a pack', () => {
  const sealToBen = async (): Promise<void> => {
    await answerSaveDialog(ana.running.app, pack);
    await ana.page.getByLabel('Ben Okafor').check();
    await button(ana, 'Seal and save…').click();
    await heading(ana, 'The bundle is saved').waitFor();
    await button(ana, 'Done').click();
    await answerOpenDialog(ben.running.app, pack);
    await ben.page.keyboard.press('Control+o');
    await ben.page.getByText('Signer known').waitFor();
  };

  it('of precedents is compared with the library as every file of authorities is', async () => {
    await ana.page.keyboard.press('Control+5');
    await button(ana, 'Export…').click();
    await button(ana, 'Seal for a colleague…').click();
    await ana.page.getByLabel('Ben Okafor').waitFor();
    await inspectPage(ana.page, 'share-precedents');
    await sealToBen();
    await button(ben, 'Compare with the library').click();
    await button(ben, /^Same \d{3}$/).waitFor();
    expect(await button(ben, 'Apply').count()).toBe(1);
  });

  it('of templates offers each, and takes one in when asked', async () => {
    await ana.page.keyboard.press('Control+6');
    await button(ana, 'Duplicate').click();
    await ana.page.getByText(/ \(copy\)” added$/).waitFor();
    await button(ana, 'Share…').click();
    await sealToBen();
    await button(ben, /^Import .* \(copy\)$/).click();
    await ben.page.getByText(/ \(copy\)” imported$/).waitFor();
    await ben.page.getByText('here already, byte for byte').waitFor();
    await inspectPage(ben.page, 'bundle-templates');
  });
});

describe('a bundle of a revoked colleague', () => {
  it('is refused, and nothing of it is shown', async () => {
    const { signingKey } = await cardOf(ana);
    await ask(ben, 'bundle:decide', { signingKey, standing: 'revoked' });
    await answerOpenDialog(ben.running.app, pack);
    await ben.running.app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')?.submenu;
      file?.items.find(({ label }) => label === 'Open a bundle…')?.click();
    });
    await ben.page.getByText('Revoked: refused').waitFor();
    expect(await button(ben, 'Import').count()).toBe(0);
    await inspectPage(ben.page, 'bundle-revoked');
  });
});
