import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { longCode, longWindow } from './long-form.mjs';
import { packageBoth } from './package.mjs';
import { bin, hasDisplay, root, runBeside } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { runCounted } from './sum-report.mjs';
import { ownTemporaryFolders } from './temporary.mjs';

/**
 * `npm test`: set-up, build, package, the real app; beside it, behind it where cores are few, the unit and property tests,
 * the checks and the short forms of egress and reliability. One run tells everything.
 */

ownTemporaryFolders();

const total = { passed: 0, failed: 0, skipped: 0 };
const skips = [];
const reports = join(root, 'out', 'reports');

/**
 * A step that is no test of its own counts as one when it fails, so that no failure is lost in the sum.
 * `work` is given `say`, for a step that keeps its words until it is done.
 */
async function step(name, work, { quiet = false } = {}) {
  const began = Date.now();
  const words = [];
  const say = quiet ? (line) => words.push(line) : undefined;
  if (!quiet) console.log(`\n== ${name}`);
  let done = false;
  try {
    done = Boolean(await work(say));
  } catch (error) {
    words.push(inspect(error));
  }
  if (!done) {
    total.failed += 1;
    words.push(`FAILED: ${name}`);
  }
  if (quiet) words.unshift(`\n== ${name}`);
  console.log([...words, `   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`].join('\n'));
  return done;
}

function skip(name, why) {
  total.skipped += 1;
  skips.push(`SKIPPED: ${name}: ${why}`);
}

/** Adds what a vitest run reported. True: its failures, if any, are in the sum already. */
function count(file) {
  if (!existsSync(file)) return false;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const before = total.failed;
  for (const { name, status, message, assertionResults } of report.testResults) {
    // A file that did not even load has no test that could fail.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      total.failed += 1;
      console.error(`${name}\n${message}`);
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') total.passed += 1;
      else if (test.status === 'failed') total.failed += 1;
      else skip(test.fullName, 'marked so in its file');
    }
  }
  return total.failed > before ? 'failed' : 'passed';
}

async function vitest(project, { wrapper = [], ...how } = {}) {
  const file = join(reports, `${project.replace('*', '')}.json`);
  rmSync(file, { force: true });
  mkdirSync(reports, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = [
    ...wrapper,
    process.execPath,
    bin('vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    ...reporters,
  ];
  const ended = await runBeside(command[0], command.slice(1), {
    ...how,
    env: { QUASH_SCREENS: '0', ...process.env, CI: 'true' },
  });
  const counted = count(file);
  // A crash after green tests is a failure of its own.
  return counted === 'failed' || (counted === 'passed' && ended);
}

/** A suite that counts for itself, in its short form; `npm run test:reliability` has the long ones. */
function shortForm(name, args) {
  return step(`${name}, short form`, async () => {
    const { passed, failed, skipped } = await runCounted(name, args);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (skipped > 0) skips.push(`SKIPPED: ${name}: ${skipped} (the reasons are above)`);
    return true;
  });
}

/** The packages of the app; undefined where there can be none. */
async function packages() {
  const runtime = electronRuntime();
  if (runtime === undefined) {
    skip('the real app', 'there is no Electron runtime for this machine');
    return undefined;
  }
  console.log(`Electron ${runtime.version} (${runtime.kind})`);
  if (process.platform !== 'linux') {
    skip('the packaged app', 'its tests know the Linux package only');
    return undefined;
  }
  return (await step('package', () => packageBoth(runtime))) || undefined;
}

async function testApp(packed) {
  if ((await packed) === undefined) return;
  const hasXvfb = spawnSync('which', ['xvfb-run']).status === 0;
  if (!hasDisplay && !hasXvfb) {
    skip('the packaged app', 'there is neither a display nor xvfb-run');
    return;
  }
  const wrapper = hasXvfb ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : [];
  await step('the real app', () => vitest('e2e', { wrapper }));
}

/** It waits more than it works, in a network and on a display of its own. */
async function testEgress(packed) {
  if ((await packed) !== undefined) await shortForm('egress', ['--short']);
}

/** What needs no window: it takes the time that the windows leave. */
async function testCode(packed) {
  const quiet = { quiet: true };
  await step('unit and property tests', (say) => vitest('unit*', { behind: true, say }), quiet);
  await step('check', (say) => runBeside(process.execPath, ['.ci/check.mjs'], { behind: true, say }), quiet);
  // The page's own parts of it have their e2e and unit tests; the long form runs every section.
  const short = ['--short', '--packaged', '--only=kill,power,faults,full,sentinel'];
  if ((await packed) !== undefined) await shortForm('reliability', short);
}

function finish() {
  console.log('');
  console.log(
    `Left to npm run test:reliability: ${longWindow.length + longCode.length} test files (.ci/long-form.mjs).`,
  );
  for (const line of skips) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

if (!(await step('system libraries', () => setupSystem({ forTests: true })))) finish();
if (!(await step('npm packages', setupPackages))) finish();
const isBuilt = await step('build', build);
const packed = isBuilt ? packages() : Promise.resolve(undefined);
await Promise.all([testApp(packed), testCode(packed), testEgress(packed)]);
finish();
