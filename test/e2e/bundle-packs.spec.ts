import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMatter } from '../../templates/library';
import { answerOpenDialog, answerSaveDialog, launchApp, lockWindowOf, unlock } from './app';
import { inspectPage } from './axe';
import { dropFile } from './drop-file';
import { ask, button, cardOf, heading, inspectBoth, type Lawyer, start } from './two-lawyers';

/**
 * What belongs to no matter goes from one vault to another; a folder that two lawyers share is a mailbox; a matter is read
 * on a borrowed machine, which keeps nothing of it; and what a revoked key signed goes nowhere.
 */

const folder = mkdtempSync(join(tmpdir(), 'quash-e2e-packs-'));
const pack = join(folder, 'pack.quash');
const mailbox = join(folder, 'team');
const sentinel = 'ZQSENTINEL the client called on Tuesday';
let ana: Lawyer;
let ben: Lawyer;
let borrowed: Lawyer | undefined;

const toColleagues = async ({ page }: Lawyer): Promise<void> => {
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Settings').click();
  await page.getByRole('tab', { name: 'Colleagues' }).click();
};
const openMatter = async (who: Lawyer): Promise<void> => {
  await who.page.keyboard.press('Control+2');
  await who.page.getByRole('grid', { name: 'Matters' }).getByText('In re Search').first().dblclick();
  await heading(who, 'In re Search').waitFor();
};
const chooseMailbox = async (who: Lawyer): Promise<void> => {
  await toColleagues(who);
  await answerOpenDialog(who.running.app, mailbox);
  await button(who, 'Choose a folder…').click();
  await who.page.getByText(mailbox, { exact: true }).waitFor();
};

/** Every file of a profile, and of the vault in it what it holds. */
function filesOf(profile: string): { all: Buffer[]; vault: Record<string, string> } {
  const entries = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  const sha = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  const ofVault = paths.filter((path) => path.startsWith(join(profile, 'vault')));
  return {
    all: paths.map((path) => readFileSync(path)),
    vault: Object.fromEntries(ofVault.map((path) => [path, sha(path)])),
  };
}

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
  for (const who of [ana, ben, borrowed]) {
    await who?.running.close();
    if (who) rmSync(who.running.profile, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
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

describe('the shared folder', () => {
  it('takes a bundle under a name that tells nothing', async () => {
    mkdirSync(mailbox);
    const sample = sampleMatter('dreamhost', '2017-08-11');
    const notes = [{ id: crypto.randomUUID(), at: '2017-08-01T12:00:00Z', by: 'Ana María Ruiz', text: sentinel }];
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify({ ...sample, id: crypto.randomUUID(), title: 'In re Search', notes }));
    await ana.page.keyboard.press('Control+2');
    await answerOpenDialog(ana.running.app, file);
    await button(ana, 'Import…').click();
    await heading(ana, 'In re Search').waitFor();
    await chooseMailbox(ana);
    await ana.page.getByText('Nothing waits for you there.').waitFor();
    await openMatter(ana);
    await button(ana, 'Share…').click();
    await ana.page.getByLabel('Ben Okafor').check();
    await inspectPage(ana.page, 'share-with-folder');
    await button(ana, 'Put in the shared folder').click();
    await heading(ana, 'The bundle lies in the shared folder').waitFor();
    await button(ana, 'Done').click();
    const [name = '', ...more] = readdirSync(mailbox);
    expect(more).toEqual([]);
    expect(name).toMatch(/^[0-9a-f]{32}[.]quash$/);
    expect(readFileSync(join(mailbox, name)).includes('ZQSENTINEL')).toBe(false);
    // Ours is not offered to us.
    await toColleagues(ana);
    await ana.page.getByText('Nothing waits for you there.').waitFor();
  });

  it('is looked through at the start, and what is new is offered', async () => {
    await chooseMailbox(ben);
    await ben.page.getByText('Signer known').waitFor();
    await inspectBoth(ben, 'folder-settings');
    // As if it had never been shown.
    const { bundles } = (await ask<{ bundles: { mark: string }[] }>(ben, 'folder:look')).value;
    await ben.page.keyboard.press('Control+2');
    await ben.page.getByRole('grid', { name: 'Matters' }).waitFor();
    await ask(ben, 'folder:mark', { marks: bundles.map(({ mark }) => mark), as: 'offered' });
    // The page may be gone before it sees the keys come up again.
    await ben.page.keyboard.press('Control+l').catch(() => null);
    await lockWindowOf(ben.running.app);
    ben = { ...ben, page: await unlock(ben.running.app) };
    await ben.page.getByText('1 new bundle in the shared folder').waitFor();
    await inspectPage(ben.page, 'folder-notice');
    await button(ben, 'Look at it').click();
    const list = ben.page.getByRole('list', { name: 'Bundles that wait' });
    await list.getByText('New', { exact: true }).waitFor();
    expect(await list.innerText()).toContain('Ana María Ruiz');
    expect(await list.innerText()).not.toContain('In re Search');
    await inspectBoth(ben, 'folder-list');
    await button(ben, /^Open the bundle: Ana María Ruiz/).click();
    await ben.page.getByText('This matter is new here.').waitFor();
  });

  it('its matter can be looked at before it is taken in, and is in no list or search meanwhile', async () => {
    await button(ben, 'Look only').click();
    await ben.page.getByText('The matter is not in this vault.').waitFor();
    await ben.page.keyboard.press('Control+2');
    await ben.page.getByRole('grid', { name: 'Matters' }).waitFor();
    expect(await ben.page.getByText('In re Search').count()).toBe(0);
    await ben.page.keyboard.press('Control+k');
    await ben.page.getByRole('combobox').fill('ZQSENTINEL');
    await ben.page
      .getByText(/Nothing|No match/)
      .first()
      .waitFor();
    await ben.page.keyboard.press('Escape');
    await ben.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('offers nothing that is here already, and says why; a folder that is gone is said to be', async () => {
    await toColleagues(ben);
    await button(ben, /^Open the bundle: Ana María Ruiz/).click();
    await button(ben, 'Import').click();
    await ben.page.getByRole('tab', { name: /^Overview/ }).waitFor();
    await toColleagues(ben);
    await ben.page.getByText('Not offered: 1 taken in already.').waitFor();
    rmSync(mailbox, { recursive: true });
    await button(ben, 'Look now').click();
    await ben.page.getByText(/can’t be looked into: it is not there/).waitFor();
    await inspectPage(ben.page, 'folder-gone');
  });
});

describe('a matter that is taken along', () => {
  const file = join(folder, 'along.quash');
  const attached = join(folder, 'served.docx');
  let words: string;

  it('is sealed by words, without the sealed drawer', async () => {
    copyFileSync(join(import.meta.dirname, '../../templates/challenge-letter.docx'), attached);
    await openMatter(ana);
    await ana.page.getByRole('tab', { name: /^Files/ }).click();
    await answerOpenDialog(ana.running.app, attached);
    await button(ana, 'Attach a file…').first().click();
    await ana.page.getByText('served.docx').first().waitFor();
    await ana.page.getByRole('tab', { name: /^Drafts/ }).click();
    await button(ana, 'Draft this').first().click();
    await ana.page.locator('.q-draft-step').first().waitFor();
    await openMatter(ana);
    await button(ana, 'More').click();
    await ana.page.getByRole('menuitem', { name: 'Take along…' }).click();
    await heading(ana, 'On the way').waitFor();
    await inspectBoth(ana, 'take-along');
    await answerSaveDialog(ana.running.app, file);
    await button(ana, 'Seal and save…').click();
    words = (await ana.page.getByLabel('The passphrase', { exact: true }).innerText()).trim();
    await inspectPage(ana.page, 'take-along-words');
    await ana.page.getByLabel('I have written the words down').check();
    await button(ana, 'Done').click();
  });

  it('is read whole on a borrowed machine that has samples only', async () => {
    const running = await launchApp({ vault: 'samples' });
    borrowed = { running, page: running.page, name: 'Nobody' };
    await button(borrowed, 'Start').click();
    await borrowed.page.getByRole('grid', { name: 'Matters' }).waitFor();
    const before = filesOf(running.profile).vault;
    await dropFile(borrowed.page, 'main', file);
    await borrowed.page.getByLabel('The passphrase of the bundle').fill(words);
    await button(borrowed, 'Open it').click();
    await borrowed.page.getByText('This vault is for the samples only').waitFor();
    await inspectPage(borrowed.page, 'look-unconfirmed');
    await button(borrowed, 'Look only').click();
    await heading(borrowed, 'Triage').waitFor();
    await inspectBoth(borrowed, 'look-only');
    const text = await borrowed.page.getByRole('region', { name: /^Look only: In re Search/ }).innerText();
    for (const said of [sentinel, 'DreamHost', 'Defects on the face', 'On the calendar', 'whose key nobody here has'])
      expect(text).toContain(said);
    expect(await borrowed.page.locator('.q-look input[type="text"], .q-look textarea').count()).toBe(0);
    await button(borrowed, 'Read served.docx').click();
    await borrowed.page.getByLabel('Page 1 of served.docx').waitFor();
    await button(borrowed, /^Read the draft: /).click();
    await borrowed.page.locator('.q-look-paper .q-pview-state', { hasText: /page/ }).waitFor();
    await borrowed.page.locator('.q-look-paper').scrollIntoViewIfNeeded();
    await inspectPage(borrowed.page, 'look-paper');
    await button(borrowed, 'Close').click();
    await borrowed.page.getByRole('grid', { name: 'Matters' }).waitFor();
    expect(await borrowed.page.getByText('In re Search').count()).toBe(0);
    expect(filesOf(running.profile).vault).toEqual(before);
    await running.close();
    for (const bytes of filesOf(running.profile).all)
      for (const as of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from('ZQSENTINEL', as))).toBe(false);
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
