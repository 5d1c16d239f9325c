import { describe, expect, it } from 'vitest';
import { isHome, isOurs, mayFrame, mayLoad } from '../../../main/origin';

describe('our origin', () => {
  it.each([
    'app://quash.evil/x',
    'app://quash@evil/x',
    'app://u:p@quash/x',
    'https://quash/',
    'app:quash',
    'file:///x',
    '',
  ])('is not %j', (url) => {
    expect(isOurs(url)).toBe(false);
    expect(mayLoad(url)).toBe(false);
    expect(mayFrame(url)).toBe(false);
  });

  it('is the page, its files, and what the page made itself', () => {
    expect(isHome('app://quash/index.html#/matters/1')).toBe(true);
    expect(isHome('app://quash/other.html')).toBe(false);
    expect(mayLoad('app://quash/assets/a.js')).toBe(true);
    expect(mayLoad('blob:app://quash/123')).toBe(true);
    expect(mayLoad('blob:https://evil/123')).toBe(false);
    expect(mayFrame('about:srcdoc')).toBe(true);
    expect(mayFrame('app://quash/index.html')).toBe(false);
  });
});
