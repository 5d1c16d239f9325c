import { MeasuredReader } from '../../hostile/reader';
import { runFuzz } from '../../hostile/run-fuzz';
import { count, Skip, type Section } from '../harness/section';

/** Files of chance in the process for imports, as the command line starts it: no crash, no hang, no memory that grows. */
export const fuzzImports: Section = {
  key: 'fuzz',
  name: 'fuzzed files',
  run: async ({ short, seed }) => {
    const program = process.env['QUASH_IMPORTS'] ?? '';
    if (program === '') throw new Skip('the process for imports is not built');
    const reader = new MeasuredReader(program);
    try {
      await reader.warm();
      const found = await runFuzz((job) => reader.read(job), short ? 200 : 10_000, seed);
      const { files, opened, refused, ms, peak, failures } = found;
      const line = `${count(files)} files: ${count(opened)} read, ${count(refused)} refused in plain words, ${failures.length} otherwise; at most ${count(Math.round(ms))} ms of work and ${Math.round(peak / 1024 / 1024)} MB; ${count(reader.starts)} processes`;
      return { line, counts: { files, opened, refused, ms, peak, starts: reader.starts }, failures };
    } finally {
      reader.end();
    }
  },
};
