import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { matterJsonSchema } from '../../../../shared/schema/json-schema';

it('docs/matter.schema.json is what the zod schema says; if not, run: node .ci/make-schema.mjs', () => {
  const published = readFileSync(new URL('../../../../docs/matter.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(matterJsonSchema());
});

it('names the top-level keys of a matter file', () => {
  const schema = JSON.parse(matterJsonSchema()) as { properties: object; additionalProperties: boolean };
  expect(Object.keys(schema.properties)).toEqual(
    'schemaVersion id title today lawAsOf restricted client court vehicle demand facts parties counsel accounts grounds notes record response calendar emergencyDesk notice related'.split(
      ' ',
    ),
  );
  expect(schema.additionalProperties).toBe(false);
});
