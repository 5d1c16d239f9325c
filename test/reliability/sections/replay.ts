import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { placeForImages } from '../harness/mounts';
import { withProcess } from '../harness/process';
import { count, type Section } from '../harness/section';

/** The power cut again, on any machine: every write of a session is recorded and cut at every point (child/replay.ts). */
export const replay: Section = {
  key: 'log',
  name: 'cut write log',
  run: ({ runtime, short, seed }) =>
    withProcess(runtime, async (tested) => {
      const place = mkdtempSync(join(placeForImages(), 'quash-replay-'));
      try {
        const points = short ? 40 : 2_000;
        const { replayed } = await tested
          .ask({ do: 'replay', place, seed, points, tears: short ? 1 : 4 }, 600)
          .then((answer) => {
            if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.message}`);
            return answer;
          });
        if (!replayed) throw new Error('nothing was replayed');
        const { entries, cuts, promised, controlBroken } = replayed;
        const blind = controlBroken === 0 ? ['the control on a disk that keeps no word broke nothing'] : [];
        const failures = [...replayed.failures, ...blind];
        const line = `${count(cuts)} cuts of a log of ${count(entries)} entries, ${count(promised)} promises checked, ${count(replayed.failures.length)} broken; control without sync: ${controlBroken === 0 ? 'nothing' : 'everything'} broken`;
        return { line, counts: { entries, cuts, promised, broken: replayed.failures.length, controlBroken }, failures };
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    }),
};
