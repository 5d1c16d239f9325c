import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleMatter } from '../../templates/library';
import { answerOpenDialog, answerSaveDialog, launchApp, testPassphrase, type RunningApp } from './app';
import { inspectPage } from './axe';
import { dropFile } from './drop-file';

/** Two lawyers, two vaults, no server: a matter goes over, both work on it, it comes back, and a person decides. */

const sentinel = 'ZQSENTINEL the client called on Tuesday';
const folder = mkdtempSync(join(tmpdir(), 'quash-e2e-share-'));
const there = join(folder, 'there.quash');
const back = join(folder, 'back.quash');

interface Lawyer {
  readonly running: RunningApp;
  readonly page: Page;
  readonly name: string;
}
let ana: Lawyer;
let ben: Lawyer;

async function start(name: string): Promise<Lawyer> {
  const running = await launchApp();
  const { page } = running;
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('navigation').waitFor();
  return { running, page, name };
}

const button = ({ page }: Lawyer, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = ({ page }: Lawyer, name: string | RegExp): Locator => page.getByRole('heading', { name });

interface Answer<T> {
  readonly value: T;
}
/** Asks main by the bridge, as the page does. */
const ask = <T>({ page }: Lawyer, channel: string, input?: unknown): Promise<Answer<T>> =>
  page.evaluate(
    ([name, value]) => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<string, (value?: unknown) => Promise<unknown>>;
      return bridge[name as string]!(value);
    },
    [channel, input] as const,
  ) as Promise<Answer<T>>;

interface Card {
  readonly text: string;
  readonly signingKey: string;
  readonly fingerprint: readonly string[];
}
const cardOf = async (who: Lawyer): Promise<Card> =>
  (await ask<{ card: Card }>(who, 'bundle:card', { name: who.name })).value.card;

const open = async (who: Lawyer): Promise<void> => {
  await who.page.keyboard.press('Control+2');
  await who.page.getByRole('grid', { name: 'Matters' }).getByText('In re Search').first().dblclick();
  await heading(who, 'In re Search').waitFor();
};

async function setDue(who: Lawyer, day: string): Promise<void> {
  await who.page.getByRole('tab', { name: /^Demand/ }).click();
  const due = who.page.getByLabel('Due on', { exact: true });
  await due.fill(day);
  await due.press('Tab');
}
const due = (who: Lawyer): Promise<string> => who.page.getByLabel('Due on', { exact: true }).inputValue();

/** The page in the dark as well: a picture, and a clean bill of access. */
async function inspectBoth({ page }: Lawyer, name: string): Promise<void> {
  await inspectPage(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  await inspectPage(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
}

beforeAll(async () => {
  const sample = sampleMatter('dreamhost', '2017-08-11');
  const notes = [{ id: crypto.randomUUID(), at: '2017-08-01T12:00:00Z', by: 'Ana María Ruiz', text: sentinel }];
  const file = join(folder, 'own.json');
  const demand = { ...sample.demand, due: { date: '2017-08-21' } };
  writeFileSync(file, JSON.stringify({ ...sample, id: crypto.randomUUID(), title: 'In re Search', notes, demand }));
  ana = await start('Ana María Ruiz');
  ben = await start('Ben Okafor');
  await ana.page.keyboard.press('Control+2');
  await answerOpenDialog(ana.running.app, file);
  await button(ana, 'Import…').click();
  await heading(ana, 'In re Search').waitFor();
});

afterAll(async () => {
  await ana.running.close();
  await ben.running.close();
  for (const gone of [ana.running.profile, ben.running.profile, folder]) rmSync(gone, { recursive: true, force: true });
});

describe('a matter that is shared', () => {
  it('wants a card first; then it says what goes, and offers confirmed colleagues alone', async () => {
    await button(ana, 'Share…').click();
    await button(ana, 'Make the card in Settings').waitFor();
    await inspectPage(ana.page, 'share-no-card');
    await cardOf(ana);
    const { text, signingKey } = await cardOf(ben);
    await ask(ana, 'bundle:add-colleague', { card: text });
    await open(ana);
    await button(ana, 'Share…').click();
    expect(await ana.page.getByLabel('Ben Okafor').isDisabled()).toBe(true);
    expect(await button(ana, 'Seal and save…').isDisabled()).toBe(true);
    await ask(ana, 'bundle:decide', { signingKey, standing: 'confirmed' });
    await button(ana, 'Back to the matter').click();
    await button(ana, 'Share…').click();
    await ana.page.getByLabel('Ben Okafor').check();
    await inspectBoth(ana, 'share-matter');
  });

  it('leaves as an age file that shows nothing of it', async () => {
    await answerSaveDialog(ana.running.app, there);
    await button(ana, 'Seal and save…').click();
    await heading(ana, 'The bundle is saved').waitFor();
    await inspectPage(ana.page, 'share-saved');
    await button(ana, 'Done').click();
    const bytes = readFileSync(there);
    expect(statSync(there).mode & 0o077).toBe(0);
    expect(bytes.subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
    for (const word of ['ZQSENTINEL', 'In re Search', 'Ruiz', 'DreamHost', 'operations'])
      for (const as of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from(word, as)), word).toBe(false);
  });
});

describe('a bundle that arrives', () => {
  it('shows nothing until the signer’s words were compared', async () => {
    await ben.page.keyboard.press('Control+2');
    await answerOpenDialog(ben.running.app, there);
    await ben.page.keyboard.press('Control+o');
    await ben.page.getByText('Signer not known').waitFor();
    const { fingerprint } = await cardOf(ana);
    const words = ben.page.getByRole('list', { name: 'Fingerprint of Ana María Ruiz' }).getByRole('listitem');
    expect(await words.allInnerTexts()).toEqual(fingerprint);
    expect(await button(ben, 'Import').count()).toBe(0);
    await inspectBoth(ben, 'bundle-unknown');
    await ben.page.getByLabel('Ana María Ruiz read these ten words to me').check();
    await button(ben, 'Confirm the fingerprint and look inside').click();
    await ben.page.getByText('This matter is new here.').waitFor();
    await inspectPage(ben.page, 'bundle-new-matter');
  });

  it('changes nothing before Import, and comes in whole with it', async () => {
    await button(ben, 'Leave it').click();
    await ben.page.getByRole('grid', { name: 'Matters' }).waitFor();
    expect(await ben.page.getByText('In re Search').count()).toBe(0);
    await ben.page.keyboard.press('Control+o');
    await ben.page.getByText('Signer known').waitFor();
    await button(ben, 'Import').click();
    await heading(ben, 'In re Search').waitFor();
    await ben.page.getByRole('tab', { name: /^Notes/ }).click();
    await ben.page.getByText(sentinel).first().waitFor();
  });

  it('that was cut, or is none, is refused in plain words when it is dropped', async () => {
    const bad = join(folder, 'bad.quash');
    writeFileSync(bad, 'not a bundle at all');
    await dropFile(ben.page, 'main', bad);
    await ben.page.getByText('This is no sealed file').waitFor();
    writeFileSync(bad, readFileSync(there).subarray(0, 5_000));
    expect(await ask(ben, 'bundle:offer', { name: 'bad.quash', bytes: 'text' })).toMatchObject({ ok: false });
    expect(await ask(ben, 'bundle:offer', { name: '', bytes: new Uint8Array(3) })).toMatchObject({ ok: false });
    await dropFile(ben.page, 'main', bad);
    await ben.page.getByRole('region', { name: 'The bundle' }).getByText('cut short').waitFor();
    expect(await button(ben, 'Import').count()).toBe(0);
    await inspectPage(ben.page, 'bundle-cut');
  });

  it('says when everything in it is here', async () => {
    await ben.page.keyboard.press('Control+o');
    await heading(ben, 'Everything in it is here already').waitFor();
    expect(await button(ben, 'Import').count()).toBe(0);
    await inspectPage(ben.page, 'bundle-nothing-new');
    await button(ben, 'Open the matter').click();
    await heading(ben, 'In re Search').waitFor();
  });
});

describe('a date that both changed', () => {
  it('goes back by a passphrase that is shown once', async () => {
    await setDue(ana, '9/1/2017');
    await setDue(ben, '9/8/2017');
    await button(ben, 'Share…').click();
    await ben.page.getByLabel('Whoever is told a passphrase').check();
    await answerSaveDialog(ben.running.app, back);
    await button(ben, 'Seal and save…').click();
    const shown = ben.page.getByLabel('The passphrase', { exact: true });
    await shown.waitFor();
    await inspectBoth(ben, 'share-passphrase');
    const words = (await shown.innerText()).trim();
    expect(words.split('-')).toHaveLength(8);
    expect(await button(ben, 'Done').isDisabled()).toBe(true);
    await ben.page.getByLabel('I have told the words, or written them down').check();
    await button(ben, 'Done').click();
    await dropFile(ana.page, 'main', back);
    await ana.page.getByLabel('The passphrase of the bundle').fill('these are not the words at all no');
    await button(ana, 'Open it').click();
    await ana.page.getByRole('alert').waitFor();
    await ana.page.getByLabel('The passphrase of the bundle').fill(words.replaceAll('-', ' '));
    await button(ana, 'Open it').click();
    await ana.page.getByText('Signer known').waitFor();
  });

  it('is shown as critical before anything is written', async () => {
    const place = ana.page.getByRole('region', { name: 'Both' }).getByRole('group').first();
    await place.getByText('Critical').waitFor();
    expect(await place.innerText()).toMatch(/Fri, Sep 1, 2017[^]*Ana María Ruiz[^]*Fri, Sep 8, 2017[^]*Ben Okafor/);
    await inspectBoth(ana, 'bundle-both');
    await button(ana, 'Import').click();
    await heading(ana, 'In re Search').waitFor();
  });

  it('comes in as one step that Undo takes back whole', async () => {
    const banner = ana.page.getByText('1 place has several versions');
    await banner.waitFor();
    await ana.page.getByText('The bundle was taken in').waitFor();
    await button(ana, 'Undo').click();
    await banner.waitFor({ state: 'detached' });
    await ana.page.keyboard.press('Control+Shift+z');
    await banner.waitFor();
    await inspectBoth(ana, 'conflict-banner');
  });

  it('bars a filing, and the page that saves the paper says so', async () => {
    await ana.page.getByRole('tab', { name: /^Drafts/ }).click();
    await button(ana, 'Draft this').first().click();
    await ana.page.locator('.q-draft-step', { hasText: 'Check and save' }).click();
    const gate = ana.page.getByRole('region', { name: 'Before filing' }).getByText(/Return date has 2 versions/);
    await gate.waitFor();
    await button(ana, /, not for filing…$/).waitFor();
    await gate.scrollIntoViewIfNeeded();
    await inspectPage(ana.page, 'conflict-gate');
    await open(ana);
  });

  it('is decided by a person; the decision can be taken back', async () => {
    await ana.page.getByRole('tab', { name: /^Demand/ }).click();
    expect(await due(ana)).toContain('Sep 1, 2017');
    await button(ana, 'Decide…').click();
    const question = ana.page.getByRole('region', { name: 'Questions' }).locator('.q-conflict');
    await question.getByText('Critical: bars filing').waitFor();
    await inspectBoth(ana, 'conflicts');
    await button(ana, /^Keep this: .*Fri, Sep 8, 2017/).click();
    await heading(ana, 'Nothing is in question').waitFor();
    await button(ana, 'Undo').click();
    await question.waitFor();
    await button(ana, /^Keep this: .*Fri, Sep 8, 2017/).click();
    await heading(ana, 'Nothing is in question').waitFor();
    await ana.page.getByRole('region', { name: 'Several versions' }).getByText('Back to the matter').first().click();
    await ana.page.getByRole('tab', { name: /^Demand/ }).click();
    expect(await due(ana)).toContain('Sep 8, 2017');
    expect(await ana.page.getByText('several versions').count()).toBe(0);
  });
});

describe('the sealed drawer', () => {
  const inside = 'Zebediah Quillfeather';
  const file = join(folder, 'drawer.quash');
  const unlockDrawer = async ({ page }: Lawyer): Promise<void> => {
    await page.getByRole('textbox', { name: 'Passphrase of the vault' }).fill(testPassphrase);
    await page.getByRole('button', { name: 'Open the drawer' }).click();
  };

  it('goes along only when it is ticked, to somebody who is named for it', async () => {
    await ana.page.getByRole('tab', { name: /Sealed drawer$/ }).click();
    await unlockDrawer(ana);
    await ana.page.getByLabel('New fact', { exact: true }).fill(inside);
    await ana.page.keyboard.press('Enter');
    await ana.page.getByLabel('What fact 1 is').waitFor();
    await button(ana, 'Share…').click();
    await ana.page.getByLabel('Ben Okafor', { exact: true }).check();
    await ana.page.getByLabel('The sealed drawer goes, too: 1 protected fact').check();
    expect(await button(ana, 'Seal and save…').isDisabled()).toBe(true);
    await ana.page.getByLabel('Ben Okafor learns the protected facts').check();
    await inspectBoth(ana, 'share-drawer');
    await answerSaveDialog(ana.running.app, file);
    await button(ana, 'Seal and save…').click();
    await heading(ana, 'The bundle is saved').waitFor();
    await button(ana, 'Done').click();
    expect(readFileSync(file).includes(Buffer.from('Quillfeather'))).toBe(false);
  });

  it('is put into the drawer there, by whoever can open that', async () => {
    await answerOpenDialog(ben.running.app, file);
    await ben.page.keyboard.press('Control+o');
    await button(ben, 'Import').click();
    await heading(ben, 'It also holds facts of the sealed drawer').waitFor();
    await inspectPage(ben.page, 'bundle-drawer');
    await unlockDrawer(ben);
    await button(ben, 'Put them into the drawer').click();
    await ben.page.getByText('The facts lie in the sealed drawer').waitFor();
    await ben.page.getByRole('tab', { name: /Sealed drawer$/ }).click();
    await expect.poll(() => ben.page.getByLabel('What fact 1 is').inputValue()).toBe(inside);
    await ben.page.getByRole('tab', { name: /^Overview/ }).click();
    await ben.page.keyboard.press('Control+o');
    await heading(ben, 'Everything in it is here already').waitFor();
    await button(ben, 'Put them into the drawer').click();
    await ben.page.getByText('All of them lie in the sealed drawer already').waitFor();
  });
});

describe('a restricted matter', () => {
  it('goes into no bundle before an attorney lifts it with a reason, which stays in the matter', async () => {
    await ana.page.getByRole('tab', { name: /^Overview/ }).click();
    await ana.page.getByLabel('Restricted', { exact: true }).click({ force: true });
    await button(ana, 'Share…').click();
    await ana.page.getByText('Restricted: it goes into no bundle').waitFor();
    expect(await button(ana, 'Seal and save…').count()).toBe(0);
    await inspectBoth(ana, 'share-restricted');
    await ana.page.getByLabel('Why it may be shared').fill('Co-counsel appeared; the order allows it.');
    await button(ana, 'Let this matter be shared').click();
    await ana.page.getByText(/“Co-counsel appeared; the order allows it.”/).waitFor();
    await button(ana, 'Seal and save…').waitFor();
    await inspectPage(ana.page, 'share-lifted');
  });
});

describe('a pack', () => {
  const pack = join(folder, 'pack.quash');
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
    await answerOpenDialog(ben.running.app, there);
    await ben.running.app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File')?.submenu;
      file?.items.find(({ label }) => label === 'Open a bundle…')?.click();
    });
    await ben.page.getByText('Revoked: refused').waitFor();
    expect(await button(ben, 'Import').count()).toBe(0);
    await inspectPage(ben.page, 'bundle-revoked');
  });
});
