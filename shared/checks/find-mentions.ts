import { isStatute, parseReporterCite } from '../citations/format';
import type { Mention } from '../citations/trail';
import type { Law } from '../schema/law';

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Full ('514 U.S. 334') and short ('514 U.S. at 342') forms of a reporter citation, as a whole. */
function formsOf(citation: string): RegExp | undefined {
  const parts = parseReporterCite(citation);
  if (!parts) return undefined;
  const head = `${escaped(parts.volume)} ${escaped(parts.reporter)}`;
  return new RegExp(`(?<!\\d)${head} (?:${escaped(parts.page)}(?!\\d)|at \\d)`);
}

/**
 * The library's authorities that a text cites, found by volume, reporter and page in full or short form, or by the
 * words of a citation that is in no reporter. In: paragraphs as read. Out: each authority once, in the library's order;
 * statutes are left out, which are cited by section and not by a record.
 */
export function findMentions(paragraphs: readonly string[], law: Law): Mention[] {
  const text = oneSpace(paragraphs.join('\n'));
  return [...law.precedents.values()]
    .filter((record) => !isStatute(record))
    .filter((record) =>
      record.citations.some((citation) => formsOf(citation)?.test(text) ?? text.includes(oneSpace(citation))),
    )
    .map(({ id }): Mention => ({ id, form: 'full' }));
}
