import { readBrackets } from './explain';
import { courtOf } from './court-index';
import { keepFound } from './keep-found';
import { isDigitCode, skipSpaces } from './plain';
import { LEADING } from './name-words.data';
import { setName } from './set-name';
import { readHead } from './read-cite-head';
import { readPins } from './read-pin';
import { nameFloor, printed, type Draft, type Scan } from './scan';

const LONGEST = 60;
/** One word of a docket number, and what may follow it: '3:17-cv-01916-JST', '11 Civ. 1 (ABC)', '17 CSW 3438'. */
const FIRST = /^[A-Z]{0,4}-?\d[0-9A-Za-z]*(?:[-:/.][0-9A-Za-z]+)*/;
const FURTHER = /^ (?:(?:Civ|Cr|Crim|Misc|Cv|Mag|Adv|Bankr|M|Civil)\.?|[A-Z]{2,4}|\d+(?:-\d+)*)(?= \d| \(|[,.;)]|$)/;
const LETTERS = /^ \([A-Z]{2,5}(?:\)\(|, ?| )?[A-Z]{0,5}\)/;
/** Words before 'No.' that belong to it. */
const LABEL =
  /(?:Case|Civil|Civ\.|Civil Action|Civ\. A\.|Criminal|Crim\.|Cr\.|Index|Docket|Cause|Action|C\.A\.|Special Proceedings|App\.|Appeal|Misc\.|Miscellaneous|Mag\.|Adv\.|File|Record) $/;

/** Whether 'No.' counts something else: 'S. Rep. No. 99-541', 'Pub. L. No. 99-508'. */
function countsOther(text: string, at: number): boolean {
  const word = /([A-Za-z][A-Za-z.'’]*) $/.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  return word !== undefined && /^[A-Z]/.test(word) && !LEADING.has(word.toLowerCase()) && !/^(?:No|Order)$/.test(word);
}

/** The end of the docket number at a place; `at` when none is there. */
function numberEnd(text: string, at: number): number {
  const stretch = text.slice(at, at + LONGEST);
  let end = FIRST.exec(stretch)?.[0].length ?? 0;
  if (end === 0) return at;
  for (let more = FURTHER.exec(stretch.slice(end)); more; more = FURTHER.exec(stretch.slice(end)))
    end += more[0].length;
  end += LETTERS.exec(stretch.slice(end))?.[0].length ?? 0;
  return at + end;
}

/** Whether it looks like the number of a case rather than of a person ('Doe No. 3'). */
const isCaseNumber = (number: string): boolean => /\d[-:/]\d|[A-Za-z]|\d{4}|-/.test(number);

/** Where the words before 'No.' begin that belong to it. */
function labelStart(text: string, at: number): number {
  const label = LABEL.exec(text.slice(Math.max(0, at - 24), at));
  return label ? at - label[0].length : at;
}

/**
 * Reads 'No. 3:17-cv-01916 (N.D. Cal. filed Apr. 6, 2017)' where 'No.' or 'Nos.' stands. A number before another citation
 * is kept for that one and is none of its own. Gives where the walk goes on.
 */
export function readDocket(scan: Scan, start: number): number | undefined {
  const { text } = scan;
  const at = skipSpaces(text, start + (text[start + 2] === 's' ? 4 : 3));
  let end = numberEnd(text, at);
  if (end === at) return undefined;
  const several = /^(?:, | & | and )/;
  for (let joint = several.exec(text.slice(end, end + 5)); joint; joint = several.exec(text.slice(end, end + 5))) {
    const next = numberEnd(text, end + joint[0].length);
    const other = text.slice(end + joint[0].length, next);
    // 'Nos. 17 CSW 658, 659': a bare number is one more of them when it stands before the bracket or its like.
    if (text[start + 2] !== 's' || !/\d-\d|^\d{3,6}$/.test(other) || readHead(text, end + joint[0].length)) break;
    end = next;
  }
  const number = text.slice(at, end);
  const from = labelStart(text, start);
  if (!isCaseNumber(number) || (from === start && countsOther(text, start))) return undefined;
  const after = text[end] === ',' ? skipSpaces(text, end + 1) : end;
  const code = text.charCodeAt(after);
  if (after > end && (isDigitCode(code) || code === 95) && readHead(text, after)) {
    scan.docket = { start: from, end };
    return after;
  }
  const cite: Draft = { kind: 'docket', start, end, page: printed(scan, at, end) };
  const slip = /^,? slip op\.(?:,? at | )?/.exec(text.slice(end, end + 20));
  let last = end;
  if (slip) {
    last += slip[0].trimEnd().replace(/,? at$/, '').length;
    const pin = readPins(text, end + slip[0].length, () => false);
    if (pin) [cite.pin, last] = [pin.pin, pin.end];
  } else {
    const pin = /^,? at (?=[*\d])/.exec(text.slice(end, end + 8));
    const read = pin && readPins(text, end + pin[0].length, () => false);
    if (read) [cite.pin, last] = [read.pin, read.end];
  }
  const record = /^,? (?:ECF|Dkt\.|Doc\.) (?:No\. )?\d+(?:-\d+)?(?:,? at (\d+(?:[-–]\d+)?))?(?=,? \()/.exec(
    text.slice(last, last + 50),
  );
  if (record) last += record[0].length;
  const brackets = readBrackets(scan, last);
  const date = brackets.courtYear;
  cite.end = date ? brackets.end : last;
  if (date) {
    if (date.year !== undefined) cite.year = date.year;
    const court = courtOf(date.court);
    if (court !== undefined) cite.court = court;
    if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  }
  const before = text.slice(Math.max(nameFloor(scan, from), from - 2), from);
  if (before.trimEnd().endsWith(',')) setName(scan, cite, from, false);
  if (!date && !slip && cite.plaintiff === undefined) return undefined;
  if (date && cite.plaintiff === undefined && /[a-z] $/.test(before) && cite.court === undefined) return undefined;
  const next = keepFound(scan, cite, date ? brackets.core : last);
  scan.memory.names.add(cite.plaintiff, cite.defendant);
  return next;
}
