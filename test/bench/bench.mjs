import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { base64Files } from '../../.ci/vite-b64.mjs';
import { fasterLayout } from '../../.ci/vite-docx-layout.mjs';
import { buildTested } from '../reliability/build.mjs';

/** `npm run bench`: everything is a ratio against a named baseline measured in the same run. */
const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out/bench');

async function measure(entry) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [base64Files(), fasterLayout()],
    ssr: { noExternal: true, external: ['playwright-core', 'electron'], target: 'node' },
    build: {
      ssr: join(import.meta.dirname, entry),
      target: 'node20',
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { format: 'es', entryFileNames: entry.replace(/ts$/, 'mjs') } },
    },
  });
  const { status } = spawnSync(process.execPath, [join(out, entry.replace(/ts$/, 'mjs')), ...process.argv.slice(3)], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

const only = process.argv[2];
const results = [];
for (const entry of [
  'draft-time.ts',
  'cite-time.ts',
  'deadlines-time.ts',
  'guard-time.ts',
  'start-time.ts',
  'vault-time.ts',
  'search-time.ts',
  'library-time.ts',
]) {
  if (only !== undefined && !entry.startsWith(only)) continue;
  if (['vault-time.ts', 'search-time.ts'].includes(entry))
    await buildTested(join(out, 'tested'), 'test/bench/vault-page.ts');
  results.push(await measure(entry));
}
process.exit(results.includes(false) ? 1 : 0);
