import { describe, expect, it } from 'vitest';
import { isOurs, isPage, isSamePage, mayFrame, mayLoad } from '../../../main/origin';

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
    expect(isPage('app://quash/index.html#/matters/1', 'main')).toBe(true);
    expect(isPage('app://quash/other.html', 'main')).toBe(false);
    expect(mayLoad('app://quash/assets/a.js')).toBe(true);
    expect(mayLoad('blob:app://quash/123')).toBe(true);
    expect(mayLoad('blob:https://evil/123')).toBe(false);
    expect(mayFrame('about:srcdoc')).toBe(true);
    expect(mayFrame('app://quash/index.html')).toBe(false);
  });

  it('is several pages, and none may become another', () => {
    expect(isPage('app://quash/lock.html', 'lock')).toBe(true);
    expect(isPage('app://quash/lock.html', 'main')).toBe(false);
    expect(isSamePage('app://quash/lock.html#x', 'app://quash/lock.html')).toBe(true);
    expect(isSamePage('app://quash/index.html', 'app://quash/lock.html')).toBe(false);
    expect(isSamePage('app://quash/other.html', 'app://quash/other.html')).toBe(false);
    expect(isSamePage('https://quash/index.html', '')).toBe(false);
  });
});
