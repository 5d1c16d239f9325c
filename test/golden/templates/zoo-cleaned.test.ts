import { describe, expect, it } from 'vitest';
import { cleanDocx } from '../../../shared/render/clean-docx';
import { revealDocx } from '../../../shared/reveal/reveal-docx';
import { validate, validatorPath } from '../../unit/validate-docx';
import { wordTemplate } from './word-ways';
import { zoo } from './zoo';

/** Word files as Word makes them, with every habit that the templates know: each has a cleaned copy. */
const copies = new Map<string, Uint8Array>();

describe('cleaned copies of the zoo', () => {
  it.each(zoo.map((specimen, at) => [specimen.name, at] as const))('%s', (_name, at) => {
    const { bytes } = cleanDocx(wordTemplate(zoo[at]?.parts ?? { body: '' }));
    copies.set(String(at), bytes);
    expect(revealDocx(bytes).carriers).toEqual([]);
  });

  it.skipIf(validatorPath() === null)('are valid in the eyes of Word', () => {
    expect(copies.size).toBe(zoo.length);
    expect(validate(validatorPath() ?? '', Object.fromEntries(copies))).toBe('');
  });
});
