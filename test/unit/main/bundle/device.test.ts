import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardText, readCard } from '../../../../main/bundle/card';
import {
  addCard,
  decideColleague,
  listColleagues,
  noteImported,
  recipientsFor,
  trustOf,
} from '../../../../main/bundle/colleagues';
import type { DeviceKeys } from '../../../../main/bundle/device-keys';
import { openBundle } from '../../../../main/bundle/open-bundle';
import { asDevice, makeCard, ownCard } from '../../../../main/bundle/own-device';
import { restoreFrom } from '../../../../main/vault/backup/restore';
import { backupToFile } from '../../../../main/vault/backup/single-file';
import { copiesOf, newFolder, newVault, utf8 } from '../vault/fixture';
import { by, byCode, opened, protectedVault, right, tools } from '../vault/protected';
import { matterContents, newDevice, sealFrom } from './fixture';

const at = new Date('2026-12-01T09:00:00.000Z');

describe('the keys of a device', () => {
  it('are made at first use and outlive a new passphrase, the recovery code, a backup and its restoring', async () => {
    const { profile, code } = await protectedVault();
    const first = await opened(profile, by(right));
    expect(await ownCard(first)).toBeNull();
    const card = await makeCard(first, '  Ada   Byrne ', at);
    expect(card).toMatchObject({ name: 'Ada Byrne', made: at.toISOString() });
    expect(card.fingerprint).toHaveLength(10);
    const { bytes } = await sealFrom(await newDevice(), { recipients: [card.recipient] });
    const opensIn = async (vault: typeof first): Promise<void> => {
      expect(await ownCard(vault)).toEqual(card);
      const { manifest } = await asDevice(vault, (keys, sharing) =>
        openBundle(bytes, keys, { trust: trustOf(sharing, keys.signingKey) }),
      );
      expect(manifest.recipients).toEqual([card.recipient]);
    };
    await opensIn(first);
    const next = 'another horse battery';
    expect(await first.changePassphrase({ by: 'passphrase', secret: utf8(right) }, utf8(next))).toBe(true);
    await opensIn(first);
    const file = join(newFolder(), 'all.quashbackup');
    await backupToFile(first, file, { writtenBy: 'test', at });
    await first.close();
    for (const secret of [by(next), byCode(code)]) {
      const again = await opened(profile, secret);
      await opensIn(again);
      await again.close();
    }
    const elsewhere = newFolder();
    const options = { from: file, profile: elsewhere, present: 'refuse', writtenBy: 'test', at, ...tools } as const;
    expect((await restoreFrom({ ...options, secret: by(next) })).status).toBe('restored');
    const restored = await opened(elsewhere, by(next));
    await opensIn(restored);
    expect((await restored.verify()).faults).toEqual([]);
    await restored.close();
  });

  it('lie in no file of the vault in the clear, nor do names of colleagues', async () => {
    const { profile } = await protectedVault();
    const vault = await opened(profile, by(right));
    const card = await makeCard(vault, 'Ada Byrne', at);
    const ben = await newDevice();
    const theirs = makeBenCard(ben);
    await addCard(vault, theirs, card.signingKey, at);
    const file = copiesOf(profile)[0].sharing;
    const shown = readFileSync(file).toString('latin1');
    for (const word of ['Ada', 'Ben', card.recipient, card.signingKey, ben.signingKey])
      expect(shown).not.toContain(word);
    await vault.close();
  });

  it('are rebuilt from the other copy; bad in both copies they are not silently made anew', async () => {
    const { profile } = await protectedVault();
    const vault = await opened(profile, by(right));
    const card = await makeCard(vault, 'Ada Byrne', at);
    const paths = copiesOf(profile).map(({ sharing }) => sharing);
    writeFileSync(paths[0] ?? '', 'x'.repeat(99));
    expect(await ownCard(vault)).toEqual(card);
    expect(vault.notices.map(({ code }) => code)).toEqual(['file-repaired']);
    writeFileSync(paths[1] ?? '', 'x'.repeat(99));
    expect((await vault.verify()).faults).toMatchObject([{ where: 'sharing.sealed, second copy', repaired: true }]);
    for (const path of paths) writeFileSync(path, 'x'.repeat(99));
    await expect(ownCard(vault)).rejects.toThrow('damaged in both copies');
    await expect(makeCard(vault, 'Ada Byrne', at)).rejects.toThrow('damaged in both copies');
    await expect(addCard(vault, card.text, null, at)).rejects.toThrow('damaged in both copies');
    expect((await makeCard(vault, 'Ada Byrne', at, true)).signingKey).not.toBe(card.signingKey);
    await vault.close();
  });

  it('are not made in a vault of samples, whose own key lies open', async () => {
    const vault = await newVault();
    await expect(makeCard(vault, 'Ada', at)).rejects.toThrow('A vault of samples has no keys');
    await vault.close();
  });
});

const makeBenCard = ({ recipient, signingKey, sign }: DeviceKeys, name = 'Ben Okafor'): string =>
  cardText({ name, recipient, signingKey }, sign);

describe('a card', () => {
  it('is read out of a message that quotes it', async () => {
    const ben = await newDevice();
    const text = makeBenCard(ben);
    const quoted = `Dear Ada,\r\n\r\n${text.replace(/^/gm, '> ').replaceAll('\n', '\r\n')}\r\nBest, Ben`;
    expect(readCard(quoted)).toEqual({ name: 'Ben Okafor', recipient: ben.recipient, signingKey: ben.signingKey });
  });

  it('is read when a mail program broke its lines', async () => {
    const ben = await newDevice();
    const broken = makeBenCard(ben).replace(/^(.{60})(?=.)/gm, '$1\n');
    expect(broken).not.toBe(makeBenCard(ben));
    expect(readCard(broken).recipient).toBe(ben.recipient);
  });

  it('with one letter changed, or a line of another card, is none', async () => {
    const ben = await newDevice();
    const text = makeBenCard(ben);
    const other = makeBenCard(await newDevice(), 'Mallory');
    const swapped = text.replace(/^Recipient: .*$/m, /^Recipient: .*$/m.exec(other)?.[0] ?? '');
    const bad = [
      text.replace('Okafor', 'Okaf0r'),
      swapped,
      text.replace(/Signature: .*/, 'Signature: AAAA'),
      text.replace('Ben Okafor', 'Ben\u202eOkafor'),
      text.replace(ben.recipient, `${ben.recipient}q`),
      text.split('\n').slice(0, 4).join('\n'),
      text.replace('QUASH CARD 1', 'QUASH CARD 2'),
      '',
      'x'.repeat(30_000),
    ];
    for (const one of bad)
      expect(() => readCard(one), one.slice(0, 300)).toThrow(/no card of a colleague|A card needs a name/);
  });
});

describe('a colleague', () => {
  it('counts for nothing until confirmed, and for nothing once revoked', async () => {
    const { profile } = await protectedVault();
    const vault = await opened(profile, by(right));
    const { signingKey } = await makeCard(vault, 'Ada Byrne', at);
    const ben = await newDevice();
    const text = makeBenCard(ben);
    await expect(addCard(vault, (await ownCard(vault))?.text ?? '', signingKey, at)).rejects.toThrow(
      'card of this device',
    );
    expect(await addCard(vault, text, signingKey, at)).toMatchObject({ standing: 'unconfirmed' });
    const view = () =>
      asDevice(vault, (keys, sharing) => Promise.resolve({ sharing, trust: trustOf(sharing, keys.signingKey) }));
    const { sharing, trust } = await view();
    expect(trust.confirmed).toEqual([signingKey]);
    expect(() => recipientsFor(sharing, [ben.signingKey])).toThrow('was not confirmed yet');
    await decideColleague(vault, ben.signingKey, 'confirmed', at);
    const confirmed = await view();
    expect(confirmed.trust.confirmed).toEqual([ben.signingKey, signingKey]);
    expect(recipientsFor(confirmed.sharing, [ben.signingKey])).toEqual([ben.recipient]);
    await decideColleague(vault, ben.signingKey, 'revoked', at);
    expect(await addCard(vault, text, signingKey, at)).toMatchObject({ standing: 'revoked' });
    await expect(decideColleague(vault, ben.signingKey, 'confirmed', at)).rejects.toThrow(
      'a revoked key is not taken again',
    );
    const revoked = await view();
    expect(revoked.trust).toMatchObject({ confirmed: [signingKey], revoked: [ben.signingKey] });
    expect(() => recipientsFor(revoked.sharing, [ben.signingKey])).toThrow('was revoked');
    expect(await listColleagues(vault)).toHaveLength(1);
    await vault.close();
  });

  it('whose bundle was taken in is known to have sent it', async () => {
    const { profile } = await protectedVault();
    const vault = await opened(profile, by(right));
    const { recipient } = await makeCard(vault, 'Ada Byrne', at);
    const { bytes, manifest } = await sealFrom(await newDevice(), { recipients: [recipient] }, matterContents());
    const replay = () =>
      asDevice(
        vault,
        async (keys, sharing) => (await openBundle(bytes, keys, { trust: trustOf(sharing, null) })).replay,
      );
    expect(await replay()).toBe('new');
    await noteImported(vault, manifest);
    await noteImported(vault, manifest);
    expect(await replay()).toBe('seen');
    await vault.close();
  });
});
