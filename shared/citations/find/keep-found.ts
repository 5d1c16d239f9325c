import { joinsString, tellsHistory } from './between';
import type { Draft, Found, Scan } from './scan';

/**
 * Adds a citation to what was found and moves the floor behind it. `core` is where its explanatory parentheses begin (its
 * end when it has none): the walk goes on there, so that what they cite is found, too. Gives that place.
 */
export function keepFound(scan: Scan, cite: Draft, core: number, bare?: string): number {
  const nested = cite.start < scan.nestedUntil;
  const gap = !nested && scan.last ? scan.text.slice(scan.last.end, cite.start) : '';
  const history = gap !== '' && tellsHistory(gap);
  const named = scan.last ? scan.text.slice(scan.last.end, Math.min(cite.nameStart ?? cite.start, cite.start)) : '';
  const found: Found = {
    cite,
    nested,
    history,
    joined: !nested && !history && scan.last !== undefined && joinsString(named),
    ...(bare === undefined ? {} : { bare }),
  };
  scan.found.push(found);
  scan.floorBefore = scan.floor;
  scan.floor = core;
  if (core < cite.end) {
    scan.nestedUntil = Math.max(scan.nestedUntil, cite.end);
    scan.nests.push(cite.end);
  }
  if (!nested) scan.last = cite;
  scan.docket = undefined;
  return core;
}
