import { describe, expect, it } from 'vitest';
import { handleSpellings } from '../../../../shared/guard/crowd/one-spelling';
import { smallCell, type PublicFiling } from '../../../../shared/guard/crowd/small-cell';

const filing = (name: string, text: string, bySpeaker = false): PublicFiling => ({
  name,
  stories: [{ where: 'body', text }],
  bySpeaker,
});

describe('what the public filings say together', () => {
  const motion = filing('Motion', 'Doe lives in Fairbanks. The court sits in Anchorage.');
  const letter = filing('Letter', 'The account holder is a nurse at a clinic.');
  const declaration = filing('Declaration', 'I have served in the Navy. The agency is large.', true);

  it('is nothing while two kinds are told', () => {
    expect(smallCell([motion, letter], [])).toEqual([]);
  });

  it('is a warning at each first place once there are three', () => {
    const found = smallCell([motion, letter, declaration], []);
    expect(found.map(({ where, severity }) => [where, severity])).toEqual([
      ['Motion: body', 'warn'],
      ['Letter: body', 'warn'],
      ['Declaration: body', 'warn'],
    ]);
    expect(found[0]?.why).toContain('where they live, what work they do, their service');
  });

  it('counts a kind once, however often it is told', () => {
    const twice = filing('Reply', 'Doe resides in Fairbanks. Doe was living in Juneau. Doe is a resident of Nome.');
    expect(smallCell([motion, twice, letter], [])).toEqual([]);
  });

  it('knows the speaker by the names of the matter', () => {
    const named = [filing('A', 'ALT_USCIS is a veteran.'), filing('B', 'ALT_USCIS, a mother of two, is 34 years old.')];
    expect(smallCell(named, [])).toEqual([]);
    expect(smallCell(named, ['ALT_USCIS']).map(({ text }) => text)).toHaveLength(3);
  });

  it('leaves alone what is said of others, and what others say of themselves', () => {
    const others = filing('Motion', 'The agent lives in Reno, is 40 years old and a veteran. I work for the firm.');
    expect(smallCell([others], [])).toEqual([]);
  });
});

describe('one spelling a handle', () => {
  const spellings = (text: string): string[] =>
    handleSpellings([{ where: 'body', text }], ['@ALT_USCIS']).map(({ text: found }) => found ?? '');

  it.each([
    ['as the matter has it: @ALT_USCIS.', []],
    ['in other letters: @alt_uscis', ['@alt_uscis']],
    ['without its line: @ALTUSCIS, twice @ALTUSCIS', ['@ALTUSCIS']],
    ['another account: @ALT_USCIS_2', []],
    ['an address: someone@alt_uscis.example', []],
  ])('%s', (text, expected) => expect(spellings(text)).toEqual(expected));
});
