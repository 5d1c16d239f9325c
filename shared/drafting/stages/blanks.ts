import type { Run } from '../draft-doc';

/** A visible blank: never a guess. */
export function blankRun(blank: { readonly missing: string } | { readonly notInRecord: true }): Run {
  return 'missing' in blank
    ? { t: `[MISSING: ${blank.missing}]`, mark: 'missing' }
    : { t: '[not in the record]', mark: 'not-in-record' };
}

/** A value as text for a template: the blank stands in the text, and the renderer highlights it. */
export function valueOrBlank(value: string | null | undefined, label: string): string {
  if (value === null) return '[not in the record]';
  return value === undefined || value === '' ? `[MISSING: ${label}]` : value;
}
