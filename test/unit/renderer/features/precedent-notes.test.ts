import { describe, expect, it } from 'vitest';
import { valueText } from '../../../../renderer/features/keep-precedents/history/value-text';
import { citeIndex, linkCites } from '../../../../renderer/features/keep-precedents/notes/link-cites';
import { parseNote, spansOf } from '../../../../renderer/features/keep-precedents/notes/parse-note';
import { law } from '../../../../shared/law';

describe('a note as it reads', () => {
  it('has paragraphs, lists as they were numbered, and quotations', () => {
    expect(parseNote('First.\nSame.\n\n- one\n- two\n3. three\n> said\nLast')).toEqual([
      { kind: 'para', lines: ['First.', 'Same.'] },
      {
        kind: 'list',
        items: [
          { number: null, text: 'one' },
          { number: null, text: 'two' },
        ],
      },
      { kind: 'list', items: [{ number: 3, text: 'three' }] },
      { kind: 'quote', lines: ['said'] },
      { kind: 'para', lines: ['Last'] },
    ]);
    expect(parseNote('')).toEqual([]);
  });

  it('keeps markup of any other language as the characters they are', () => {
    const hostile = '<img src=x onerror=alert(1)> [link](javascript:alert(1)) `code`';
    expect(parseNote(hostile)).toEqual([{ kind: 'para', lines: [hostile] }]);
    expect(spansOf(hostile)).toEqual([{ text: hostile, bold: false, italic: false }]);
  });

  it.each([
    ['See *Talley* and **read it**.', ['See ', 'i:Talley', ' and ', 'b:read it', '.']],
    ['_Id._ at 5', ['i:Id.', ' at 5']],
    ['a snake_case_name stays', ['a snake_case_name stays']],
    ['2 * 3 * 4 and a lone * star', ['2 * 3 * 4 and a lone * star']],
    ['**open', ['**open']],
  ])('%s', (line, expected) => {
    expect(spansOf(line).map(({ text, bold, italic }) => `${bold ? 'b:' : italic ? 'i:' : ''}${text}`)).toEqual(
      expected,
    );
  });

  it('is read in no time, however odd', () => {
    const odd = `${'*'.repeat(3000)}${'_a '.repeat(3000)}${'> '.repeat(2000)}`;
    const from = performance.now();
    for (const block of parseNote(odd)) if ('lines' in block) for (const line of block.lines) spansOf(line);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('citations in a note', () => {
  const index = citeIndex(law.precedents.values());

  it('lead to their records, with the stops around them left alone', () => {
    expect(linkCites('See 514 U.S. 334, 342; (362 U.S. 60).', index)).toEqual([
      { text: 'See ' },
      { text: '514 U.S. 334', id: 'mcintyre-v-ohio-1995' },
      { text: ', 342; (' },
      { text: '362 U.S. 60', id: 'talley-v-california-1960' },
      { text: ').' },
    ]);
  });

  it('are found for every citation that the library has', () => {
    for (const { id, citations } of law.precedents.values()) {
      for (const citation of citations) {
        if (index.get(citation.trim().replace(/\s+/g, ' ')) !== id || citation.split(/\s+/).length > 9) continue;
        const [before, link, after] = linkCites(`As in ${citation}, too`, index);
        expect([before?.text, link, after?.text]).toEqual(['As in ', { text: citation, id }, ', too']);
      }
    }
  });

  it('that two records claim, or none, stay words', () => {
    const twice = citeIndex([
      { id: 'a', citations: ['1 U.S. 1', '2 U.S. 2'] },
      { id: 'b', citations: ['1 U.S. 1'] },
    ]);
    expect(linkCites('1 U.S. 1 and 3 U.S. 3, 2  U.S. 2', twice)).toEqual([
      { text: '1 U.S. 1 and 3 U.S. 3, ' },
      { text: '2  U.S. 2', id: 'a' },
    ]);
    expect(linkCites('', index)).toEqual([]);
  });
});

describe('a value of a record as text', () => {
  it.each([
    ['court', 'A court', 'A court'],
    ['docket', null, ''],
    ['citations', ['1 U.S. 1', '2 U.S. 2'], '1 U.S. 1\n2 U.S. 2'],
    ['stance', 'adverse', 'Adverse'],
    ['grounds', ['overbreadth'], 'Overbreadth'],
    ['stances', { standing: 'mixed' }, 'Standing: mixed'],
    [
      'holdings',
      [{ text: 'Held so.', pin: '342', quote: 'Exact words', grounds: ['standing'] }],
      'Held so.\nPin: 342\n“Exact words”\nStanding',
    ],
  ])('%s', (field, value, expected) => expect(valueText(field, value)).toBe(expected));
});
