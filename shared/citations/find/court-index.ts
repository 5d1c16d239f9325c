import { COURTS } from '../courts';
import type { Reporter } from '../reporters/reporter';

/** 'Crim. Ct. N.Y. Cnty.' and 'Crim Ct, NY County' alike. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s.,'’"]/g, '')
    .replace(/county/g, 'cnty')
    .replace(/department|dep't/g, 'dept')
    .replace(/district/g, 'dist')
    .replace(/division/g, 'div');

/** Words that several courts share are a short form: they name none of them alone. */
const SHARED = '';
const BY_WORDS = new Map<string, string>();
const KEYS = new Map<string, readonly string[]>();
for (const { id, cites } of COURTS) {
  const keys = cites.map(keyOf);
  KEYS.set(id, keys);
  for (const key of keys) BY_WORDS.set(key, (BY_WORDS.get(key) ?? id) === id ? id : SHARED);
}

const HIGHEST: ReadonlySet<string> = new Set(COURTS.flatMap(({ id, level }) => (level === 'supreme' ? [id] : [])));

const only = (reporter: Reporter | undefined): string | undefined =>
  reporter?.courts?.length === 1 ? reporter.courts[0] : undefined;

/** The court that a citation need not name: the reporter's only one, or the highest of those that it reports. */
function unnamed(reporter: Reporter | undefined): string | undefined {
  const courts = reporter?.courts ?? [];
  const highest = courts.filter((id) => HIGHEST.has(id));
  return only(reporter) ?? (highest.length === 1 ? highest[0] : undefined);
}

/**
 * The court that a citation names by the words of its bracket ('9th Cir.', '' for none) and its reporter, which may say
 * the rest: 'App. Div.' after 'N.J. Super.'. Undefined when they leave it open.
 */
export function courtOf(words: string, reporter?: Reporter): string | undefined {
  if (words === '') return unnamed(reporter);
  const key = keyOf(words);
  const reported = reporter?.courts?.find((id) => KEYS.get(id)?.some((one) => one === key || one.endsWith(key)));
  const named = BY_WORDS.get(key);
  if (named === SHARED) return reported;
  return reported ?? named ?? only(reporter);
}
