import { AppError } from '../../../shared/kernel/app-error';
import type { VerifyReport } from '../../../shared/ipc/vault-contract';
import { printJson, printOut } from '../io';

/** What every `quash vault` command tells. `ok`: no fault was found, not even one that was repaired. */
export interface VaultReport {
  readonly ok: boolean;
  readonly records: number;
  readonly head: VerifyReport['head'] | null;
  readonly faults: VerifyReport['faults'];
}

/** What was found in a vault or backup; `more` stands beside it in JSON. */
export function reportOf(
  { records, head, faults }: Omit<VaultReport, 'ok'>,
  more: Readonly<Record<string, unknown>> = {},
): VaultReport {
  return { ok: faults.length === 0, records, head, faults: [...faults], ...more };
}

/** The report for damage that stops the command. Anything else is thrown on. */
export function damageReport(error: unknown): VaultReport {
  if (!(error instanceof AppError) || error.code !== 'vault-damaged') throw error;
  const fault = { where: 'the vault or the backup', what: `${error.message} ${error.fix}`, repaired: false };
  return reportOf({ records: 0, head: null, faults: [fault] });
}

/** Prints a report, as JSON or in words: `done` says what was done. Answers the exit code, 0 or 1. */
export async function tell(report: VaultReport, json: boolean | undefined, done: readonly string[]): Promise<number> {
  if (json) await printJson(report);
  else await printOut(`${[...(report.head ? done : []), ...faultLines(report)].join('\n')}\n`);
  return report.ok ? 0 : 1;
}

function faultLines({ faults }: VaultReport): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map(({ where, what, repaired }) => `  ${repaired ? 'repaired' : 'FAULT'}  ${where}: ${what}`);
  return [`Faults: ${faults.length}`, ...lines];
}

/** `1,204 entries, 12 files`. */
export const counted = (records: number, files: number): string =>
  `${records.toLocaleString('en-US')} ${records === 1 ? 'entry' : 'entries'}, ${files.toLocaleString('en-US')} ${files === 1 ? 'file' : 'files'}`;
