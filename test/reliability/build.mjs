import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { base64Files } from '../../.ci/vite-b64.mjs';

/** Bundles for the harness: the program under test with the product's own preload, and a page for its window. */

const root = resolve(import.meta.dirname, '../..');
const plain = { root, configFile: false, logLevel: 'error', plugins: [base64Files()] };

/** One file to run by Node or Electron; `format` is what it loads. */
export const bundle = (entry, folder, name, format, target = 'node20') =>
  build({
    ...plain,
    ssr: { noExternal: true, external: ['electron', 'playwright-core'], target: 'node' },
    build: {
      ssr: join(root, entry),
      target,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { format, entryFileNames: name } },
    },
  });

/** A page of its own at the product's address: `entry` puts what can be called into `globalThis.tested`. */
async function bundlePage(entry, folder) {
  await build({
    ...plain,
    json: { stringify: true },
    worker: { format: 'es', plugins: () => [base64Files()] },
    build: {
      target: 'chrome114',
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: join(root, entry), output: { format: 'es', entryFileNames: 'page.js' } },
    },
  });
  const html =
    '<!doctype html><meta charset="utf-8"><title>Under test</title><script type="module" src="page.js"></script>';
  writeFileSync(join(folder, 'index.html'), `${html}\n`);
}

/** The program under test in `folder`, its window showing the page made from `page`. */
export async function buildTested(folder, page) {
  await bundle('test/reliability/child/main.ts', folder, 'main.cjs', 'cjs', 'node18');
  await bundle('main/preload.ts', folder, 'preload.cjs', 'cjs', 'node18');
  await bundlePage(page, join(folder, 'page'));
  mkdirSync(folder, { recursive: true });
  const about = { name: 'quash-under-test', version: '1.0.0', main: 'main.cjs' };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about)}\n`);
}
