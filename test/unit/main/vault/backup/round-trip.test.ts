import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeFrames } from '../../../../../shared/vault/frame';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../../../main/vault/backup/opened';
import { sha256Hex } from '../../../../../main/vault/backup/piece';
import { realDisk } from '../../../../../main/vault/disk';
import { copiesOf, everything, newFolder, newVault, reopen } from '../fixture';
import {
  append,
  blobName,
  filesIn,
  filledVault,
  hereOf,
  noon,
  restored,
  secondOf,
  singleFile,
  snapshot,
} from './fixture';
import type { OpenVault } from '../../../../../main/vault/vault';

const small = { ballastBytes: 64 * 1024 };

/** What a vault holds, as far as anybody can see. */
async function contentOf(vault: OpenVault) {
  const names = await vault.blobs.names();
  const blobs: string[] = [];
  for (const name of names) blobs.push(sha256Hex((await vault.blobs.get(name)) ?? new Uint8Array()));
  const { head, length } = vault.journal;
  const frames = sha256Hex(await everything(vault));
  return { frames, head, length, names, blobs, preferences: await vault.readPreferences() };
}

async function roundTrip(make: (vault: OpenVault) => Promise<string>) {
  const vault = await filledVault();
  const before = await contentOf(vault);
  const from = await make(vault);
  const profile = newFolder();
  const answer = await restored(from, { profile });
  expect(answer).toMatchObject({
    status: 'restored',
    records: 121,
    files: 2,
    at: noon.toISOString(),
    setAside: null,
    faults: [],
    leftOut: { frames: 0, files: 0 },
  });
  const again = await reopen(profile, small);
  expect(again.notices).toEqual([]);
  expect(again.id).toBe(vault.id);
  expect(again.device).not.toBe(vault.device);
  expect(await contentOf(again)).toEqual(before);
  expect(await again.verify()).toMatchObject({ ok: true, records: 121, files: 2, faults: [] });
  await append(again, 3); // It is a vault like any other: work goes on in it.
  expect(again.journal.head.seq).toBe(124);
  expect(readdirSync(profile)).toEqual(['vault']);
  expect(readdirSync(join(profile, 'vault')).sort()).toEqual(['a', 'b', 'ballast', 'in-use']);
  await again.close();
  await vault.close();
}

describe('what is backed up comes back', () => {
  it('from a snapshot in the profile', () => roundTrip(async (vault) => (await snapshot(vault, hereOf(vault))).path));

  it('from a snapshot in the second place, without the profile it was made in', () =>
    roundTrip(async (vault) => (await snapshot(vault, secondOf(newFolder()))).path));

  it('from a single file', () => roundTrip(singleFile));

  it('an empty vault, too', async () => {
    const vault = await newVault();
    const profile = newFolder();
    const answer = await restored(await singleFile(vault), { profile });
    expect(answer).toMatchObject({ status: 'restored', records: 0, files: 0, faults: [] });
    const again = await reopen(profile, small);
    expect(again.journal.head.seq).toBe(0);
    await again.close();
    await vault.close();
  });
});

describe('snapshots share what they can', () => {
  it('all pieces of the journal but the last, and in the profile the sealed files', async () => {
    const vault = await filledVault();
    const first = await snapshot(vault, hereOf(vault));
    await append(vault, 10);
    const second = await snapshot(vault, hereOf(vault), { at: new Date(noon.getTime() + 1) });
    // The first MiB of the journal is there already; its end is new. Nothing else changed.
    expect(first.manifest.added).toBeGreaterThan(1_300_000);
    expect(second.manifest.added).toBeLessThan(400_000);
    const objects = readdirSync(join(dirname(first.path), 'objects'));
    expect(objects).not.toContain(first.manifest.entries.find(({ name }) => name.endsWith(blobName(2)))?.pieces[0]);
    expect(objects).toHaveLength(5);
    await vault.close();
  });

  it('the second place holds copies of everything, and a second one adds only what is new', async () => {
    const vault = await filledVault();
    const place = secondOf(newFolder());
    const first = await snapshot(vault, place);
    const again = await snapshot(vault, place);
    expect(again.id).not.toBe(first.id);
    expect(again.manifest.added).toBe(0);
    const { entries } = first.manifest;
    expect(entries.every(({ kept }) => kept === 'here')).toBe(true);
    for (const entry of entries) {
      for (const sha256 of entry.pieces) expect(readdirSync(join(place.folder, 'objects'))).toContain(sha256);
    }
    await vault.close();
  });

  it('tells nothing but the time in its name, and only its user may read it', async () => {
    const vault = await filledVault();
    const { path, id } = await snapshot(vault, hereOf(vault));
    expect(id).toBe('2026-03-01T12-00-00-000Z.qsnap');
    for (const file of filesIn(dirname(path))) expect(statSync(join(dirname(path), file)).mode & 0o077).toBe(0);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
    const { manifest } = await openBackup({ disk: realDisk }, path);
    expect(manifest).toMatchObject({ app: 'quash', format: 1, vault: vault.id, seq: 121, writtenBy: 'test' });
    await vault.close();
  });

  it('copies neither what belongs to this machine nor to this moment', async () => {
    const vault = await filledVault();
    const { manifest } = await snapshot(vault, secondOf(newFolder()));
    expect(manifest.entries.map(({ name }) => name)).toEqual([
      'vault.json',
      'preferences.sealed',
      'journal.qj',
      `blobs/${blobName(1)}`,
      `blobs/${blobName(2)}`,
    ]);
    await vault.close();
  });
});

describe('a snapshot is of one moment', () => {
  it('holds exactly what was acknowledged when it began, while work goes on', async () => {
    const vault = await filledVault();
    const making = snapshot(vault, secondOf(newFolder()));
    for (let i = 0; i < 20; i += 1) await append(vault, 5);
    const { manifest } = await making;
    // Its end is noted once, some moment after it was asked for: what is acknowledged up to there, and nothing more.
    expect(manifest.seq).toBeGreaterThanOrEqual(121);
    const { frames } = decodeFrames((await vault.journal.read(0, Number.MAX_SAFE_INTEGER)).frames);
    const upTo = frames.filter(({ seq }) => seq <= manifest.seq).reduce((sum, frame) => sum + frame.length, 0);
    expect(manifest.entries.find(({ name }) => name === 'journal.qj')?.size).toBe(upTo);
    expect(vault.journal.head.seq).toBe(221);
    expect(copiesOf(vault.profile).map(({ journal }) => readFileSync(journal).byteLength)).toEqual([
      vault.journal.length,
      vault.journal.length,
    ]);
    await vault.close();
  });

  it('can be stopped, and leaves nothing then', async () => {
    const vault = await filledVault();
    const place = secondOf(newFolder());
    const stop = new AbortController();
    const making = snapshot(vault, place, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) });
    await expect(making).rejects.toThrow('enough');
    expect(filesIn(place.folder)).toEqual([]);
    await vault.close();
  });

  it('tells how far it is', async () => {
    const vault = await filledVault();
    const seen: [number, number][] = [];
    await snapshot(vault, secondOf(newFolder()), { onProgress: (done, total) => seen.push([done, total]) });
    const last = seen.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    await vault.close();
  });
});
