import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf, copiesOf, everything, fill, newFolder, newVault, reopen, sealed, sha } from './fixture';
import { drawnFault, journalFaults, startsOf, type JournalFault } from './journal-faults';

/** One filled vault, copied for each fault. */
let original = '';
let frames: Uint8Array = new Uint8Array();
let starts: number[] = [];
beforeAll(async () => {
  const vault = await newVault();
  original = vault.profile;
  await fill(vault, 59);
  await vault.journal.append(sealed(vault, vault.journal.head, [new Uint8Array(12)])); // Short: every byte of it is tried.
  frames = await everything(vault);
  starts = startsOf(frames);
  await vault.close();
});

function copied(): string {
  const profile = newFolder();
  cpSync(original, profile, { recursive: true });
  return profile;
}

const journalsOf = (profile: string): string[] => copiesOf(profile).map(({ journal }) => sha(readFileSync(journal)));

/** Hurts one copy and opens: everything must be there, the user must have been told, and the copies must be equal. */
async function hurtAndOpen(fault: JournalFault, copy: 0 | 1): Promise<string[]> {
  const profile = copied();
  fault.hurt(copiesOf(profile)[copy].journal, starts);
  const vault = await reopen(profile);
  const said = codesOf(vault);
  expect(sha(await everything(vault))).toBe(sha(frames));
  expect(journalsOf(profile)).toEqual([sha(frames), sha(frames)]);
  await vault.close();
  rmSync(profile, { recursive: true });
  return said;
}

describe('a fault in one copy of the journal', () => {
  it('has a table worth the name', () => {
    expect(new Set(journalFaults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
  });

  it.each(journalFaults.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
    for (const copy of [0, 1] as const) {
      const said = await hurtAndOpen(fault, copy);
      const expected = fault.name.endsWith('behind the end') ? 'tail-cut' : 'copy-repaired';
      expect(said).toEqual([expected]);
    }
  });

  it('120 faults drawn by chance: each is found and mended, no frame is lost', async () => {
    let state = 20_260_801;
    const draw = (n: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * n);
    };
    const kinds = new Set<string>();
    for (let i = 0; i < 120; i += 1) {
      const fault = drawnFault(draw);
      kinds.add(fault.name);
      expect(await hurtAndOpen(fault, draw(2) === 0 ? 0 : 1), `${i}: ${fault.name}`).toContain('copy-repaired');
    }
    expect([...kinds].sort()).toEqual(['delete', 'flip', 'roll back', 'swap', 'truncate', 'zero']);
  });

  it('is mended even while the vault is open, when a frame is read', async () => {
    const profile = copied();
    const vault = await reopen(profile);
    const [a] = copiesOf(profile);
    const bytes = readFileSync(a.journal);
    bytes.fill(0, 3000, 5000);
    writeFileSync(a.journal, bytes);
    expect(sha(await everything(vault))).toBe(sha(frames));
    expect(codesOf(vault)).toContain('copy-repaired');
    expect(journalsOf(profile)).toEqual([sha(frames), sha(frames)]);
    await vault.close();
  });
});

describe('faults in both copies', () => {
  const flipped = (path: string, place: number): void => {
    const bytes = readFileSync(path);
    bytes[place] = (bytes[place] ?? 0) ^ 0x10;
    writeFileSync(path, bytes);
  };

  it('at different places: nothing is lost', async () => {
    const profile = copied();
    const [a, b] = copiesOf(profile);
    for (const frame of [3, 17, 40]) flipped(a.journal, (starts[frame] ?? 0) + 80);
    for (const frame of [2, 18, 59]) flipped(b.journal, starts[frame] ?? 0);
    const vault = await reopen(profile);
    expect(codesOf(vault)).toEqual(['copy-repaired', 'copy-repaired']);
    expect(sha(await everything(vault))).toBe(sha(frames));
    expect(journalsOf(profile)).toEqual([sha(frames), sha(frames)]);
    await vault.close();
  });

  it('one rolled back, the other hurt where both have it: nothing is lost', async () => {
    const profile = copied();
    const [a, b] = copiesOf(profile);
    writeFileSync(a.journal, frames.subarray(0, starts[30]));
    flipped(b.journal, (starts[12] ?? 0) + 90);
    const vault = await reopen(profile);
    expect(sha(await everything(vault))).toBe(sha(frames));
    await vault.close();
  });

  it('at the same place: it stops there, keeps the files aside and says so', async () => {
    const profile = copied();
    const hurt = copiesOf(profile).map(({ journal }) => {
      flipped(journal, (starts[30] ?? 0) + 80);
      return sha(readFileSync(journal));
    });
    const vault = await reopen(profile);
    expect(codesOf(vault)).toEqual(['journal-damaged']);
    expect(vault.notices[0]?.message).toContain('at least 29 later entries');
    expect(vault.notices[0]?.fix).toContain('backup');
    expect(sha(await everything(vault))).toBe(sha(frames.subarray(0, starts[30])));
    for (const [i, { folder }] of copiesOf(profile).entries()) {
      const aside = readdirSync(folder).filter((name) => name.startsWith('journal.qj.damaged-'));
      expect(aside).toHaveLength(1);
      expect(sha(readFileSync(`${folder}/${aside[0]}`))).toBe(hurt[i]);
    }
    await vault.journal.append(sealed(vault, vault.journal.head, [new Uint8Array(9)]));
    expect((await vault.verify()).ok).toBe(true);
    await vault.close();
  });

  it('both files gone: it refuses, and makes no empty journal of it', async () => {
    const profile = copied();
    for (const { journal } of copiesOf(profile)) rmSync(journal);
    await expect(reopen(profile)).rejects.toMatchObject({
      code: 'vault-damaged',
      fix: expect.stringContaining('backup'),
    });
    for (const { folder } of copiesOf(profile)) expect(readdirSync(folder)).not.toContain('journal.qj');
  });

  it('both put back to an older state: it says how much is missing', async () => {
    const profile = copied();
    for (const { journal } of copiesOf(profile)) writeFileSync(journal, frames.subarray(0, starts[50]));
    const vault = await reopen(profile);
    expect(codesOf(vault)).toEqual(['journal-shorter']);
    expect(vault.notices[0]?.message).toContain('10 changes');
    await vault.close();
  });
});

describe('an end that was being written', () => {
  const cut = async (a: number, b: number): Promise<{ said: string[]; left: Uint8Array }> => {
    const profile = copied();
    // The vault was not closed since: nothing says that the last frame was acknowledged.
    for (const { mark } of copiesOf(profile)) rmSync(mark);
    const [first, second] = copiesOf(profile);
    writeFileSync(first.journal, frames.subarray(0, a));
    writeFileSync(second.journal, frames.subarray(0, b));
    const vault = await reopen(profile);
    const left = await everything(vault);
    expect(journalsOf(profile)).toEqual([sha(left), sha(left)]);
    const said = codesOf(vault);
    await vault.close();
    rmSync(profile, { recursive: true });
    return { said, left };
  };

  it('at every byte of the last frame, in both copies: exactly that frame is gone', async () => {
    const last = starts.at(-2) ?? 0;
    const end = frames.byteLength;
    const step = 3;
    for (let at = last + 1; at < end; at += step) {
      const { said, left } = await cut(at, at);
      expect(left.byteLength, `cut at ${at - last}`).toBe(last);
      expect(said).toEqual(['tail-cut']);
    }
  });

  it('in one copy: the frame that is whole in the other is kept', async () => {
    const last = starts.at(-2) ?? 0;
    for (const at of [last, last + 1, last + 67, last + 68, frames.byteLength - 1]) {
      for (const [a, b] of [[at, frames.byteLength] as const, [frames.byteLength, at] as const]) {
        expect(sha((await cut(a, b)).left)).toBe(sha(frames));
      }
    }
  });

  it('torn at different bytes in the two copies', async () => {
    const last = starts.at(-2) ?? 0;
    const { said, left } = await cut(last + 5, last + 90);
    expect([said, left.byteLength]).toEqual([['tail-cut'], last]);
  });

  it('full length in both copies, but with zeros in it', async () => {
    const profile = copied();
    const hurt = Uint8Array.from(frames).fill(0, (starts.at(-2) ?? 0) + 70);
    for (const { journal, mark } of copiesOf(profile)) {
      writeFileSync(journal, hurt);
      rmSync(mark);
    }
    const vault = await reopen(profile);
    expect(codesOf(vault)).toEqual(['tail-unreadable']);
    expect(vault.journal.head.seq).toBe(59);
    await vault.close();
  });
});
