import { describe, expect, it } from 'vitest';
import { isShortcut } from '../../../../renderer/app/keyboard';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('hear Ctrl, and ⌘ on a Mac', () => {
    expect(isShortcut(press('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', false)).toBe(false);
    expect(isShortcut(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true);
  });

  it('hear nothing with a key too many or too few', () => {
    expect(isShortcut(press('z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false);
    expect(isShortcut(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true);
    expect(isShortcut(press('ArrowLeft'), 'Alt+ArrowLeft', false)).toBe(false);
    expect(isShortcut(press('F6'), 'F6', false)).toBe(true);
  });

  it('hear “?” on keyboards where it needs Shift', () => {
    expect(isShortcut(press('?', { shiftKey: true }), '?', false)).toBe(true);
  });
});
