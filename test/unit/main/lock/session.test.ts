import { describe, expect, it, vi } from 'vitest';
import { Session } from '../../../../main/lock/session';
import type { Backups } from '../../../../main/vault/backup/backups';
import type { OpenVault } from '../../../../main/vault/vault';
import { AppError } from '../../../../shared/kernel/app-error';
import type { VaultKind } from '../../../../shared/vault/header';

/** A session with everything around it played; `log` is what happened, in order. */
function stage({
  kind = 'protected' as VaultKind,
  stop = (): Promise<void> => Promise.resolve(),
  show = (): Promise<void> => Promise.resolve(),
  atTheLock = (_session: Session): void => undefined,
} = {}) {
  const log: string[] = [];
  const note = (what: string) => () => {
    log.push(what);
    return Promise.resolve();
  };
  const vault = {
    kind,
    notices: [{ code: 'repaired', message: 'A copy was repaired.', fix: '' }],
    readPreferences: () => Promise.resolve({ idleMinutes: 7, secondPlace: null }),
    close: note('keys wiped'),
  } as unknown as OpenVault;
  const session: Session = new Session({
    showLock: () => note('lock shown')().then(() => atTheLock(session)),
    showMain: () => show().then(note('main shown')),
    clearClipboard: note('clipboard cleared'),
    startBackups: () => ({ stop: () => stop().finally(() => void note('snapshot')()) }) as unknown as Backups,
    changed: () => undefined,
  });
  return { session, vault, log };
}

async function inside(options: Parameters<typeof stage>[0] = {}) {
  const staged = stage(options);
  await staged.session.open(staged.vault);
  await staged.session.enter();
  staged.log.length = 0;
  return staged;
}

describe('a session', () => {
  it('gives nothing away while it is closed', async () => {
    const { session } = stage();
    expect(session.isOpen).toBe(false);
    expect(() => session.vault).toThrow(AppError);
    expect(() => session.savedSoLock()).toThrow(AppError);
    await expect(session.enter()).rejects.toThrow(AppError);
    await session.lock('idle');
    expect(session.idleMinutes).toBe(0);
  });

  it('knows how long the user wants it to wait, and what has to be said, once', async () => {
    const { session } = await inside();
    expect(session.idleMinutes).toBe(7);
    session.idleMinutes = 0;
    expect(session.idleMinutes).toBe(0);
    expect(session.takeNotices().map(({ code }) => code)).toEqual(['repaired']);
    expect(session.takeNotices()).toEqual([]);
  });

  it('locks in this order: page, clipboard, snapshot, keys', async () => {
    const { session, log } = await inside();
    const page = session.goodbye.wait().then((why) => {
      log.push(`page saves (${why})`);
      session.savedSoLock();
    });
    await session.lock('command');
    await page;
    expect(log).toEqual(['page saves (command)', 'lock shown', 'clipboard cleared', 'snapshot', 'keys wiped']);
    expect(session.isOpen).toBe(false);
  });

  it('locks once, however many ask', async () => {
    const { session, log } = await inside();
    await Promise.all([session.lock('idle'), session.lock('suspend'), session.lock('command')]);
    expect(log.filter((line) => line === 'keys wiped')).toHaveLength(1);
  });

  it('locks at once when the page has saved and asks for it', async () => {
    const { session, log } = await inside();
    session.savedSoLock();
    await session.settled();
    expect(log.at(-1)).toBe('keys wiped');
  });

  it('wipes the keys also when the last snapshot fails', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { session, log } = await inside({ stop: () => Promise.reject(new Error('/media/stick is gone')) });
    await session.lock('idle');
    expect(log.at(-1)).toBe('keys wiped');
    expect(JSON.stringify(silent.mock.calls)).not.toContain('/media');
    silent.mockRestore();
  });

  it('is not opened again before it is closed', async () => {
    let finish: () => void = () => undefined;
    const { session, log } = await inside({ stop: () => new Promise<void>((done) => (finish = done)) });
    const other = stage();
    const locking = session.lock('idle');
    await vi.waitFor(() => expect(log).toContain('clipboard cleared'));
    const opening = session.open(other.vault).then(() => log.push('open again'));
    await expect(session.enter()).rejects.toThrow(AppError);
    finish();
    await Promise.all([locking, opening]);
    expect(log).toEqual(['lock shown', 'clipboard cleared', 'snapshot', 'keys wiped', 'open again']);
    expect(session.vault).toBe(other.vault);
  });

  it('wipes the keys of a second vault that somebody opens meanwhile', async () => {
    const { session } = await inside();
    const other = stage();
    await expect(session.open(other.vault)).rejects.toThrow(AppError);
    expect(other.log).toEqual(['keys wiped']);
  });

  it('of samples has nothing to lock, and says so', async () => {
    const { session, log } = await inside({ kind: 'samples' });
    await session.lock('idle');
    expect(session.canLock).toBe(false);
    expect(session.idleMinutes).toBe(0);
    expect(() => session.savedSoLock()).toThrow(/nothing to lock/);
    expect(log).toEqual([]);
    await session.quit();
    expect(log).toEqual(['snapshot', 'keys wiped']);
  });
});

describe('a window that crashed', () => {
  it('comes back without a passphrase, and says so', async () => {
    const { session, log } = await inside();
    session.takeNotices();
    await session.crashed();
    expect(log).toEqual(['main shown']);
    expect(session.takeNotices().map(({ code }) => code)).toEqual(['window-restarted']);
  });

  it.each(['protected', 'samples'] as const)('ends at the lock when it keeps on crashing (%s)', async (kind) => {
    // The lock asks as soon as it is there, while the vault is still closing.
    const told: string[] = [];
    const atTheLock = (s: Session): void => void told.push(...s.noticesAtTheDoor.map(({ code }) => code));
    const { session, log } = await inside({ kind, atTheLock });
    for (let i = 0; i < 4; i += 1) await session.crashed();
    expect(log.filter((line) => line === 'main shown')).toHaveLength(3);
    expect(log.at(-1)).toBe('keys wiped');
    expect(session.isOpen).toBe(false);
    expect(told).toEqual(['window-stopped']);
  });

  it('ends at the lock when it can’t be brought back', async () => {
    let isFull = false;
    const show = () => (isFull ? Promise.reject(new AppError('disk-full', 'Full.', 'Make room.')) : Promise.resolve());
    const { session, log } = await inside({ show });
    isFull = true;
    await session.crashed();
    expect(log).toEqual(['lock shown', 'clipboard cleared', 'snapshot', 'keys wiped']);
  });

  it('while it should have saved keeps no lock waiting', async () => {
    const { session, log } = await inside();
    const began = performance.now();
    void session.goodbye.wait();
    const locking = session.lock('suspend');
    await session.crashed();
    await locking;
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(log.at(-1)).toBe('keys wiped');
  });
});
