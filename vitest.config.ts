import { defineConfig } from 'vitest/config';
import { base64Files } from './.ci/vite-b64.mjs';

const plugins = [base64Files()];
const headless = ['unit', 'tables', 'golden', 'property', 'migrations', 'defects'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          environment: 'node',
          include: headless.map((room) => `test/${room}/**/*.test.{ts,tsx}`),
          testTimeout: 20_000,
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
