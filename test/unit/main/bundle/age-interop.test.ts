import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identitiesIn, openAge, recipientOf, sealAge, withoutArmor } from '../../../../shared/age/age-file';
import { unpackBundle } from '../../../../shared/bundle/contents';
import type { DeviceKeys } from '../../../../main/bundle/device-keys';
import { inspectBundle } from '../../../../main/bundle/inspect-bundle';
import { openBundle } from '../../../../main/bundle/open-bundle';
import { trustNobody } from '../../../../main/bundle/trust';
import { makePassphrase } from '../../../../main/bundle/words';
import { newDevice, sealFrom, utf8 } from './fixture';

/*
 * Debian's age opens what Quash seals, and the reverse. Its passphrase it takes from a terminal only: `script` lends it
 * one.
 */
const isThere = (program: string): boolean => spawnSync('which', [program]).status === 0;
const hasAge = isThere('age') && isThere('age-keygen');
const why = (what: string, ready: boolean): string => (ready ? what : `${what} (SKIPPED: age is not installed)`);

const folder = mkdtempSync(join(tmpdir(), 'quash-age-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

function age(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('age', args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

/** Runs age at a terminal and types the passphrase whenever it asks. */
function ageAtTerminal(passphrase: string, command: string): Promise<number | null> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  child.stdout.on('data', (text: Buffer) => {
    if (/passphrase.*:/i.test(text.toString())) child.stdin.write(`${passphrase}\n`);
  });
  return new Promise((done) => child.on('close', done));
}

describe.skipIf(!hasAge)(why('with Debian’s age', hasAge), () => {
  let ada: DeviceKeys;
  let identity: string;
  let recipient: string;
  beforeAll(async () => {
    ada = await newDevice();
    spawnSync('age-keygen', ['-o', at('key.txt')]);
    identity = identitiesIn(readFileSync(at('key.txt'), 'utf8'))[0] ?? '';
    recipient = await recipientOf(identity);
    expect(readFileSync(at('key.txt'), 'utf8')).toContain(`# public key: ${recipient}`);
  });

  it('what we seal to its key, it opens', async () => {
    const { bytes, manifest } = await sealFrom(ada, { recipients: [recipient, ada.recipient] });
    writeFileSync(at('ours.quash'), bytes);
    age('-d', '-i', 'key.txt', '-o', 'ours.plain', 'ours.quash');
    const parts = unpackBundle(readFileSync(at('ours.plain')));
    expect(JSON.parse(new TextDecoder().decode(parts?.manifestBytes))).toEqual(manifest);
  });

  it('what it seals to our key, armored or not, we open: the same bundle', async () => {
    const { bytes, manifest } = await sealFrom(ada, { recipients: [recipient, ada.recipient] });
    writeFileSync(at('again.quash'), bytes);
    age('-d', '-i', 'key.txt', '-o', 'again.plain', 'again.quash');
    for (const armor of [[], ['-a']]) {
      age('-r', ada.recipient, ...armor, '-o', 'theirs.quash', 'again.plain');
      const theirs = readFileSync(at('theirs.quash'));
      expect(inspectBundle(theirs)).toMatchObject({ sealedTo: 'recipients', recipients: 1 });
      expect((await openBundle(theirs, ada, { trust: trustNobody })).manifest).toEqual(manifest);
    }
  });

  it('anything it seals, we open as far as the container, at every size around a piece of 64 KiB', async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000]) {
      const plain = new Uint8Array(size).map((_, i) => i * 31);
      writeFileSync(at('plain'), plain);
      age('-r', recipient, '-o', 'theirs.age', 'plain');
      const opened = await openAge(withoutArmor(readFileSync(at('theirs.age'))), identity);
      expect(Buffer.compare(opened ?? new Uint8Array(9), plain), `${size} bytes`).toBe(0);
      writeFileSync(at('ours.age'), await sealAge(plain, [recipient]));
      age('-d', '-i', 'key.txt', '-o', 'back', 'ours.age');
      // age makes no file for nothing.
      const back = existsSync(at('back')) ? readFileSync(at('back')) : Buffer.alloc(0);
      expect(back.compare(plain), `${size} bytes`).toBe(0);
    }
  });

  const canType = isThere('script') && process.platform === 'linux';
  it.skipIf(!canType)('a passphrase, both ways', async () => {
    const passphrase = makePassphrase();
    const { bytes, manifest } = await sealFrom(ada, { passphrase: utf8(passphrase) });
    writeFileSync(at('by-words.quash'), bytes);
    expect(await ageAtTerminal(passphrase, 'age -d -o by-words.plain by-words.quash')).toBe(0);
    expect(unpackBundle(readFileSync(at('by-words.plain')))).not.toBeNull();
    expect(await ageAtTerminal(passphrase, 'age -p -o theirs-by-words.quash by-words.plain')).toBe(0);
    const theirs = readFileSync(at('theirs-by-words.quash'));
    expect(inspectBundle(theirs)).toMatchObject({ sealedTo: 'passphrase', workFactor: 18 });
    const opened = await openBundle(theirs, { passphrase: utf8(passphrase) }, { trust: trustNobody });
    expect(opened.manifest).toEqual(manifest);
  });
});
