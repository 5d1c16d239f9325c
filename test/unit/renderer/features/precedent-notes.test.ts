import { describe, expect, it } from 'vitest';
import { valueText } from '../../../../renderer/features/keep-precedents/history/value-text';
import { linkNote } from '../../../../renderer/features/keep-precedents/notes/link-cites';
import { parseNote, spansOf } from '../../../../renderer/features/keep-precedents/notes/parse-note';
import { CitedRecords } from '../../../../shared/cite-check/cited-records';
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
  const index = new CitedRecords();
  for (const record of law.precedents.values()) index.add(record);
  /** Every link of a note, with the words that it stands on: emphasis marked as it is drawn. */
  const links = (text: string, opening?: string): string[] =>
    linkNote(text, index, opening)
      .flatMap((block) => (block.kind === 'list' ? block.items.map(({ line }) => line) : block.lines))
      .flat()
      .flatMap(({ id, spans }) =>
        id === undefined ? [] : [`${spans.map((one) => (one.italic ? `*${one.text}*` : one.text)).join('')} → ${id}`],
      );
  /** The words of a note, whatever they are cut into. */
  const words = (text: string): string =>
    linkNote(text, index)
      .map((block) =>
        (block.kind === 'list' ? block.items.map(({ line }) => line) : block.lines)
          .map((line) => line.flatMap(({ spans }) => spans.map((one) => one.text)).join(''))
          .join('\n'),
      )
      .join('\n\n');

  it('lead to their records, with the stops around them left alone', () => {
    expect(linkNote('See 514 U.S. 334, 342; (362 U.S. 60).', index)).toEqual([
      {
        kind: 'para',
        lines: [
          [
            { spans: [{ text: 'See ', bold: false, italic: false }] },
            { id: 'mcintyre-v-ohio-1995', spans: [{ text: '514 U.S. 334, 342', bold: false, italic: false }] },
            { spans: [{ text: '; (', bold: false, italic: false }] },
            { id: 'talley-v-california-1960', spans: [{ text: '362 U.S. 60', bold: false, italic: false }] },
            { spans: [{ text: ').', bold: false, italic: false }] },
          ],
        ],
      },
    ]);
  });

  it('are read through emphasis, lines and lists, short forms and Id. with them', () => {
    const note = [
      'See *Talley v. California*, 362 U.S.',
      '60, 64 (1960). *Id.* at 65.',
      '',
      '- *McIntyre v. Ohio Elections Comm’n*, 514 U.S. 334 (1995)',
      '- *Talley*, 362 U.S. at 66',
      '> *Id.* at 67',
    ].join('\n');
    expect(links(note)).toEqual([
      '362 U.S. → talley-v-california-1960',
      '60, 64 (1960) → talley-v-california-1960',
      '*Id.* at 65 → talley-v-california-1960',
      '514 U.S. 334 (1995) → mcintyre-v-ohio-1995',
      '362 U.S. at 66 → talley-v-california-1960',
      '*Id.* at 67 → talley-v-california-1960',
    ]);
  });

  it('in the short form of the record that the note is on lead to it; Id. alone leads nowhere', () => {
    const opening = 'McIntyre v. Ohio Elections Comm’n, 514 U.S. 334 (1995)';
    expect(links('*McIntyre*, 514 U.S. at 342. *Id.* at 343.', opening)).toEqual([
      '514 U.S. at 342 → mcintyre-v-ohio-1995',
      '*Id.* at 343 → mcintyre-v-ohio-1995',
    ]);
    expect(links('*McIntyre*, 514 U.S. at 342.')).toEqual([]);
    expect(links('*Id.* at 343.', opening)).toEqual([]);
  });

  it('are found for every reporter cite that the library has', () => {
    let found = 0;
    for (const { id, citations } of law.precedents.values())
      for (const citation of citations) {
        if (!/^\d+ [A-Z][\w.' ]* \d+$/.test(citation)) continue;
        expect(links(`As in ${citation}, too`)).toEqual([`${citation} → ${id}`]);
        found += 1;
      }
    expect(found).toBeGreaterThan(90);
  });

  it('that two records claim, or none, stay words', () => {
    const [talley] = [law.precedents.get('talley-v-california-1960')];
    if (!talley) throw new Error('no Talley');
    const twice = new CitedRecords();
    twice.add({ ...talley, id: 'a', citations: ['1 U.S. 1', '2 U.S. 2'] });
    twice.add({ ...talley, id: 'b', citations: ['1 U.S. 1'] });
    const cited = linkNote('1 U.S. 1 and 3 U.S. 3, 2  U.S. 2', twice)
      .flatMap((block) => (block.kind === 'list' ? [] : block.lines.flat()))
      .filter(({ id }) => id !== undefined);
    expect(cited).toEqual([{ id: 'a', spans: [{ text: '2  U.S. 2', bold: false, italic: false }] }]);
    expect(linkNote('', index)).toEqual([]);
  });

  it.each([
    'See 514 U.S. 334.\nAnd **362 U.S. 60**.\n\nThen *id.* at 5',
    'Nothing here',
    '362 U.S. 60\n\n514 U.S. 334',
  ])('lose no word: %j', (text) => expect(words(text)).toBe(text.replaceAll('*', '')));
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
