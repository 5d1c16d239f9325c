import type { Reporter } from '../reporters/reporter';
import { digitsEnd, isDigitCode, isWordCode, skipSpaces } from './plain';
import { reportersAt } from './reporter-index';

/** Volume, reporter and page, or what stands in the page's place in a short form. */
export interface CiteHead {
  readonly start: number;
  readonly volumeEnd: number;
  readonly reporters: readonly Reporter[];
  /** Where the page begins; the end of the reporter when 'at' follows instead. */
  readonly pageStart: number;
  /** The end of the page; `pageStart` for a short form. */
  readonly end: number;
  /** 'U.S. (1 Cranch) 137': the older name in the bracket. */
  readonly older?: { readonly volume: string; readonly reporters: readonly Reporter[] };
}

const UNDERSCORE = 95;

/** The end of a volume that begins at `at`: digits, or a blank of underscores for a volume not yet out. */
function volumeEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== UNDERSCORE) return digitsEnd(text, at);
  let end = at;
  while (text.charCodeAt(end) === UNDERSCORE) end += 1;
  return end - at >= 2 ? end : at;
}

/** The end of a first page: '334', '___', 'xii', '50670(U)', '112116-U', '1201(A)'; `at` when there is none. */
function firstPageEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === UNDERSCORE || code === 0x2014 || text.startsWith('--', at)) {
    let end = at;
    while (text.charCodeAt(end) === code) end += 1;
    return end - at >= (code === 0x2014 ? 1 : 2) && !isWordCode(text.charCodeAt(end)) ? end : at;
  }
  let end = digitsEnd(text, at);
  if (end === at) {
    while ('ivxlc'.includes(text[end] ?? '-')) end += 1;
    return isWordCode(text.charCodeAt(end)) ? at : end;
  }
  if (/^(?:\([AU]\)|\[[AU]\])/.test(text.slice(end, end + 3))) return end + 3;
  if (/^-[UMB]\b/.test(text.slice(end, end + 3))) return end + 2;
  if (/^[A-Z]\b/.test(text.slice(end, end + 2))) end += 1;
  if (isWordCode(text.charCodeAt(end))) return at;
  return end;
}

/** '¶ 77,123' of the looseleaf services. */
function paragraphEnd(text: string, at: number): number {
  if (text[at] !== '¶') return at;
  const found = /^¶¶? ?\d[\d,]{0,8}\d?/.exec(text.slice(at, at + 14));
  return at + (found?.[0].length ?? 0);
}

function older(text: string, at: number): { readonly end: number; readonly older: CiteHead['older'] } | undefined {
  if (text[at] !== '(' || !isDigitCode(text.charCodeAt(at + 1))) return undefined;
  const volume = digitsEnd(text, at + 1);
  const found = reportersAt(text, skipSpaces(text, volume));
  if (!found || text[found.end] !== ')') return undefined;
  return { end: found.end + 1, older: { volume: text.slice(at + 1, volume), reporters: found.value } };
}

/** Whether 'at 64' or ', at 64' stands at a place. */
function shortPinFollows(text: string, at: number): boolean {
  const from = text[at] === ',' ? at + 1 : at;
  const next = skipSpaces(text, from);
  if (next === from) return false;
  return /^at (?:pp?\. ?|¶¶? ?|\*|__|n\.)?[0-9*_¶n]/.test(text.slice(next, next + 9));
}

/** Reads '514 U.S. 334', '362 U. S., at', '5 U.S. (1 Cranch) 137', '2010-Ohio-1234' at a place where a number begins. */
export function readHead(text: string, start: number): CiteHead | undefined {
  const volume = volumeEnd(text, start);
  if (volume === start || volume - start > 6) return undefined;
  const hyphen = text[volume] === '-';
  const name = hyphen ? volume + 1 : skipSpaces(text, volume);
  if (name === volume) return undefined;
  const found = reportersAt(text, name);
  if (!found) return undefined;
  const base = { start, volumeEnd: volume, reporters: found.value };
  if (hyphen) {
    if (text[found.end] !== '-' || !found.value.some(({ kind }) => kind === 'neutral')) return undefined;
    const end = firstPageEnd(text, found.end + 1);
    const reporters = found.value.filter(({ kind }) => kind === 'neutral');
    return end === found.end + 1 ? undefined : { ...base, reporters, pageStart: found.end + 1, end };
  }
  let at = skipSpaces(text, found.end);
  const bracket = older(text, at);
  if (bracket) at = skipSpaces(text, bracket.end);
  else if (found.value[0]?.kind === 'neutral') at = skipSpaces(text, divisionEnd(text, at));
  const end = text[at] === '¶' ? paragraphEnd(text, at) : firstPageEnd(text, at);
  const more = bracket?.older ? { older: bracket.older } : {};
  if (end > at && at > found.end) return { ...base, pageStart: at, end, ...more };
  if (shortPinFollows(text, found.end)) return { ...base, pageStart: found.end, end: found.end };
  return undefined;
}

/** '(1st)' of '2012 IL App (1st) 112116'. */
function divisionEnd(text: string, at: number): number {
  return at + (/^\(\d(?:st|nd|rd|th)\)/.exec(text.slice(at, at + 5))?.[0].length ?? 0);
}
