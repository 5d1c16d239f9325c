/** The parts of a plain cite. Of a statute, `page` is the section. */
export interface CiteParts {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
  /** A section sign stands before the number. */
  readonly section: boolean;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/**
 * '514 U.S. 334' → 514, U.S., 334; '18 U.S.C. § 2703(d)' → 18, U.S.C., 2703(d). Undefined for what has no volume before
 * its reporter and number, such as a docket. Words in brackets after the number are not part of it.
 */
export function citeParts(cite: string): CiteParts | undefined {
  const plain = cite.replaceAll('\u00a0', ' ').replace(/ \([^()]*\)$/, '');
  const words = plain.split(' ').filter((word) => word !== '');
  const volume = words[0] ?? '';
  const page = words.at(-1) ?? '';
  const section = words.at(-2) === '§' || words.at(-2) === '§§';
  const reporter = words.slice(1, section ? -2 : -1).join(' ');
  if (!isDigits(volume) || !/[A-Za-z]/.test(reporter) || !/^(?:\d|_+$|[ivxlc]+$)/.test(page)) return undefined;
  return { volume, reporter, page, section };
}

/**
 * The same key for every way of writing one cite: '945 N. Y. S. 2d 505' and '945 N.Y.S.2d 505' share theirs. Null where
 * there is none to compare by, or where the page is still blank.
 */
export function citeKey(cite: string): string | null {
  const parts = citeParts(cite);
  if (!parts || parts.page.startsWith('_')) return null;
  const reporter = parts.reporter.replace(/\([^()]*\)/g, '').replace(/[^A-Za-z0-9]/g, '');
  return `${parts.volume}|${reporter.toLowerCase()}|${parts.page.toLowerCase()}`;
}
