import { authorsBefore } from './authors';
import { readCourtYear } from './court-year';
import { courtOf } from './court-index';
import { bracketAfter, readBrackets } from './explain';
import { keepFound } from './keep-found';
import { digitsEnd, skipSpaces } from './plain';
import { pinOpening, readPins } from './read-pin';
import { setName } from './set-name';
import { nameFloor, printed, type Draft, type Scan } from './scan';

/** '12 Wdgt. Rptr. 2d 34': a few words with capitals, one of them shortened, and a page. */
const FORM = /^\d{1,4} ((?:[A-Z&][A-Za-z.'&]*\.? ?){1,6}(?:\d(?:d|th) )?)(\d{1,5})(?![0-9A-Za-z:/])/;
const never = (): boolean => false;

/**
 * Reads what has the form of a citation, year included, in a reporter that no list of ours has: an article when its name
 * ends as journals do, of unknown kind otherwise.
 */
export function readUnlisted(scan: Scan, start: number): number | undefined {
  const { text } = scan;
  const form = FORM.exec(text.slice(start, start + 60));
  if (!form?.[1]?.includes('.') || !form[2]) return undefined;
  let end = start + form[0].length;
  const pageStart = end - form[2].length;
  const opening = pinOpening(text, end, { comma: true });
  const pins = opening === undefined ? undefined : readPins(text, opening, never);
  const pin = pins && opening !== undefined ? printed(scan, opening, pins.end) : undefined;
  if (pins) end = pins.end;
  const bracket = bracketAfter(scan, end);
  const date = bracket && readCourtYear(text.slice(bracket.open + 1, bracket.close));
  if (date?.year === undefined) return undefined;
  const brackets = readBrackets(scan, end);
  const volumeEnd = digitsEnd(text, start);
  const reporter = printed(scan, skipSpaces(text, volumeEnd), pageStart);
  const journal = /\b(?:L\. ?Rev\.|L\. ?J\.|J\. ?L\.|L\. ?Q\.|J\. on|Rev\. ?L\.)/.test(reporter);
  const cite: Draft = {
    kind: journal ? 'journal' : 'unknown',
    start,
    end: brackets.end,
    volume: printed(scan, start, volumeEnd),
    reporter,
    page: form[2],
    year: date.year,
  };
  if (pin !== undefined) cite.pin = pin;
  const court = courtOf(date.court);
  if (court !== undefined) cite.court = court;
  if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  if (!journal) setName(scan, cite, start, false);
  const called = journal ? authorsBefore(text, start, nameFloor(scan, start)) : [];
  const next = keepFound(scan, cite, brackets.core, { called });
  if (!journal) scan.memory.names.add(cite.plaintiff, cite.defendant);
  return next;
}
