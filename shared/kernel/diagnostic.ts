/**
 * A finding about a document or a record, collected and shown; never thrown. What, where, why and how to mend.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable kebab-case name, e.g. 'missing-field'. */
  readonly code: string;
  /** 'error' blocks the filing export; the draft is still written. */
  readonly severity: Severity;
  readonly message: string;
  /** A matter path ('demand.due.date'), a passage ('passage:overbreadth') or a template part ('word/header2.xml'). */
  readonly where: string;
  /** One sentence: what the reader can do about it. */
  readonly fix: string;
}

/** A result together with what was found on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True when any finding blocks filing. */
export function blocks(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
