import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { vaultPaths } from '../../../../main/vault/layout';
import { createVault, inspectVault, openVault } from '../../../../main/vault/vault';
import { codesOf, copiesOf, everything, newFolder, sha, utf8 } from './fixture';
import {
  by,
  byCode,
  copyOf,
  everyFile,
  floor,
  heads,
  opened,
  protectedVault,
  right,
  statusOf,
  tools,
} from './protected';

let original = '';
let code = '';
beforeAll(async () => {
  ({ profile: original, code } = await protectedVault());
});
const copied = (): string => copyOf(original);

const typed = (text: string, how: 'passphrase' | 'recovery' = 'passphrase') => ({ by: how, secret: utf8(text) });

describe('a protected vault', () => {
  it('opens with its passphrase and its recovery code, and with nothing else', async () => {
    expect(await inspectVault(original)).toEqual({
      state: 'locked',
      kind: 'protected',
      device: false,
      problem: null,
      notices: [],
    });
    const profile = copied();
    expect(await statusOf(profile, by(right))).toBe('open');
    expect(await statusOf(profile, by('correct horse batterz'))).toBe('wrong');
    expect(await statusOf(profile, by(''))).toBe('wrong');
    expect(await statusOf(profile, byCode(code.toLowerCase()))).toBe('open');
    expect(await statusOf(profile, { by: 'kept' })).toBe('wrong');
    const slip = code.replace(/.(?=.{6}$)/, (char) => (char === '2' ? '3' : '2'));
    await expect(statusOf(profile, byCode(slip))).rejects.toMatchObject({
      code: 'bad-input',
    });
  });

  it('has nothing of its content or passphrase in a file', async () => {
    const profile = newFolder();
    const { vault } = await createVault(
      profile,
      { kind: 'protected', passphrase: utf8(right), writtenBy: 'test', kdf: floor },
      tools,
    );
    await vault.writePreferences({ idleMinutes: 7, secondPlace: '/media/FINDME' });
    const keys = Object.values(vault.pageKeys());
    await vault.close();
    const files = copiesOf(profile).flatMap(({ folder }) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((e) => e.isFile())
        .map((e) => readFileSync(`${folder}/${e.name}`)),
    );
    for (const needle of [utf8(right), utf8('FINDME'), ...keys]) {
      expect(files.some((file) => file.includes(Buffer.from(needle)))).toBe(false);
    }
  });

  it('gives the drawer key for passphrase and recovery code again, never for the open vault or the device', async () => {
    const profile = copied();
    const vault = await opened(profile, byCode(code));
    const first = await vault.openDrawer(by(right));
    expect(first?.byteLength).toBe(32);
    expect(await vault.openDrawer(byCode(code))).toEqual(first);
    expect(await vault.openDrawer(by('wrong passphrase'))).toBeNull();
    const unwrapper = {
      wrap: (bytes: Uint8Array) => bytes.map((b) => b ^ 90),
      unwrap: (bytes: Uint8Array) => bytes.map((b) => b ^ 90),
    };
    await vault.setDeviceSlot(unwrapper);
    expect(await vault.openDrawer({ by: 'device', unwrapper })).toBeNull();
    expect(Object.values(vault.pageKeys()).some((key) => sha(key) === sha(first ?? new Uint8Array()))).toBe(false);
    await vault.close();

    expect((await inspectVault(profile)).device).toBe(true);
    expect(await statusOf(profile, { by: 'device', unwrapper })).toBe('open');
    const another = { ...unwrapper, unwrap: (bytes: Uint8Array) => bytes.map((b) => b ^ 91) };
    await expect(statusOf(profile, { by: 'device', unwrapper: another })).resolves.toBe('wrong');
    const without = {
      ...unwrapper,
      unwrap: () => {
        throw new Error('no keyring');
      },
    };
    expect(await statusOf(profile, { by: 'device', unwrapper: without })).toBe('wrong');
    const again = await opened(profile, { by: 'device', unwrapper });
    await again.setDeviceSlot(null);
    expect(again.hasDeviceSlot()).toBe(false);
    await again.close();
    expect(await statusOf(profile, { by: 'device', unwrapper })).toBe('wrong');
  });

  it('changes its passphrase without touching the journal; the old one opens nothing, not even from an old copy', async () => {
    const profile = copied();
    const [old] = heads(profile);
    const vault = await opened(profile, byCode(code));
    const journal = sha(readFileSync(vault.journal.paths[0]));
    const drawer = await vault.openDrawer(byCode(code));
    expect(await vault.changePassphrase(typed('not the passphrase'), utf8('a new passphrase'))).toBe(false);
    await expect(vault.changePassphrase(typed(right), utf8('short'))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('5 characters'),
    });
    expect(await vault.changePassphrase(typed(right), utf8('a new passphrase'))).toBe(true);
    const recovery = await vault.newRecoveryCode(utf8('a new passphrase'));
    expect(await vault.newRecoveryCode(utf8(right))).toBeNull();
    expect(sha(readFileSync(vault.journal.paths[0]))).toBe(journal);
    await vault.close();

    expect(await statusOf(profile, byCode(code))).toBe('wrong');
    writeFileSync(copiesOf(profile)[1].header, old ?? '');
    expect(await statusOf(profile, by(right))).toBe('wrong');
    const again = await opened(profile, by('a new passphrase'));
    expect(codesOf(again)).toEqual(['file-repaired']);
    expect(heads(profile)[1]).toBe(heads(profile)[0]);
    expect(await again.openDrawer(byCode(recovery ?? ''))).toEqual(drawer);
    expect(await everything(again)).toHaveLength(again.journal.length);
    await again.close();
  });

  it('takes a new passphrase from whoever has the recovery code', async () => {
    const profile = copied();
    const vault = await opened(profile, byCode(code));
    const another = code.replace(/^./, (char) => (char === '0' ? '1' : '0'));
    await expect(vault.changePassphrase(typed(another, 'recovery'), utf8('a new passphrase'))).rejects.toThrow(
      'mistake',
    );
    expect(await vault.changePassphrase(typed(code, 'recovery'), utf8('a new passphrase'))).toBe(true);
    await vault.close();
    expect(await statusOf(profile, by('a new passphrase'))).toBe('open');
    expect(await statusOf(profile, byCode(code))).toBe('open');
  });

  it('needs a passphrase of ten characters to be made', async () => {
    const profile = newFolder();
    const make = (passphrase: Uint8Array | null) =>
      createVault(profile, { kind: 'protected', passphrase, writtenBy: 'test', kdf: floor }, tools);
    await expect(make(utf8('123456789'))).rejects.toMatchObject({
      code: 'bad-input',
      fix: expect.stringContaining('10'),
    });
    await expect(make(null)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await inspectVault(profile)).state).toBe('none');
  });

  it('is never made over another', async () => {
    const profile = copied();
    const before = everyFile(profile);
    const make = createVault(profile, { kind: 'samples', passphrase: null, writtenBy: 'test' }, tools);
    await expect(make).rejects.toMatchObject({ code: 'not-allowed' });
    for (const { header } of copiesOf(profile)) rmSync(header);
    const again = createVault(profile, { kind: 'samples', passphrase: null, writtenBy: 'test' }, tools);
    await expect(again).rejects.toMatchObject({ code: 'not-allowed' }); // A journal without a head is no empty place.
    expect(everyFile(profile)).toEqual(before.filter((line) => !line.includes('vault.json')));
  });

  it('is open in one place at a time', async () => {
    const profile = copied();
    const vault = await opened(profile, byCode(code));
    await expect(openVault(profile, byCode(code), tools)).rejects.toMatchObject({ code: 'not-allowed' });
    await vault.close();
    const inUse = vaultPaths(profile).inUse;
    writeFileSync(inUse, String(process.ppid));
    await expect(openVault(profile, byCode(code), tools)).rejects.toMatchObject({
      message: expect.stringContaining('another program'),
    });
    writeFileSync(inUse, '999999999'); // A program that was killed.
    expect(await statusOf(profile, byCode(code))).toBe('open');
    writeFileSync(inUse, String(process.ppid)); // A number that another program has got since.
    utimesSync(inUse, new Date(0), new Date(0));
    expect(await statusOf(profile, byCode(code))).toBe('open');
    expect(existsSync(inUse)).toBe(false);
  });
});
