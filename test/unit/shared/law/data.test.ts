import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { courtFileSchema } from '../../../../shared/schema/law/court';
import { deadlineFileSchema } from '../../../../shared/schema/law/deadline';
import { disclosureCheckFileSchema } from '../../../../shared/schema/law/disclosure-check';
import { groundFileSchema } from '../../../../shared/schema/law/ground';
import { instrumentFileSchema } from '../../../../shared/schema/law/instrument';
import { precedentFileSchema } from '../../../../shared/schema/law/precedent';

/**
 * `file`: the whole text. `confidence`: every confidence with its place, in order, as the research left it; it may
 * change only with a fresh look at the source, named in the commit. A note may be added without touching it.
 */
const files: Record<string, { schema: z.ZodType; file: string; confidence: string }> = {
  'precedents.json': {
    schema: precedentFileSchema,
    file: '0423e173225aa8f37de1dc1a328b635c1dfc96c8fdae3a9b51cb3bc008144f3a',
    confidence: '5042c3c74de0ece52ec9fd0e5c4732f7525c11127963fc62b1fd2a8cfcd85397',
  },
  'instruments.json': {
    schema: instrumentFileSchema,
    file: '0ff54caaf7dfddad9fc52dffc56baf879bd8ab85f03e000497e38a6f1df11644',
    confidence: '69bdf9f8d0539833d7bc78ec76ba524c0d2fd7f63a887f088af88cc19afa6478',
  },
  'grounds.json': {
    schema: groundFileSchema,
    file: '32a9feeab781d5308624535dcd580810accd4975f4ef248b90209b6565d4efa2',
    confidence: 'c28f9ba26ca9be9870ae1ae502e59e2fab7c0bf0c8c20ee6a810d2c51b4bbadb',
  },
  'courts.json': {
    schema: courtFileSchema,
    file: '262bc96171c0cec77d3b1f068097d9cc9cdb83e6f86fea0abc77a7a080864e37',
    confidence: '3430cd80e98a0c5c47deebf06eacbd5dbf588a0399b566065544180b407c76e9',
  },
  'deadlines.json': {
    schema: deadlineFileSchema,
    file: '624a5a11a011cd464415f9c229e29b336290edb32f054f8e031b8fa5cabf825f',
    confidence: '4b9f5d72659a24b75458fac2d3234e845a231008731e1c095dc8d2cf60bd4d43',
  },
  'disclosure-checks.json': {
    schema: disclosureCheckFileSchema,
    file: '9e91b987a3f53251ccb766a7b815c71b73745310d0ba0eba2ee91a6cc07e678e',
    confidence: 'fd1559e7d7a6c594e27957999ca094df3af60d36828d3822f5ff95825b35b2c9',
  },
};

const read = (file: string): string =>
  readFileSync(new URL(`../../../../shared/law/data/${file}`, import.meta.url), 'utf8');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Keys sorted and a space after colon and comma, so that the pin does not hang on one program's habits. */
function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}: ${flat(inner)}`).join(', ')}}`;
}

function confidences(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => confidences(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${path}.${key}`;
    const own = /confidence(Detail)?$/i.test(key) ? [`${at}=${flat(inner)}`] : [];
    return [...own, ...confidences(inner, at)];
  });
}

it('precedents-more.json fits its schema, and says of each record whether it was seen', () => {
  const records = precedentFileSchema.parse(JSON.parse(read('precedents-more.json')));
  const unseen = ({ sources }: { sources: readonly string[] }) => sources.every((one) => !/https?:/.test(one));
  expect(records.filter((one) => unseen(one) !== (one.confidence === 'well-known-not-seen'))).toEqual([]);
  expect(records.filter((one) => unseen(one) && !one.sources.includes('general knowledge; not seen'))).toEqual([]);
  // Quotations and pages were seen, or are not given.
  const given = records.filter(({ holdings }) => holdings.some(({ pin, quote }) => pin !== null || quote !== null));
  expect(given.filter(unseen)).toEqual([]);
});

describe.each(Object.entries(files))('%s', (name, { schema, file, confidence }) => {
  const text = read(name);

  it('fits its schema', () => {
    expect(schema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
  });

  it('is the text that was read and pinned', () => {
    expect(sha256(text)).toBe(file);
  });

  it('claims no more confidence than the research did', () => {
    expect(sha256(confidences(JSON.parse(text)).join('\n'))).toBe(confidence);
  });

  it('says "not seen" only of what was not seen', () => {
    const bad: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const record = value as { source?: unknown; confidence?: unknown };
      const source = Array.isArray(record.source) ? record.source : [];
      if (source.includes('not seen') && record.confidence !== 'well-known-not-seen') bad.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(JSON.parse(text), name);
    expect(bad).toEqual([]);
  });
});
