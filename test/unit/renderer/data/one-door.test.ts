import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../../renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(root, name), 'utf8') }));

const having = (pattern: RegExp): string[] =>
  files
    .filter(({ text }) => pattern.test(text))
    .map(({ name }) => name)
    .sort();

describe('only commit.ts writes to the database', () => {
  it('the storage is known to a handful of files', () => {
    expect(having(/from 'dexie(-react-hooks)?'/)).toEqual([
      'data/db.ts',
      'data/migrations/migration.ts',
      'data/queries/live.ts',
    ]);
    expect(having(/\bindexedDB\b/)).toEqual(['data/db.ts']);
  });

  it('the open database is handed to the reader, the planner and the door', () => {
    expect(having(/import .*\bdb\b.* from '(\.\.?\/)+(data\/)?db'/)).toEqual([
      'data/commit.ts',
      'data/plan.ts',
      'data/read.ts',
    ]);
  });

  it('and only the door writes', () => {
    const write = /\bdb\(\)[^;]*\.\s*(put|add|update|upsert|delete|clear|modify|bulk(Put|Add|Update|Delete))\(/;
    expect(having(write)).toEqual(['data/commit.ts']);
    expect(having(/\bdb\(\)\s*\.transaction\(/)).toEqual(['data/commit.ts']);
  });

  it('and only the door hashes and commits before it, never inside a transaction', () => {
    const commit = files.find(({ name }) => name === 'data/commit.ts')?.text ?? '';
    const inside = commit.slice(commit.indexOf(".transaction('rw'"));
    expect(inside.slice(0, inside.indexOf('\n  });'))).not.toMatch(/sha256|crypto/);
  });

  it('the clock is read in one place', () => {
    expect(having(/\bnew Date\(\)|\bDate\.now\b/)).toEqual(['data/clock.ts']);
  });
});
