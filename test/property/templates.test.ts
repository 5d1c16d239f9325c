import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/kernel/app-error';
import { renderDocx } from '../../shared/render/render';
import { pageText, partsOf } from '../golden/templates/page-text';
import { para, ps, run, wordTemplate } from '../golden/templates/word-ways';
import { sampleDoc } from '../unit/shared/render/sample-doc';

/** What the sample says of these conditions. */
const conditions = { hasNotice: true, sample: true, newYork: false, federal: false } as const;
const names = Object.keys(conditions) as (keyof typeof conditions)[];

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field' }
  | {
      readonly kind: 'if';
      readonly name: keyof typeof conditions;
      readonly not: boolean;
      readonly then: readonly Piece[];
      readonly else: readonly Piece[] | null;
    };

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
const { pieces } = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('text' as const), text: word }),
    fc.record({ kind: fc.constant('field' as const) }),
    fc.record({
      kind: fc.constant('if' as const),
      name: fc.constantFrom(...names),
      not: fc.boolean(),
      then: tie('pieces'),
      else: fc.option(tie('pieces')),
    }),
  ),
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
}));

const open = (piece: Piece & { kind: 'if' }): string => `{{${piece.not ? '^' : '#'}${piece.name}}}`;
const chosen = (piece: Piece & { kind: 'if' }): readonly Piece[] =>
  conditions[piece.name] !== piece.not ? piece.then : (piece.else ?? []);

/** The template's lines, and the lines it must come to. */
const marks = (list: readonly Piece[]): string[] =>
  list.flatMap((piece) => {
    if (piece.kind === 'text') return [piece.text];
    if (piece.kind === 'field') return ['{{clientShort}}'];
    const other = piece.else ? ['{{else}}', ...marks(piece.else)] : [];
    return [open(piece), ...marks(piece.then), ...other, `{{/${piece.name}}}`];
  });
const filled = (list: readonly Piece[]): string[] =>
  list.flatMap((piece) =>
    piece.kind === 'text' ? [piece.text] : piece.kind === 'field' ? ['Example'] : filled(chosen(piece)),
  );

const fill = (body: string): string => {
  const { value, diagnostics } = renderDocx({
    template: wordTemplate({ body }),
    doc: sampleDoc({ page: { paper: 'plain', lineSpacing: 'single' } }),
  });
  expect(diagnostics).toEqual([]);
  return pageText(partsOf(value).get('word/document.xml') ?? '');
};

/** A text cut into runs at these places. */
const cutAt = (text: string, places: readonly number[]): string => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  const bounds = [0, ...at, text.length];
  return bounds
    .slice(1)
    .map((to, index) => run(text.slice(bounds[index], to)))
    .join('<w:proofErr w:type="spellStart"/>');
};

describe('conditions of any shape', () => {
  it('over paragraphs leave exactly the paragraphs that hold', () => {
    fc.assert(
      fc.property(pieces, (list) => {
        expect(fill(ps('first', ...marks(list), 'last'))).toBe(['first', ...filled(list), 'last'].join('\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('in a line, cut into runs anywhere, leave the words with one space between them', () => {
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 12 }), (list, places) => {
        const line = ['first', ...marks(list), 'last'].join(' ');
        expect(fill(para(cutAt(line, places)))).toBe(['first', ...filled(list), 'last'].join(' '));
      }),
      { numRuns: 200 },
    );
  });

  it('agree with another engine where it knows the marks', () => {
    const data = { ...conditions, clientShort: 'Example' };
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(), { maxLength: 6 }), (list, places) => {
        const line = marks(list)
          .filter((one) => one !== '{{else}}')
          .join('');
        const template = wordTemplate({ body: para(cutAt(line, places)) });
        const engine = new Docxtemplater(new PizZip(template), {
          delimiters: { start: '{{', end: '}}' },
          paragraphLoop: true,
        });
        engine.render(data);
        const other = engine.getZip().file('word/document.xml')?.asText() ?? '';
        const ours = fill(para(run('x')) + para(cutAt(line, places)));
        expect(ours).toBe(['x', pageText(other).replace(/¶/g, '')].filter((one) => one !== '').join('\n'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('anything at all between braces', () => {
  it('is filled, or refused with a place; it never hangs, throws or runs', () => {
    const soup = fc.array(
      fc.constantFrom(
        '{{',
        '}}',
        '{',
        '}',
        '{%',
        '%}',
        '#',
        '/',
        '^',
        '@',
        'else',
        'clientShort',
        'federal',
        ' and ',
        ' | ',
        'upper',
        'constructor',
        '__proto__',
        '(',
        ')',
        'if ',
        'endif',
        'x',
        ' ',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(soup, soup, fc.array(fc.nat(), { maxLength: 6 }), (one, two, places) => {
        const body = para(cutAt(one.join(''), places)) + ps(two.join(''));
        const { value, diagnostics } = renderDocx({ template: wordTemplate({ body }), doc: sampleDoc() });
        if (value.byteLength === 0) {
          expect(diagnostics.length).toBeGreaterThan(0);
          for (const { message, where, fix } of diagnostics) expect([message, where, fix]).not.toContain('');
        } else
          expect(pageText(partsOf(value).get('word/document.xml') ?? '')).not.toMatch(/native code|\[object|undefined/);
      }),
      { numRuns: 500 },
    );
  });

  it('of lists inside lists without end is refused before it fills the memory', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({ line: `line ${at}` }));
    const base = sampleDoc();
    const doc = { ...base, lists: { ...base.lists, serviceList: rows } };
    const lists = 5;
    const line = '{{#serviceList}}'.repeat(lists) + '{{line}}' + '{{/serviceList}}'.repeat(lists);
    expect(() => renderDocx({ template: wordTemplate({ body: ps(line) }), doc })).toThrow(AppError);
  });
});
