import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawerOpenUntil, openDrawer } from '../../../../renderer/data';
import { awayMs, beforeShut, shutSoon, watchAway } from '../../../../renderer/features/open-drawer/shut';
import { inMinutes } from '../../../../renderer/features/open-drawer/kinds';
import { freshData } from '../data/fresh';

describe('shutting the drawer', () => {
  it('lets what is typed be saved first, while the key is still there', async () => {
    await freshData();
    await openDrawer({ by: 'passphrase', secret: new Uint8Array([1]) });
    const seen: (number | null)[] = [];
    const stop = beforeShut(() => seen.push(drawerOpenUntil()));
    shutSoon();
    // Fields that go away in the same turn still save, too.
    seen.push(drawerOpenUntil());
    await Promise.resolve();
    expect(seen.map((until) => until !== null)).toEqual([true, true]);
    expect(drawerOpenUntil()).toBeNull();
    stop();
    shutSoon();
    expect(seen).toHaveLength(2);
  });

  it('says the time left as minutes and seconds', () => {
    expect([120, 107, 60, 9, 0].map(inMinutes)).toEqual(['2:00', '1:47', '1:00', '0:09', '0:00']);
  });
});

describe('a window that is turned away from', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shuts the drawer after half a minute, not before, and not when somebody came back', () => {
    const window = new EventTarget();
    const shut = vi.fn();
    let focus = false;
    const stop = watchAway(window, () => focus, shut);
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(awayMs - 1);
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(awayMs);
    expect(shut).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(awayMs);
    expect(shut).toHaveBeenCalledOnce();
    // A preview inside the window took the keyboard: the user is still here.
    focus = true;
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(awayMs);
    stop();
    focus = false;
    window.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(awayMs);
    expect(shut).toHaveBeenCalledOnce();
  });
});
