const FIRM = 'Firm pack: ';

/** First source of every row that came from a firm's pack. */
export const firmSource = (name: string): string => `${FIRM}${name}`;

/** The firm whose pack a row came from; null for shipped law. */
export function firmOf({ source }: { readonly source: readonly string[] }): string | null {
  const [first] = source;
  return first?.startsWith(FIRM) ? first.slice(FIRM.length) : null;
}
