import { readCourtYear, type CourtYear } from './court-year';
import { skipSpaces } from './plain';
import { printed, type Scan } from './scan';

/** The brackets that follow a citation. */
export interface Brackets {
  readonly courtYear?: CourtYear;
  /** The first one that explains, without its brackets. */
  readonly parenthetical?: string;
  /** Where the first one that explains begins; the end when none does. */
  readonly core: number;
  readonly end: number;
}

/** The bracket that opens right after `at` (spaces apart): its two places. */
export function bracketAfter(scan: Scan, at: number): { readonly open: number; readonly close: number } | undefined {
  const open = skipSpaces(scan.text, at);
  const code = scan.text.charCodeAt(open);
  if (code !== 40 && code !== 91) return undefined;
  const close = scan.pairs[open] ?? 0;
  return close > open ? { open, close } : undefined;
}

/** A parenthesis in a parenthesis in a parenthesis: what stands deeper is found, but explains nothing. */
const DEEPEST = 8;

function isDeep({ nests }: Scan, at: number): boolean {
  while (nests.length > 0 && (nests.at(-1) ?? 0) <= at) nests.pop();
  return nests.length >= DEEPEST;
}

/**
 * Reads the brackets after a citation: one of court and year, round or (New York's official style) square, then those
 * that explain. `dated`: whether one of court and year may come.
 */
export function readBrackets(scan: Scan, at: number, dated = true): Brackets {
  let courtYear: CourtYear | undefined;
  let parenthetical: string | undefined;
  let core: number | undefined;
  let end = at;
  for (let bracket = bracketAfter(scan, end); bracket; bracket = bracketAfter(scan, end)) {
    const { open, close } = bracket;
    const square = scan.text[open] === '[';
    if (dated && courtYear === undefined && core === undefined) {
      courtYear = readCourtYear(scan.text.slice(open + 1, Math.min(close, open + 200)));
      if (courtYear) {
        end = close + 1;
        continue;
      }
    }
    if ((square && !(courtYear && scan.text[end - 1] === ']')) || isDeep(scan, at)) break;
    if (!square || courtYear) {
      parenthetical ??= printed(scan, open + 1, close);
      core ??= open;
    }
    end = close + 1;
  }
  return {
    ...(courtYear ? { courtYear } : {}),
    ...(parenthetical === undefined ? {} : { parenthetical }),
    core: core ?? end,
    end,
  };
}
