/** What was found in a file that is about to leave: for the report on the screen, the certificate and the command line. */
export interface GuardFinding {
  /** 'protected-fact', a check of the redaction rules ('r-ssn'), or what carries hidden words ('tracked-deletion'). */
  readonly kind: string;
  /** Only `block` keeps the file here; `warn` is for counsel to judge, `info` says what is there. */
  readonly severity: 'block' | 'warn' | 'info';
  readonly where: string;
  readonly text?: string;
  readonly why: string;
  readonly fix?: string;
}

/** It never says that a file is clean: only that nothing was found, and what nobody looked at. */
export interface GuardReport {
  readonly verdict: 'nothing-found' | 'blocked';
  readonly notChecked: readonly string[];
  readonly findings: readonly GuardFinding[];
}

/** The report of what was found; one finding that blocks is enough. */
export function guardReport(findings: readonly GuardFinding[], notChecked: readonly string[]): GuardReport {
  const blocked = findings.some(({ severity }) => severity === 'block');
  return { verdict: blocked ? 'blocked' : 'nothing-found', notChecked: [...new Set(notChecked)], findings };
}
