import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFrames, omitContent } from '../../../../shared/vault/frame';
import { realDisk } from '../../../../main/vault/disk';
import { failure, faultyDisk, type Operation } from './faulty-disk';
import { codesOf, copiesOf, everything, fill, newVault, reopen, scopeOf, sealed, seqsOf, sha } from './fixture';

const isJournal = ({ path }: Operation): boolean => path.endsWith('journal.qj');

describe('what may be appended', () => {
  it('refuses what is no frame, does not follow, or is not sealed with the key; then goes on', async () => {
    const vault = await newVault();
    const other = await newVault();
    await fill(vault, 3);
    const { journal } = vault;
    const { head } = journal;
    const good = sealed(vault, head, [randomBytes(40)]);
    const changed = (at: number): Uint8Array => Uint8Array.from(good, (byte, i) => (i === at ? byte ^ 1 : byte));
    const [frame] = decodeFrames(good).frames;
    if (!frame) throw new Error('no frame');
    const cases: [string, Uint8Array, string][] = [
      ['nothing', new Uint8Array(0), 'bad-input'],
      ['garbage', randomBytes(200), 'bad-input'],
      ['half a frame', good.subarray(0, 70), 'bad-input'],
      ['a frame and a bit', Uint8Array.from([...good, 1, 2]), 'bad-input'],
      ['bytes that must be zero', changed(13), 'bad-input'],
      ['another number', sealed(vault, { ...head, seq: head.seq + 1 }, [randomBytes(9)]), 'vault-changed'],
      ['an old number', sealed(vault, { ...head, seq: 1 }, [randomBytes(9)]), 'vault-changed'],
      ['another link', sealed(vault, { ...head, tag: new Uint8Array(16) }, [randomBytes(9)]), 'vault-changed'],
      ['another key', sealed(other, head, [randomBytes(9)]), 'bad-input'],
      ['another scope than it was sealed for', changed(30), 'bad-input'],
      ['other content', changed(75), 'bad-input'],
      ['a frame without content and without proof', omitContent(frame), 'bad-input'],
      ['a good frame and a bad one', Uint8Array.from([...good, ...good]), 'vault-changed'],
    ];
    for (const [name, frames, code] of cases) {
      await expect(journal.append(frames), name).rejects.toMatchObject({ code, fix: expect.stringMatching(/\w/) });
    }
    expect(journal.head).toEqual(head);
    expect(await journal.append(good)).toEqual({ seq: 4, tag: good.slice(-16) });
    await vault.close();
    await other.close();
  });

  it('leaves the bytes that it was given alone', async () => {
    const vault = await newVault();
    const frames = sealed(vault, vault.journal.head, [randomBytes(40)]);
    const before = sha(frames);
    await vault.journal.append(frames);
    expect(sha(frames)).toBe(before);
    await vault.close();
  });
});

describe('many at the same time', () => {
  it('go out in few writes; each is told only when both copies are on the disk', async () => {
    const log: string[] = [];
    const disk = faultyDisk((operation) => {
      if (isJournal(operation) && ['write', 'sync'].includes(operation.kind)) {
        log.push(`${operation.kind} ${operation.path.includes('/a/') ? 'a' : 'b'}`);
      }
      return null;
    });
    const vault = await newVault({ disk });
    let { head } = vault.journal;
    const acknowledged: number[] = [];
    const waiting: Promise<void>[] = [];
    log.length = 0;
    for (let i = 0; i < 200; i += 1) {
      const frames = sealed(vault, head, [randomBytes(30)]);
      head = { seq: head.seq + 1, tag: frames.slice(-16) };
      const { seq } = head;
      waiting.push(
        vault.journal.append(frames).then((told) => {
          acknowledged.push(told.seq);
          expect(told.seq).toBe(seq);
          expect(log.slice(-2).sort()).toEqual(['sync a', 'sync b']);
          for (const { journal } of copiesOf(vault.profile)) {
            expect(decodeFrames(readFileSync(journal)).frames.length).toBeGreaterThanOrEqual(seq);
          }
        }),
      );
      if (i % 50 === 49) await Promise.resolve();
    }
    await Promise.all(waiting);
    expect(acknowledged).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    const syncs = log.filter((line) => line === 'sync a').length;
    expect(syncs).toBeLessThan(20);
    expect(log.filter((line) => line === 'write a').length).toBe(syncs);
    await vault.close();
  });

  it('one bad frame among them harms nobody else', async () => {
    const vault = await newVault();
    const first = sealed(vault, vault.journal.head, [randomBytes(30)]);
    const second = sealed(vault, { seq: 1, tag: first.slice(-16) }, [randomBytes(30)]);
    const results = await Promise.allSettled([
      vault.journal.append(first),
      vault.journal.append(randomBytes(100)),
      vault.journal.append(second),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seqsOf(await everything(vault))).toEqual([1, 2]);
    await vault.close();
  });
});

describe('a disk that does not take it', () => {
  it('takes a few bytes at a time: everything is written all the same', async () => {
    const disk = faultyDisk(({ kind, length }) => (kind === 'write' ? { short: Math.ceil(length / 3) } : null));
    const vault = await newVault({ disk });
    const frames = await fill(vault, 5);
    const { profile } = vault;
    await vault.close();
    const again = await reopen(profile);
    expect([codesOf(again), sha(await everything(again))]).toEqual([[], sha(frames)]);
    await again.close();
  });

  const kinds = ['write', 'sync'] as const;
  const cases = kinds.flatMap((kind) => (['a', 'b'] as const).map((copy) => [kind, copy] as const));
  it.each(cases)('a %s that fails on copy %s: not saved, nothing lost, and it goes on', async (kind, copy) => {
    let broken: string | null = null;
    const disk = faultyDisk((operation) =>
      broken && operation.kind === kind && isJournal(operation) && operation.path.includes(`/${copy}/`)
        ? failure(broken)
        : null,
    );
    const vault = await newVault({ disk });
    const before = await fill(vault, 4);
    const { head, length } = vault.journal;
    for (const [code, reason] of [
      ['EIO', 'I/O error'],
      ['EROFS', 'read-only'],
    ] as const) {
      broken = code;
      const attempt = vault.journal.append(sealed(vault, head, [randomBytes(500)]));
      await expect(attempt).rejects.toMatchObject({
        code: 'file-not-written',
        message: expect.stringContaining(reason),
      });
      await expect(attempt).rejects.toMatchObject({ message: expect.stringContaining('saved before is safe') });
      expect([vault.journal.head, vault.journal.length]).toEqual([head, length]);
      expect(sha(await everything(vault))).toBe(sha(before));
    }
    broken = null;
    await vault.journal.append(sealed(vault, head, [randomBytes(20)]));
    const after = sha(await everything(vault));
    expect((await vault.verify()).faults).toEqual([]);
    const { profile } = vault;
    await vault.close();
    const again = await reopen(profile);
    expect([codesOf(again), sha(await everything(again))]).toEqual([[], after]);
    await again.close();
  });

  it.each(cases)(
    'a %s that failed once on copy %s leaves no byte of the refused change in either',
    async (kind, copy) => {
      let armed = false;
      const disk = faultyDisk((operation) => {
        const hit = armed && operation.kind === kind && isJournal(operation) && operation.path.includes(`/${copy}/`);
        if (hit) armed = false;
        return hit ? failure('EIO') : null;
      });
      const vault = await newVault({ disk });
      await fill(vault, 4);
      const { head, length, paths } = vault.journal;
      armed = true;
      const refused = sealed(vault, head, [randomBytes(500)]);
      await expect(vault.journal.append(refused)).rejects.toMatchObject({ code: 'file-not-written' });
      expect(paths.map((path) => statSync(path).size)).toEqual([length, length]);
      await vault.close();
      const again = await reopen(vault.profile);
      expect([codesOf(again), again.journal.head]).toEqual([[], head]); // What was said not to be saved is not there.
      await again.close();
    },
  );

  it('rejects what waited behind a write that failed: it builds on it', async () => {
    let broken = false;
    const disk = faultyDisk((operation) =>
      broken && operation.kind === 'write' && isJournal(operation) ? failure('EIO') : null,
    );
    const vault = await newVault({ disk });
    const first = sealed(vault, vault.journal.head, [randomBytes(30)]);
    const second = sealed(vault, { seq: 1, tag: first.slice(-16) }, [randomBytes(30)]);
    broken = true;
    const one = vault.journal.append(first);
    await Promise.resolve();
    const two = vault.journal.append(second);
    await expect(one).rejects.toMatchObject({ code: 'file-not-written' });
    await expect(two).rejects.toMatchObject({ code: 'file-not-written' });
    broken = false;
    await vault.journal.append(first);
    await vault.journal.append(second);
    expect(seqsOf(await everything(vault))).toEqual([1, 2]);
    await vault.close();
  });

  it('a copy deleted under the open vault is rebuilt by a verification, and said', async () => {
    const vault = await newVault();
    const frames = await fill(vault, 6);
    const [a] = copiesOf(vault.profile);
    await realDisk.remove(a.journal);
    const report = await vault.verify();
    expect(report).toMatchObject({ ok: true, records: 6 });
    expect(report.faults).toMatchObject([{ where: 'journal', repaired: true }]);
    expect(sha(readFileSync(a.journal))).toBe(sha(frames));
    await vault.journal.append(sealed(vault, vault.journal.head, [randomBytes(20)], scopeOf(3)));
    expect((await vault.verify()).faults).toEqual([]);
    await vault.close();
  });

  it('a spot that can’t be read in one copy: the other has it, at opening and later', async () => {
    const vault = await newVault();
    const frames = await fill(vault, 30);
    const { profile } = vault;
    await vault.close();
    let bad = 'a';
    const disk = faultyDisk((operation) => {
      const { kind, path, at, length } = operation;
      const there = kind === 'read' && isJournal(operation) && path.includes(`/${bad}/`);
      return there && at < 5000 && at + length > 4000 ? failure('EIO') : null;
    });
    const first = await reopen(profile, { disk });
    expect(codesOf(first)).toEqual(['copy-repaired']);
    bad = 'b';
    expect(sha(await everything(first))).toBe(sha(frames));
    bad = 'a';
    expect(sha(await everything(first))).toBe(sha(frames));
    await first.close();
  });
});
