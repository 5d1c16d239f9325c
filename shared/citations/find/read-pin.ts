import { digitsEnd, isDigitCode, isLetterCode, isWordCode, skipSpaces } from './plain';

/** A pin as printed, and where it ends. */
export interface ReadPin {
  readonly pin: string;
  readonly end: number;
}

const isRange = (character: string | undefined): boolean => character === '-' || character === '–' || character === '—';

/** '___' for a page that is not printed yet. */
function blankEnd(text: string, at: number): number {
  let end = at;
  while (text[end] === '_') end += 1;
  return end;
}

/** The end of one page: '342', '*3', '12a', 'xii', '5:3'; `at` when there is none. */
function pageEnd(text: string, at: number): number {
  let start = at;
  if (text.startsWith('__', at)) return blankEnd(text, at);
  if (text[start] === '*') start = skipSpaces(text, start + 1);
  let end = digitsEnd(text, start);
  if (end === start) {
    if (text[at] === '*') return at;
    while ('ivxlc'.includes(text[end] ?? '-')) end += 1;
    return isWordCode(text.charCodeAt(end)) ? at : end;
  }
  if (text[end] === ':' && isDigitCode(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (/[a-z]/.test(text[end] ?? '') && !isWordCode(text.charCodeAt(end + 1))) end += 1;
  if (isLetterCode(text.charCodeAt(end))) return at;
  return end;
}

/** A page and what it runs to: '342-43', '12a–14a', '5:3-6:2'. */
function rangeEnd(text: string, at: number): number {
  const end = pageEnd(text, at);
  if (end === at || !isRange(text[end])) return end;
  const last = pageEnd(text, end + 1);
  return last === end + 1 ? end : last;
}

/** After a page: ' n.5', ' & n.5', ' nn.5-6', ', n. 5', ' fn. 5'; `at` when there is none. */
function noteEnd(text: string, at: number): number {
  const found = /^,? ?(?:(?:& |and )?(?:nn?|fns?)\. ?)\d{1,4}(?:[-–]\d{1,4})?/.exec(text.slice(at, at + 24));
  return at + (found?.[0].length ?? 0);
}

/** The end of one pin: a page or range with its notes, a paragraph, a section. */
function itemEnd(text: string, at: number): number {
  const sign = text[at];
  if (sign === '¶' || sign === '§') {
    let number = at + 1;
    while (text[number] === sign) number += 1;
    number = skipSpaces(text, number);
    const end = sign === '§' ? sectionEnd(text, number) : rangeEnd(text, number);
    return end === number ? at : noteEnd(text, end);
  }
  if (sign === 'n') {
    const note = /^nn?\. ?\d{1,4}(?:[-–]\d{1,4})?/.exec(text.slice(at, at + 20));
    return at + (note?.[0].length ?? 0);
  }
  const end = rangeEnd(text, at);
  return end === at ? at : noteEnd(text, end);
}

/** '2703(d)(1)', 'II.B'. */
function sectionEnd(text: string, at: number): number {
  const found = /^[0-9A-Za-z]+(?:[.:-][0-9A-Za-z]+)*(?:\([0-9A-Za-z]{1,5}\))*/.exec(text.slice(at, at + 60));
  return at + (found?.[0].length ?? 0);
}

/** What may stand between two pins. */
const JOINTS = [', & ', ' & ', ', and ', ' and ', ', '];

/** Whether the words go on after a number, so that it counts something: '64, 12 of them'. */
function wordFollows(text: string, end: number): boolean {
  if (text[end] !== ' ') return false;
  const next = skipSpaces(text, end);
  return isLetterCode(text.charCodeAt(next)) && !/^(?:and|or|n\.|nn\.|with)(?: |$)/.test(text.slice(next, next + 5));
}

/** Whether another cite begins at a number; its reader knows. */
export type CiteBegins = (at: number) => boolean;

/**
 * The pins that stand at `at`, where the words that announce them end ('at ', ', ', 'p. '): '342-43', '460 & n.5',
 * '345, 351', '¶ 12'. `citeBegins` tells a further pin from the volume of a parallel cite.
 */
export function readPins(text: string, at: number, citeBegins: CiteBegins): ReadPin | undefined {
  if (isDigitCode(text.charCodeAt(at)) && citeBegins(at)) return undefined;
  let end = itemEnd(text, at);
  if (end === at) return undefined;
  for (;;) {
    const joint = text[end] === ',' || text[end] === ' ' ? JOINTS.find((one) => text.startsWith(one, end)) : undefined;
    if (joint === undefined) break;
    const next = end + joint.length;
    const code = text.charCodeAt(next);
    if (isLetterCode(code) || (isDigitCode(code) && citeBegins(next))) break;
    const further = itemEnd(text, next);
    if (further === next || wordFollows(text, further) || isYearInBracketless(text, next, further)) break;
    end = further;
  }
  return { pin: text.slice(at, end), end };
}

/** '…, 2004' after a pin is a year of the sentence, no page: four digits that nothing of a cite follows. */
function isYearInBracketless(text: string, at: number, end: number): boolean {
  if (end - at !== 4 || !/^(?:19|20)\d\d$/.test(text.slice(at, end))) return false;
  const next = text[skipSpaces(text, end)];
  return next !== '(' && next !== '[';
}

/** ' at 345', ', at *3', ' at p. 3', ', 345', ', ¶ 12', ' ¶ 7', ' § 3': where the pin itself begins. */
export function pinOpening(text: string, at: number, { comma }: { readonly comma: boolean }): number | undefined {
  let next = at;
  const hasComma = text[next] === ',';
  if (hasComma) next += 1;
  next = skipSpaces(text, next);
  if (next === at) return undefined;
  if (text.startsWith('at ', next)) {
    next = skipSpaces(text, next + 3);
    return next + (/^(?:pp?\. ?|pages? )/.exec(text.slice(next, next + 6))?.[0].length ?? 0);
  }
  if (text[next] === '¶' || text[next] === '§') return next;
  const page = /^pp?\. ?(?=\d)/.exec(text.slice(next, next + 6));
  if (page && hasComma) return next + page[0].length;
  if (text[next] === '*' && isDigitCode(text.charCodeAt(next + 1))) return next;
  if (/^nn?\. ?\d/.test(text.slice(next, next + 5))) return next;
  return hasComma && comma ? next : undefined;
}
