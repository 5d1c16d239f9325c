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

/** Depth without a parse: the engine's own parser would take its stack to the end. */
function checkDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) refuse('it is nested more deeply than a file of Quash');
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
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
  checkDepth(text);
  let values = 0;
  try {
    JSON.parse(text, (key, value: unknown) => {
      values += 1;
      if (values > mostValues) refuse('it holds more values than a file of Quash');
      if (forbidden.has(key)) refuse(`it holds the key ${key}, which no file of Quash has`);
      return value;
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
  }
  return text;
}
