import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../../../main/bundle/card';
import type { DeviceKeys } from '../../../../main/bundle/device-keys';
import { deviceWithIdentity, newDevice, sealFrom, utf8 } from '../bundle/fixture';
import { cli, workspace, type JsonObject } from './run';

const { folder, run, sample, write } = workspace();
const at = (name: string): string => join(folder, name);
const json = (...args: readonly string[]): JsonObject =>
  JSON.parse(run(['bundle', ...args, '--json']).stdout) as JsonObject;
const refused = (...args: readonly string[]): string => {
  const { status, stdout } = run(['bundle', ...args, '--json']);
  expect(status).toBe(2);
  return (JSON.parse(stdout) as { error: { code: string } }).error.code;
};

/** With a passphrase in the open file 3. */
function withPassphrase(passphrase: string, ...args: readonly string[]): JsonObject {
  const fd = openSync(write(`${passphrase}\n`, 'txt'), 'r');
  try {
    const stdio = ['ignore', 'pipe', 'pipe', fd] as const;
    const words = [cli, 'bundle', ...args, '--passphrase-fd', '3', '--json'];
    const env = { ...process.env, INIT_CWD: folder };
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, env, stdio: [...stdio], encoding: 'utf8' });
    return JSON.parse(stdout) as JsonObject;
  } finally {
    closeSync(fd);
  }
}

let matter: string;
let ben: DeviceKeys;
beforeAll(async () => {
  matter = sample('alt-uscis');
  const made = await deviceWithIdentity();
  ben = made.keys;
  writeFileSync(at('key.txt'), `# made for a test\n${made.identity}\n`);
});

describe('quash bundle', () => {
  it('seals a matter file to a key, says to others its size only, and gives it back as it was', () => {
    const sealed = json('seal', '--matter', matter, '--to', ben.recipient, '--out', 'one.quash');
    expect(sealed).toMatchObject({ ok: true, out: at('one.quash'), recipients: [ben.recipient] });
    const look = json('inspect', 'one.quash');
    const bytes = readFileSync(at('one.quash')).byteLength;
    expect(look).toEqual({ bytes, sealedTo: 'recipients', recipients: 1, workFactor: null, contents: null });
    expect(run(['bundle', 'inspect', 'one.quash']).stdout).toContain('only its key tells');
    expect(json('inspect', 'one.quash', '--identity', 'key.txt')).toMatchObject({
      contents: { id: sealed['id'], signer: { standing: 'unknown' }, entries: [{ name: 'matter.json' }] },
    });
    const opened = json('open', 'one.quash', '--identity', 'key.txt', '--out', 'one');
    expect(opened).toMatchObject({
      ok: true,
      written: ['manifest.json', 'matter.json'],
      signer: { standing: 'unknown' },
    });
    expect((opened['signer'] as { fingerprint: string }).fingerprint).toBe(
      (sealed['signer'] as { fingerprint: string }).fingerprint,
    );
    expect(JSON.parse(readFileSync(at('one/matter.json'), 'utf8'))).toEqual(JSON.parse(readFileSync(matter, 'utf8')));
  });

  it('seals by a passphrase of its own making, and opens by it', () => {
    const passphrase = run(['bundle', 'passphrase']).stdout.trim();
    expect(passphrase.split('-')).toHaveLength(8);
    expect(withPassphrase(passphrase, 'seal', '--matter', matter, '--out', 'two.quash')).toMatchObject({
      ok: true,
      recipients: [],
    });
    expect(json('inspect', 'two.quash')).toMatchObject({ sealedTo: 'passphrase', recipients: 0, workFactor: 18 });
    expect(withPassphrase(passphrase, 'open', 'two.quash', '--out', 'two')).toMatchObject({ ok: true });
    expect(existsSync(at('two/matter.json'))).toBe(true);
    expect(withPassphrase('no such words here', 'open', 'two.quash', '--out', 'three')).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(existsSync(at('three'))).toBe(false);
  });

  it('takes a colleague’s card for a key to seal to, and for a signer to believe', async () => {
    const card = at('ben.quash-card');
    writeFileSync(card, cardText({ name: 'Ben', recipient: ben.recipient, signingKey: ben.signingKey }, ben.sign));
    expect(json('seal', '--matter', matter, '--to', card, '--out', 'four.quash')).toMatchObject({
      recipients: [ben.recipient],
    });
    const { bytes } = await sealFrom(ben, { recipients: [ben.recipient] });
    writeFileSync(at('from-ben.quash'), bytes);
    const from = ['open', 'from-ben.quash', '--identity', 'key.txt', '--from', card] as const;
    expect(json(...from, '--out', 'from-ben')).toMatchObject({ signer: { standing: 'known' } });
    expect(refused('open', 'four.quash', '--identity', 'key.txt', '--from', card, '--out', 'four')).toBe('not-allowed');
    expect(existsSync(at('four'))).toBe(false);
  });

  it('refuses, and writes nothing', async () => {
    const seal = (...more: readonly string[]): string => refused('seal', '--matter', matter, ...more);
    const restricted = sample('alt-uscis', (one) => void (one['restricted'] = true));
    expect(refused('seal', '--matter', restricted, '--to', ben.recipient, '--out', 'x.quash')).toBe('restricted');
    expect(seal('--out', 'x.quash')).toBe('bad-arguments');
    expect(seal('--to', `${ben.recipient}q`, '--out', 'x.quash')).toBe('bad-arguments');
    expect(seal('--to', 'no-such-card', '--out', 'x.quash')).toBe('cannot-read');
    expect(seal('--to', ben.recipient, '--out', 'x.docx')).toBe('cannot-write');
    expect(seal('--to', ben.recipient, '--passphrase', 'x', '--out', 'x.quash')).toBe('bad-arguments');
    expect(withPassphrase('short', 'seal', '--matter', matter, '--out', 'x.quash')).toMatchObject({
      error: { code: 'bad-input' },
    });
    expect(existsSync(at('x.quash'))).toBe(false);

    const { bytes } = await sealFrom(await newDevice(), { recipients: [ben.recipient] });
    const hurt = Uint8Array.from(bytes, (byte, i) => (i === bytes.byteLength - 40 ? byte ^ 1 : byte));
    const open = (content: Uint8Array, ...more: readonly string[]): string =>
      refused('open', write(content, 'quash'), '--out', 'y', ...more);
    expect(open(hurt, '--identity', 'key.txt')).toBe('bad-input');
    expect(open(bytes)).toBe('no-identity');
    expect(open(utf8('PK'), '--identity', 'key.txt')).toBe('bad-input');
    expect(existsSync(at('y'))).toBe(false);
    expect(refused('inspect', matter)).toBe('bad-input');
    const full = readdirSync(folder)[0] === undefined ? 'nothing' : '.';
    expect(refused('open', write(bytes, 'quash'), '--identity', 'key.txt', '--out', full)).toBe('folder-in-use');
  });
});
