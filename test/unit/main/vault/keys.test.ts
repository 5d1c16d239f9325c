import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { toHex } from '../../../../shared/vault/bytes';
import { kdfCeiling, kdfFloor } from '../../../../shared/vault/header';
import { tagHolds } from '../../../../main/vault/gcm-tag';
import { calibrate, defaultCost, stretch, type KdfCost } from '../../../../main/vault/kdf';
import { KeyRing, unwrapKey, wrapKey } from '../../../../main/vault/keys';
import { readRecoveryCode, recoveryCodeText } from '../../../../main/vault/recovery-code';
import { openBytes, sealBytes } from '../../../../main/vault/seal';
import { characterCount, checkNewPassphrase, passphraseBytes } from '../../../../main/vault/secret-text';
import { fill, newVault, utf8 } from './fixture';

const purposes = ['journal', 'rows', 'blobs', 'names', 'scopes', 'backups', 'header', 'preferences', 'device'] as const;

describe('Argon2id', () => {
  // From the test file of the reference implementation (phc-winner-argon2, src/test.c, Argon2id, version 0x13). The
  // vector of RFC 9106 needs a secret and associated data, which nothing here passes.
  it('gives what the reference implementation gives', async () => {
    const key = await stretch(utf8('password'), utf8('somesalt'), { memoryKiB: 65_536, passes: 2, lanes: 1 });
    expect(toHex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('gives what it gave at the default cost when the format was fixed', async () => {
    const key = await stretch(utf8('correct horse battery'), new Uint8Array(16).fill(7), defaultCost);
    expect(toHex(key)).toBe('59a2902397c914461c4790f9d1276c25c70a16a2800fce668f01fa592d4cb3ad');
  });
});

describe('calibration', () => {
  /** A machine that takes `each` ms for one pass over 64 MiB. */
  const machine = (each: number) => {
    const tried: KdfCost[] = [];
    const measure = (cost: KdfCost): Promise<number> => {
      tried.push(cost);
      return Promise.resolve((each * cost.passes * cost.memoryKiB) / (64 * 1024));
    };
    return { tried, measure };
  };

  it.each([200, 110, 70, 40, 20, 10, 5, 2, 0.5])(
    'one pass in %d ms: half a second to one, within the bounds',
    async (each) => {
      const { tried, measure } = machine(each);
      const cost = await calibrate(measure);
      const took = (each * cost.passes * cost.memoryKiB) / (64 * 1024);
      const isDefault = cost.passes === defaultCost.passes && cost.memoryKiB === defaultCost.memoryKiB;
      const isMost = cost.passes === kdfCeiling.passes && cost.memoryKiB === kdfCeiling.memoryKiB;
      expect(took >= 500 || isMost).toBe(true);
      expect(took < 1000 || isDefault).toBe(true);
      for (const { memoryKiB, passes, lanes } of tried) {
        expect(memoryKiB).toBeGreaterThanOrEqual(kdfFloor.memoryKiB);
        expect(memoryKiB).toBeLessThanOrEqual(kdfCeiling.memoryKiB);
        expect(passes).toBeLessThanOrEqual(kdfCeiling.passes);
        expect(lanes).toBe(defaultCost.lanes);
      }
    },
  );

  it('stays at the default on a slow machine', async () => {
    expect(await calibrate(machine(400).measure)).toEqual(defaultCost);
  });
});

describe('wrapped keys', () => {
  const stretched = new Uint8Array(32).fill(1);
  const key = new Uint8Array(32).fill(9);

  it('open only for the same secret, vault, slot and purpose', async () => {
    const wrapped = wrapKey(stretched, 'vault', 'slot', 'master', key);
    expect(await unwrapKey(stretched, 'vault', 'slot', 'master', wrapped)).toEqual(key);
    expect(await unwrapKey(new Uint8Array(32).fill(2), 'vault', 'slot', 'master', wrapped)).toBeNull();
    expect(await unwrapKey(stretched, 'other', 'slot', 'master', wrapped)).toBeNull();
    expect(await unwrapKey(stretched, 'vault', 'other', 'master', wrapped)).toBeNull();
    expect(await unwrapKey(stretched, 'vault', 'slot', 'drawer', wrapped)).toBeNull();
    expect(await unwrapKey(stretched, 'vault', 'slot', 'master', 'AAAA')).toBeNull();
  });

  it('the master key of a vault says nothing about the drawer key', async () => {
    const drawer = wrapKey(stretched, 'vault', 'slot', 'drawer', key);
    const ring = new KeyRing(Uint8Array.from(stretched), 'vault');
    const derived = purposes.map((purpose) => ring.copy(purpose));
    for (const candidate of derived) expect(await unwrapKey(candidate, 'vault', 'slot', 'drawer', drawer)).toBeNull();
    expect(new Set([...derived, stretched].map(toHex)).size).toBe(10);
  });

  it('are the ones that the format was fixed with', () => {
    const ring = new KeyRing(new Uint8Array(32).fill(3), '00000000-0000-4000-8000-000000000000');
    const all = purposes.filter((purpose) => purpose !== 'device'); // Came later; the others stay as they were.
    const digest = createHash('sha256');
    for (const purpose of all) digest.update(ring.key(purpose));
    expect(digest.digest('hex')).toBe('573ac34e53070d0fc04ec3e77a95c3be287ac427ebc480380b859260b5ec4752');
  });
});

describe('a seal', () => {
  it('opens with its key and binding, and for no changed byte', async () => {
    const key = randomBytes(32);
    const sealed = sealBytes(key, utf8('text'), utf8('here'));
    expect(await openBytes(key, sealed, utf8('here'))).toEqual(utf8('text'));
    expect(await openBytes(key, sealed, utf8('there'))).toBeNull();
    expect(await openBytes(randomBytes(32), sealed, utf8('here'))).toBeNull();
    expect(await openBytes(key, sealed.subarray(0, 20), utf8('here'))).toBeNull();
    for (let i = 0; i < sealed.byteLength; i += 1) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === i ? byte ^ 1 : byte));
      expect(await openBytes(key, changed, utf8('here'))).toBeNull();
    }
  });
});

describe('a tag', () => {
  it('is told right or wrong without opening the seal, whatever the lengths', () => {
    for (let i = 0; i < 300; i += 1) {
      const [key, iv, binding] = [randomBytes(32), randomBytes(12), randomBytes(i % 97)];
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(binding);
      const sealed = Buffer.concat([cipher.update(randomBytes((i * 131) % 5_003)), cipher.final()]);
      const tag = cipher.getAuthTag();
      expect(tagHolds(key, iv, binding, sealed, tag), `${i}`).toBe(true);
      const hurt = [key, iv, binding, sealed, tag][i % 5] ?? tag;
      if (hurt.byteLength === 0) continue;
      const place = i % hurt.byteLength;
      hurt[place] = (hurt[place] ?? 0) ^ (1 << (i % 8));
      expect(tagHolds(key, iv, binding, sealed, tag), `${i}, changed`).toBe(false);
    }
  });
});

describe('closing', () => {
  it('leaves zeros in the place of every key, and a vault that does nothing', async () => {
    const held = new Set<Uint8Array>();
    const key = vi.spyOn(KeyRing.prototype, 'key');
    const vault = await newVault();
    await fill(vault, 3);
    vault.pageKeys();
    await vault.writePreferences({ idleMinutes: 3, secondPlace: null });
    await vault.verify();
    for (const { value } of key.mock.results) held.add(value as Uint8Array);
    expect(held.size).toBeGreaterThanOrEqual(7);
    for (const bytes of held) expect(bytes.some((byte) => byte !== 0)).toBe(true);
    await vault.close();
    for (const bytes of held) expect(bytes.every((byte) => byte === 0)).toBe(true);
    key.mockRestore();
    expect(() => vault.pageKeys()).toThrow('closed');
    expect(() => vault.backupKey()).toThrow('closed');
    await expect(vault.journal.append(new Uint8Array(100))).rejects.toThrow('closed');
    await expect(vault.journal.read(0, 1000)).rejects.toThrow('closed');
    await vault.close(); // Twice is no harm.
  });

  it('wipes a master key that opened nothing', () => {
    const master = new Uint8Array(32).fill(5);
    new KeyRing(master, 'vault').zero();
    expect(master).toEqual(new Uint8Array(32));
  });
});

describe('the recovery code', () => {
  const bits = new Uint8Array(16).map((_, i) => i * 17);
  const code = recoveryCodeText(bits);

  it('is six groups of five, without letters that look like digits', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(code).toBe('008J4-CT4AN-K7F24-SNAXW-SQFEZ-W5QCD');
  });

  it.each([
    ['as printed', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['without dashes', (text: string) => text.replaceAll('-', '')],
    ['with spaces and line ends', (text: string) => ` ${text.replaceAll('-', ' \n')}\r\n`],
    ['with typographic dashes and no-break spaces', (text: string) => text.replaceAll('-', '\u2013\u00a0')],
    ['with O for 0, I and l for 1', (text: string) => text.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l')],
  ])('is read %s', (_, typed) => {
    for (let i = 0; i < 50; i += 1) {
      const some = new Uint8Array(randomBytes(16));
      expect(readRecoveryCode(utf8(typed(recoveryCodeText(some))))).toEqual(some);
    }
  });

  it('tells every single slip and every swap of neighbors', () => {
    const plain = code.replaceAll('-', '');
    for (let i = 0; i < plain.length; i += 1) {
      const other = plain[i] === 'Z' ? 'Y' : 'Z';
      expect(() => readRecoveryCode(utf8(plain.slice(0, i) + other + plain.slice(i + 1)))).toThrow('typing mistake');
      const swapped = plain.slice(0, i) + (plain[i + 1] ?? '') + (plain[i] ?? '') + plain.slice(i + 2);
      if (swapped !== plain) expect(() => readRecoveryCode(utf8(swapped))).toThrow('typing mistake');
    }
  });

  it.each([
    ['too short', code.slice(0, -1), '30 letters and digits; here are 29'],
    ['empty', '', 'here are 0'],
    ['with a character that it can’t have', code.replace(/.$/, 'U'), 'Character 30'],
    ['with an umlaut', `ä${code}`, 'Character'],
  ])('says what is wrong when it is %s', (_, typed, message) => {
    expect(() => readRecoveryCode(utf8(typed))).toThrow(message);
  });
});

describe('a passphrase', () => {
  it('is the same however the letters were composed', () => {
    expect(passphraseBytes(utf8('cafe\u0301 \ufb01ne'))).toEqual(utf8('café fine'));
    const ascii = utf8('plain ascii');
    expect(passphraseBytes(ascii)).toEqual(ascii);
    expect(passphraseBytes(ascii)).not.toBe(ascii);
  });

  it('is counted in characters, not in bytes', () => {
    expect(characterCount(utf8('äöü€😀'))).toBe(5);
    expect(() => checkNewPassphrase(utf8('äöüäöüäöü'))).toThrow('9 characters');
    expect(() => checkNewPassphrase(utf8('äöüäöüäöüä'))).not.toThrow();
    expect(() => checkNewPassphrase(utf8('          '))).not.toThrow(); // No rules of composition.
  });

  it('that is no UTF-8 is refused', () => {
    expect(() => passphraseBytes(Uint8Array.of(0xff, 0xfe, 0x41))).toThrow('UTF-8');
  });
});
