import type { Spotted } from './numbers';

const email = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,24}\b/g;
const handle = /(?<![\w@./])@[A-Za-z0-9_]{2,30}\b(?!\.\w)/g;
const ipv4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g;

const key = (text: string): string => text.toLowerCase().replace(/^@/, '');

/**
 * Names that a provider gave to people: addresses of mail and of machines, handles. `known`: texts whose own ones may
 * stand (the matter's parties, counsel, issuer and accounts).
 */
export function otherPeople(text: string, known: readonly string[]): Spotted[] {
  const found = (text.includes('@') ? [email, handle, ipv4] : [ipv4]).flatMap((pattern) => [...text.matchAll(pattern)]);
  if (found.length === 0) return [];
  const mine = new Set(known.flatMap((one) => [key(one), ...[...one.matchAll(email)].map(([its]) => key(its))]));
  const seen = new Set<string>();
  return found.flatMap(({ index, 0: words }): Spotted[] => {
    const name = key(words);
    if (mine.has(name) || seen.has(name)) return [];
    seen.add(name);
    return [{ at: index, text: words, sure: true }];
  });
}
