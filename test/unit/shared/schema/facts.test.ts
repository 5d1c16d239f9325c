import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { law } from '../../../../shared/law';
import {
  factsSchema,
  categorySchema,
  dataTierSchema,
  issuerKindSchema,
  serviceMethodSchema,
} from '../../../../shared/schema/facts';

interface Node {
  readonly properties?: Record<string, Node>;
}

/** Dotted paths of the leaves of a JSON Schema. */
function leaves(node: Node, path: string): string[] {
  if (!node.properties) return [path];
  return Object.entries(node.properties).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const words = (path: string): string => law.demandFields[path] ?? '';

describe('facts', () => {
  it('has exactly the paths of the law’s demandFields', () => {
    expect(leaves(z.toJSONSchema(factsSchema) as Node, '').sort()).toEqual(Object.keys(law.demandFields).sort());
  });

  it.each([
    ['demand.dataTiers', dataTierSchema.options],
    ['demand.categories', categorySchema.options],
    ['issuer.kind', issuerKindSchema.options],
    ['service.method', serviceMethodSchema.options],
    ['speech.alleged', factsSchema.shape.speech.unwrap().shape.alleged.unwrap().options],
    ['demand.targetKind', factsSchema.shape.demand.unwrap().shape.targetKind.unwrap().options],
    ['target.isPartyOrWitness', factsSchema.shape.target.unwrap().shape.isPartyOrWitness.unwrap().options],
  ])('%s offers the answers the law names', (path, options) => {
    const named = words(path)
      .replace(/^array(: | from )/, '')
      .split(/ \| |, /);
    expect([...options].sort()).toEqual(named.sort());
  });

  it('takes null where the law says null is an answer', () => {
    const refused = Object.entries(law.demandFields)
      .filter(([, text]) => /\| null/.test(text))
      .map(([path]) => path)
      .filter((path) => {
        const nested = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), null);
        return !factsSchema.safeParse(nested).success;
      });
    expect(refused).toEqual([]);
  });

  it('is three-valued: nothing at all is a valid set of facts', () => {
    expect(factsSchema.parse({})).toEqual({});
    expect(factsSchema.parse({ gag: {} })).toEqual({ gag: {} });
  });
});
