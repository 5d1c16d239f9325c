import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** `npm run bench`: measures, as ratios in one run. Kept out of `npm test`: a number is no pass or fail. */
const entry = join(root, 'test/bench/bench.mjs');
if (!existsSync(entry)) console.log('There is nothing to measure yet (test/bench/bench.mjs).');
else if (!run(process.execPath, [entry])) process.exit(1);
