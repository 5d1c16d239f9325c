import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeFrames, frameBinding } from '../../../../../shared/vault/frame';
import type { OpenVault } from '../../../../../main/vault/vault';
import { everything, newFolder, newVault, reopen, scopeOf, sealed, utf8 } from '../fixture';
import { append, blobName, filesIn, hereOf, keep, restored, secondOf, snapshot } from './fixture';

const small = { ballastBytes: 64 * 1024 };
const sentinel = 'Jane Roe of 14 Sentinel Street';
const restricted = scopeOf(77);
const withheld = { scopes: [restricted], blobs: [blobName(5)] };

/** Open matters, and one that is restricted, with a file of its own. */
async function mixed(): Promise<OpenVault> {
  const vault = await newVault();
  for (let i = 0; i < 5; i += 1) {
    await append(vault, 10);
    const secret = utf8(JSON.stringify({ note: `${sentinel}, ${i}` }));
    await vault.journal.append(sealed(vault, vault.journal.head, [secret], restricted));
    const plain = utf8(JSON.stringify({ note: `open matter, ${i}` }));
    await vault.journal.append(sealed(vault, vault.journal.head, [plain], scopeOf(1)));
  }
  await keep(vault, 4, utf8('a file of an open matter'));
  await keep(vault, 5, utf8('a file of the restricted matter'));
  return vault;
}

/** The text of every operation that opens with the journal key. */
async function opened(vault: OpenVault): Promise<string> {
  const texts = decodeFrames(await everything(vault)).frames.map((frame) => {
    if (frame.kind === 'omitted') return '';
    const open = createDecipheriv('aes-256-gcm', vault.journalKey(), frame.iv);
    open.setAAD(frameBinding(vault.id, frame));
    open.setAuthTag(frame.tag);
    return Buffer.concat([open.update(frame.ciphertext), open.final()]).toString('utf8');
  });
  return texts.join('\n');
}

/** True when any file below a folder holds these bytes. */
const holds = (folder: string, bytes: Uint8Array): boolean =>
  filesIn(folder).some((file) => readFileSync(join(folder, file)).includes(Buffer.from(bytes)));

describe('what is withheld from the second place', () => {
  it('is really not in it, sealed or not; everything else is, and the chain holds', async () => {
    const vault = await mixed();
    const place = secondOf(newFolder());
    const { path, manifest } = await snapshot(vault, place, { withheld });
    expect(manifest.leftOut).toEqual({ frames: 5, files: 1 });

    // The control: the same search finds it where nothing was withheld.
    const control = secondOf(newFolder());
    await snapshot(vault, control);
    const secret = decodeFrames(await everything(vault)).frames.filter(({ scope }) => scope[0] === 77);
    expect(secret).toHaveLength(5);
    for (const { ciphertext } of secret) {
      expect(holds(control.folder, ciphertext)).toBe(true);
      expect(holds(place.folder, ciphertext)).toBe(false);
    }
    const file = (await vault.blobs.get(blobName(5))) ?? new Uint8Array();
    expect(file.byteLength).toBeGreaterThan(100);
    expect([holds(control.folder, file), holds(place.folder, file)]).toEqual([true, false]);
    expect(filesIn(place.folder).some((name) => name.includes(blobName(5)))).toBe(false);
    expect(JSON.stringify(manifest)).not.toContain(blobName(5));

    const profile = newFolder();
    const answer = await restored(path, { profile });
    expect(answer).toMatchObject({ status: 'restored', records: 60, files: 1, leftOut: { frames: 5, files: 1 } });
    const again = await reopen(profile, small);
    const text = await opened(again);
    expect(text).not.toContain('Roe');
    expect(text.match(/open matter/g)).toHaveLength(5);
    expect(await opened(vault)).toContain(sentinel);
    expect(await again.verify()).toMatchObject({ ok: true, records: 60, faults: [] });
    expect(again.journal.head).toEqual(vault.journal.head);
    await again.close();
    await vault.close();
  });

  it('is in the profile’s own snapshot', async () => {
    const vault = await mixed();
    const { path } = await snapshot(vault, hereOf(vault));
    const profile = newFolder();
    expect(await restored(path, { profile })).toMatchObject({ files: 2, leftOut: { frames: 0, files: 0 } });
    const again = await reopen(profile, small);
    expect(await opened(again)).toContain(sentinel);
    await again.close();
    await vault.close();
  });

  it('a stub that somebody without the key put in the place of an operation is found out', async () => {
    const { omitContent } = await import('../../../../../shared/vault/frame');
    const { withCheck, walkFrames } = await import('../../../../../main/vault/backup/frame-walk');
    const { frameJudge } = await import('../../../../../main/vault/seal');
    const vault = await mixed();
    const [first] = decodeFrames(await everything(vault)).frames;
    if (!first) throw new Error('no frame');
    const forged = withCheck(omitContent(first));
    const judge = frameJudge(vault.journalKey(), vault.id);
    const seen = [];
    for await (const { frame } of walkFrames([forged])) seen.push(judge(frame));
    expect(seen).toEqual([false]);
    await vault.close();
  });
});
