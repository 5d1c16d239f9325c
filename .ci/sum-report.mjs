import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runBeside } from './run.mjs';

const file = (name) => join(root, 'out', 'reports', `${name}.json`);
const nothing = { passed: 0, failed: 1, skipped: 0 };

/** Runs a suite that counts for itself (.ci/NAME.mjs → out/reports/NAME.json) and gives its counts. */
export async function runCounted(name, args) {
  rmSync(file(name), { force: true });
  const ended = await runBeside(process.execPath, [`.ci/${name}.mjs`, ...args]);
  if (!existsSync(file(name))) {
    // It ended before it could count: that is a failure, unless it said why it cannot run here.
    return ended ? { passed: 0, failed: 0, skipped: 1 } : nothing;
  }
  const { passed, failed, skipped } = JSON.parse(readFileSync(file(name), 'utf8'));
  return { passed, failed: ended || failed > 0 ? failed : failed + 1, skipped };
}
