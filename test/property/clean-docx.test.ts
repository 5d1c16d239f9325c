import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/kernel/app-error';
import { cleanDocx } from '../../shared/render/clean-docx';
import { revealDocx } from '../../shared/reveal/reveal-docx';
import { foreignFile } from '../unit/shared/reveal/foreign-file';
import { planted } from '../unit/shared/reveal/planted.data';

const files = planted.map(([, , file]) => unzipSync(foreignFile(file)));

/** Takes apart a part at its tags and text, and puts some of the pieces twice, elsewhere, or nowhere. */
function shaken(xml: string, moves: readonly (readonly [number, number, number])[]): string {
  const pieces = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  for (const [from, to, how] of moves) {
    const at = 1 + (from % Math.max(pieces.length - 1, 1));
    const piece = pieces[at] ?? '';
    if (how % 3 !== 0) pieces.splice(at, 1);
    if (how % 3 !== 1) pieces.splice(1 + (to % Math.max(pieces.length - 1, 1)), 0, piece);
  }
  return pieces.join('');
}

/** The parts with one of them shaken or broken off, packed again. */
const broken = fc
  .tuple(
    fc.nat(files.length - 1),
    fc.nat(),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 4 }),
    fc.option(fc.nat(), { freq: 4 }),
  )
  .map(([file, which, moves, end]) => {
    const parts = { ...files[file] };
    const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
    const name = names[which % names.length] ?? '';
    const bytes = parts[name] ?? new Uint8Array();
    if (/\.(?:xml|rels)$/.test(name)) parts[name] = strToU8(shaken(strFromU8(bytes), moves));
    else parts[name] = bytes.subarray(0, (end ?? 7) % (bytes.length + 1));
    return zipSync(parts);
  });

describe('a Word file that somebody has shaken', () => {
  it('is read and cleaned, or refused in words', () => {
    const counts = { cleaned: 0, refused: 0 };
    fc.assert(
      fc.property(broken, (bytes) => {
        try {
          revealDocx(bytes);
          const { bytes: copy } = cleanDocx(bytes);
          expect(revealDocx(copy).carriers).toEqual([]);
          counts.cleaned += 1;
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          counts.refused += 1;
        }
      }),
      { numRuns: Number(process.env['QUASH_FUZZ_RUNS'] ?? 150) },
    );
    // Both roads were walked.
    expect(Math.min(counts.cleaned, counts.refused)).toBeGreaterThan(10);
  });
});
