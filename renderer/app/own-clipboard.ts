/*
 * What this window puts on the system's clipboard is cleared from there when Quash locks. Main can only know it by its
 * SHA-256: the text itself stays here. So that the two agree to the letter, what is marked on a page is put on the
 * clipboard here, as text and as plain markup; what is marked in a field, the engine copies as it stands.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldOf(target: EventTarget | null): Field | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

/** The forms in which a field's text may lie on the clipboard: Chromium copies spaces that do not break as plain ones. */
export function clipboardForms(text: string): string[] {
  return [...new Set([text, text.replaceAll('\u00a0', ' ')])].filter((form) => form !== '');
}

/** What is marked, as markup that says how words stand and nothing of this program. */
function bareMarkup(selection: Selection): string {
  const box = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at += 1) box.append(selection.getRangeAt(at).cloneContents());
  for (const gone of box.querySelectorAll('svg, button, input, textarea, select')) gone.remove();
  for (const element of box.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  return box.innerHTML;
}

/** Puts what is marked on the clipboard; gives its text, or nothing when nothing is marked. */
function putMarked({ clipboardData }: ClipboardEvent): string {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (!selection || text === '' || !clipboardData) return '';
  clipboardData.setData('text/plain', text);
  clipboardData.setData('text/html', bareMarkup(selection));
  return text;
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function tellMain(text: string): Promise<void> {
  for (const form of clipboardForms(text)) {
    await window.quash['clipboard:mine']({ sha256: await sha256(form) });
  }
}

let told: Promise<void> = Promise.resolve();

/** Resolves when main knows of every copy so far: a lock right behind a copy clears it, too. */
export const clipboardTold = (): Promise<void> => told;

/** Reports every copy and cut in the window, whatever it is made with. Gives back how to stop. */
export function watchOwnClipboard(tell: (text: string) => Promise<void> = tellMain): () => void {
  const onCopy = (event: ClipboardEvent): void => {
    const text = textOf(event);
    if (text !== '') told = Promise.all([told, tell(text).catch(() => undefined)]).then(() => undefined);
  };
  // On the window, where the event arrives last: by then whoever wants it otherwise has had a say.
  window.addEventListener('copy', onCopy);
  window.addEventListener('cut', onCopy);
  return () => {
    window.removeEventListener('copy', onCopy);
    window.removeEventListener('cut', onCopy);
  };
}

function textOf(event: ClipboardEvent): string {
  if (event.defaultPrevented) return event.clipboardData?.getData('text/plain') ?? '';
  const field = fieldOf(event.target);
  if (field) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  const text = putMarked(event);
  if (text !== '') event.preventDefault();
  return text;
}
