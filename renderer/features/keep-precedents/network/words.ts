import { isAuthority } from '../../../../shared/precedents/authority';
import { TREATMENT_WORDS } from '../../../../shared/precedents/later-history';
import { LINK_WORDS, toneOfLink, type LinkTone } from '../../../../shared/precedents/network/link-kinds';
import type { Link } from '../../../../shared/precedents/network/network';
import { standingOf } from '../../../../shared/precedents/standing';
import type { PrecedentView } from '../../../data';
import type { Tone } from '../../../ui/badge';

/** How a record is marked: what a paper must not rely on before everything else, then its stance. */
export type Mark = 'gone' | 'adverse' | 'mixed' | 'supports';

/** What stands against relying on a record, in a word: 'vacated', 'vacated in part', 'no ruling'; '' where nothing does. */
export function standingWord(record: PrecedentView): string {
  const { good, gone, partly } = standingOf(record, record.keeping);
  const [first] = gone;
  if (first) return TREATMENT_WORDS[first.kind];
  if (!isAuthority(record)) return 'no authority';
  const [part] = partly;
  return good && part ? `${TREATMENT_WORDS[part.kind]} in part` : '';
}

/** The mark of a record in the picture and in its list. */
export function markOf(record: PrecedentView): Mark {
  return standingOf(record, record.keeping).good ? record.stance : 'gone';
}

/** The words of a link as the record at one end of it says them: 'vacated by'. */
export function linkSaid(link: Link, id: string): string {
  const { does, suffers } = LINK_WORDS[link.kind];
  const words = link.from === id ? does : suffers;
  return link.partly ? `${words} (in part)` : words;
}

/** 'vacated by Talley; related to Talley' → each link of a record with another, in words. */
export function linksSaid(links: readonly Link[], id: string, other: string, name: string): string {
  return links
    .filter(({ from, to }) => (from === id && to === other) || (from === other && to === id))
    .map((link) => `${linkSaid(link, id)} ${name}`)
    .join('; ');
}

const tones: Readonly<Record<LinkTone, Tone>> = {
  'takes-away': 'bad',
  doubts: 'warn',
  'bears-out': 'ok',
  plain: 'plain',
};

/** How a link is marked beside its words. */
export const badgeTone = (link: Link): Tone => tones[toneOfLink(link)];
