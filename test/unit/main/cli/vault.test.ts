import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createVault } from '../../../../main/vault/vault';
import { kdfFloor } from '../../../../shared/vault/header';
import { utf8 } from '../vault/fixture';
import { append, flip } from '../vault/backup/fixture';
import { cli, workspace, type JsonObject, type Ran } from './run';

const { folder, run } = workspace();
const passphrase = 'correct horse battery staple';

/** `quash vault …`, with the passphrase as the first line of standard input. */
const quash = (args: readonly string[], input = `${passphrase}\n`): Ran => run(['vault', ...args], { input });
const json = (args: readonly string[], input?: string): JsonObject & { status: number | null } => {
  const ran = quash([...args, '--json'], input);
  return { ...(JSON.parse(ran.stdout) as JsonObject), status: ran.status };
};
const error = (args: readonly string[], input?: string) => {
  const { status, error: said } = json(args, input) as unknown as {
    status: number;
    error: { code: string; message: string; file: string | null; field: string | null };
  };
  expect(status).toBe(2);
  return said;
};

/** Names, sizes and times of everything in a folder: what would tell that something was touched. */
const trace = (profile: string): string[] =>
  (readdirSync(join(folder, profile), { recursive: true }) as string[]).sort().map((name) => {
    const { mtimeMs, size, mode } = statSync(join(folder, profile, name));
    return statSync(join(folder, profile, name)).isFile() ? `${name} ${size} ${mode} ${mtimeMs}` : name;
  });

const copyOf = (from: string, to: string): string => {
  cpSync(join(folder, from), join(folder, to), { recursive: true, preserveTimestamps: true });
  return to;
};

const journal = (profile: string, copy: 'a' | 'b'): string => join(folder, profile, 'vault', copy, 'journal.qj');

let recoveryCode: string | null = null;

/** `practice` has a passphrase that is stretched as little as may be; `open` holds samples and needs none. */
beforeAll(async () => {
  const { memoryKiB, passes, lanes } = kdfFloor;
  const kdf = { memoryKiB, passes, lanes };
  const options = { kind: 'protected', passphrase: utf8(passphrase), writtenBy: 'test', kdf } as const;
  const tools = { ballastBytes: 32 * 1024 * 1024 };
  const made = await createVault(join(folder, 'practice'), options, tools);
  const open = await createVault(join(folder, 'open'), { kind: 'samples', passphrase: null, writtenBy: 'test' }, tools);
  recoveryCode = made.recoveryCode;
  for (const { vault } of [made, open]) {
    await append(vault, 60);
    await vault.close();
  }
}, 60_000);

describe('quash vault', () => {
  it('makes one with a passphrase and tells its recovery code once', () => {
    expect(json(['create', '--profile', 'fresh'])).toEqual({
      status: 0,
      ok: true,
      records: 0,
      head: { seq: 0, tag: '0'.repeat(32) },
      faults: [],
      kind: 'protected',
      recoveryCode: expect.stringMatching(/^([0-9A-Z]{5}-){5}[0-9A-Z]{5}$/) as string,
    });
    expect(json(['verify', '--profile', 'fresh'])).toMatchObject({ status: 0, ok: true, records: 0 });
  });

  it('verifies, backs up, and restores: the same head', () => {
    const verified = json(['verify', '--profile', 'practice']);
    expect(verified).toMatchObject({ status: 0, ok: true, records: 60, head: { seq: 60 }, faults: [] });
    expect(Object.keys(verified).sort()).toEqual(['faults', 'head', 'ok', 'records', 'status']);

    const backup = json(['backup', '--profile', 'practice', '--to', 'all.quashbackup']);
    expect(backup).toMatchObject({ status: 0, ok: true, records: 60, head: verified['head'], faults: [] });
    expect(backup['path']).toBe(join(folder, 'all.quashbackup'));
    expect(Date.parse(backup['at'] as string)).toBeGreaterThan(0);

    const restored = json(['restore', '--from', 'all.quashbackup', '--profile', 'restored']);
    expect(restored).toMatchObject({ status: 0, ok: true, records: 60, head: verified['head'], faults: [] });
    expect(restored).toMatchObject({ at: backup['at'], path: join(folder, 'restored') });
    expect(json(['verify', '--profile', 'restored'])).toMatchObject({ status: 0, head: verified['head'] });
  });

  it('in words, too', () => {
    const verified = run(['vault', 'verify', '--profile', 'practice'], { input: `${passphrase}\n`, alone: true });
    expect(verified.stdout).toMatch(/^Verified practice: 60 entries, 0 files, last entry 60 [0-9a-f]{32}\.\n$/);
    const info = quash(['info', '--profile', 'practice'], '');
    expect(info.status).toBe(0);
    expect(info.stdout).toMatch(/opens with {4}passphrase, recovery code/);
    expect(info.stdout).toMatch(/Argon2id, \d+ MiB/);
  });

  it('opens with the recovery code, spaces and small letters and all', () => {
    const typed = `${(recoveryCode ?? '').toLowerCase().replaceAll('-', ' ')}\n`;
    expect(json(['verify', '--profile', 'practice', '--recovery-code'], typed)).toMatchObject({ status: 0, ok: true });
    expect(error(['verify', '--profile', 'practice', '--recovery-code'], 'ABC\n').code).toBe('bad-input');
  });

  it('samples need no passphrase', () => {
    expect(json(['create', '--profile', 'samples', '--kind', 'samples'], '')).toMatchObject({
      status: 0,
      kind: 'samples',
      recoveryCode: null,
    });
    expect(json(['verify', '--profile', 'samples'], '')).toMatchObject({ status: 0, ok: true, records: 0 });
  });

  it('reads the passphrase from an open file, of any line end, and only its first line', () => {
    for (const content of [`${passphrase}\r\nsomething else\n`, passphrase]) {
      writeFileSync(join(folder, 'pw.txt'), content);
      const fd = openSync(join(folder, 'pw.txt'), 'r');
      const args = [cli, 'vault', 'verify', '--profile', join(folder, 'practice'), '--passphrase-fd', '3', '--json'];
      const ran = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', fd] });
      closeSync(fd);
      expect(JSON.parse(ran.stdout.toString())).toMatchObject({ ok: true, records: 60 });
    }
  });

  it('does not wait for the end of a standard input that stays open', async () => {
    const args = [cli, 'vault', 'verify', '--profile', join(folder, 'practice'), '--json'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(`${passphrase}\n`);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ ok: true, records: 60 });
  });
});

describe('what is refused, with exit code 2', () => {
  it('a passphrase among the arguments, before anything is read or said', () => {
    for (const args of [['--passphrase', passphrase], [`--passphrase=${passphrase}`]]) {
      for (const command of args.length > 1 ? ['create', 'verify', 'backup', 'restore'] : ['verify']) {
        const more = command === 'backup' ? ['--to', 'x'] : command === 'restore' ? ['--from', 'x'] : [];
        const ran = quash([command, '--profile', 'nowhere', ...more, ...args, '--json']);
        expect(ran.status).toBe(2);
        const said = (JSON.parse(ran.stdout) as { error: { code: string; message: string; field: string } }).error;
        expect(said).toMatchObject({ code: 'bad-arguments', field: 'passphrase' });
        expect(said.message).toContain('never an argument');
        expect(ran.stdout + ran.stderr).not.toContain('horse');
      }
    }
  });

  it('a wrong passphrase, none at all, too short a one for a new vault', () => {
    expect(error(['verify', '--profile', 'practice'], 'wrong\n')).toMatchObject({
      code: 'wrong-passphrase',
      file: 'practice',
    });
    expect(error(['verify', '--profile', 'practice'], '')).toMatchObject({ code: 'no-passphrase' });
    expect(error(['verify', '--profile', 'practice'], '\nsecond line\n')).toMatchObject({ code: 'no-passphrase' });
    expect(error(['verify', '--profile', 'practice'], 'x'.repeat(5000))).toMatchObject({ code: 'no-passphrase' });
    expect(error(['verify', '--profile', 'practice', '--passphrase-fd', '99'])).toMatchObject({ code: 'cannot-read' });
    expect(error(['verify', '--profile', 'practice', '--passphrase-fd', 'x'])).toMatchObject({ code: 'bad-arguments' });
    expect(error(['create', '--profile', 'short'], 'short\n').message).toMatch(/at least 10 characters/);
    expect(readdirSync(folder)).toContain('short');
    expect(readdirSync(join(folder, 'short'))).toEqual([]);
  });

  it('no vault, one too many, another kind, no place to write, no backup', () => {
    expect(error(['verify', '--profile', 'none'])).toMatchObject({ code: 'no-vault', file: 'none' });
    expect(error(['info', '--profile', 'none'])).toMatchObject({ code: 'no-vault' });
    expect(error(['create', '--profile', 'practice'])).toMatchObject({ code: 'vault-exists', file: 'practice' });
    expect(error(['create', '--profile', 'x', '--kind', 'public'])).toMatchObject({ code: 'bad-arguments' });
    const to = (path: string) => error(['backup', '--profile', 'practice', '--to', path]);
    for (const path of ['.', 'no/such/folder/x.quashbackup', '-']) expect(to(path).code).toBe('cannot-write');
    expect(error(['restore', '--from', 'none.quashbackup', '--profile', 'y']).code).toBe('file-unreadable');
    expect(error(['restore', '--from', 'all.quashbackup', '--profile', 'practice']).code).toBe('not-allowed');
    expect(readdirSync(folder)).not.toContain('y');
  });

  it('a newer format, untouched', () => {
    const profile = copyOf('open', 'newer');
    for (const copy of ['a', 'b']) {
      const path = join(folder, profile, 'vault', copy, 'vault.json');
      const head = JSON.parse(readFileSync(path, 'utf8')) as object;
      writeFileSync(path, JSON.stringify({ ...head, format: 2 }));
    }
    const before = trace(profile);
    for (const args of [['verify', '--repair'], ['info'], ['backup', '--to', 'n.quashbackup']]) {
      expect(error([args[0] ?? '', '--profile', profile, ...args.slice(1)]).code).toBe('newer-format');
    }
    expect(trace(profile)).toEqual(before);
  });
});

describe('faults, with exit code 1', () => {
  it('one copy damaged: located; nothing changes without --repair, all is put right with it', () => {
    const profile = copyOf('open', 'hurt');
    flip(journal(profile, 'a'), 900);
    const head = join(folder, profile, 'vault', 'b', 'vault.json');
    rmSync(head);
    const before = trace(profile);
    const found = json(['verify', '--profile', profile]);
    expect(found).toMatchObject({ status: 1, ok: false, records: 60 });
    const faults = found['faults'] as { where: string; repaired: boolean }[];
    expect(faults.some(({ where }) => /journal, first copy, entry \d+/.test(where))).toBe(true);
    expect(faults.some(({ where }) => /vault\.json, second copy/.test(where))).toBe(true);
    expect(faults.every(({ repaired }) => !repaired)).toBe(true);
    expect(trace(profile)).toEqual(before);
    expect(json(['info', '--profile', profile], '')).toMatchObject({ status: 1, ok: false, records: 60 });
    expect(quash(['verify', '--profile', profile]).stdout).toContain('--repair');
    expect(trace(profile)).toEqual(before);

    const repaired = json(['verify', '--profile', profile, '--repair']);
    expect(repaired).toMatchObject({ status: 1, ok: false, records: 60 });
    const mended = repaired['faults'] as { repaired: boolean }[];
    expect(mended.length).toBeGreaterThan(0);
    expect(mended.every((fault) => fault.repaired)).toBe(true);
    expect(json(['verify', '--profile', profile])).toMatchObject({ status: 0, ok: true, faults: [] });
  });

  it('an end that was torn, both copies cut short, both copies damaged at the same place', () => {
    const torn = copyOf('open', 'torn');
    const whole = readFileSync(journal(torn, 'a'));
    writeFileSync(journal(torn, 'a'), Buffer.concat([whole, Buffer.from('half a frame')]));
    const tornReport = json(['verify', '--profile', torn]);
    expect(tornReport).toMatchObject({ status: 1, records: 60 });
    expect(JSON.stringify(tornReport['faults'])).toMatch(/12 bytes behind entry 60/);

    const short = copyOf('open', 'short-copies');
    for (const copy of ['a', 'b'] as const)
      writeFileSync(journal(short, copy), whole.subarray(0, whole.byteLength - 40));
    const shortReport = json(['verify', '--profile', short]);
    expect(shortReport).toMatchObject({ status: 1, ok: false, records: 59 });

    const both = copyOf('open', 'both');
    for (const copy of ['a', 'b'] as const) flip(journal(both, copy), 900);
    const before = trace(both);
    const report = json(['verify', '--profile', both]);
    expect(report).toMatchObject({ status: 1, ok: false });
    expect(JSON.stringify(report['faults'])).toMatch(/both copies are damaged after entry \d+/);
    expect(trace(both)).toEqual(before);
  });

  it('a head that is gone in both copies', () => {
    const profile = copyOf('open', 'headless');
    for (const copy of ['a', 'b']) rmSync(join(folder, profile, 'vault', copy, 'vault.json'));
    for (const args of [['verify'], ['backup', '--to', 'h.quashbackup']]) {
      const report = json([args[0] ?? '', '--profile', profile, ...args.slice(1)]);
      expect(report).toMatchObject({ status: 1, ok: false, records: 0, head: null });
      expect(JSON.stringify(report['faults'])).toContain('vault.json');
    }
  });

  it('a damaged backup is not restored', () => {
    quash(['backup', '--profile', 'open', '--to', 'bad.quashbackup']);
    flip(join(folder, 'bad.quashbackup'), 5_000);
    const report = json(['restore', '--from', 'bad.quashbackup', '--profile', 'from-bad']);
    expect(report).toMatchObject({ status: 1, ok: false, head: null });
    expect(JSON.stringify(report['faults'])).toMatch(/journal\.qj.*its bytes were changed/);
    expect(readdirSync(folder)).not.toContain('from-bad');
  });

  it('a backup of a vault with one hurt copy is whole, and leaves the vault as it is', () => {
    const profile = copyOf('open', 'hurt-again');
    flip(journal(profile, 'a'), 900);
    const before = trace(profile);
    const to = ['backup', '--profile', profile, '--to', 'hurt.quashbackup'];
    expect(json(to)).toMatchObject({ status: 0, ok: true, records: 60 });
    expect(trace(profile)).toEqual(before);
    const from = ['restore', '--from', 'hurt.quashbackup', '--profile', 'healed'];
    expect(json(from)).toMatchObject({ status: 0, records: 60 });
  });
});

describe('help', () => {
  it.each(['create', 'restore'])('%s shows an example that names its options', (command) => {
    const { status, stdout } = run(['vault', command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Example');
    expect(stdout).toContain(`quash vault ${command} `);
    expect(stdout).not.toContain('--passphrase [text]');
  });
});
