/*
 * Which snapshots stay. The newest of each of the 24 newest hours, 30 newest days and 12 newest months that have one;
 * everything is counted in UTC, so no change of the clock in spring or autumn makes an hour twice or not at all.
 */

export interface Retention {
  readonly hours: number;
  readonly days: number;
  readonly months: number;
}

export const retention: Retention = { hours: 24, days: 30, months: 12 };

interface Dated {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Length of the part of an ISO instant that names its hour, day or month. */
const HOUR = 'yyyy-mm-ddThh'.length;
const DAY = 'yyyy-mm-dd'.length;
const MONTH = 'yyyy-mm'.length;

/** The newest of each bucket, for the `count` newest buckets. `newestFirst` is sorted. */
function newestOfEach(newestFirst: readonly Dated[], bucket: number, count: number): string[] {
  const seen = new Map<string, string>();
  for (const { id, at } of newestFirst) {
    const name = at.slice(0, bucket);
    if (!seen.has(name)) seen.set(name, id);
  }
  return [...seen.values()].slice(0, count);
}

/**
 * The ids of the snapshots that may go, oldest first. What is dated after `now` was made before the clock was set back: it takes no
 * other's place and stays until its time has come.
 */
export function outdated(snapshots: readonly Dated[], now: string, rule: Retention = retention): string[] {
  const past = snapshots
    .filter(({ at }) => at <= now)
    .sort((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)));
  const kept = new Set([
    ...newestOfEach(past, HOUR, rule.hours),
    ...newestOfEach(past, DAY, rule.days),
    ...newestOfEach(past, MONTH, rule.months),
  ]);
  return past
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => id)
    .reverse();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
