import { REPORTERS } from '../reporters';
import type { Reporter } from '../reporters/reporter';
import { SpellingTrie, type Spelled } from './spelling-trie';

/** 'U.S.' as 'US', 'F. Supp. 2d' as 'F Supp 2d': only where no common word or single letter comes out. */
function withoutStops(spelling: string): string | undefined {
  const bare = spelling.replaceAll('.', '');
  const series = /\d(?:d|th)\b/.test(bare);
  const initials = /^[A-Z]{2,}$/.test(bare.replaceAll(' ', '')) && spelling.includes('.');
  return bare !== spelling && (series || initials) && bare.length > 1 ? bare : undefined;
}

function built(): SpellingTrie<Reporter[]> {
  const trie = new SpellingTrie<Reporter[]>();
  const add = (spelling: string, reporter: Reporter): void => {
    const known = trie.add(spelling, [reporter]);
    if (!known.includes(reporter)) known.push(reporter);
  };
  for (const reporter of REPORTERS) add(reporter.cite, reporter);
  for (const reporter of REPORTERS) for (const variant of reporter.variants ?? []) add(variant, reporter);
  for (const reporter of REPORTERS) {
    for (const spelling of [reporter.cite, ...(reporter.variants ?? [])]) {
      const bare = withoutStops(spelling);
      if (bare !== undefined && !trie.has(bare)) trie.add(bare, [reporter]);
    }
  }
  return trie;
}

const TRIE = built();

/** The reporters whose name begins at a place of the text, with the end of the name; several share 'Wash.' or 'Black'. */
export function reportersAt(text: string, at: number): Spelled<readonly Reporter[]> | undefined {
  return TRIE.at(text, at);
}

const lives = ({ years: [first, last] }: Reporter, year: number): boolean =>
  year >= first && (last === null || year <= last);

/** Whether a volume can be one of it: a neutral cite is numbered by years, a series that ended by its volumes. */
const has = ({ kind, lastVolume = Infinity }: Reporter, volume: number): boolean =>
  kind === 'neutral' || kind === 'database' ? volume > 1900 : volume <= lastVolume;

/**
 * Of reporters that are spelled alike the one that has such a volume and appeared in that year; the first when none does
 * or nothing is known.
 */
export function reporterOf(
  among: readonly Reporter[],
  { year, volume }: { readonly year?: number | undefined; readonly volume?: number },
): Reporter | undefined {
  if (among.length < 2) return among[0];
  const fitting = volume === undefined || Number.isNaN(volume) ? among : among.filter((one) => has(one, volume));
  return (year === undefined ? undefined : fitting.find((one) => lives(one, year))) ?? fitting[0] ?? among[0];
}
