import { AppError } from '../kernel/app-error';
import { hostileContent, type HostileContent } from '../ooxml/hostile-content';
import { readPackage, xmlText } from '../ooxml/read-package';
import { inspectParts, type Inspection } from '../templates/inspect';
import type { NameMap } from '../templates/rename';
import { cleanPackage } from './clean-package';
import { openTemplate } from './package-io';

/**
 * Reads the marks of a template file: its fields, conditions, lists and blocks, and every fault with its place. A
 * file that is no sound Word document, or one that acts or fetches, throws an AppError that says so.
 */
export function inspectTemplate(bytes: Uint8Array, names: NameMap = {}): Inspection {
  const { text } = openTemplate(bytes);
  const comments = readPackage(bytes).get('word/comments.xml');
  // Comments stay behind, but a field in one is worth a word.
  const all = comments ? new Map([...text, ['word/comments.xml', xmlText(comments)]]) : text;
  return inspectParts(all, names);
}

/** What is known of a template file, whatever it is. */
export interface Examination {
  readonly hostile: readonly HostileContent[];
  /** undefined when the file was refused. */
  readonly inspection: Inspection | undefined;
}

const refusal = (error: unknown): HostileContent => {
  if (!(error instanceof AppError)) throw error;
  const message = error.message.replace(/^This file was not opened: /, '').replace(/\.$/, '');
  return { code: error.code, message, part: '', near: '', fix: error.fix };
};

/** Looks at a file that anybody may have sent: every reason to refuse it, or its marks. Never throws for its content. */
export function examineTemplate(bytes: Uint8Array, names: NameMap = {}): Examination {
  try {
    const hostile = hostileContent(readPackage(bytes));
    if (hostile.length > 0) return { hostile, inspection: undefined };
    // What could not leave as part of a paper is told now, not when the paper is to be filed.
    cleanPackage(bytes);
    return { hostile: [], inspection: inspectTemplate(bytes, names) };
  } catch (error) {
    return { hostile: [refusal(error)], inspection: undefined };
  }
}
