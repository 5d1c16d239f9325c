import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { prepareExport } from '../../main/files/export-file';
import { findProtectedWords } from '../../shared/checks/leak';
import { escapeXml } from '../../shared/render/run-xml';
import { fc } from './chance';

/** A name or handle as counsel would mark it: at least two letters or digits, of any script. */
const word = fc
  .oneof(
    fc.constantFrom(
      'Jane Doe',
      '@private_handle_7',
      'Strauß',
      'Σίσυφος',
      'İlker',
      'elena.smith@example.org',
      '555-010-1234',
      'Al',
    ),
    fc
      .array(fc.constantFrom(...'abcdefgxyz0189ßéñøçΩδжщ한א_-. '), { minLength: 4, maxLength: 16 })
      .map((signs) => signs.join('').trim()),
  )
  .filter((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3);

const between = fc.constantFrom('', '\u200B', '\u00AD', '\u2060', '\uFEFF', '\u0301', '\u200E');
const separator = fc.constantFrom('', ' ', '-', '_', '.', '\u00A0', '\n');

/** The same word as a reader would still know it: other case, other separators, unseen characters inside. */
const disguise = fc
  .tuple(word, fc.array(fc.record({ upper: fc.boolean(), unseen: between, separator }), { minLength: 8, maxLength: 8 }))
  .map(([plain, changes]) => ({
    plain,
    disguised: [...plain]
      .map((sign, i) => {
        const change = changes[i % changes.length];
        if (!/[\p{L}\p{N}]/u.test(sign)) return change?.separator ?? sign;
        return (change?.upper ? sign.toUpperCase() : sign) + (change?.unseen ?? '');
      })
      .join(''),
  }));

const lead = fc.constantFrom('', 'The speaker is ', 'signed by ', '(', '“', 'See: ', '1. ');
const tail = fc.constantFrom('', ' today', ', who', '.', ')', '” she', ' – and');

describe('the leak guard', () => {
  it('finds a protected word in any case, with any separators and unseen characters', () => {
    fc.assert(
      fc.property(disguise, lead, tail, ({ plain, disguised }, before, after) => {
        const found = findProtectedWords([{ where: 'x', text: before + disguised + after }], [plain]);
        expect(found).toMatchObject([{ where: 'x', word: plain }]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds it in capitals, as captions print names', () => {
    fc.assert(
      fc.property(word, (plain) => {
        expect(findProtectedWords([{ where: 'x', text: plain.toUpperCase() }], [plain])).toHaveLength(1);
        expect(findProtectedWords([{ where: 'x', text: plain.toLowerCase() }], [plain])).toHaveLength(1);
        expect(findProtectedWords([{ where: 'x', text: plain.normalize('NFD') }], [plain])).toHaveLength(1);
      }),
    );
  });

  it('lets clean text pass', () => {
    const clean =
      'The motion is made on this notice, the papers on file and such argument as the Court may hear. '.repeat(3);
    fc.assert(
      fc.property(word, (plain) => {
        const letters = plain.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        fc.pre(
          !clean
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, '')
            .includes(letters),
        );
        expect(findProtectedWords([{ where: 'x', text: clean }], [plain])).toEqual([]);
      }),
    );
  });

  it('finds a word of signs or of one letter as it is written, and takes one sign alone for no word', () => {
    const finds = (text: string, sought: string): boolean =>
      findProtectedWords([{ where: 'x', text }], [sought]).length > 0;
    expect(finds('posted by @X yesterday', '@x')).toBe(true);
    expect(finds('posted by @\u200Bx.', '@x')).toBe(true);
    expect(finds('mail to me@xylo.example', '@x')).toBe(false);
    expect(finds('the account ★☆ speaks', '★☆')).toBe(true);
    expect(finds('an x or a - here', 'x')).toBe(false);
    expect(finds('an x or a - here', '-')).toBe(false);
  });

  it('never fails, whatever text and words it is given', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), fc.array(any, { maxLength: 4 }), (texts, words) => {
        findProtectedWords(
          texts.map((text) => ({ where: 'x', text })),
          words,
        );
      }),
    );
  });
});

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The smallest Word file: one paragraph whose text is split over runs. */
function fileOf(pieces: readonly string[]): Uint8Array {
  const runs = pieces.map((piece) => `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${wordprocessing}"><w:body><w:p>${runs}</w:p></w:body></w:document>`,
    ),
  });
}

describe('the one exit for files', () => {
  it('blocks a Word file whose runs spell a protected word between them', () => {
    fc.assert(
      fc.property(disguise, fc.array(fc.nat(), { maxLength: 5 }), ({ plain, disguised }, cuts) => {
        const signs = [...`Filed by ${disguised} today`];
        const at = [0, ...cuts.map((cut) => cut % signs.length), signs.length].sort((a, b) => a - b);
        const pieces = at.slice(1).map((end, i) => signs.slice(at[i], end).join(''));
        const prepared = prepareExport(fileOf(pieces), 'motion.docx', { matterId: 'm', protectedWords: [plain] });
        expect(prepared.status).toBe('blocked');
      }),
      { numRuns: 30 },
    );
  });

  it('passes a clean one', () => {
    const bytes = fileOf(['The motion is ', 'granted.']);
    fc.assert(
      fc.property(fc.constantFrom('Jane Doe', '@private_handle_7', '555-010-1234', '@q'), (plain) => {
        expect(prepareExport(bytes, 'motion.docx', { matterId: 'm', protectedWords: [plain] }).status).toBe('ready');
      }),
      { numRuns: 8 },
    );
  });
});
