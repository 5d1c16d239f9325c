import { describe, expect, it } from 'vitest';
import { publicText, sealedIn, sealFault, textInVersion, versionName } from '../../../../shared/sealing/marks';
import { hasSeals, inVersion, publicSource, sealFaults, sealedWords } from '../../../../shared/sealing/source';

const shown = (text: string): string =>
  textInVersion(text, 'sealed')
    .replace(/\uE006/g, '«')
    .replace(/\uE007/g, '»');

describe('a passage under seal', () => {
  it.each([
    ['She posted from [redact]12 Elm Street[/redact] in May.', 'She posted from [REDACTED] in May.'],
    ['[redact]She lives in Omaha.[/redact] He does not.', '[REDACTED]. He does not.'],
    ['Made by [redact]Acme, Inc.[/redact], and sold.', 'Made by [REDACTED], and sold.'],
    ['Made by [redact]Acme, Inc.[/redact].', 'Made by [REDACTED].'],
    ['[REDACT]a[/ redact ] and [Redact]b, c and d[/redact]', '[REDACTED] and [REDACTED]'],
    ['one[redact] two [/redact]three', 'one [REDACTED] three'],
    ['[redact]a[redact]b[/redact]c[/redact] d', '[REDACTED] d'],
    ['[redact]one\n\n## two\n\nthree[/redact]', '[REDACTED]'],
    ['nothing [redact] [/redact]here', 'nothing  here'],
    ['a [sealed] order and a [SEAL] of a notary', 'a [sealed] order and a [SEAL] of a notary'],
  ])('%j is public as %j', (text, expected) => {
    expect(publicText(text)).toBe(expected);
  });

  it.each([
    ['from [redact]12 Elm Street[/redact] in', 'from «12 Elm Street» in'],
    ['[redact]Acme, Inc.[/redact], and', '«Acme, Inc.», and'],
    ['## The [redact]Heron[/redact] Account', '## The «Heron» Account'],
    ['[redact]## Title\n\n- one\n(a) two\n> three[/redact]', '## «Title»\n\n- «one»\n(a) «two»\n> «three»'],
  ])('%j prints in full, marked line by line: %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('takes half a mark for all that it may have meant, and says so', () => {
    expect(publicText('open [redact]to the end')).toBe('open [REDACTED]');
    expect(publicText('from the start[/redact] open')).toBe('[REDACTED] open');
    expect(sealFault('open [redact]to the end')).toBe('unclosed');
    expect(sealFault('from the start[/redact] open')).toBe('unopened');
    expect(sealFault('[redact]a[/redact]')).toBeUndefined();
  });

  it('cannot be forged by the characters that hold its place', () => {
    expect(publicText('a \uE007b\uE006')).toBe('a b');
    expect(shown('\uE006a [redact]b\uE007c[/redact]')).toBe('a «bc»');
  });
});

describe('the source of both versions', () => {
  const source = { a: ['x [redact]one two[/redact]', { b: 'plain' }], c: null, d: 3, e: 'y[redact]three' };

  it('is walked whole; what holds no mark stays the same object', () => {
    expect(publicSource(source)).toEqual({ a: ['x [REDACTED]', { b: 'plain' }], c: null, d: 3, e: 'y[REDACTED]' });
    expect(sealedWords(source)).toEqual(['one two', 'three']);
    expect(sealFaults(source)).toEqual([{ where: 'e', fault: 'unclosed' }]);
    expect(hasSeals(source)).toBe(true);
    const plain = { a: ['x'], b: { c: 'y' } };
    expect(inVersion(plain, 'public')).toBe(plain);
    expect(hasSeals(plain)).toBe(false);
  });

  it('names its files by version and by nothing that is under seal', () => {
    expect(versionName('01 Motion.docx', 'sealed')).toBe('01 Motion - SEALED.docx');
    expect(versionName('Motion', 'public')).toBe('Motion - PUBLIC');
    expect(sealedIn('no mark')).toEqual([]);
  });
});
