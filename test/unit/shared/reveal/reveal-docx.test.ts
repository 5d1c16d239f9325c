import { zipSync, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { storiesByPlace } from '../../../../shared/ooxml/reading';
import { readWordFile } from '../../../../shared/ooxml/read-word-file';
import { cleanDocx } from '../../../../shared/render/clean-docx';
import { carriers } from '../../../../shared/reveal/carriers.data';
import { revealDocx } from '../../../../shared/reveal/reveal-docx';
import { validate, validatorPath } from '../../validate-docx';
import { foreignFile, p, r } from './foreign-file';
import { NAME, planted, withComment, withGap } from './planted.data';

const clean = foreignFile({ body: p(r('It is so ordered.')) });
const extra = zipSync(
  Object.fromEntries(
    Object.entries(unzipSync(clean)).map(([name, bytes]) => [name, [bytes, { extra: { 0x7855: strToU8(NAME) } }]]),
  ),
  { mtime: new Date(1980, 0, 1) },
);
const files: readonly (readonly [string, string, Uint8Array])[] = [
  ...planted.map(([kind, what, file]) => [kind, what, foreignFile(file)] as const),
  ['zip-comment', 'on the package', withComment(clean, NAME)],
  ['zip-gap', 'before the table of contents', withGap(clean, NAME)],
  ['zip-extra', 'field of an entry', extra],
];
const kindsOf = (bytes: Uint8Array): string[] => revealDocx(bytes).carriers.map(({ kind }) => kind);
const bare = (lines: readonly string[]): string => lines.join('').replace(/\s/g, '');

describe('what a Word file still reveals', () => {
  it('finds nothing in a file that carries nothing', () => {
    expect(revealDocx(clean).carriers).toEqual([]);
  });

  it('has a planted file for every carrier it knows', () => {
    expect(new Set(files.map(([kind]) => kind))).toEqual(new Set(Object.keys(carriers)));
  });

  it.each(files)('reports %s: %s, and its cleaned copy carries nothing', (kind, _what, bytes) => {
    expect(kindsOf(bytes)).toContain(kind);
    const { bytes: copy, removed } = cleanDocx(bytes);
    expect(kindsOf(copy)).toEqual([]);
    expect(removed.map((one) => one.kind)).toContain(kind);
    expect(bare(readWordFile(copy).seen)).toBe(bare(readWordFile(bytes).seen));
    // Not a byte of the name is left, in any part.
    const left = Object.values(unzipSync(copy))
      .map((part) => new TextDecoder('latin1').decode(part))
      .join('\n');
    expect(left).not.toMatch(/mustermann|erika/i);
  });

  it('tells every planted name in some story, under the words of a lawyer', () => {
    const silent = files.filter(([, , bytes]) => {
      const raw = Object.values(unzipSync(bytes))
        .map((part) => new TextDecoder('latin1').decode(part))
        .join('\n');
      const stories = storiesByPlace(revealDocx(bytes).stories).filter(({ text }) => text.includes(NAME));
      return raw.includes(NAME) && stories.length === 0;
    });
    expect(silent.map(([kind, what]) => `${kind}: ${what}`)).toEqual([]);
  });

  it('cleans a cleaned copy into the same bytes', () => {
    const { bytes } = cleanDocx(files[0]?.[2] ?? clean);
    expect(cleanDocx(bytes).bytes).toEqual(bytes);
  });

  it.skipIf(validatorPath() === null)('gives cleaned copies that the schemas of Word accept', () => {
    const copies = files.map(([kind, , bytes], at): [string, Uint8Array] => [`${at}-${kind}`, cleanDocx(bytes).bytes]);
    expect(validate(validatorPath() ?? '', Object.fromEntries(copies))).toBe('');
  });
});
