import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { npm, root } from './run.mjs';

/** `npm run check`: types, lint, promises, layers, format, dead code. All of them, so that one run shows everything. */
// The longest first, so that two cores are done at about the same time.
const checks = ['lint', 'format', 'types', 'promises', 'layers', 'dead'];

function check(name) {
  const began = Date.now();
  const [word, args, options] = npm('run', '--silent', `check:${name}`);
  return new Promise((resolve) => {
    const child = spawn(word, args, { cwd: root, ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => {
      const passed = code === 0;
      console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (!passed) console.log(said.trim());
      resolve(passed);
    });
  });
}

const waiting = [...checks];
const results = [];
const work = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) results.push(await check(name));
};
await Promise.all(Array.from({ length: Math.min(3, availableParallelism()) }, work));
if (results.includes(false)) process.exit(1);
