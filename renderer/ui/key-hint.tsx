import './key-hint.css';

const mac = navigator.userAgent.includes('Mac OS');

/** The same key in the words of this machine: 'Mod+K' is ⌘K on a Mac, Ctrl+K elsewhere. */
export function keyWords(keys: string): string {
  if (mac) return keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
  return keys.replace('Mod', 'Ctrl');
}

/** Shows a keyboard shortcut beside the thing it does. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className="q-key">{keyWords(keys)}</kbd>;
}
