import { readBrackets } from './explain';
import { keepFound } from './keep-found';
import { wordsLeftOf } from './party-names';
import { isDigitCode, isLetterCode, skipSpaces } from './plain';
import { pinOpening, readPins } from './read-pin';
import { RECORD_WORDS, type RecordForm } from './records.data';
import { nameFloor, printed, type Draft, type Scan } from './scan';
import { SpellingTrie } from './spelling-trie';

const TRIE = new SpellingTrie<RecordForm>();
for (const [word, form] of RECORD_WORDS) TRIE.add(word, form);

/** Whether a word of the record begins with this character. */
export const beginsRecord = (code: number): boolean => TRIE.begins(code);

const EXHIBIT = /^(?:[A-Z]{1,3}|\d{1,4}[A-Z]?)(?:[-–.](?:\d{1,4}|[A-Z]{1,2}))?(?![A-Za-z0-9])/;
/** '12-1', '12–14', '4, 5'. */
const ENTRY = /^(?:#|No\. )?\d{1,4}(?:[-–]\d{1,4})?(?![0-9A-Za-z])/;
/** What identifies a paper further: ', ECF No. 1', ' (Dkt. 4)', ' Ex. A', ', Exhibit B'. */
const FURTHER =
  /^(?:,? ?\((?:ECF|Dkt\.|Doc\.)(?: No\.)? \d{1,4}(?:-\d{1,4})?\)|,? (?:ECF|Dkt\.|Doc\.)(?: No\.)? \d{1,4}(?:-\d{1,4})?|,? (?:Exs?\.|Exh\.|Exhibit|Attach\.) (?:[A-Z]{1,2}|\d{1,3})(?:[-–]\d{1,2})?(?![A-Za-z]))/;
/** 'Decl. of John Smith', 'Declaration of J. Q. Smith'. */
const OF = /^ of [A-Z][A-Za-z'.-]{0,20}(?: (?!Ex\b)[A-Z][A-Za-z'.-]{0,20}){0,3}/;
const never = (): boolean => false;

function pinEnd(scan: Scan, cite: Draft, end: number, comma: boolean): number {
  const opening = pinOpening(scan.text, end, { comma });
  const pins = opening === undefined ? undefined : readPins(scan.text, opening, never);
  if (!pins || opening === undefined) return end;
  cite.pin = printed(scan, opening, pins.end);
  return pins.end;
}

/** Whether 'R. 12' and other single letters stand where a record cite begins: in a bracket, after a signal or a sentence. */
function standsAlone(text: string, at: number): boolean {
  return /(?:^|[(;.\n]|[Ss]ee|also|e\.g\.,|[Cc]f\.) ?$/.test(text.slice(Math.max(0, at - 8), at));
}

/** Takes 'Smith', 'First Am.', "Pl.'s" before a paper into the citation. */
function withOwner(scan: Scan, start: number): number {
  return wordsLeftOf(scan.text, start, nameFloor(scan, start), 5) ?? start;
}

/** Reads what stands after the word of the record; the end of the citation, undefined when it is none. */
function readAfter(scan: Scan, cite: Draft, end: number, form: RecordForm): number | undefined {
  const { text } = scan;
  const at = skipSpaces(text, end);
  if (form === 'entry') {
    const entry = ENTRY.exec(text.slice(at, at + 16));
    if (!entry || at === end) return undefined;
    let last = at + entry[0].length;
    last += FURTHER.exec(text.slice(last, last + 50))?.[0].length ?? 0;
    return pinEnd(scan, cite, last, false);
  }
  if (form === 'exhibit') {
    const exhibit = EXHIBIT.exec(text.slice(at, at + 12));
    if (!exhibit || at === end) return undefined;
    let last = at + exhibit[0].length;
    last += FURTHER.exec(text.slice(last, last + 50))?.[0].length ?? 0;
    return pinEnd(scan, cite, last, false);
  }
  if (form === 'pages') {
    const opening =
      text.startsWith('at ', at) || !isDigitCode(text.charCodeAt(at)) ? pinOpening(text, end, { comma: false }) : at;
    const pins = opening === undefined ? undefined : readPins(text, opening, never);
    if (!pins || opening === undefined) return undefined;
    cite.pin = printed(scan, opening, pins.end);
    return pins.end;
  }
  let last = end + (OF.exec(text.slice(end, end + 60))?.[0].length ?? 0);
  for (let more = FURTHER.exec(text.slice(last, last + 50)); more; more = FURTHER.exec(text.slice(last, last + 50))) {
    last += more[0].length;
  }
  const pinned = pinEnd(scan, cite, last, false);
  if (pinned > last) return pinned;
  if (form === 'paper' && last > end) return last;
  if (form === 'paper' && isDigitCode(text.charCodeAt(at)) && at > end) {
    const pins = readPins(text, at, never);
    if (pins && !isLetterCode(text.charCodeAt(skipSpaces(text, pins.end)))) {
      cite.pin = printed(scan, at, pins.end);
      return pins.end;
    }
  }
  return undefined;
}

/** 'Ct. App. 2007)' or 'Cal.App. 1990)' in the bracket of a citation: the end of a court's name and a year, no page. */
function endsCourt(text: string, at: number, end: number): boolean {
  const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  return before === '.' && (text[at - 1] === '.' || /^ (?:1[6-9]|20)\d\d\)/.test(text.slice(end, end + 6)));
}

/** Reads a citation of the record where one of its words stands. Gives where the walk goes on. */
export function readRecord(scan: Scan, at: number): number | undefined {
  const word = TRIE.at(scan.text, at);
  if (!word) return undefined;
  if (word.value === 'pages' && endsCourt(scan.text, at, word.end)) return undefined;
  const short = word.end - at <= 2;
  if (word.value === 'pages' && short && !standsAlone(scan.text, at)) return undefined;
  const cite: Draft = { kind: 'record', start: at, end: word.end };
  const end = readAfter(scan, cite, word.end, word.value);
  if (end === undefined) return undefined;
  if (word.value === 'paper' || word.value === 'word' || word.value === 'exhibit') cite.start = ownerOf(scan, at, word);
  cite.end = end;
  const brackets = readBrackets(scan, end, false);
  if (brackets.parenthetical !== undefined) cite.parenthetical = brackets.parenthetical;
  cite.end = brackets.end;
  return keepFound(scan, cite, brackets.core);
}

/** 'Decl. of John Smith' begins with its word; before any other the owner may stand. */
function ownerOf(scan: Scan, at: number, word: { readonly value: RecordForm }): number {
  return word.value === 'exhibit' && /[.;(] ?$/.test(scan.text.slice(Math.max(0, at - 2), at))
    ? at
    : withOwner(scan, at);
}
