import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { base64Files } from './.ci/vite-b64.mjs';
import { fasterLayout } from './.ci/vite-docx-layout.mjs';

/** The command line: CommonJS that runs on plain Node with no node_modules beside it; what few commands need is loaded by them. */
export default defineConfig({
  plugins: [base64Files(), fasterLayout()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'out/cli',
    emptyOutDir: true,
    rollupOptions: {
      // The second does one call after another in a process that is warm already: scripts and tests.
      input: ['quash', 'run-quash'].map((name) => resolve(import.meta.dirname, `main/cli/${name}.ts`)),
      external: [...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
});
