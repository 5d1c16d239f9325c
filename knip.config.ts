import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'renderer/workers/*.worker.ts',
    'renderer/app/{lock-main,adopt-main}.{ts,tsx}',
    'test/**/*.{test,spec}.{ts,tsx}',
    'test/bench/**/*.{mjs,ts}',
    'test/egress/{run,drive,sink}.ts',
    'test/reliability/{run,child/main,child/page}.ts',
    '.ci/*.mjs',
    '.ci/make-templates/make.mjs',
  ],
  project: ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'templates/**/*.ts', 'test/**/*.{ts,tsx}'],
  // Started by its path in .ci/package.mjs.
  ignoreDependencies: ['electron-builder'],
  // System programs that the set-up installs (.ci/setup.mjs).
  ignoreBinaries: [
    'perl',
    'exiftool',
    'soffice',
    'xmllint',
    'pdfinfo',
    'pdftotext',
    'ip',
    'mkfifo',
    'mount',
    'umount',
    'age',
    'age-keygen',
    'qpdf',
    'script',
  ],
  // The type of a record stands beside its schema, also before somebody names it.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
};

export default config;
