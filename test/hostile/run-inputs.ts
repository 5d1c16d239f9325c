import { hostileInputs } from './inputs';
import type { Cost } from './reader';
import type { Answer, HostileInput } from './verdict';
import type { ImportJob } from '../../shared/ipc/imports-contract';

/** Whoever reads a file and says what it cost: the process as Node starts it, or the real app. */
export type Read = (job: ImportJob) => Promise<{ readonly answer: Answer; readonly cost: Cost }>;

/** What became of one of the eighty. */
export interface Outcome {
  readonly id: number;
  readonly name: string;
  readonly verdict: string;
  readonly tries: number;
  /** The worst of its tries: milliseconds of work, peak in bytes. */
  readonly ms: number;
  readonly peak: number;
  readonly failures: readonly string[];
}

export const mostMs = 2_000;
export const mostPeak = 300 * 1024 * 1024;

async function outcomeOf({ id, name, verdict, tries, calls = [] }: HostileInput, read: Read): Promise<Outcome> {
  const failures: string[] = [];
  let [ms, peak, count] = [0, 0, 0];
  for (const { entrance, job, judge } of tries?.() ?? []) {
    const { answer, cost } = await read(job);
    count += 1;
    ms = Math.max(ms, cost.cpu ?? cost.ms);
    peak = Math.max(peak, cost.peak ?? 0);
    const wrong = judge(answer);
    if (wrong !== null) failures.push(`${id} ${name} (${entrance}): ${wrong}`);
    if ((cost.cpu ?? cost.ms) > mostMs)
      failures.push(`${id} ${name} (${entrance}): worked ${Math.round(cost.cpu ?? cost.ms)} ms`);
    if ((cost.peak ?? 0) > mostPeak)
      failures.push(`${id} ${name} (${entrance}): took ${Math.round((cost.peak ?? 0) / 1024 / 1024)} MB`);
  }
  for (const call of calls) {
    count += 1;
    let wrong: string | null;
    try {
      wrong = await call();
    } catch (error) {
      wrong = `threw ${String(error)}`;
    }
    if (wrong !== null) failures.push(`${id} ${name}: ${wrong}`);
  }
  return { id, name, verdict, tries: count, ms, peak, failures };
}

/** Tries every input that is not held elsewhere. */
export async function runInputs(read: Read): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of hostileInputs) {
    if (input.tries || input.calls) outcomes.push(await outcomeOf(input, read));
  }
  return outcomes;
}
