import { describe, expect, it } from 'vitest';
import { findProtectedWords } from '../../../../shared/checks/leak';

const finds = (text: string, word: string): boolean => findProtectedWords([{ where: 'x', text }], [word]).length > 0;

describe('findProtectedWords', () => {
  it.each([
    ['as it is', 'signed by Jane Doe today'],
    ['case', 'JANE DOE'],
    ['accents', 'Jané Döe'],
    ['soft hyphens', 'Ja\u00adne D\u00adoe'],
    ['zero width', 'Ja\u200bne\u2060 Doe'],
    ['no space', 'janedoe'],
    ['hyphen, dot, underscore', 'motion_jane-doe.docx'],
    ['spread out', 'J a n e  D o e'],
    ['two lines', 'Jane\nDoe'],
    ['full width', 'Ｊａｎｅ Ｄｏｅ'],
    ['inside a handle', 'xxjanedoe99'],
  ])('finds a name: %s', (_how, text) => {
    expect(finds(text, 'Jane Doe')).toBe(true);
  });

  it('finds a telephone number however it is written', () => {
    for (const text of ['(555) 010-1234', '555.010.1234', '5550101234', '555 010 1234']) {
      expect(finds(`call ${text} now`, '555-010-1234')).toBe(true);
    }
  });

  it('does not find a name that two other words make up between them', () => {
    expect(finds('the counsel enabled it', 'Elena')).toBe(false);
    expect(finds('a formal reply', 'Al')).toBe(false);
    expect(finds('signed, Al.', 'Al')).toBe(true);
  });

  it('names each word once a place, and ignores words without letters', () => {
    const stories = [
      { where: 'a', text: 'Doe, Doe and Smith' },
      { where: 'b', text: 'doe' },
    ];
    expect(findProtectedWords(stories, ['Doe', ' Doe ', 'Smith', '', '-', 'x'])).toEqual([
      { where: 'a', word: 'Doe', disguise: 'as written' },
      { where: 'a', word: 'Smith', disguise: 'as written' },
      { where: 'b', word: 'Doe', disguise: 'in other capitals' },
    ]);
  });

  it('knows by an account what it may be: a name in any order, a word of the language as a handle alone', () => {
    expect(finds('SMITH, ELENA', 'Elena Smith')).toBe(true);
    expect(finds('Elena M. Smith', 'Elena Smith')).toBe(true);
    expect(finds('noreh_thgin', 'night_heron')).toBe(true);
    expect(finds('the nightheronfans', 'night_heron')).toBe(true);
    expect(finds('the law of the case', '@law')).toBe(false);
    expect(finds('posted by @law', '@law')).toBe(true);
  });

  it('takes facts with their kinds from those who know them', () => {
    const stories = [{ where: 'a', text: 'call 1-415-555-0142 or (415) 555-0142' }];
    const known = [{ kind: 'phone' as const, value: '+1 415 555 0142' }];
    expect(findProtectedWords(stories, [], known)).toMatchObject([{ where: 'a', word: '+1 415 555 0142' }]);
  });
});
