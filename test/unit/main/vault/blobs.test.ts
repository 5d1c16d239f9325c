import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../main/vault/vault';
import { crashingDisk, failure, faultyDisk } from './faulty-disk';
import { codesOf, newFolder, newVault, reopen, sealedFile, sha } from './fixture';

const name = 'ab'.repeat(32);
const content = randomBytes(8_888);

async function withFile(): Promise<{ vault: OpenVault; sealed: Uint8Array }> {
  const vault = await newVault();
  const sealed = sealedFile(vault, name, content);
  await vault.blobs.put(name, sealed);
  return { vault, sealed };
}

const faults: readonly (readonly [string, (path: string) => void])[] = [
  ['deleted', (path) => rmSync(path)],
  ['empty', (path) => writeFileSync(path, '')],
  ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, 5_000))],
  ['one byte changed', (path) => writeFileSync(path, readFileSync(path).fill(0x55, 777, 778))],
  ['its checksum changed', (path) => writeFileSync(path, readFileSync(path).fill(0x55, 9_005, 9_010))],
  ['zeros over a block', (path) => writeFileSync(path, readFileSync(path).fill(0, 4096, 8192))],
  ['longer than it was', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(40)]))],
];

describe('a file beside the journal', () => {
  it.each(faults)('%s in one copy: the other has it, and it is mended', async (_, hurt) => {
    for (const copy of [0, 1] as const) {
      const { vault, sealed } = await withFile();
      hurt(vault.blobs.paths(name)[copy]);
      expect(sha((await vault.blobs.get(name)) ?? new Uint8Array())).toBe(sha(sealed));
      const report = await vault.verify();
      const found = [...codesOf(vault), ...report.faults.map(({ repaired }) => `repaired ${repaired}`)];
      expect(found).toContain('file-repaired');
      expect(report).toMatchObject({ ok: true, files: 1 });
      const [a, b] = vault.blobs.paths(name).map((path) => readFileSync(path));
      expect(a && b?.equals(a)).toBe(true);
      expect((await vault.verify()).faults).toEqual([]);
      await vault.close();
    }
  });

  it('bad in both copies is an error, not an empty file; the verification names both', async () => {
    const { vault, sealed } = await withFile();
    for (const path of vault.blobs.paths(name)) writeFileSync(path, 'x');
    await expect(vault.blobs.get(name)).rejects.toMatchObject({ code: 'vault-damaged' });
    const { ok, faults: found } = await vault.verify();
    expect(ok).toBe(false);
    expect(found).toMatchObject([
      { where: `file ${name}, first copy`, repaired: false },
      { where: `file ${name}, second copy`, repaired: false },
    ]);
    await vault.blobs.put(name, sealed); // Whoever still has the content can put it back.
    expect((await vault.verify()).faults).toEqual([]);
    await vault.close();
  });

  it('is left when it is there already, and written again into a copy that is bad', async () => {
    const { vault, sealed } = await withFile();
    writeFileSync(vault.blobs.paths(name)[1], 'x');
    await vault.blobs.put(name, sealed);
    expect((await vault.verify()).faults).toEqual([]);
    await vault.close();
  });

  it('takes no name that leads elsewhere', async () => {
    const { vault, sealed } = await withFile();
    for (const bad of ['..', '../journal.qj', 'ab', name.toUpperCase(), `${name}/x`]) {
      await expect(vault.blobs.put(bad, sealed)).rejects.toMatchObject({ code: 'bad-input' });
      await expect(vault.blobs.get(bad)).rejects.toMatchObject({ code: 'bad-input' });
    }
    await vault.close();
  });

  it('that reads back other than it was written is not acknowledged', async () => {
    let cut = false;
    const disk = faultyDisk(({ kind, path, at }) => {
      if (!cut || !path.includes('/b/blobs/')) return null;
      return kind === 'read' && at >= 5000 ? failure('EIO') : kind === 'read' ? { short: 5000 } : null;
    });
    const vault = await newVault({ disk });
    const sealed = sealedFile(vault, name, content);
    cut = true;
    await expect(vault.blobs.put(name, sealed)).rejects.toMatchObject({ code: 'file-not-written' });
    cut = false;
    await vault.blobs.put(name, sealed);
    expect(sha((await vault.blobs.get(name)) ?? new Uint8Array())).toBe(sha(sealed));
    await vault.close();
  });

  it('that was swapped with another in one copy is told by its name', async () => {
    for (const copy of [0, 1] as const) {
      const { vault, sealed } = await withFile();
      const other = 'cd'.repeat(32);
      const second = sealedFile(vault, other, randomBytes(500));
      await vault.blobs.put(other, second);
      const paths = [vault.blobs.paths(name)[copy], vault.blobs.paths(other)[copy]] as const;
      const [one, two] = paths.map((path) => readFileSync(path));
      writeFileSync(paths[0], two ?? '');
      writeFileSync(paths[1], one ?? '');
      expect(sha((await vault.blobs.get(name)) ?? new Uint8Array())).toBe(sha(sealed));
      const report = await vault.verify();
      expect([report.ok, codesOf(vault)]).toEqual([true, ['file-repaired', 'file-repaired']]);
      expect(sha((await vault.blobs.get(other)) ?? new Uint8Array())).toBe(sha(second));
      expect((await vault.verify()).faults).toEqual([]);
      await vault.close();
    }
  });

  it('that somebody without the key made is refused, and found when it lies there', async () => {
    const { vault, sealed } = await withFile();
    const other = await newVault();
    for (const bytes of [
      randomBytes(300),
      sealedFile(other, name, content),
      sealedFile(vault, 'cd'.repeat(32), content),
    ]) {
      await expect(vault.blobs.put('ef'.repeat(32), bytes)).rejects.toMatchObject({ code: 'bad-input' });
    }
    expect(await vault.blobs.names()).toEqual([name]);
    const forged = Uint8Array.from(sealed, (byte, i) => (i === 200 ? byte ^ 1 : byte));
    const checksum = createHash('sha256').update(forged).digest();
    for (const path of vault.blobs.paths(name)) writeFileSync(path, Buffer.concat([forged, checksum]));
    expect(await vault.verify()).toMatchObject({ ok: false, faults: [{ repaired: false }, { repaired: false }] });
    await other.close();
    await vault.close();
  });

  it('killed at every step of keeping it: there in full or not at all, and no debris', async () => {
    const dry = crashingDisk();
    const rehearsal = await newVault({ disk: dry.disk });
    dry.arm(Infinity);
    await rehearsal.blobs.put(name, sealedFile(rehearsal, name, content));
    const steps = dry.changes();
    await rehearsal.close();
    for (let step = 1; step <= steps; step += 1) {
      const { disk, arm } = crashingDisk();
      const killed = await newVault({ disk }, newFolder());
      const sealed = sealedFile(killed, name, content);
      arm(step);
      await expect(killed.blobs.put(name, sealed)).rejects.toThrow();
      await killed.close();
      const vault = await reopen(killed.profile);
      const got = await vault.blobs.get(name);
      if (got) expect(sha(got)).toBe(sha(sealed));
      expect((await vault.verify()).ok).toBe(true);
      await vault.close();
    }
  });

  it('in a folder’s place is not taken for a file', async () => {
    const vault = await newVault();
    const [a] = vault.blobs.paths(name);
    mkdirSync(a);
    await expect(vault.blobs.get(name)).rejects.toMatchObject({ code: 'vault-damaged' });
    await vault.close();
  });
});
