import type { CivilDate } from '../../shared/kernel/civil-date';

/** The machine's calendar day, local time: the only place where the command line asks the clock. */
export function clockToday(): CivilDate {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
