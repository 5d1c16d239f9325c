import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Writes docs/matter.schema.json from the zod schema. Run after changing a field of the matter. */
const { module } = await runnerImport(fileURLToPath(new URL('../shared/schema/json-schema.ts', import.meta.url)));
const target = new URL('../docs/matter.schema.json', import.meta.url);
writeFileSync(target, module.matterJsonSchema());
console.log(`wrote ${fileURLToPath(target)}`);
