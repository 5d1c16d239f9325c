import { bracketPairs } from './brackets';
import { beginsCode } from './code-index';
import { NameMemory } from './name-memory';
import { isDigitCode, isUpperCode, isWordCode, plainText } from './plain';
import { readCase } from './read-case';
import { readBare, readNamed, readTitled } from './read-code';
import { readDocket } from './read-docket';
import { beginsRecord, readRecord } from './read-record';
import { readLegislative } from './read-legislative';
import { readId, readReference, readSupra } from './read-short';
import { readUnlisted } from './read-unlisted';
import type { Found, Memory, Scan } from './scan';
import { SectionMemory } from './section-memory';

/** What is known before the first word. */
export const newMemory = (): Memory => ({
  names: new NameMemory(),
  sections: new SectionMemory(),
  numbers: new Set(),
});

const UNDERSCORE = 95;
const SECTION_SIGN = 0xa7;
const FIRST_LETTER = 65;

/** Readers of what begins with a digit; with a capital; with a small letter. The first that reads something wins. */
function afterNumber(scan: Scan, at: number): number | undefined {
  return readTitled(scan, at) ?? readCase(scan, at) ?? readUnlisted(scan, at);
}

function afterCapital(scan: Scan, at: number, code: number): number | undefined {
  const { text } = scan;
  if (code === 73) {
    const id = readId(scan, at);
    if (id !== undefined) return id;
  } else if (code === 78 && text.startsWith('No', at) && (text[at + 2] === '.' || text.startsWith('s.', at + 2))) {
    return readDocket(scan, at);
  } else if (code === 82 && text.startsWith('Rule', at)) {
    const bare = readBare(scan, at);
    if (bare !== undefined) return bare;
  } else if (code === 83 && (text.startsWith('Sec', at) || text.startsWith('Supra', at))) {
    const bare = readBare(scan, at) ?? readSupra(scan, at);
    if (bare !== undefined) return bare;
  }
  return (
    readLegislative(scan, at) ??
    (beginsCode(code) ? readNamed(scan, at) : undefined) ??
    (beginsRecord(code) ? readRecord(scan, at) : undefined)
  );
}

function afterSmall(scan: Scan, at: number, code: number): number | undefined {
  const { text } = scan;
  if (code === 97) return text[at + 1] === 't' && text[at + 2] === ' ' ? readReference(scan, at) : undefined;
  if (code === 105) return readId(scan, at);
  if (code === 114) return text.startsWith('rule', at) ? readBare(scan, at) : undefined;
  if (code !== 115) return undefined;
  if (text.startsWith('supra', at)) return readSupra(scan, at);
  return text.startsWith('sec', at) ? readBare(scan, at) : undefined;
}

/** Reads what begins at a place, if a citation does. */
function readAt(scan: Scan, at: number, code: number): number | undefined {
  if (isDigitCode(code) || code === UNDERSCORE) return afterNumber(scan, at);
  if (code === SECTION_SIGN) return readBare(scan, at);
  return isUpperCode(code) ? afterCapital(scan, at, code) : afterSmall(scan, at, code);
}

/** Characters before a word that make it no beginning: '1.5', '3-4', 'x@y', '/2'. */
const joinsBefore = (code: number): boolean =>
  isWordCode(code) || code === UNDERSCORE || code === 45 || code === 64 || code === 47 || code === 0x2013;

/**
 * Every citation of a text, from left to right, by one walk: each word is looked at once, and what follows only where a
 * citation may begin. `memory` is what earlier paragraphs of the same document have told; it learns.
 */
export function walk(source: string, memory: Memory): Found[] {
  const text = plainText(source);
  const scan: Scan = {
    source,
    text,
    pairs: bracketPairs(text),
    memory,
    found: [],
    floor: 0,
    floorBefore: 0,
    nestedUntil: 0,
    nests: [],
    last: undefined,
    docket: undefined,
  };
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const begins = code >= FIRST_LETTER || isDigitCode(code);
    if (begins && (code === SECTION_SIGN || !joinsBefore(before)) && !(isDigitCode(code) && before === 46)) {
      const next = readAt(scan, at, code);
      if (next !== undefined && next > at) {
        at = next - 1;
        before = text.charCodeAt(at);
        continue;
      }
    }
    before = code;
  }
  return scan.found;
}
