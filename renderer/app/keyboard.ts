import { useEffect } from 'react';
import { onMac } from '../ui/key-hint';
import type { Command } from './commands';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** True when a key press is the shortcut: 'Mod+Shift+Z', 'Alt+ArrowLeft', 'F6', '?'. */
export function isShortcut(press: Press, keys: string, mac = onMac()): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== parts.includes('Mod') || press.altKey !== parts.includes('Alt')) return false;
  // '?' needs Shift on many keyboards; it is the sign that counts.
  if (key !== '?' && press.shiftKey !== parts.includes('Shift')) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Shortcuts that belong to the text while one is being written. */
const textKeys = ['Mod+Z', 'Mod+Shift+Z', '?', 'Alt+ArrowLeft', 'Alt+ArrowRight'];

/** Listens for the commands' keys in the whole window. An open dialog keeps the keyboard to itself. */
export function useKeyboard(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      const command = commands.find((c) => c.keys !== undefined && isShortcut(event, c.keys));
      if (!command?.keys || (isTyping(event.target) && textKeys.includes(command.keys))) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
