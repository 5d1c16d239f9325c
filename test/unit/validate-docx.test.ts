import { describe, expect, it } from 'vitest';
import { ns, p, template } from './shared/render/sample-doc';
import { validate, validatorPath } from './validate-docx';

const styles = (inside: string): Record<string, string> => ({
  'word/styles.xml': `<w:styles ${ns}>${inside}</w:styles>`,
});
const good = template(p('Sound.'), styles(''));

/** Attributes that Word does not know there; of an element xmllint would list for long what could stand in its place. */
const invalid: readonly (readonly [part: string, bytes: Uint8Array])[] = [
  ['word/document.xml', template('<w:p w:nonsense="1"/>', styles(''))],
  ['word/styles.xml', template(p('Sound.'), styles('<w:style w:nonsense="1"/>'))],
];

const validator = validatorPath();
describe.skipIf(validator === null)('what the validator is asked', () => {
  const ask = (files: Record<string, Uint8Array>): string => validate(validator ?? '', files);

  it('a sound file, alone and twice', () => {
    expect(ask({ good })).toBe('');
    expect(ask({ good, again: good })).toBe('');
  });

  it.each(invalid)(
    'an invalid %s is reported every time, alone and among sound files, in its own file',
    (part, bad) => {
      const finding = new RegExp(`^bad\\.docx: ${part}: .*'nonsense'`, 'm');
      expect(ask({ bad })).toMatch(finding);
      expect(ask({ bad })).toMatch(finding);
      const said = ask({ good, bad, last: good });
      expect(said).toMatch(finding);
      expect(said).not.toMatch(/^(good|last)\.docx/m);
    },
  );

  it('a part that is no XML, and what is no package at all', () => {
    expect(ask({ good, bad: template('<w:p>') })).toContain('bad.docx: word/document.xml: not well-formed');
    expect(ask({ good, bad: new Uint8Array([1, 2, 3]) })).toContain('bad.docx: not a package');
  });
});
