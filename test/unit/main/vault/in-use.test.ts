import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isInUseElsewhere, takeVault } from '../../../../main/vault/in-use';

/* Another process is a sleeping one with a name that makes its line in /proc hard to read. */
let folder: string;
let path: string;
let other: ChildProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quash-in-use-'));
  path = join(folder, 'in-use');
  const program = join(folder, 'a) 1 (b');
  copyFileSync(process.execPath, program);
  other = spawn(program, ['-e', 'console.log("up"); setInterval(() => {}, 1000)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((up) => other.stdout?.once('data', up));
});

afterEach(() => rmSync(path, { force: true }));

afterAll(() => {
  other.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const pid = (): number => other.pid ?? 0;

/** What this process writes about itself, and what another one would have written. */
function written(): { own: string; start: string } {
  const giveBack = takeVault(path);
  const own = readFileSync(path, 'utf8');
  giveBack();
  return { own, start: own.slice(own.indexOf(' ') + 1) };
}

const onLinux = process.platform === 'linux';

describe('the file that says who has the vault', () => {
  it('names the process and, where the system tells it, when it began', () => {
    const { own } = written();
    expect(own).toMatch(onLinux ? new RegExp(`^${process.pid} [0-9a-f-]{36}:\\d+$`) : new RegExp(`^${process.pid}$`));
  });

  it('does not count a process that got the number of one that ended', () => {
    // Its number, but the moment at which this process began: on Linux that can't be the one that wrote it.
    writeFileSync(path, `${pid()} ${written().start}`);
    expect(isInUseElsewhere(path)).toBe(!onLinux);
  });

  it('counts the process that really wrote it', () => {
    const stat = onLinux ? readFileSync(`/proc/${pid()}/stat`, 'utf8') : '';
    const name = /^\d+ \(a\) 1 \(b\) /;
    expect(stat).toMatch(onLinux ? name : /^$/);
    // State is field 3 of the line; the number of ticks is field 22.
    const ticks = stat.replace(name, '').split(' ')[19] ?? '';
    const [boot = ''] = written().start.split(':');
    writeFileSync(path, onLinux ? `${pid()} ${boot}:${ticks}` : String(pid()));
    expect(isInUseElsewhere(path)).toBe(true);
    expect(() => takeVault(path)).toThrow(/open in another program/);
  });

  it('does not count one that started with the machine before', () => {
    const stat = onLinux ? readFileSync(`/proc/${pid()}/stat`, 'utf8') : '';
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    writeFileSync(path, `${pid()} 00000000-0000-0000-0000-000000000000:${ticks}`);
    expect(isInUseElsewhere(path)).toBe(!onLinux);
  });

  it('does not count one that was silent for a minute', () => {
    writeFileSync(path, String(pid()));
    const then = new Date(Date.now() - 61_000);
    utimesSync(path, then, then);
    expect(isInUseElsewhere(path)).toBe(false);
  });

  it('is not taken twice by the same program', () => {
    const giveBack = takeVault(path);
    expect(() => takeVault(path)).toThrow(/this program already/);
    giveBack();
    takeVault(path)();
  });

  it('bars the vault while that process lives, and no longer (it is ended here)', async () => {
    writeFileSync(path, String(pid()));
    expect(isInUseElsewhere(path)).toBe(true);
    expect(() => takeVault(path)).toThrow(/open in another program/);
    other.kill('SIGKILL');
    await new Promise((gone) => other.once('exit', gone));
    takeVault(path)();
  });
});
