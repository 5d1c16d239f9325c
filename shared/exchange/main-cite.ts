import { citeParts, type CiteParts } from '../precedents/cite-key';
import type { OwnPrecedent } from '../schema/records';
import { ARTICLE, type SketchKind } from './sketch';

/** The cite that volume, reporter and page (or section) make; '' when one of them is missing. */
export function citeOf(volume: string, reporter: string, page: string, section = false): string {
  return volume && reporter && page ? `${volume} ${reporter} ${section ? '§ ' : ''}${page}` : '';
}

/** What a record is among the kinds that other programs know. */
function kindOf({ court, citations }: OwnPrecedent): SketchKind {
  if (court === ARTICLE) return 'article';
  if (/not a court/i.test(court)) return 'report';
  return citeParts(citations[0] ?? '')?.section === true ? 'statute' : 'case';
}

/**
 * A record's cites as other programs keep them: the first in fields where it comes back from them as it was, the others
 * (and a first one that does not) as words.
 */
export function splitCites(record: OwnPrecedent): {
  readonly kind: SketchKind;
  readonly main: CiteParts | null;
  readonly rest: readonly string[];
} {
  const kind = kindOf(record);
  const [first, ...rest] = record.citations;
  const parts = first === undefined ? undefined : citeParts(first);
  const whole = parts && citeOf(parts.volume, parts.reporter, parts.page, parts.section) === first;
  if (!whole || parts.section !== (kind === 'statute')) return { kind, main: null, rest: record.citations };
  return { kind, main: parts, rest };
}
