import type { Diagnostic } from '../kernel/diagnostic';
import type { CheckInput } from './draft-input';
import { docTexts } from './doc-text';

/** Blanks that come from the frame of the paper rather than from a passage, and the field that fills each. */
const FRAME: readonly (readonly [RegExp, string])[] = [
  [/case number/, 'court.caseNumber'],
  [/counsel/, 'counsel'],
];

/** Names every blank of caption, counsel and signature once; blanks inside passages are reported as they are written. */
export function checkBlanks({ doc }: CheckInput): Diagnostic[] {
  const seen = new Map<string, Diagnostic>();
  for (const { where, text } of docTexts(doc)) {
    if (!/^(caption|counsel|signer)/.test(where)) continue;
    for (const match of text.matchAll(/\[MISSING: ([^\]]+)\]/g)) {
      const label = match[1] ?? '';
      const field = FRAME.find(([pattern]) => pattern.test(label))?.[1] ?? where;
      seen.set(label, {
        code: 'missing-field',
        severity: 'error',
        message: `${label.charAt(0).toUpperCase()}${label.slice(1)} is missing.`,
        where: field,
        fix: `Enter ${label}, or mark it as not in the record.`,
      });
    }
  }
  return [...seen.values()];
}
