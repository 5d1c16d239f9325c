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

describe('one door: everything is an operation, and only what is sealed is stored', () => {
  it('the storage is known to a handful of files', () => {
    expect(having(/from 'dexie(-react-hooks)?'/)).toEqual([
      'data/legacy/plain-store.ts',
      'data/working-set/db.ts',
      'data/working-set/guard.ts',
    ]);
    expect(having(/\bindexedDB\b/)).toEqual(['data/legacy/plain-store.ts', 'data/working-set/db.ts']);
  });

  it('the open database is handed to those who read it, fill it and describe it', () => {
    expect(having(/import .*\bdb\b.* from '(\.\.?\/)+((data\/)?working-set\/)?db'/)).toEqual([
      'data/working-set/fold.ts',
      'data/working-set/loose.ts',
      'data/working-set/manifest.ts',
      'data/working-set/pages.ts',
      'data/working-set/read-overview.ts',
      'data/working-set/write-behind.ts',
    ]);
  });

  it('and only two fill it: what follows the journal, and the folding of it in quiet moments', () => {
    const write = /\bdb\(\)[^;]*\.\s*(put|add|update|upsert|delete|clear|modify|bulk(Put|Add|Update|Delete))\(/;
    const writers = ['data/working-set/fold.ts', 'data/working-set/write-behind.ts'];
    expect(having(write)).toEqual(writers);
    expect(having(/\bdb\(\)\s*\.transaction\(/)).toEqual(writers);
  });

  it('the journal is appended to by the door, and by the taking over of an earlier store', () => {
    expect(having(/\bappendOperation\(/)).toEqual(['data/commit.ts', 'data/legacy/adopt.ts', 'data/vault/journal.ts']);
  });

  it('nothing waits for a seal inside a transaction', () => {
    for (const { text } of files.filter(({ name }) => name.startsWith('data/working-set/'))) {
      for (const inside of text.split(".transaction('rw'").slice(1)) {
        expect(inside.slice(0, inside.indexOf('\n  });'))).not.toMatch(
          /sealRow|sealManifest|openRow|encrypt|decrypt|sha256|crypto/,
        );
      }
    }
  });

  it('the clock is read in one place', () => {
    expect(having(/\bnew Date\(\)|\bDate\.now\b/)).toEqual(['data/clock.ts']);
  });
});
