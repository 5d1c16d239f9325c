import { randomBytes } from 'node:crypto';
import { closeSync, cpSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeFrames } from '../../../../shared/vault/frame';
import type { OpenVault } from '../../../../main/vault/vault';
import { crashingDisk } from './faulty-disk';
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
  sha,
} from './fixture';

const doomed = scopeOf(2);
const name = 'ab'.repeat(32);
const kept = 'cd'.repeat(32);

/** One filled vault, copied for each crash. */
let original = '';
let frames: Uint8Array = new Uint8Array();
let secrets: Buffer[] = [];
beforeAll(async () => {
  const vault = await newVault();
  original = vault.profile;
  frames = await fill(vault, 30);
  for (const blob of [name, kept]) await vault.blobs.put(blob, sealedFile(vault, blob, randomBytes(700)));
  const going = decodeFrames(frames).frames.filter(({ scope }) => Buffer.from(scope).equals(doomed));
  secrets = going.map(({ ciphertext }) => Buffer.from(ciphertext.subarray(0, 16)));
  await vault.close();
});

function copied(): string {
  const profile = newFolder();
  cpSync(original, profile, { recursive: true });
  return profile;
}

/** How many of the doomed contents are still in a file of the profile. */
function remains(profile: string): number {
  const files = copiesOf(profile).flatMap(({ folder }) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`)),
  );
  return secrets.filter((secret) => files.some((file) => file.includes(secret))).length;
}

async function expectShredded(vault: OpenVault): Promise<void> {
  const { frames: now } = decodeFrames(await everything(vault));
  const before = decodeFrames(frames).frames;
  expect(now.map(({ tag }) => sha(tag))).toEqual(before.map(({ tag }) => sha(tag)));
  for (const [i, frame] of now.entries()) {
    const gone = Buffer.from(frame.scope).equals(doomed);
    expect(frame.kind).toBe(gone ? 'omitted' : 'operation');
    if (!gone) expect(sha(frame.ciphertext)).toBe(sha(before[i]?.ciphertext ?? new Uint8Array()));
  }
}

describe('taking content out for good', () => {
  it('leaves every tag and every other frame, and no copy of what went', async () => {
    const profile = copied();
    const vault = await reopen(profile);
    expect(remains(profile)).toBe(secrets.length);
    expect(secrets.length).toBe(10);
    expect(await vault.shred([doomed], [name])).toBe(10);
    await expectShredded(vault);
    expect(remains(profile)).toBe(0);
    expect(await vault.blobs.names()).toEqual([kept]);
    expect((await vault.journal.history(doomed, null, 99)).frames.byteLength).toBe(10 * 84);
    expect(await vault.shred([doomed], [])).toBe(10); // Again is no harm.
    expect(await vault.verify()).toMatchObject({ ok: true, records: 30, files: 1, faults: [] });
    await vault.close();
    const again = await reopen(profile);
    expect(codesOf(again)).toEqual([]);
    await again.close();
  });

  it('waits for saves and lets them go on after it', async () => {
    const vault = await reopen(copied());
    const { head } = vault.journal;
    const first = sealed(vault, head, [randomBytes(50)], doomed);
    const second = sealed(vault, { seq: head.seq + 1, tag: first.slice(-16) }, [randomBytes(50)], doomed);
    const saved = vault.journal.append(first);
    const shredded = vault.shred([doomed], []);
    await saved;
    const [count] = await Promise.all([shredded, vault.journal.append(second), vault.journal.read(0, 1e6)]);
    const kinds = decodeFrames((await vault.journal.read(30, 1e6)).frames).frames.map(({ kind }) => kind);
    expect([count, kinds]).toEqual([11, ['omitted', 'operation']]);
    expect((await vault.verify()).faults).toEqual([]);
    await vault.close();
  });

  it('overwrites the old files, which lose only their names otherwise', async () => {
    const vault = await reopen(copied());
    const old = vault.journal.paths.map((path) => openSync(path, 'r'));
    await vault.shred([doomed], []);
    for (const file of old) {
      const bytes = readFileSync(file);
      closeSync(file);
      expect([bytes.byteLength, bytes.some((byte) => byte !== 0)]).toEqual([frames.byteLength, false]);
    }
    await vault.close();
  });

  it('that reached one copy only is finished at the next opening', async () => {
    const done = await reopen(copied());
    await done.shred([doomed], []);
    await done.close();
    for (const copy of [0, 1] as const) {
      const profile = copied();
      cpSync(done.journal.paths[copy], copiesOf(profile)[copy].journal);
      const vault = await reopen(profile);
      await expectShredded(vault);
      expect(remains(profile)).toBe(0);
      expect(codesOf(vault)).toEqual(['copy-repaired']);
      await vault.close();
    }
  });

  it('refuses a bad name of a file before anything is taken out', async () => {
    const vault = await reopen(copied());
    await expect(vault.shred([doomed], ['../a'])).rejects.toMatchObject({ code: 'bad-input' });
    expect(sha(await everything(vault))).toBe(sha(frames));
    await vault.close();
  });

  it('killed at every step: all of it is there, or what was to go is gone; then it can be done again', async () => {
    const dry = crashingDisk();
    const rehearsal = await reopen(copied(), { disk: dry.disk });
    dry.arm(Infinity);
    await rehearsal.shred([doomed], [name]);
    const steps = dry.changes();
    await rehearsal.close();
    expect(steps).toBeGreaterThan(15);

    const ends = { before: 0, after: 0 };
    for (let step = 1; step <= steps; step += 1) {
      const profile = copied();
      const { disk, arm } = crashingDisk();
      const killed = await reopen(profile, { disk });
      arm(step);
      await expect(killed.shred([doomed], [name]), `step ${step}`).rejects.toThrow();
      await killed.close();

      const vault = await reopen(profile);
      const untouched = sha(await everything(vault)) === sha(frames);
      ends[untouched ? 'before' : 'after'] += 1;
      if (!untouched) await expectShredded(vault);
      const report = await vault.verify();
      expect(report, `step ${step}`).toMatchObject({ ok: true, records: 30 });
      expect(await vault.blobs.names()).toContain(kept);
      expect(await vault.shred([doomed], [name])).toBe(10);
      await expectShredded(vault);
      await vault.close();
      expect(remains(profile), `step ${step}`).toBe(0);
      for (const { folder, blobs } of copiesOf(profile)) {
        expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
        expect(readdirSync(blobs)).toEqual([kept]);
      }
      rmSync(profile, { recursive: true });
    }
    expect(ends.before).toBeGreaterThanOrEqual(5);
    expect(ends.after).toBeGreaterThan(5);
  });
});
