import { describe, expect, it } from 'vitest';
import { searchAll, searchStories, type GuardFact } from '../../../../shared/guard/guard';
import { disguises } from '../../../guard/disguises';

const name: GuardFact = { kind: 'name', value: 'Elena Smith' };
const ip: GuardFact = { kind: 'ip', value: '203.0.113.7' };
const hidden = (fact: GuardFact, text: string): string[] =>
  searchStories([fact], [{ where: 'body', text }]).map(({ disguise }) => disguise);
const by = (disguise: string): string => disguises.find((one) => one.name === disguise)?.hide(name.value) ?? '';

describe('a hit', () => {
  it.each([
    ['as written', 'as written'],
    ['capitals', 'in other capitals'],
    ['composed accents', 'with other accents'],
    ['soft hyphens', 'with invisible characters'],
    ['full width', 'in letters of another style or width'],
    ['Cyrillic look-alikes', 'in look-alike letters'],
    ['no-break spaces', 'with other spaces or marks'],
    ['line breaks', 'with other spaces or marks'],
    ['letters spaced out', 'letters spaced out'],
    ['URL escapes', 'in URL escapes'],
    ['URL escapes, twice', 'in URL escapes'],
    ['decimal entities', 'in HTML entities'],
    ['backslash escapes', 'in backslash escapes'],
    ['quoted-printable', 'in quoted-printable'],
    ['base64', 'in base64'],
    ['hexadecimal', 'in hexadecimal'],
    ['UTF-16, low byte first, read as bytes', 'in UTF-16'],
    ['turned round', 'written backwards'],
  ])('says how the fact was hidden: %s', (disguise, said) => {
    expect(hidden(name, `The account (see ${by(disguise)}) in 2017.`)).toEqual([said]);
  });

  it.each([
    ['Smith, Elena', 'surname first'],
    ['E. Smith', 'surname with the first initial'],
    ['Elena M. Smith', 'with a middle name or initial'],
    ['E1ena Sm1th', 'with digits or strokes for letters'],
    ['SMITH, ELENA', 'surname first, in other capitals'],
    ['eCU0NWxlbmEgU21pdGg=', 'in base64, in URL escapes'],
  ])('says how “%s” was written', (text, said) => {
    expect(hidden(name, text)).toEqual([said]);
  });

  it('says in which notation an IP address stands', () => {
    expect(hidden(ip, 'at 3405803783')).toEqual(['the IP address as one number']);
    expect(hidden(ip, 'at 203[.]0[.]113[.]7')).toEqual(['with other spaces or marks']);
  });

  it('shows the text as it stands, eighty characters of it, with its fact and its place', () => {
    const code = by('hexadecimal entities');
    const stories = [
      { where: 'body', text: `See ${code} and E. Smith.` },
      { where: 'notes', text: 'Nothing.' },
      { where: 'footer', text: 'from 203.0.113.7' },
    ];
    expect(searchStories([ip, name], stories)).toEqual([
      { fact: 1, where: 'body', text: 'E. Smith', disguise: 'surname with the first initial' },
      { fact: 1, where: 'body', text: code.slice(0, 80), disguise: 'in HTML entities' },
      { fact: 0, where: 'footer', text: '203.0.113.7', disguise: 'as written' },
    ]);
  });

  it('is one for the same text in the same place, and there is an end to them', () => {
    const again = searchStories([name], [{ where: 'body', text: 'Elena Smith; '.repeat(5000) }]);
    expect(again).toEqual([{ fact: 0, where: 'body', text: 'Elena Smith', disguise: 'as written' }]);
    const many = Array.from({ length: 3000 }, (_, at) => `Elena${' '.repeat(at % 70)}\nSmith`).join('; ');
    expect(searchStories([name], [{ where: 'body', text: many }]).length).toBeLessThanOrEqual(100);
  });

  it('is found in the bytes of a part that is no text', () => {
    const bytes = new TextEncoder().encode('\u0001\u0002JFIF\u0000Artist\u0000Elena Smith\u0000\u0003');
    expect(searchStories([name], [{ where: 'picture', text: '', bytes }])).toEqual([
      { fact: 0, where: 'picture', text: 'Elena Smith', disguise: 'as written' },
    ]);
  });

  it('says which story was too much to decode', () => {
    const bomb = { where: 'bomb', text: 'VVVV'.repeat(50_000) };
    expect(searchAll([name], [bomb])).toEqual({ hits: [], unfinished: [] });
    expect(searchAll([name], [bomb, { where: 'body', text: 'x' }], 0)).toEqual({ hits: [], unfinished: ['bomb'] });
    expect(searchAll([name], [{ where: 'body', text: by('base64') }]).unfinished).toEqual([]);
  });
});
