import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { base64Files } from './.ci/vite-b64.mjs';
import { fasterLayout } from './.ci/vite-docx-layout.mjs';
import { licences } from './.ci/vite-licences.mjs';

/** Main and preload are CommonJS: an ES module main never opens a window before Electron 28. */
const commonJs = (entry: string, outDir: string, name: string) => ({
  plugins: [base64Files(), licences()],
  build: {
    target: 'node18',
    minify: true,
    outDir,
    emptyOutDir: true,
    externalizeDeps: false,
    lib: { entry: resolve(import.meta.dirname, entry), formats: ['cjs' as const], fileName: () => name },
    rollupOptions: { output: { entryFileNames: name } },
  },
});

const page = (name: string): string => resolve(import.meta.dirname, `renderer/${name}.html`);

export default defineConfig({
  main: commonJs('main/index.ts', 'out/main', 'index.cjs'),
  preload: commonJs('main/preload.ts', 'out/preload', 'preload.cjs'),
  renderer: {
    root: 'renderer',
    // Law data as text for JSON.parse: faster to start with than the same data as code.
    json: { stringify: true },
    plugins: [base64Files(), fasterLayout(), react(), licences({ carries: true })],
    worker: { format: 'es', plugins: () => [base64Files(), fasterLayout(), licences()] },
    build: {
      target: 'chrome114',
      // Half the bytes to read and parse before the first list (measured: `npm run bench`).
      minify: true,
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      emptyOutDir: true,
      // The first modules load side by side. No polyfill: it would be an inline script, which the CSP refuses.
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      // The program, the lock in front of it, and the page that takes over a store of the first version.
      rollupOptions: { input: { index: page('index'), lock: page('lock'), adopt: page('adopt') } },
    },
  },
});
