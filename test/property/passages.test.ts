import { describe, expect, it } from 'vitest';
import { blockText } from '../../shared/checks/doc-text';
import { CiteTrail } from '../../shared/citations/trail';
import { expand, type ExpandContext, type PathValue } from '../../shared/drafting/passages/expand';
import type { InlineContext } from '../../shared/drafting/passages/inline';
import { PassageError } from '../../shared/drafting/passages/parse-body';
import { parsePassage } from '../../shared/drafting/passages/parse-passage';
import { toBlocks } from '../../shared/drafting/passages/to-blocks';
import type { Block } from '../../shared/drafting/draft-doc';
import { law } from '../../shared/law';
import { fc } from './chance';
import { text } from './texts';

type Values = Readonly<Record<string, PathValue>>;

const contextOf = (values: Values): ExpandContext => ({
  look: (path) => (Object.hasOwn(values, path) ? values[path] : undefined),
  slot: (path) => {
    const value = Object.hasOwn(values, path) ? values[path] : undefined;
    if (value === null) return { notInRecord: true };
    return typeof value === 'string' ? { text: value } : { missing: path };
  },
  lawKnown: () => true,
  lawAsOf: '2017-04-06',
});

interface Seen {
  readonly blocks: readonly Block[];
  readonly faults: readonly string[];
}

function blocksOf(body: string, values: Values): Seen {
  const faults: string[] = [];
  const inline: InlineContext = {
    trail: new CiteTrail(),
    record: (id) => law.precedents.get(id),
    unknownCite: (id) => faults.push(id),
    unknownInsertion: (name) => faults.push(name),
  };
  const item = (): Block[] => [{ kind: 'item', list: 'letter', runs: [{ t: 'an inserted item' }] }];
  return { blocks: toBlocks(expand(body, contextOf(values)), inline, { items: item }), faults };
}

/** Letters and digits alone: what no typography changes. */
const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '');

describe('a value in a passage', () => {
  it('is words on its line, whatever it holds: no markup, no tag, no cite, no block of its own', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { blocks, faults } = blocksOf('Before {{v}} after.\n\nNext.', { v: value });
        expect(blocks.map((block) => block.kind)).toEqual(['para', 'para']);
        expect(faults).toEqual([]);
        const [first] = blocks;
        if (first?.kind !== 'para') throw new Error('no paragraph');
        expect(first.runs.every((run) => !run.i && !run.b && !run.mark)).toBe(true);
        expect(letters(blockText(first))).toBe(letters(`Before ${value} after.`));
        // All of the value's own signs are printed as they are.
        for (const sign of ['*', '{{', '}}', '[@', '<', '>', '#']) {
          expect(blockText(first).split(sign).length).toBe(value.split(sign).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is words in a heading, a quotation, an item, emphasis and a condition, too', () => {
    fc.assert(
      fc.property(text, (value) => {
        const body =
          '## Head {{v}}\n\n> Quote {{v}}\n\n- item {{v}}\n\n(a) letter {{v}}\n\n1. number {{v}}\n\n*{{v}}* {{#if v}}yes {{v}}{{/if}}';
        const { blocks, faults } = blocksOf(body, { v: value });
        expect(blocks.map((block) => block.kind)).toEqual(['heading', 'quote', 'item', 'item', 'numbered', 'para']);
        expect(faults).toEqual([]);
      }),
    );
  });

  it('can hold none of the marks that the engine works with', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { blocks } = blocksOf('{{v}} and {{missing}} and {{silent}}.', { v: value, silent: null });
        const all = blocks.map(blockText).join('\n');
        expect(all).not.toMatch(/[\uE000-\uE003]/);
        expect(blocks.flatMap((block) => (block.kind === 'para' ? block.runs : [])).filter((run) => run.mark)).toEqual([
          { t: '[MISSING: missing]', mark: 'missing' },
          { t: '[not in the record]', mark: 'not-in-record' },
        ]);
      }),
    );
  });
});

/** Counsel's own text: pieces of the syntax in any order. */
const source = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(
        '{{#if a}}',
        '{{#unless a}}',
        '{{#if a = b}}',
        '{{#if a in b c}}',
        '{{#if a like b}}',
        '{{#law carpenter-v-us-2018}}',
        '{{#since 2020-01-01}}',
        '{{else}}',
        '{{/if}}',
        '{{/unless}}',
        '{{/law}}',
        '{{a}}',
        '{{constructor}}',
        '{{__proto__}}',
        '{{@items}}',
        '{{@constructor}}',
        '\n\n{{@items}}\n\n',
        '\n\n',
        '\n',
        '*',
        '**',
        '## ',
        '(a) ',
        '1. ',
        '[@mcintyre-v-ohio-1995, 357]',
        '[@mcintyre-v-ohio-1995 name]',
        '[@mcintyre-v-ohio-1995, {{a}}]',
        '[@mcintyre-v-ohio-1995 | {{a}}, {{b}}]',
        '[@Nobody',
        '[@nobody | see [x]]',
        '; ',
        '. ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('counsel’s own text', () => {
  it('becomes blocks or says what is wrong, and leaves no tag in the paper', () => {
    fc.assert(
      fc.property(source, (body) => {
        try {
          const { blocks } = blocksOf(body, { a: 'b' });
          const all = blocks.map(blockText).join('\n');
          expect(all).not.toMatch(/\{\{|\}\}|\[@|undefined|[\uE000-\uE003]/);
        } catch (error) {
          if (!(error instanceof PassageError)) throw error;
          expect(error.message).not.toBe('');
        }
      }),
      { numRuns: 800 },
    );
  });

  it('is read from a file, or refused with a finding that names the file', () => {
    const line = fc.oneof(
      text,
      fc.constantFrom('---', 'id: x', 'slot: argument', 'order: x', 'lawSince: soon', 'documents: [a, "b"]', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { passage, diagnostics } = parsePassage('stem', lines.join('\n'));
        if (passage) {
          expect(diagnostics).toEqual([]);
          expect(Number.isFinite(passage.order)).toBe(true);
        } else {
          expect(diagnostics[0]?.where).toBe('passage:stem');
        }
      }),
    );
  });
});
