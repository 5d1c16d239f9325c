import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../../shared/ipc/backup-contract';
import { AppError } from '../../../../shared/kernel/app-error';

const data = vi.hoisted(() => ({
  verifyHistory: vi.fn(),
  everythingSaved: vi.fn(),
  vaultBecameProtected: vi.fn(),
}));
vi.mock('../../../../renderer/data', () => ({
  ...data,
  lockNow: vi.fn(),
  vaultKind: () => 'samples',
  vaultNotices: () => [],
  watchNotices: () => () => undefined,
}));

const { backUpNow, checkStore, chooseSecondPlace, protectVault, refreshBackups, tryBackup, vaultStore, watchBackups } =
  await import('../../../../renderer/state/vault');

const status = {
  last: '2026-11-21T14:48:00.000Z',
  lastSecond: null,
  lastDrill: null,
  secondPlace: null,
  problem: null,
  running: false,
  snapshots: [],
};
const full = { code: 'disk-full', message: 'The disk is full.', fix: 'Make room.' } as const;
const snapshot: Snapshot = { id: 'a.quash', at: status.last, seq: 7, place: 'here', size: 10 };
const yes = (value: unknown) => ({ ok: true, value });
const no = { ok: false, error: full };

let asked: [string, unknown][];
let answers: Record<string, unknown>;
const atFirst = vaultStore.getState();

beforeEach(() => {
  asked = [];
  answers = { 'backup:status': yes(status) };
  const quash = new Proxy(
    {},
    {
      get: (_, channel: string) => (input: unknown) => {
        asked.push([channel, input]);
        return Promise.resolve(answers[channel]);
      },
    },
  );
  vi.stubGlobal('window', { quash });
  vaultStore.setState(atFirst, true);
  vi.clearAllMocks();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('how the backups stand', () => {
  it('is asked of main, and never names matters that are withheld', async () => {
    await refreshBackups();
    expect(asked).toEqual([['backup:status', {}]]);
    expect(vaultStore.getState()).toMatchObject({ backups: status, unanswered: null });
  });

  it('keeps what was known when main has no answer, and says why', async () => {
    await refreshBackups();
    answers['backup:status'] = no;
    await refreshBackups();
    expect(vaultStore.getState()).toMatchObject({ backups: status, unanswered: full.message });
    answers['backup:status'] = yes(status);
    await refreshBackups();
    expect(vaultStore.getState().unanswered).toBeNull();
  });

  it('is asked every minute, every two seconds while one is made, and no more when nobody looks', async () => {
    vi.useFakeTimers();
    const stop = watchBackups();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked).toHaveLength(1);
    answers['backup:status'] = yes({ ...status, running: true });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(asked).toHaveLength(5);
    stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(5);
  });
});

describe('making a backup', () => {
  it('shows that it runs, gives the answer, and asks again how things stand', async () => {
    await refreshBackups();
    answers['backup:now'] = yes({ at: status.last, seq: 7, second: true });
    const made = backUpNow();
    expect(vaultStore.getState().backups?.running).toBe(true);
    expect(await made).toEqual({ at: status.last, seq: 7, second: true });
    expect(vaultStore.getState().backups?.running).toBe(false);
  });

  it('throws what main could not do, and runs no more', async () => {
    await refreshBackups();
    answers['backup:now'] = no;
    const made = backUpNow();
    await expect(made).rejects.toThrow(AppError);
    await expect(made).rejects.toMatchObject({ code: 'disk-full', message: full.message, fix: full.fix });
    expect(vaultStore.getState().backups?.running).toBe(false);
  });

  it('asks for the second place, or takes it away', async () => {
    answers['backup:choose-place'] = yes({ status: 'chosen', path: '/media/stick' });
    expect(await chooseSecondPlace()).toEqual({ status: 'chosen', path: '/media/stick' });
    answers['backup:choose-place'] = yes({ status: 'cleared' });
    expect(await chooseSecondPlace(true)).toEqual({ status: 'cleared' });
    expect(asked.filter(([channel]) => channel === 'backup:choose-place').map(([, input]) => input)).toEqual([
      {},
      { clear: true },
    ]);
  });
});

describe('trying a backup and checking the store', () => {
  it('keeps each report with its backup, the newest first', async () => {
    const report = { ok: true, records: 7, files: 0, seq: 7, same: true, seconds: 0.1, faults: [] };
    answers['backup:drill'] = yes(report);
    const tried = tryBackup(snapshot);
    expect(vaultStore.getState().trying).toEqual(snapshot);
    await tried;
    await tryBackup({ ...snapshot, id: 'b.quash', place: 'second' });
    expect(asked.filter(([channel]) => channel === 'backup:drill')).toEqual([
      ['backup:drill', { id: 'a.quash', place: 'here' }],
      ['backup:drill', { id: 'b.quash', place: 'second' }],
    ]);
    expect(vaultStore.getState().trying).toBeNull();
    expect(vaultStore.getState().drills.map((drill) => drill.snapshot.id)).toEqual(['b.quash', 'a.quash']);
    expect(vaultStore.getState().drills[1]?.report).toEqual(report);
  });

  it('keeps no report of what could not be tried', async () => {
    answers['backup:drill'] = no;
    await expect(tryBackup(snapshot)).rejects.toThrow(full.message);
    expect(vaultStore.getState()).toMatchObject({ trying: null, drills: [] });
  });

  it('keeps what the check of the whole history found', async () => {
    const report = { ok: false, records: 1, files: 0, head: { seq: 1, tag: '' }, faults: [] };
    data.verifyHistory.mockResolvedValueOnce(report);
    const checked = checkStore();
    expect(vaultStore.getState().checking).toBe(true);
    await checked;
    expect(vaultStore.getState()).toMatchObject({ checking: false, checked: { report } });
    data.verifyHistory.mockRejectedValueOnce(new Error('gone'));
    await expect(checkStore()).rejects.toThrow('gone');
    expect(vaultStore.getState().checking).toBe(false);
  });
});

describe('protecting a samples-only vault', () => {
  it('lets real matters in only when main has done it', async () => {
    const passphrase = new Uint8Array([1, 2, 3]);
    answers['vault:protect'] = no;
    expect(await protectVault(passphrase)).toEqual(no);
    expect(data.vaultBecameProtected).not.toHaveBeenCalled();
    expect(vaultStore.getState().kind).toBeNull();
    answers['vault:protect'] = yes({ status: 'protected', recoveryCode: 'AAAAA-BBBBB' });
    expect(await protectVault(passphrase)).toEqual(answers['vault:protect']);
    expect(data.vaultBecameProtected).toHaveBeenCalledOnce();
    expect(vaultStore.getState().kind).toBe('protected');
  });
});
