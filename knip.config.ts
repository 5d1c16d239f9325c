import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'renderer/workers/*.worker.ts',
    'test/**/*.{test,spec}.{ts,tsx}',
    'test/bench/**/*.{mjs,ts}',
    '.ci/*.mjs',
    '.ci/make-templates/make.mjs',
  ],
  project: ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'templates/**/*.ts', 'test/**/*.{ts,tsx}'],
  // Started by its path in .ci/package.mjs.
  ignoreDependencies: ['electron-builder'],
  ignoreBinaries: ['soffice'],
  // The type of a record stands beside its schema, also before somebody names it.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
};

export default config;
