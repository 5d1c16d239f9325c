import { describe, expect, it } from 'vitest';
import { CiteTrail } from '../../../../shared/citations/trail';
import { blockText } from '../../../../shared/checks/doc-text';
import { law } from '../../../../shared/law';
import { expand, holds, type ExpandContext } from '../../../../shared/drafting/passages/expand';
import type { InlineContext } from '../../../../shared/drafting/passages/inline';
import { MARK } from '../../../../shared/drafting/passages/marks';
import { parseBody, PassageError } from '../../../../shared/drafting/passages/parse-body';
import { parsePassage } from '../../../../shared/drafting/passages/parse-passage';
import { toBlocks } from '../../../../shared/drafting/passages/to-blocks';

const values: Record<string, unknown> = {
  'issuer.short': 'CBP',
  'facts.gag.requested': true,
  'facts.gag.courtOrder': false,
  'facts.demand.dataTiers': ['basic-subscriber', 'contents'],
  'court.id': 'cand',
  silent: null,
};
const context: ExpandContext = {
  look: (path) => values[path] as never,
  slot: (path) => {
    const value = values[path];
    if (value === null) return { notInRecord: true };
    return typeof value === 'string' ? { text: value } : { missing: path };
  },
  lawKnown: (id) => id !== 'carpenter-v-us-2018',
  lawAsOf: '2017-04-06',
};
const inline = (): InlineContext => ({
  trail: new CiteTrail(),
  record: (id) => law.precedents.get(id),
  unknownCite: () => undefined,
  unknownInsertion: () => undefined,
});
const blocksOf = (body: string) => toBlocks(expand(body, context), inline());
const textOf = (body: string) => blocksOf(body).map(blockText);

describe('conditions are three-valued', () => {
  it.each([
    ['if facts.gag.requested', true, 'answered yes'],
    ['if facts.gag.courtOrder', false, 'answered no'],
    ['if facts.speech.political', false, 'unanswered is never true'],
    ['unless facts.speech.political', true, 'unless is true of the unanswered'],
    ['if facts.speech.political != false', false, 'not even a denial fires on the unanswered'],
    ['if silent', false, 'what the record does not say is not true'],
    ['if facts.demand.dataTiers includes contents', true, 'a list holds the word'],
    ['if facts.demand.dataTiers includes location', false, 'a list without the word'],
    ['if court.id in cand nysd', true, 'one of several'],
    ['law carpenter-v-us-2018', false, 'a later case is not there'],
    ['since 2020-01-01', false, 'a later statute is not there'],
    ['before 2020-01-01', true, 'the older law still is'],
  ])('%s is %s: %s', (test, expected) => {
    expect(holds(test, context)).toBe(expected);
  });

  it.each([['{{#if a}}x'], ['x{{/if}}'], ['{{else}}'], ['{{#if a}}{{#unless b}}{{/if}}{{/unless}}']])(
    'refuses %s, whose tags have no partner',
    (body) => {
      expect(() => parseBody(body)).toThrow(PassageError);
    },
  );
});

describe('slots', () => {
  it('keeps a value apart from markup', () => {
    values['odd'] = '*not italic* [@mcintyre-v-ohio-1995]';
    expect(textOf('He wrote {{odd}} himself.')).toEqual(['He wrote *not italic* [@mcintyre-v-ohio-1995] himself.']);
  });

  it('prints a visible blank for what is missing and for what the record lacks', () => {
    const [block] = blocksOf('Due {{demand.due}}; sent by {{silent}}.');
    if (block?.kind !== 'para') throw new Error('no paragraph');
    expect(block.runs.filter((run) => run.mark)).toEqual([
      { t: '[MISSING: demand.due]', mark: 'missing' },
      { t: '[not in the record]', mark: 'not-in-record' },
    ]);
  });

  it('marks cannot be typed into a value', () => {
    expect(expand('{{issuer.short}}', context)).toBe(`${MARK.literal}CBP${MARK.end}`);
  });
});

describe('passage text', () => {
  it('becomes headings, paragraphs, quotes, items and numbered paragraphs', () => {
    const blocks = blocksOf(
      '## A heading\n\nText one\nof one paragraph.\n\n> A quote.\n\n- first\n- second\n\n(a) lettered\n\n1. A number.',
    );
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'para', 'quote', 'item', 'item', 'item', 'numbered']);
  });

  it('sets typography: curly quotes, en dashes, and no break after § and ¶', () => {
    expect(textOf('"It\'s" under 18 U.S.C. § 2703, ¶ 4, pages 3--5.')).toEqual([
      '“It’s” under 18\u00A0U.S.C.\u00A0§\u00A02703, ¶\u00A04, pages 3–5.',
    ]);
  });

  it('ends a sentence once after Id. and after Inc.', () => {
    values['client.name'] = 'Twitter, Inc.';
    expect(
      textOf('*See* [@mcintyre-v-ohio-1995, 357]. [@mcintyre-v-ohio-1995, 357]. It was {{client.name}}. Yes.'),
    ).toEqual(['See McIntyre v. Ohio Elections Comm’n, 514 U.S. 334, 357 (1995). Id. It was Twitter, Inc. Yes.']);
  });

  it('drops a condition that stands alone on its lines without a trace', () => {
    expect(textOf('One.\n\n{{#if facts.speech.political}}\nTwo.\n{{/if}}\n\nThree.')).toEqual(['One.', 'Three.']);
  });

  it('says which head line of a file is wrong', () => {
    expect(parsePassage('x', '---\nid: x\nslot: sermon\n---\nText').diagnostics[0]?.message).toContain('sermon');
    expect(parsePassage('x', 'no head').diagnostics[0]?.code).toBe('bad-passage');
  });
});
