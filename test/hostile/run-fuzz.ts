import { fuzzedFiles } from './fuzz';
import { mostMs, mostPeak, type Read } from './run-inputs';

/** What became of many. */
export interface Fuzzed {
  readonly files: number;
  readonly opened: number;
  readonly refused: number;
  /** Milliseconds of work and bytes of the worst. */
  readonly ms: number;
  readonly peak: number;
  readonly failures: readonly string[];
}

const batch = 100;

/**
 * Reads so many files of chance. A failure is whatever is neither words nor a refusal in plain words: a crash, an error
 * that nobody foresaw, a hang, memory beyond the bar. Each names the seed that draws it again.
 */
export async function runFuzz(read: Read, count: number, seed: number): Promise<Fuzzed> {
  const failures: string[] = [];
  let [files, opened, refused, ms, peak] = [0, 0, 0, 0, 0];
  for (let part = 0; files < count; part += 1) {
    for (const [at, { from, job }] of fuzzedFiles(Math.min(batch, count - files), seed, part).entries()) {
      const place = `seed ${seed}, batch ${part}, file ${at}: ${from} (${job.kind})`;
      const { answer, cost } = await read(job);
      files += 1;
      ms = Math.max(ms, cost.cpu ?? cost.ms);
      peak = Math.max(peak, cost.peak ?? 0);
      if (answer.ok) opened += 1;
      else refused += 1;
      if (!answer.ok && /broke off|more than \d+ seconds|more memory/.test(answer.message)) {
        failures.push(`${place}: ${answer.message}`);
      }
      if (!answer.ok && (answer.message === '' || answer.fix === '')) failures.push(`${place}: refused without words`);
      if ((cost.cpu ?? cost.ms) > mostMs) failures.push(`${place}: worked ${Math.round(cost.cpu ?? cost.ms)} ms`);
      if ((cost.peak ?? 0) > mostPeak) failures.push(`${place}: took ${Math.round((cost.peak ?? 0) / 1024 / 1024)} MB`);
    }
  }
  return { files, opened, refused, ms, peak, failures };
}
