import type { Snapshot } from '../../../shared/ipc/backup-contract';
import type { VerifyReport } from '../../../shared/ipc/vault-contract';
import type { Drill, Vault } from '../../state/vault';
import { formatInstant } from '../../ui/format';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** '1 change', '1,204 changes' */
export function count(number: number, one: string): string {
  return `${number.toLocaleString('en-US')} ${one}${number === 1 ? '' : 's'}`;
}

/**
 * How long ago an instant was: 'just now', '12 min ago', '3 h ago', '5 days ago'. One that has not come yet, because
 * the clock was set back, and one that can't be read are shown as they are.
 */
export function sayAgo(instant: string, now: string): string {
  const age = Date.parse(now) - Date.parse(instant);
  if (Number.isNaN(age) || age < -minute) return formatInstant(instant);
  if (age < minute) return 'just now';
  if (age < hour) return `${Math.floor(age / minute)} min ago`;
  if (age < day) return `${Math.floor(age / hour)} h ago`;
  return `${count(Math.floor(age / day), 'day')} ago`;
}

interface BackupLine {
  readonly state: 'asking' | 'none' | 'running' | 'failed' | 'done';
  readonly text: string;
  /** The places and the exact times. */
  readonly more: string;
}

/** How the backups stand, in one line. */
export function backupLine({
  backups,
  asked,
  unanswered,
}: Pick<Vault, 'backups' | 'asked' | 'unanswered'>): BackupLine {
  const more = backups ? placesOf(backups) : '';
  if (unanswered !== null) return { state: 'failed', text: `Backup not known: ${unanswered}`, more };
  if (!backups) return { state: 'asking', text: '', more };
  if (backups.running) return { state: 'running', text: 'Backing up…', more };
  if (backups.problem !== null) return { state: 'failed', text: `Backup failed: ${backups.problem}`, more };
  if (backups.last === null) return { state: 'none', text: 'No backup yet', more };
  return { state: 'done', text: `Last backup ${sayAgo(backups.last, asked)}`, more };
}

function placesOf({ last, lastSecond, secondPlace }: NonNullable<Vault['backups']>): string {
  const when = (at: string | null) => (at === null ? 'none yet' : formatInstant(at));
  return [
    `On this machine: ${when(last)}`,
    secondPlace === null ? 'Second place: none chosen' : `${secondPlace}: ${when(lastSecond)}`,
  ].join('\n');
}

interface Verdict {
  readonly tone: 'ok' | 'bad';
  readonly label: string;
  readonly text: string;
}

/** What trying a backup showed. */
export function drillWords({ report, snapshot }: Pick<Drill, 'report' | 'snapshot'>): Verdict {
  const { ok, same, records, files, seconds } = report;
  const held = `${count(records, 'change')} and ${count(files, 'file')}`;
  const took = `${seconds.toFixed(1)} seconds`;
  if (!ok || !same) {
    return {
      tone: 'bad',
      label: 'Does not restore whole',
      text: `${held} could be opened, in ${took}. Use another backup, and make a new one.`,
    };
  }
  const restricted =
    snapshot.place === 'second' ? ' Restricted matters that are kept out of this place are not in it.' : '';
  return {
    tone: 'ok',
    label: 'Restores',
    text: `${held}, all opened, exactly as in the vault, in ${took}.${restricted}`,
  };
}

const monthly = 31 * day;

/** When a backup was last restored to try it, how that went, and whether it is time again. */
export function lastDrillWords(last: NonNullable<Vault['backups']>['lastDrill'], now: string): string {
  if (last === null) return 'No backup was tried yet.';
  const { at, snapshotAt, place, restores } = last;
  const which = `the backup of ${formatInstant(snapshotAt)} ${place === 'here' ? 'on this machine' : 'in the second place'}`;
  const how = restores ? 'It gave everything back.' : 'It did not restore whole: make a new one and try that.';
  const due = Date.parse(now) - Date.parse(at) > monthly ? ' It is time to try one again.' : '';
  return `Last tried ${formatInstant(at)}: ${which}. ${how}${due}`;
}

/** What checking the store showed. */
export function checkWords({ ok, records, files, faults }: VerifyReport): Verdict {
  const held = `${count(records, 'change')} and ${count(files, 'file')}`;
  if (!ok) {
    return {
      tone: 'bad',
      label: 'Damaged',
      text: `${held} could be read. What is wrong is listed here. To mend it, restore the newest backup that restores whole: lock Quash and choose “Restore from a backup”.`,
    };
  }
  if (faults.length === 0) return { tone: 'ok', label: 'Whole', text: `${held}, opened in both copies.` };
  return {
    tone: 'ok',
    label: 'Whole again',
    text: `${held}, opened in both copies. ${count(faults.length, 'fault')} found and mended.`,
  };
}

/** True for the same backup in the same place. */
export const isSame = (a: Snapshot, b: Snapshot): boolean => a.id === b.id && a.place === b.place;
