import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { longCode, longWindow } from './.ci/long-form.mjs';
import { ownTemporaryFolders } from './.ci/temporary.mjs';
import { base64Files } from './.ci/vite-b64.mjs';
import { fasterLayout } from './.ci/vite-docx-layout.mjs';

// Who only reads this file runs no tests.
if (process.env['VITEST']) ownTemporaryFolders();

const plugins = [base64Files(), fasterLayout()];
/** Libraries that the plugins above change, so that the tests run what the app runs. */
const server = { deps: { inline: [/[\\/]docx[\\/]dist[\\/]/] } };
const headless = ['unit', 'tables', 'golden', 'property', 'migrations', 'defects'].filter((room) =>
  existsSync(join(import.meta.dirname, 'test', room)),
);

// Vitest looks for one second, which a loaded machine may take for anything. What does not come about still fails.
const patient = { poll: { timeout: 30_000 } };

const files = headless.flatMap((room) =>
  readdirSync(join(import.meta.dirname, 'test', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `test/${room}/${name}`),
);
/** What only the long form runs (.ci/long-form.mjs). */
const exclude = process.env['QUASH_LONG'] === '1' ? [] : [...longWindow, ...longCode];

/** Files that put something else in the place of a module or a global: what they load is theirs alone. */
const alone = files.filter((name) =>
  /\bvi\.(mock|doMock|stub|useFake)/.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
);

const unit = {
  environment: 'node',
  exclude,
  server,
  setupFiles: 'test/unit/clean-up.ts',
  // A limit for what hangs, not for what is slow beside the real app on two cores.
  expect: patient,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Two where Vitest would take one: they wait for the disk and for programs as often as they compute.
  maxWorkers: Math.max(2, availableParallelism() - 1),
} as const;

export default defineConfig({
  test: {
    projects: [
      // The law, the templates and the Word library are loaded once for all files of a worker.
      {
        plugins,
        test: { ...unit, name: 'unit', isolate: false, include: files.filter((name) => !alone.includes(name)) },
      },
      { plugins, test: { ...unit, name: 'unit-alone', include: alone } },
      {
        plugins,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.spec.ts'],
          exclude,
          // One real window at a time: two apps on two cores only measure each other.
          fileParallelism: false,
          maxWorkers: 1,
          // Its files keep nothing outside themselves: one load of Playwright and the vault serves them all.
          isolate: false,
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
