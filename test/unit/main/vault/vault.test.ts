import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectVault } from '../../../../main/vault/vault';
import { faultyDisk } from './faulty-disk';
import {
  codesOf,
  copiesOf,
  everything,
  fill,
  newFolder,
  newVault,
  reopen,
  scopeOf,
  sealed,
  sealedFile,
  seqsOf,
  sha,
} from './fixture';

describe('a vault of samples', () => {
  it('opens by itself and has what was written, in two equal copies', async () => {
    const vault = await newVault();
    const { profile } = vault;
    const frames = await fill(vault, 40);
    const { head, length } = vault.journal;
    await vault.close();
    const again = await reopen(profile);
    expect(again.kind).toBe('samples');
    expect(again.notices).toEqual([]);
    expect(again.journal.head).toEqual(head);
    expect(again.journal.length).toBe(length);
    expect(sha(await everything(again))).toBe(sha(frames));
    const [a, b] = copiesOf(profile).map(({ journal }) => readFileSync(journal));
    expect(a && b?.equals(a)).toBe(true);
    expect(a?.byteLength).toBe(length);
    expect((await again.verify()).ok).toBe(true);
    await again.close();
  });

  it('gives the history of one scope, newest last, page by page', async () => {
    const vault = await newVault();
    await fill(vault, 12);
    const last = await vault.journal.history(scopeOf(2), null, 3);
    expect([seqsOf(last.frames), last.more]).toEqual([[5, 8, 11], true]);
    const before = await vault.journal.history(scopeOf(2), 5, 3);
    expect([seqsOf(before.frames), before.more]).toEqual([[2], false]);
    await vault.close();
  });

  it('says that there is none, and none in a folder that does not exist', async () => {
    expect(await inspectVault(newFolder())).toMatchObject({ state: 'none', kind: null, problem: null });
  });

  it('keeps a file twice and gives it back', async () => {
    const vault = await newVault();
    const name = 'ab'.repeat(32);
    const bytes = sealedFile(vault, name, randomBytes(5000));
    await vault.blobs.put(name, bytes);
    expect(sha((await vault.blobs.get(name)) ?? new Uint8Array())).toBe(sha(bytes));
    expect(await vault.blobs.get('cd'.repeat(32))).toBeNull();
    expect(await vault.blobs.names()).toEqual([name]);
    for (const copy of copiesOf(vault.profile)) expect(readdirSync(copy.blobs)).toEqual([name]);
    await vault.close();
  });

  it('takes the content of a scope out for good', async () => {
    const vault = await newVault();
    const { profile } = vault;
    await fill(vault, 9);
    const { head } = vault.journal;
    expect(await vault.shred([scopeOf(2)], [])).toBe(3);
    expect(vault.journal.head).toEqual(head);
    await vault.journal.append(sealed(vault, head, [randomBytes(10)]));
    expect(await vault.verify()).toMatchObject({ ok: true, records: 10, faults: [] });
    await vault.close();
    const again = await reopen(profile);
    expect(codesOf(again)).toEqual([]);
    expect((await again.verify()).faults).toEqual([]);
    await again.close();
  });

  it('closes at once, even while everything is being checked', async () => {
    const vault = await newVault();
    await fill(vault, 20);
    const check = vault.verify();
    const closed = vault.close();
    await expect(check).rejects.toMatchObject({ code: 'not-allowed', message: expect.stringContaining('locked') });
    await closed;
    const again = await reopen(vault.profile);
    expect((await again.verify()).faults).toEqual([]);
    await again.close();
  });

  it('is not opened with a head that another program changed meanwhile', async () => {
    const vault = await newVault();
    await vault.close();
    const [, b] = copiesOf(vault.profile);
    let reads = 0;
    const disk = faultyDisk(({ kind, path }) => {
      if (kind === 'open' && path === b.header && (reads += 1) === 2) rmSync(b.header);
      return null;
    });
    await expect(reopen(vault.profile, { disk })).rejects.toMatchObject({ code: 'vault-changed' });
    await (await reopen(vault.profile)).close();
  });
});
