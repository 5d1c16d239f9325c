import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { base64Files } from './.ci/vite-b64.mjs';
import { fasterLayout } from './.ci/vite-docx-layout.mjs';

const plugins = [base64Files(), fasterLayout()];
/** Libraries that the plugins above change, so that the tests run what the app runs. */
const server = { deps: { inline: [/[\\/]docx[\\/]dist[\\/]/] } };
const headless = ['unit', 'tables', 'golden', 'property', 'migrations', 'defects'];

// Vitest looks for one second, which a loaded machine may take for anything. What does not come about still fails.
const patient = { poll: { timeout: 30_000 } };

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          environment: 'node',
          server,
          // The law, the templates and the Word library are loaded once for all files of a worker. A file that changes the
          // process puts it back.
          isolate: false,
          include: headless.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
          // A limit for what hangs, not for what is slow beside the real app on two cores.
          expect: patient,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two where Vitest would take one: they wait for the disk and for programs as often as they compute.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        plugins,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.spec.ts'],
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
