import { holdSearchWithin, holdWithin } from './bounds';
import type { FileProblem } from '../precedents/merge/incoming';

/** One element of a list in a JSON file: its text, and the line on which it begins. */
export interface JsonElement {
  readonly text: string;
  readonly line: number;
}

interface JsonList {
  readonly elements: readonly JsonElement[];
  readonly problems: readonly FileProblem[];
}

/** No line is indented further. */
const deepestIndent = 200;

/** No record is longer; looking for the end of a broken one stops here, so that a file of them is read in good time. */
const longest = 500_000;

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Where the brace at `at` is closed, its strings skipped; -1: nowhere, or not before `upTo`. */
function closing(text: string, at: number, upTo: number): number {
  let depth = 0;
  for (let i = at; i < upTo; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      for (i += 1; i < upTo && text.charCodeAt(i) !== 34; i += 1) if (text.charCodeAt(i) === 92) i += 1;
    } else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return -1;
}

/** Where the list begins: at the start, or under one of the names that programs give it. -1: the file is one object. */
function listStart(text: string): number {
  const first = text.search(/\S/);
  if (text[first] === '[') return first;
  const named = /"(?:precedents|items|references|records)"\s*:\s*\[/.exec(text.slice(0, 100_000));
  return named ? named.index + named[0].length - 1 : -1;
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * The elements of a list in JSON, each by itself, so that a broken one costs itself alone: after a fault, reading goes on
 * at the next line that begins with a brace as deep as the broken one's.
 */
export function jsonElements(text: string): JsonList {
  const elements: JsonElement[] = [];
  const problems: FileProblem[] = [];
  let counted = 0;
  let line = 1;
  let lineStart = 0;
  const lineAt = (at: number): number => {
    for (; counted < at; counted += 1) {
      if (text.charCodeAt(counted) !== 10) continue;
      line += 1;
      lineStart = counted + 1;
    }
    return line;
  };
  const lost = (at: number, message: string): void => {
    problems.push({ place: { record: elements.length + 1, line: lineAt(at) }, message, lost: true });
  };
  const start = listStart(text);
  if (start < 0) {
    const at = Math.max(0, text.search(/\S/));
    return { elements: [{ text: text.slice(at), line: lineAt(at) }], problems };
  }
  let at = start + 1;
  let inVain = 0;
  for (;;) {
    holdWithin(elements, problems);
    while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === ',')) at += 1;
    if (at >= text.length) {
      lost(text.length, 'the list has no end; the file may have been cut off');
      break;
    }
    if (text[at] === ']') {
      const rest = text.slice(at + 1).trim();
      // What follows a list inside an object is the rest of that object.
      if (rest !== '' && text[text.search(/\S/)] === '[')
        lost(at + 1 + text.slice(at + 1).search(/\S/), 'text after the end of the list; not read');
      break;
    }
    const begin = at;
    const begins = lineAt(begin);
    const indent = text.slice(Math.max(lineStart, begin - deepestIndent), begin);
    const next =
      begin - lineStart < deepestIndent && indent.trim() === '' && lineStart > 0
        ? text.indexOf(`\n${indent}{`, begin)
        : -1;
    const opens = text[begin] === '{' || text[begin] === '[';
    const upTo = Math.min(text.length, begin + longest);
    const end = opens ? closing(text, begin, upTo) : -1;
    if (opens && end < 0) inVain += upTo - begin;
    holdSearchWithin(inVain);
    if (end >= 0 && (next < 0 || end < next || parses(text.slice(begin, end + 1)))) {
      elements.push({ text: text.slice(begin, end + 1), line: begins });
      at = end + 1;
      continue;
    }
    if (!opens) {
      // A number or a text among the records.
      const stop = text.slice(begin).search(/[,\]\n]/);
      const until = stop < 0 ? text.length : begin + stop;
      elements.push({ text: text.slice(begin, Math.max(until, begin + 1)), line: begins });
      at = Math.max(until, begin + 1);
      continue;
    }
    elements.push({ text: text.slice(begin, next < 0 ? text.length : next), line: begins });
    if (next < 0) {
      if (end < 0) lost(begin, 'this record has no end, and no later one could be found; the rest was not read');
      break;
    }
    at = next + 1;
  }
  return { elements, problems };
}
