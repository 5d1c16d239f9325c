/** Where the window lives. IndexedDB belongs to an origin: changing this would orphan every vault. */
export const scheme = 'app';
export const host = 'quash';
export const origin = `${scheme}://${host}`;
export const home = `${origin}/index.html`;

/** The page itself, whatever its hash. */
export function isHome(url: string): boolean {
  return url.split('#')[0] === home;
}

/** A URL of ours: parsed, never compared by its beginning (`app://quash.evil` begins like it, too). */
export function isOurs(url: string): boolean {
  try {
    const { protocol, host: where, username, password } = new URL(url);
    return protocol === `${scheme}:` && where === host && username === '' && password === '';
  } catch {
    return false;
  }
}

/** What may be loaded at all: our own files, and bytes that the page made itself. */
export function mayLoad(url: string): boolean {
  return isOurs(url) || url.startsWith('data:') || url.startsWith('devtools:') || url.startsWith(`blob:${origin}/`);
}

/** What a frame inside the page may show: a preview that the page made itself. */
export function mayFrame(url: string): boolean {
  return url === 'about:blank' || url === 'about:srcdoc' || url.startsWith(`blob:${origin}/`);
}
