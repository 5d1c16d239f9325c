import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { packageApp } from './package.mjs';
import { bin, hasDisplay, root, run } from './run.mjs';
import { setupPackages, setupSystem } from './setup.mjs';
import { runCounted } from './sum-report.mjs';

/** `npm test`: set-up, checks, unit and property tests, build, package, the real app. One run tells everything. */

const total = { passed: 0, failed: 0, skipped: 0 };
const skips = [];
const reports = join(root, 'out', 'reports');

/** A step that is no test of its own counts as one when it fails, so that no failure is lost in the sum. */
function step(name, work) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  let done = false;
  try {
    done = Boolean(work());
  } catch (error) {
    console.error(error);
  }
  if (!done) {
    total.failed += 1;
    console.log(`FAILED: ${name}`);
  }
  console.log(`   ${((Date.now() - began) / 1000).toFixed(1)} s`);
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

function vitest(project, wrapper = []) {
  const file = join(reports, `${project}.json`);
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
  const ended = run(command[0], command.slice(1), { env: { ...process.env, CI: 'true' } });
  const counted = count(file);
  // A crash after green tests is a failure of its own.
  return counted === 'failed' || (counted === 'passed' && ended);
}

/** A suite that counts for itself, in its short form; `npm run test:reliability` has the long ones. */
function shortForm(name, args) {
  step(`${name}, short form`, () => {
    const { passed, failed, skipped } = runCounted(name, args);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (skipped > 0) skips.push(`SKIPPED: ${name}: ${skipped} (the reasons are above)`);
    return true;
  });
}

function testApp() {
  const runtime = electronRuntime();
  if (runtime === undefined) {
    skip('the real app', 'there is no Electron runtime for this machine');
    return;
  }
  console.log(`Electron ${runtime.version} (${runtime.kind})`);
  const packed =
    step('package', () => packageApp(runtime, { forTests: false })) &&
    step('package for tests', () => packageApp(runtime, { forTests: true }));
  if (!packed) return;
  const hasXvfb = spawnSync('which', ['xvfb-run']).status === 0;
  if (process.platform !== 'linux') skip('the packaged app', 'its tests know the Linux package only');
  else if (!hasDisplay && !hasXvfb) skip('the packaged app', 'there is neither a display nor xvfb-run');
  else {
    step('the real app', () => vitest('e2e', hasXvfb ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : []));
    // The page's own parts of it have their e2e and unit tests; the long form runs every section.
    shortForm('reliability', ['--short', '--packaged', '--only=kill,power,faults,full,sentinel']);
    shortForm('egress', ['--short']);
  }
}

function finish() {
  console.log('');
  for (const line of skips) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}

if (!step('system libraries', () => setupSystem({ forTests: true }))) finish();
if (!step('npm packages', setupPackages)) finish();
step('check', () => run(process.execPath, ['.ci/check.mjs']));
const isBuilt = step('build', build);
step('unit and property tests', () => vitest('unit'));
if (isBuilt) testApp();
finish();
