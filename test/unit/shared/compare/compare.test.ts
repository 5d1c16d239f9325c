import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, type ParagraphChange } from '../../../../shared/compare/changes';
import { compareParagraphs } from '../../../../shared/compare/compare';

const shown = (changes: readonly ParagraphChange[]): string[] =>
  changes.map((change) =>
    change.kind === 'changed'
      ? change.pieces
          .map((p) => (p.kind === 'same' ? p.text : p.kind === 'added' ? `+${p.text}+` : `-${p.text}-`))
          .join('')
      : `${change.kind}: ${change.text}`,
  );

describe('two versions of a paper, compared', () => {
  it.each([
    ['nothing changed', ['One.', 'Two.'], ['One.', 'Two.'], ['same: One.', 'same: Two.']],
    ['a paragraph came', ['One.'], ['One.', 'Two.'], ['same: One.', 'added: Two.']],
    ['a paragraph went', ['One.', 'Two.'], ['Two.'], ['removed: One.', 'same: Two.']],
    [
      'a word of a paragraph changed',
      ['The summons was served on March 14.'],
      ['The summons was faxed on March 14.'],
      ['The summons was -served-+faxed+ on March 14.'],
    ],
    [
      'one of two neighbours was rewritten, the other dropped',
      ['The agency cited no offense.', 'It asked for secrecy.'],
      ['The agency cited no offense at all.'],
      ['The agency cited no offense+ at all+.', 'removed: It asked for secrecy.'],
    ],
    [
      'paragraphs with nothing in common are no edit of each other',
      ['Apples and pears.'],
      ['Habeas corpus lies.'],
      ['removed: Apples and pears.', 'added: Habeas corpus lies.'],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(shown(compareParagraphs(before, after))).toEqual(expected);
  });

  it('gives back both versions, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a b c', 'a b d', 'x', '', 'The Court held.', 'The Court so held.'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = compareParagraphs(before, after);
        const side = (not: 'added' | 'removed'): string[] =>
          changes.flatMap((change) =>
            change.kind === 'changed'
              ? [
                  change.pieces
                    .filter((piece) => piece.kind !== not)
                    .map((piece) => piece.text)
                    .join(''),
                ]
              : change.kind === not
                ? []
                : [change.text],
          );
        expect(side('added')).toEqual(before);
        expect(side('removed')).toEqual(after);
        const counts = countChanges(changes);
        expect(counts.same + counts.added + counts.removed + counts.changed).toBe(changes.length);
      }),
    );
  });

  it('gives up on words, not on the document, when two texts have nothing in common', () => {
    const many = (word: string): string[] => Array.from({ length: 6_000 }, (_, n) => `${word}${n}`);
    const counts = countChanges(compareParagraphs(many('a'), many('b')));
    expect(counts).toEqual({ same: 0, added: 6_000, removed: 6_000, changed: 0 });
  });
});
