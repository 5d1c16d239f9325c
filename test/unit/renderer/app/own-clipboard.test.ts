import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboardForms, clipboardTold, watchOwnClipboard } from '../../../../renderer/app/own-clipboard';

/* The parts of a page that this touches; that the hashes are those of the real clipboard is seen in the real app. */
class Input extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
}
class Copy extends Event {
  readonly put = new Map<string, string>();
  readonly clipboardData = {
    setData: (type: string, text: string) => void this.put.set(type, text),
    getData: (type: string) => this.put.get(type) ?? '',
  };
  constructor(type: 'copy' | 'cut', from?: object) {
    super(type, { cancelable: true });
    if (from) Object.defineProperty(this, 'target', { value: from });
  }
}

const marked = { text: '', rangeCount: 0, toString: () => marked.text, getRangeAt: () => ({}) };
const tell = vi.fn((_text: string) => Promise.resolve());
let stop: () => void;
beforeEach(() => {
  const window = new EventTarget();
  vi.stubGlobal('window', Object.assign(window, { quash: {} }));
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('HTMLTextAreaElement', class extends EventTarget {});
  vi.stubGlobal('document', {
    getSelection: () => marked,
    createElement: () => ({ append: () => undefined, querySelectorAll: () => [], innerHTML: '<p>bare</p>' }),
  });
  tell.mockClear();
  stop = watchOwnClipboard(tell);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('what this window puts on the clipboard', () => {
  it('is, from the page, the marked text to the letter, with bare markup beside it', () => {
    marked.text = '18 U.S.C. §\u00a02703';
    const copy = new Copy('copy', {});
    window.dispatchEvent(copy);
    expect(tell.mock.calls).toEqual([['18 U.S.C. §\u00a02703']]);
    expect([...copy.put]).toEqual([
      ['text/plain', '18 U.S.C. §\u00a02703'],
      ['text/html', '<p>bare</p>'],
    ]);
    expect(copy.defaultPrevented).toBe(true);
  });

  it('is, from a field, what is marked in it, and the engine copies that itself', () => {
    const field = Object.assign(new Input(), { value: 'In re Summons', selectionStart: 6, selectionEnd: 13 });
    const cut = new Copy('cut', field);
    window.dispatchEvent(cut);
    expect(tell.mock.calls).toEqual([['Summons']]);
    expect(cut.defaultPrevented).toBe(false);
  });

  it('is what a handler before it put there, or nothing when that refused the copy', () => {
    const given = new Copy('copy', {});
    given.clipboardData.setData('text/plain', 'a citation');
    given.preventDefault();
    window.dispatchEvent(given);
    const refused = new Copy('copy', {});
    refused.preventDefault();
    window.dispatchEvent(refused);
    marked.text = '';
    window.dispatchEvent(new Copy('copy', {}));
    expect(tell.mock.calls).toEqual([['a citation']]);
  });

  it('is told to main as SHA-256 only, in each form in which it may lie there', async () => {
    stop();
    const told: string[] = [];
    const mine = (input: { sha256: string }) => Promise.resolve(void told.push(JSON.stringify(input)));
    Object.assign(window, { quash: { 'clipboard:mine': mine } });
    stop = watchOwnClipboard();
    marked.text = '§\u00a02703';
    window.dispatchEvent(new Copy('copy', {}));
    const hash = (text: string) => JSON.stringify({ sha256: createHash('sha256').update(text).digest('hex') });
    // What the lock waits for.
    await clipboardTold();
    expect(told).toEqual([hash('§\u00a02703'), hash('§ 2703')]);
    expect(clipboardForms('plain')).toEqual(['plain']);
  });
});
