import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../shared/drafting/documents';
import { draft } from '../../shared/drafting/pipeline';
import { law } from '../../shared/law';
import { cleanPackage } from '../../shared/render/clean-package';
import { proveVersion } from '../../shared/render/prove-version';
import { renderDocx } from '../../shared/render/render';
import type { Matter } from '../../shared/schema/matter';
import { shippedWords } from '../../shared/sealing/facts';
import type { Version } from '../../shared/sealing/marks';
import { passages, templates } from '../../templates/library';
import { mapTexts, samples } from './arbitraries';
import { fc } from './chance';

/** Words that stand in no paper of ours, so that one of them in a public version is a leak. */
const secretWord = fc.constantFrom('zanthorvel', 'Quimbadex', 'VORLAPAX', 'jorvexel', 'Mirkwillow', 'tarnplume');
const between = fc.constantFrom(' ', ', ', '. ', '\n\n', '\n- ', ' — ', '\u00a0', ' § ', ' "', '" ', ' *', '* ');
const secret = fc
  .array(fc.tuple(secretWord, between), { minLength: 1, maxLength: 6 })
  .map((words) => words.flat().join('').trim());
/** Which texts of the matter are marked, where in each, and what is under seal. */
const plan = fc.array(fc.tuple(fc.nat(400), fc.nat(1_000), secret, fc.constantFrom('[redact]', '[ Redact ]')), {
  minLength: 1,
  maxLength: 12,
});
const papers = [
  'motion-to-quash',
  'complaint',
  'declaration-custodian',
  'exhibit-list',
  'challenge-letter',
  'motion-to-seal',
];

function marked(matter: Matter, marks: typeof plan extends fc.Arbitrary<infer P> ? P : never, grow: string): Matter {
  let n = -1;
  return mapTexts(matter, (text, path) => {
    // Counted names of the law and of places in the file are looked up, not printed.
    if (/(^|\.)(ground|authority|court|fileId|handle|caseNumber)$/.test(path) || !text.includes(' ')) return text;
    n += 1;
    const mark = marks.find(([which]) => which % 40 === n % 40);
    if (!mark) return text;
    const [, at, words, open] = mark;
    const cut = text.indexOf(' ', at % text.length);
    const place = cut < 0 ? text.length : cut;
    return `${text.slice(0, place)} ${open}${grow}${words}[/redact]${text.slice(place)}`;
  });
}

const inputOf = (matter: Matter, documentId: string, version: Version) => ({
  template: templates[documentKind(documentId)?.template ?? ''] ?? new Uint8Array(),
  doc: draft({ matter, documentId, law, passages, version }).value,
});

const leaks = /zanthorvel|quimbadex|vorlapax|jorvexel|mirkwillow|tarnplume|\[\s*\/?\s*redact\s*\]|[\uE006\uE007]/i;

describe('marks of sealing anywhere in a matter', () => {
  it('leave none of the words in any part of the public version, nor how long they were', () => {
    let redactions = 0;
    const fitting = samples.flatMap((matter) =>
      papers.filter((id) => documentKind(id)?.unfit(matter) === undefined).map((id) => ({ matter, id })),
    );
    const paper = fc.constantFrom(...fitting);
    fc.assert(
      fc.property(paper, plan, ({ matter: plain, id }, marks) => {
        const matter = marked(plain, marks, '');
        const open = renderDocx(inputOf(matter, id, 'public'));
        const bytes = cleanPackage(open.value);
        for (const [name, part] of Object.entries(unzipSync(bytes)))
          expect(leaks.exec(`${name} ${new TextDecoder().decode(part)}`)?.[0]).toBeUndefined();
        redactions += open.seals.length;
        expect(open.seals.every((words) => words === '[REDACTED]')).toBe(true);
        const proof = proveVersion({
          bytes,
          name: 'paper.docx',
          seals: open.seals,
          matter,
          answers: undefined,
          shipped: () => shippedWords(law, passages),
          sealed: () => inputOf(matter, id, 'sealed'),
        });
        expect(proof?.findings ?? []).toEqual([]);
        const grown = renderDocx(inputOf(marked(plain, marks, 'a great deal more of tarnplume and '), id, 'public'));
        expect(Buffer.from(cleanPackage(grown.value)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: process.env['QUASH_LONG'] === '1' ? 300 : 8 },
    );
    expect(redactions).toBeGreaterThan(10);
  }, 300_000);
});
