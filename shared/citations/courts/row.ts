import type { CitedCourt, CourtLevel } from './court';

/** Writes one court: its cites with the usual form first, by ' | '; the courts that bind it, nearest first, by spaces. */
export function court(
  id: string,
  name: string,
  cites: string,
  system: string,
  level: CourtLevel,
  boundBy = '',
): CitedCourt {
  return { id, name, cites: cites.split(' | '), system, level, boundBy: boundBy === '' ? [] : boundBy.split(' ') };
}
