import { z } from 'zod';
import { civilDateSchema } from './answers';
import { matterSchema, MATTER_SCHEMA_VERSION } from './matter';

/**
 * The published JSON Schema of a matter file (docs/matter.schema.json), made from the zod schema; `.ci/make-schema.mjs`
 * writes it and a test holds the file to this text.
 */
export function matterJsonSchema(): string {
  const schema = z.toJSONSchema(matterSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === civilDateSchema) jsonSchema.format = 'date';
    },
  });
  const { $schema, ...rest } = schema;
  const published = {
    $schema,
    title: `Quash matter file, version ${MATTER_SCHEMA_VERSION}`,
    description:
      'One matter, one client side. An absent field is unanswered and prints [MISSING: …]; null means that the record does not say and prints [not in the record]. Under "facts", null means answered "none". It never holds protected facts about the speaker: no real name, address or device.',
    ...rest,
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
