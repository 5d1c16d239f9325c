/** Where the windows live. What a page stores belongs to an origin: changing this would orphan every working set. */
export const scheme = 'app';
export const host = 'quash';
export const origin = `${scheme}://${host}`;

/** Every page there is: the program itself, the lock in front of it, and the one that takes over an older store. */
export const pages = {
  main: `${origin}/index.html`,
  lock: `${origin}/lock.html`,
  adopt: `${origin}/adopt.html`,
} as const;
export type PageKind = keyof typeof pages;

const withoutHash = (url: string): string => url.split('#')[0] ?? '';

/** True for this page itself, whatever its hash. */
export function isPage(url: string, kind: PageKind): boolean {
  return withoutHash(url) === pages[kind];
}

/** True when both are the same page of ours: a page may move within itself and nowhere else. */
export function isSamePage(url: string, current: string): boolean {
  return withoutHash(url) === withoutHash(current) && (Object.keys(pages) as PageKind[]).some((k) => isPage(url, k));
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
