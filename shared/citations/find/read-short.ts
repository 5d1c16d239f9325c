import { courtOf } from './court-index';
import { readBrackets } from './explain';
import { keepFound } from './keep-found';
import { nameBefore } from './party-names';
import { backOverSpaces, isDigitCode, isWordCode, skipSpaces } from './plain';
import { readClause } from './read-clause';
import { readHead } from './read-cite-head';
import { pinOpening, readPins } from './read-pin';
import { reporterOf } from './reporter-index';
import { nameFloor, printed, type Draft, type Scan } from './scan';

/* Citations that only refer back: Id., supra, a name and a page. */

const citeAt =
  (text: string) =>
  (at: number): boolean =>
    readHead(text, at) !== undefined;

/** Takes the pin and the brackets after `end`; gives where the walk goes on. */
function finish(scan: Scan, cite: Draft, end: number): number {
  const opening = pinOpening(scan.text, end, { comma: false });
  const pins = opening === undefined ? undefined : readPins(scan.text, opening, citeAt(scan.text));
  if (pins && opening !== undefined) cite.pin = printed(scan, opening, pins.end);
  const last = pins?.end ?? end;
  const brackets = readBrackets(scan, last);
  const { courtYear } = brackets;
  if (courtYear) {
    if (courtYear.year !== undefined) cite.year = courtYear.year;
    const court = courtOf(courtYear.court);
    if (court !== undefined) cite.court = court;
  }
  if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  cite.end = brackets.end;
  return keepFound(scan, cite, brackets.core);
}

/** Reads 'Id. at 345', 'Ibid.', 'Id. § 3'. */
export function readId(scan: Scan, start: number): number | undefined {
  const word = /^(?:[Ii]d\.|[Ii]bid\.)/.exec(scan.text.slice(start, start + 5));
  if (!word) return undefined;
  const end = start + word[0].length;
  if (isWordCode(scan.text.charCodeAt(end))) return undefined;
  const clause = /^, ?(?:art|amend)/i.test(scan.text.slice(end, end + 8)) ? readClause(scan.text, end) : undefined;
  if (!clause) return finish(scan, { kind: 'id', start, end }, end);
  return finish(scan, { kind: 'id', start, end: clause.end, pin: printed(scan, clause.start, clause.end) }, clause.end);
}

/** Reads 'Talley, supra, at 64', 'Smith, supra note 5, at 12', 'Foo, supra, 1 Cal.5th at p. 3' where *supra* stands. */
export function readSupra(scan: Scan, at: number): number | undefined {
  const { text } = scan;
  if (!/^supra\b/i.test(text.slice(at, at + 6))) return undefined;
  const floor = nameFloor(scan, at);
  const before = backOverSpaces(text, at, floor);
  const name = nameBefore(text, before, floor);
  if (!name || !/\p{L}/u.test(text.slice(name.start, name.end))) return undefined;
  const cite: Draft = { kind: 'supra', start: name.start, end: at + 5, nameStart: name.start };
  if (name.versus) {
    cite.plaintiff = clean(printed(scan, name.start, name.versus.start));
    cite.defendant = clean(printed(scan, name.versus.end, name.end));
  } else {
    cite.plaintiff = clean(printed(scan, name.start, name.end));
  }
  let end = at + 5;
  if (text[end] === '*' || text[end] === '_') end += 1;
  const note = /^,? (?:note|n\.|nn\.|notes|fn\.) ?\d{1,4}/.exec(text.slice(end, end + 18));
  if (note) end += note[0].length;
  const comma = text[end] === ',' ? skipSpaces(text, end + 1) : skipSpaces(text, end);
  const head = !note && isDigitCode(text.charCodeAt(comma)) ? readHead(text, comma) : undefined;
  if (head) {
    cite.volume = printed(scan, head.start, head.volumeEnd);
    cite.reporter = reporterOf(head.reporters, { volume: Number(cite.volume) })?.cite ?? '';
    if (head.end > head.pageStart) cite.page = printed(scan, head.pageStart, head.end);
    end = head.end;
    const opening = pinOpening(text, end, { comma: true });
    const pins = opening === undefined ? undefined : readPins(text, opening, citeAt(text));
    if (pins && opening !== undefined) {
      cite.pin = printed(scan, opening, pins.end);
      end = pins.end;
    }
    end = squareEnd(scan, end);
    const brackets = readBrackets(scan, end);
    if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
    cite.end = brackets.end;
    return keepFound(scan, cite, brackets.core);
  }
  return finish(scan, cite, end);
}

/** The parallel cite in square brackets after a short form in California style. */
function squareEnd(scan: Scan, end: number): number {
  const open = skipSpaces(scan.text, end);
  const close = scan.text[open] === '[' ? (scan.pairs[open] ?? 0) : 0;
  return close > open && readHead(scan.text, open + 1) ? close + 1 : end;
}

const clean = (name: string): string => name.replace(/^[*_]+|[*_,]+$/g, '').trim();

/** What after a number tells that it is no page: 'Doe at 12 Main Street', 'at 9:30', 'at 5 percent'. */
const NO_PAGE =
  /^(?: ?%| [A-Z][a-z]|\.\d|:\d|,\d{3}| (?:percent|a\.m|p\.m|noon|o'clock|years|months|days|hours|to|of)\b|(?:st|nd|rd|th)\b)/;

/** Reads 'Talley at 64' and 'Talley, at 64' where 'at' stands, for the name of a case cited before. */
export function readReference(scan: Scan, at: number): number | undefined {
  const { text } = scan;
  const next = skipSpaces(text, at + 2);
  if (next === at + 2 || !/^(?:pp?\. ?)?[\d*¶]/.test(text.slice(next, next + 5))) return undefined;
  const floor = nameFloor(scan, at);
  let end = backOverSpaces(text, at, floor);
  if (end === at) return undefined;
  if (text[end - 1] === ',') end -= 1;
  while (text[end - 1] === '*' || text[end - 1] === '_') end -= 1;
  const start = scan.memory.names.endingAt(text, end, floor);
  if (start === undefined) return undefined;
  const opening = pinOpening(text, backOverSpaces(text, at, floor), { comma: false });
  const pins = opening === undefined ? undefined : readPins(text, opening, citeAt(text));
  if (!pins || opening === undefined || NO_PAGE.test(text.slice(pins.end, pins.end + 12))) return undefined;
  const cite: Draft = { kind: 'reference', start, end: pins.end, nameStart: start };
  cite.plaintiff = printed(scan, start, end);
  cite.pin = printed(scan, opening, pins.end);
  const brackets = readBrackets(scan, pins.end, false);
  if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  cite.end = brackets.end;
  return keepFound(scan, cite, brackets.core);
}
