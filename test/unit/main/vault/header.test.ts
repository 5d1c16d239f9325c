import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VaultHeader } from '../../../../shared/vault/header';
import { inspectVault, openVault } from '../../../../main/vault/vault';
import { codesOf, copiesOf, newVault } from './fixture';
import { by, byCode, copyOf, everyFile, heads, opened, protectedVault, right, statusOf, tools } from './protected';

let original = '';
let code = '';
beforeAll(async () => {
  ({ profile: original, code } = await protectedVault());
});
const copied = (): string => copyOf(original);

type Json = Omit<VaultHeader, 'format'> & Record<string, unknown>;
function edit(profile: string, change: (header: Json) => void, which: readonly (0 | 1)[] = [0, 1]): void {
  for (const copy of which) {
    const path = copiesOf(profile)[copy].header;
    const header = JSON.parse(readFileSync(path, 'utf8')) as Json;
    change(header);
    writeFileSync(path, JSON.stringify(header));
  }
}

describe('a head that somebody changed', () => {
  const changes: readonly (readonly [string, (header: Json) => void])[] = [
    ['the device', (header) => void (header.device = '11111111-1111-4111-8111-111111111111')],
    ['the program', (header) => void (header.writtenBy = 'other')],
    ['the revision', (header) => void (header.revision += 5)],
    ['a slot taken out', (header) => void header.slots.shift()],
    ['a slot put in', (header) => void header.slots.push({ type: 'device', id: header.id, master: 'AAAA' })],
    ['the seal', (header) => void (header.mac = `${header.mac.startsWith('A') ? 'B' : 'A'}${header.mac.slice(1)}`)],
    [
      'the kind',
      (header) => {
        header.kind = 'samples';
        const { id, master, drawer } = header.slots[1] as { id: string; master: string; drawer: string };
        header.slots.push({ type: 'kept', id, master, drawer, passphrase: 'A'.repeat(44) });
      },
    ],
  ];
  it.each(changes)('%s: refused in both copies; in one, the other counts and it is rebuilt', async (_, change) => {
    const both = copied();
    edit(both, change);
    await expect(openVault(both, byCode(code), tools)).rejects.toMatchObject({ code: 'vault-damaged' });
    const one = copied();
    edit(one, change, [0]);
    const vault = await opened(one, byCode(code));
    expect(codesOf(vault)).toEqual(['file-repaired']);
    expect(vault.kind).toBe('protected');
    expect(heads(one)).toEqual(heads(original));
    await vault.close();
  });

  it.each([
    ['less memory', { memoryKiB: 1024 }],
    ['one pass', { passes: 1 }],
    ['no lane', { lanes: 0 }],
    ['more memory than there is', { memoryKiB: 64 * 1024 * 1024 }],
    ['passes without end', { passes: 1_000_000 }],
  ])('a derivation with %s is refused before it is made', async (_, kdf) => {
    const weaken = (header: Json): void => {
      for (const slot of header.slots) if (slot.type === 'passphrase') Object.assign(slot.kdf, kdf);
    };
    const both = copied();
    edit(both, weaken);
    const before = everyFile(both);
    expect(await inspectVault(both)).toMatchObject({
      state: 'refused',
      problem: { message: expect.stringContaining('weaker or costlier'), fix: expect.stringContaining('backup') },
    });
    await expect(openVault(both, byCode(code), tools)).rejects.toMatchObject({ code: 'vault-damaged' });
    expect(everyFile(both)).toEqual(before);
  });

  it('a derivation changed within the bounds does not open', async () => {
    const both = copied();
    edit(both, (header) => {
      for (const slot of header.slots) if (slot.type === 'passphrase') slot.kdf.passes = 4;
    });
    expect(await statusOf(both, by(right))).toBe('wrong');
  });

  it('the slots of two vaults can’t be mixed', async () => {
    const samples = await newVault();
    await samples.close();
    const taken = JSON.parse(heads(samples.profile)[0] ?? '') as Json;
    const profile = copied();
    edit(profile, (header) => {
      header.kind = 'samples';
      header.slots = taken.slots;
    });
    expect(await statusOf(profile, { by: 'kept' })).toBe('wrong');
  });
});

describe('a head that is hurt', () => {
  const hurt: readonly (readonly [string, (path: string) => void])[] = [
    ['deleted', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['torn', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200))],
    ['zeros', (path) => writeFileSync(path, Buffer.alloc(900))],
    ['another file', (path) => writeFileSync(path, '{"app":"other","format":1}')],
    ['null', (path) => writeFileSync(path, 'null')],
    ['far too large', (path) => writeFileSync(path, Buffer.alloc(300_000, 0x20))],
    ['with an unknown field', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('{', '{"extra":1,'))],
  ];
  it.each(hurt)('%s in one copy: rebuilt and said; in both: refused and nothing touched', async (name, damage) => {
    for (const copy of [0, 1] as const) {
      const profile = copied();
      damage(copiesOf(profile)[copy].header);
      const state = await inspectVault(profile);
      expect(state).toMatchObject({ state: 'locked', kind: 'protected', notices: [{ code: 'file-repaired' }] });
      expect(heads(profile)).toEqual(heads(original));
    }
    const profile = copied();
    for (const { header } of copiesOf(profile)) damage(header);
    const before = everyFile(profile);
    expect(await inspectVault(profile), name).toMatchObject({ state: 'refused', problem: { fix: /./ } });
    expect(everyFile(profile)).toEqual(before);
  });

  it('a whole copy gone, folder and all', async () => {
    const profile = copied();
    rmSync(copiesOf(profile)[0].folder, { recursive: true });
    const vault = await opened(profile, byCode(code));
    expect(codesOf(vault).sort()).toEqual(['copy-repaired', 'file-repaired']);
    expect((await vault.verify()).faults).toEqual([]);
    expect(heads(profile)).toEqual(heads(original));
    await vault.close();
  });

  it('a newer version’s in either copy: refused, and nothing is touched', async () => {
    for (const which of [[0], [1], [0, 1]] as const) {
      const profile = copied();
      edit(profile, (header) => void Object.assign(header, { format: 2, future: true }), which);
      const before = everyFile(profile);
      expect(await inspectVault(profile)).toMatchObject({
        state: 'refused',
        problem: { message: expect.stringMatching(/newer version.*nothing in it was changed/) },
      });
      await expect(openVault(profile, byCode(code), tools)).rejects.toMatchObject({ code: 'not-allowed' });
      expect(everyFile(profile)).toEqual(before);
    }
  });
});
