import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../main/bundle/card';
import { deviceKeysOf, newDeviceSecret, type DeviceKeys } from '../../main/bundle/device-keys';
import { openBundle } from '../../main/bundle/open-bundle';
import { trustNobody } from '../../main/bundle/trust';
import { fingerprintOf } from '../../main/bundle/words';
import { launchApp, unlock, type RunningApp } from './app';
import { inspectPage } from './axe';
import { matterContents, sealFrom, utf8 } from '../unit/main/bundle/fixture';

/** The card of this device, a colleague’s card from pasting to revoking, and a bundle out of the app and into it. */

let running: RunningApp;
let page: Page;
let ada: DeviceKeys;
const folder = mkdtempSync(join(tmpdir(), 'quash-e2e-bundles-'));

beforeAll(async () => {
  ada = await deviceKeysOf(newDeviceSecret());
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Skip the questions' }).click();
  await page.getByRole('grid', { name: 'Matters' }).waitFor();
});

afterAll(async () => {
  await running.close();
  for (const gone of [running.profile, folder]) rmSync(gone, { recursive: true, force: true });
});

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const clipboard = (): Promise<string> => running.app.evaluate(({ clipboard: system }) => system.readText());
const inspect = (name: string): Promise<void> => inspectPage(page, name);

/** Asks main by the bridge, as the page does; gives its reply. */
const ask = <T>(channel: string, input?: unknown): Promise<T> =>
  page.evaluate(
    ([name, value]) => {
      const bridge = Reflect.get(globalThis, 'quash') as Record<string, (value?: unknown) => Promise<unknown>>;
      return bridge[name as string]!(value);
    },
    [channel, input] as const,
  ) as Promise<T>;

async function openColleagues(): Promise<void> {
  await page.keyboard.press('Control+7');
  await page.getByRole('tab', { name: 'Colleagues' }).click();
  await page.getByRole('heading', { name: 'This device’s card' }).waitFor();
}

describe('the card of this device', () => {
  it('is made under a name, copied, and has ten words', async () => {
    await openColleagues();
    await inspect('colleagues-first');
    await page.getByLabel('Name on the card').fill('Ben Okafor');
    await button('Make the card').click();
    await page.getByLabel('The card as text').waitFor();
    await button('Copy the card').click();
    await expect.poll(clipboard).toContain('QUASH CARD 1');
    const text = await clipboard();
    expect(text.trim()).toBe((await page.getByLabel('The card as text').innerText()).trim());
    const key = /^Signing key: (.*)$/m.exec(text)?.[1] ?? '';
    const words = await page
      .getByRole('list', { name: 'Fingerprint of this device' })
      .getByRole('listitem')
      .allInnerTexts();
    expect(words).toEqual(fingerprintOf(key));
  });

  it('keeps its keys under another name', async () => {
    const before = await page.getByLabel('The card as text').innerText();
    await button('Change the name…').click();
    await page.getByLabel('Name on the card').fill('Benedict Okafor');
    await button('Save the name').click();
    await page.getByLabel('The card as text').filter({ hasText: 'Name: Benedict Okafor' }).waitFor();
    const after = await page.getByLabel('The card as text').innerText();
    expect(/Recipient: .*/.exec(after)?.[0]).toBe(/Recipient: .*/.exec(before)?.[0]);
  });
});

describe('a colleague', () => {
  it('is added from a pasted card, confirmed by its words, and seen by axe in light and dark', async () => {
    const card = cardText({ name: 'Ada Byrne', recipient: ada.recipient, signingKey: ada.signingKey }, ada.sign);
    await button('Add a colleague’s card…').click();
    await page.getByRole('textbox', { name: 'The card' }).fill(card.replace('Ada', 'Eva'));
    await button('Add the card').click();
    await page.getByText('a letter of it was changed').waitFor();
    await inspect('colleagues-bad-card');
    await page.getByRole('textbox', { name: 'The card' }).fill(`Hello Ben,\n\n${card}\nAda`);
    await button('Add the card').click();
    await page.getByText('Not confirmed', { exact: true }).waitFor();
    await button('Compare the words of Ada Byrne').click();
    const words = page.getByRole('list', { name: 'Fingerprint of Ada Byrne' });
    expect(await words.getByRole('listitem').allInnerTexts()).toEqual(fingerprintOf(ada.signingKey));
    expect(await button('Confirm the fingerprint').isDisabled()).toBe(true);
    await inspect('colleagues-compare');
    await page.getByLabel('Ada Byrne read these ten words to me').check();
    await button('Confirm the fingerprint').click();
    await page.getByText('Confirmed by voice', { exact: true }).waitFor();
    await inspect('colleagues');
    await page.getByRole('tab', { name: 'Look and defaults' }).click();
    await page.getByText('Dark', { exact: true }).click();
    await page.getByRole('tab', { name: 'Colleagues' }).click();
    await page.getByText('Confirmed by voice', { exact: true }).waitFor();
    await inspect('colleagues-dark');
  });
});

interface Saved {
  readonly ok: boolean;
  readonly value: { readonly status: string; readonly passphrase: string | null };
}

describe('a bundle', () => {
  const out = join(folder, 'out.quash');
  const saveTo = (path: string): Promise<void> =>
    running.app.evaluate(({ dialog }, to) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: to });
    }, path);
  const choose = (path: string): Promise<void> =>
    running.app.evaluate(({ dialog }, from) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [from] });
    }, path);
  const guard = { matterId: null, protectedWords: ['Hidden Handle'] };

  it('is sealed to a confirmed colleague, who opens it; a protected word in its name stops it', async () => {
    await saveTo(out);
    const to = [ada.signingKey, 'self'];
    const input = { name: 'Doe.quash', contents: matterContents(), to, drawer: null, guard, into: 'file' };
    expect(await ask('bundle:seal', { ...input, name: 'hidden handle.quash' })).toMatchObject({
      value: { status: 'blocked', findings: [{ where: 'file name' }] },
    });
    expect(await ask('bundle:seal', input)).toMatchObject({
      ok: true,
      value: { status: 'saved', path: out, passphrase: null },
    });
    expect(statSync(out).mode & 0o077).toBe(0);
    const { manifest } = await openBundle(readFileSync(out), ada, { trust: trustNobody });
    expect(manifest).toMatchObject({ title: 'Doe v. Unknown Requester', signer: { name: 'Benedict Okafor' } });
    expect(manifest.recipients).toHaveLength(2);
  });

  it('is sealed by a passphrase that is told once', async () => {
    await saveTo(join(folder, 'words'));
    const saved = await ask<Saved>('bundle:seal', {
      name: 'w',
      contents: matterContents(),
      to: 'passphrase',
      drawer: null,
      guard,
      into: 'file',
    });
    const passphrase = utf8(saved.value.passphrase ?? '');
    const opened = await openBundle(readFileSync(join(folder, 'words.quash')), { passphrase }, { trust: trustNobody });
    expect(opened.manifest.recipients).toEqual([]);
    await choose(join(folder, 'words.quash'));
    expect(await ask('bundle:choose')).toMatchObject({
      value: { status: 'chosen', sealedTo: 'passphrase', recipients: 0 },
    });
    expect(await ask('bundle:read', { passphrase: null })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('by a passphrase') as string },
    });
    expect(await ask('bundle:read', { passphrase })).toMatchObject({
      ok: true,
      value: { signer: { standing: 'known' } },
    });
  });

  it('of a known signer is read, of an unknown one its fingerprint alone, and known again when it was taken in', async () => {
    const { card } = (await ask<{ value: { card: { recipient: string } } }>('bundle:card', {})).value;
    const kim = await deviceKeysOf(newDeviceSecret());
    for (const [from, name] of [
      [ada, 'ada.quash'],
      [kim, 'kim.quash'],
    ] as const) {
      const { bytes } = await sealFrom(from, { recipients: [card.recipient] });
      writeFileSync(join(folder, name), bytes);
    }
    await choose(join(folder, 'kim.quash'));
    expect(await ask('bundle:choose')).toMatchObject({ value: { status: 'chosen', name: 'kim.quash', recipients: 1 } });
    expect(await ask('bundle:read', { passphrase: null })).toMatchObject({
      value: { signer: { standing: 'unknown', fingerprint: fingerprintOf(kim.signingKey) }, entries: null },
    });
    await choose(join(folder, 'ada.quash'));
    await ask('bundle:choose');
    const read = { value: { signer: { standing: 'known' }, replay: 'new', entries: [{ name: 'operations.jsonl' }] } };
    expect(await ask('bundle:read', { passphrase: null })).toMatchObject(read);
    expect(await ask('bundle:drawer-key')).toMatchObject({ ok: true, value: { fileKey: null } });
    expect(await ask('bundle:imported')).toMatchObject({ ok: true });
    expect(await ask('bundle:read', { passphrase: null })).toMatchObject({ value: { replay: 'seen' } });
  });

  it('is not opened again after a lock, and the card is there as it was', async () => {
    const before = await ask<{ value: { card: object } }>('bundle:card', {});
    await page.keyboard.press('Control+l').catch(() => null);
    page = await unlock(running.app);
    expect(await ask('bundle:read', { passphrase: null })).toMatchObject({ ok: false });
    expect(await ask('bundle:card', {})).toEqual(before);
  });
});

describe('a colleague', () => {
  it('who was revoked stays so', async () => {
    await openColleagues();
    await button('Revoke Ada Byrne').click();
    await page.getByLabel(/to confirm$/).fill('revoke');
    await inspect('colleagues-revoke');
    await button('Revoke the key').click();
    await page.getByText('Revoked', { exact: true }).waitFor();
    expect(await ask('bundle:decide', { signingKey: ada.signingKey, standing: 'confirmed' })).toMatchObject({
      ok: false,
    });
    expect(await ask('bundle:recipients', { to: [ada.signingKey] })).toMatchObject({ ok: false });
  });
});
