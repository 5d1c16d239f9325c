import { AppError } from '../kernel/app-error';

/** Deeper than any file of ours. */
const deepest = 64;
/** More values than the largest matter has. */
const mostValues = 1_000_000;

/** Keys that mean something to the language itself; no file of ours has one. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const refuse = (why: string): never => {
  throw new AppError('unsafe-document', `This file was not opened: ${why}.`, 'Ask its sender for a clean copy.');
};

/** What a string of the file says; one that is none says nothing. */
function meaningOf(text: string, from: number, to: number): string {
  try {
    return String(JSON.parse(text.slice(from, to)));
  } catch {
    return '';
  }
}

/** Where the string that begins at `at` ends, its last quote included. */
function stringEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Looks the text over from left to right, without a parse: the engine's own would take its stack, or the memory, to the end. */
function lookOver(text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = stringEnd(text, at);
      const isKey = /^\s{0,100}:/.test(text.slice(end, end + 101));
      // Spelled out, the longest is nine letters of six signs each.
      if (isKey && end - at <= 80) {
        const key = meaningOf(text, at, end);
        if (forbidden.has(key)) refuse(`it holds the key ${key}, which no file of Quash has`);
      }
      at = end - 1;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) refuse('it is nested more deeply than a file of Quash');
    } else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ',') {
      values += 1;
      if (values > mostValues) refuse('it holds more values than a file of Quash');
    }
  }
}

/**
 * The text of a JSON file of ours, once it is known to hold nothing that reaches into the program: its depth, the number
 * of its values, and keys that would change what an object is. Text that is no JSON is given back as it is: whoever asked
 * says where the fault lies. Throws AppError('unsafe-document') or, for what is no text, AppError('file-unreadable').
 */
export function soundJson(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AppError(
      'file-unreadable',
      'This file is not text in UTF-8.',
      'Export it again, or choose another file.',
    );
  }
  lookOver(text);
  return text;
}
