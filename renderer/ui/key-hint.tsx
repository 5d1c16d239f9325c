import './key-hint.css';

/** Whether shortcuts are shown and heard as on a Mac. */
export const onMac = (): boolean => navigator.userAgent.includes('Mac OS');

/** The same key in the words of this machine: 'Mod+K' is ⌘K on a Mac, Ctrl+K elsewhere. */
export function keyWords(keys: string): string {
  if (onMac()) return keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
  return keys.replace('Mod', 'Ctrl');
}

/** Shows a keyboard shortcut beside the thing it does. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className="q-key">{keyWords(keys)}</kbd>;
}
