import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../shared/ipc/backup-contract';
import {
  backupLine,
  checkWords,
  count,
  drillWords,
  lastDrillWords,
  sayAgo,
} from '../../../../renderer/features/keep-backups/words';
import { formatInstant } from '../../../../renderer/ui/format';

const now = '2026-11-21T15:00:00.000Z';

describe('how long ago a backup was made', () => {
  it.each([
    ['2026-11-21T14:59:30.000Z', 'just now'],
    ['2026-11-21T14:59:00.000Z', '1 min ago'],
    ['2026-11-21T14:48:00.000Z', '12 min ago'],
    ['2026-11-21T14:00:00.001Z', '59 min ago'],
    ['2026-11-21T14:00:00.000Z', '1 h ago'],
    ['2026-11-20T15:00:00.001Z', '23 h ago'],
    ['2026-11-20T15:00:00.000Z', '1 day ago'],
    ['2026-11-01T15:00:00.000Z', '20 days ago'],
  ])('%s: %s', (at, words) => {
    expect(sayAgo(at, now)).toBe(words);
  });

  it('is the date itself when the clock was set back, or when it cannot be read', () => {
    expect(sayAgo('2026-11-22T09:00:00.000Z', now)).toBe(formatInstant('2026-11-22T09:00:00.000Z'));
    expect(sayAgo('soon', now)).toBe('soon');
  });
});

describe('the line about backups', () => {
  const none = {
    last: null,
    lastSecond: null,
    secondPlace: null,
    problem: null,
    running: false,
    lastDrill: null,
    snapshots: [],
  };
  const line = (change: object, unanswered: string | null = null) =>
    backupLine({ backups: { ...none, ...change }, asked: now, unanswered });

  it('says nothing before main has answered', () => {
    expect(backupLine({ backups: null, asked: now, unanswered: null })).toMatchObject({ state: 'asking', text: '' });
  });

  it('says that there is none, that one is made, and how old the last one is', () => {
    expect(line({})).toMatchObject({ state: 'none', text: 'No backup yet' });
    expect(line({ running: true })).toMatchObject({ state: 'running', text: 'Backing up…' });
    expect(line({ last: '2026-11-21T14:48:00.000Z' })).toMatchObject({
      state: 'done',
      text: 'Last backup 12 min ago',
    });
  });

  it('puts a failure before an older success', () => {
    expect(line({ last: '2026-11-21T14:48:00.000Z', problem: 'The disk is full.' })).toMatchObject({
      state: 'failed',
      text: 'Backup failed: The disk is full.',
    });
    expect(line({ last: '2026-11-21T14:48:00.000Z' }, 'Quash did not answer.')).toMatchObject({
      state: 'failed',
      text: 'Backup not known: Quash did not answer.',
    });
  });

  it('names the places with the exact time of each', () => {
    const last = '2026-11-21T14:48:00.000Z';
    expect(line({ last }).more).toBe(`On this machine: ${formatInstant(last)}\nSecond place: none chosen`);
    expect(line({ last, secondPlace: '/media/stick' }).more).toBe(
      `On this machine: ${formatInstant(last)}\n/media/stick: none yet`,
    );
    expect(line({ last, secondPlace: '/media/stick', lastSecond: last }).more).toContain(
      `/media/stick: ${formatInstant(last)}`,
    );
  });
});

describe('what trying a backup showed', () => {
  const here: Snapshot = { id: 'a', at: now, seq: 1204, place: 'here', size: 1 };
  const report = { ok: true, records: 1204, files: 1, seq: 1204, same: true, seconds: 2.44, faults: [] };

  it('is good only when all of it opens and equals the vault', () => {
    expect(drillWords({ snapshot: here, report })).toEqual({
      tone: 'ok',
      label: 'Restores',
      text: '1,204 changes and 1 file, all opened, exactly as in the vault, in 2.4 seconds.',
    });
    for (const bad of [{ ok: false }, { same: false }, { ok: false, same: false }]) {
      expect(drillWords({ snapshot: here, report: { ...report, ...bad } })).toMatchObject({
        tone: 'bad',
        label: 'Does not restore whole',
      });
    }
  });

  it('does not promise restricted matters from the second place', () => {
    expect(drillWords({ snapshot: here, report }).text).not.toContain('Restricted');
    expect(drillWords({ snapshot: { ...here, place: 'second' }, report }).text).toContain('Restricted matters');
  });
});

describe('what checking the store showed', () => {
  const whole = { ok: true, records: 2, files: 0, head: { seq: 2, tag: 'ab' }, faults: [] };
  const fault = { where: 'Journal, copy a, change 1', what: 'Its bytes were changed.', repaired: true };

  it('tells whole, mended and damaged apart', () => {
    expect(checkWords(whole)).toEqual({
      tone: 'ok',
      label: 'Whole',
      text: '2 changes and 0 files, opened in both copies.',
    });
    expect(checkWords({ ...whole, faults: [fault] })).toMatchObject({ tone: 'ok', label: 'Whole again' });
    expect(checkWords({ ...whole, faults: [fault] }).text).toContain('1 fault found and mended');
    const damaged = checkWords({ ...whole, ok: false, faults: [{ ...fault, repaired: false }] });
    expect(damaged).toMatchObject({ tone: 'bad', label: 'Damaged' });
    expect(damaged.text).toContain('Restore from a backup');
  });

  it('counts in words', () => {
    expect([count(0, 'file'), count(1, 'file'), count(12_345, 'file')]).toEqual(['0 files', '1 file', '12,345 files']);
  });
});

describe('when a backup was last tried', () => {
  const last = {
    at: '2026-11-01T09:00:00.000Z',
    snapshotAt: '2026-11-01T08:00:00.000Z',
    place: 'here',
    restores: true,
  } as const;

  it('says so, and after a month that it is time again', () => {
    expect(lastDrillWords(null, now)).toBe('No backup was tried yet.');
    expect(lastDrillWords(last, now)).toBe(
      `Last tried ${formatInstant(last.at)}: the backup of ${formatInstant(last.snapshotAt)} on this machine. It gave everything back.`,
    );
    expect(lastDrillWords(last, '2026-12-03T09:00:00.000Z')).toMatch(/It is time to try one again\.$/);
    expect(lastDrillWords({ ...last, place: 'second', restores: false }, now)).toMatch(
      /in the second place\. It did not restore whole/,
    );
  });
});
