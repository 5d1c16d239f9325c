import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { base64Files } from './.ci/vite-b64.mjs';
import { fasterLayout } from './.ci/vite-docx-layout.mjs';
import { licences } from './.ci/vite-licences.mjs';

/** The process in which files from outside are read, of the app and of the command line. */
export default defineConfig({
  plugins: [base64Files(), fasterLayout(), licences({ leaves: true })],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node18',
    outDir: 'out/imports',
    emptyOutDir: true,
    minify: true,
    rollupOptions: {
      input: resolve(import.meta.dirname, 'main/imports/process.ts'),
      external: ['electron', ...builtinModules, /^node:/],
      // One file: nothing is loaded once it reads.
      output: { format: 'cjs', entryFileNames: 'process.cjs', codeSplitting: false },
    },
  },
});
