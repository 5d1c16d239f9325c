/** The tags that put words under seal, as the texts of a matter hold them (shared/sealing/marks.ts). */
export const sealOpen = '[redact]';
export const sealClose = '[/redact]';

/** The key for it, in every field of text. */
export const sealKeys = 'Mod+Shift+E';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/** What stands in place of the selection: marked, or as it was where it is marked already. */
export function marked(selected: string): string {
  const inner = /^\[redact\]([\s\S]*)\[\/redact\]$/i.exec(selected)?.[1];
  return inner ?? sealOpen + selected + sealClose;
}

/**
 * Puts the words that are selected in the field with the cursor under seal, or takes the mark off them. Without a
 * selection the cursor stands between the tags.
 */
export function sealSelection(): void {
  const field = document.activeElement;
  if (!isField(field) || field.disabled || field.readOnly) return;
  const start = field.selectionStart ?? 0;
  const selected = field.value.slice(start, field.selectionEnd ?? start);
  const next = marked(selected);
  // Nothing else keeps the field’s own undo.
  document.execCommand('insertText', false, next);
  if (selected === '') field.setSelectionRange(start + sealOpen.length, start + sealOpen.length);
  else field.setSelectionRange(start, start + next.length);
}
