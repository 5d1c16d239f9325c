import type { Run } from './draft-doc';

/** A visible blank in a caption or a sentence: never a guess. */
export function missingRun(label: string): Run {
  return { t: `[MISSING: ${label}]`, mark: 'missing' };
}

/** A value as text for a template: the blank stands in the text, and the renderer highlights it. */
export function valueOrBlank(value: string | null | undefined, label: string): string {
  if (value === null) return '[not in the record]';
  return value === undefined || value === '' ? `[MISSING: ${label}]` : value;
}
