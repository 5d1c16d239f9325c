import type { CodeForm } from './codes.data';
import { readBrackets } from './explain';
import { keepFound } from './keep-found';
import { digitsEnd, isWordCode, skipSpaces } from './plain';
import { pinOpening, readPins } from './read-pin';
import { printed, type Draft, type Scan } from './scan';
import type { Spelled } from './spelling-trie';

const never = (): boolean => false;

/** Reads '82 Fed. Reg. 12,345, 12,350 (Mar. 1, 2017)': its page stands as section. Gives where the walk goes on. */
export function readPaged(scan: Scan, start: number, { value, end }: Spelled<CodeForm>): number | undefined {
  const { text } = scan;
  const page = skipSpaces(text, end);
  let last = thousandsEnd(text, page);
  if (last === page || page === end || isWordCode(text.charCodeAt(last))) return undefined;
  const cite: Draft = { kind: 'statute', start, end: last, section: printed(scan, page, last) };
  cite.reporter = value.cite;
  cite.title = printed(scan, start, digitsEnd(text, start));
  const opening = pinOpening(text, last, { comma: true });
  if (opening !== undefined) {
    const grouped = thousandsEnd(text, opening);
    const pins = grouped > digitsEnd(text, opening) ? { end: grouped } : readPins(text, opening, never);
    if (pins) {
      cite.pin = printed(scan, opening, pins.end);
      last = pins.end;
    }
  }
  const { courtYear, parenthetical, core, end: whole } = readBrackets(scan, last);
  if (courtYear?.year !== undefined) cite.year = courtYear.year;
  if (parenthetical !== undefined) cite.parenthetical = parenthetical;
  cite.end = whole;
  return keepFound(scan, cite, core);
}

/** '12,345' as one page. */
function thousandsEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end === at || end - at > 3) return end;
  while (text[end] === ',' && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}
