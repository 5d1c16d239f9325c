const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number | string): string => String(n).padStart(2, '0');

/**
 * A date as reference managers write it, as '1995-04-19' or '1995': '1995/04/19/', '1995-04', 'April 19, 1995',
 * '19 Apr 1995', '4/19/1995' (the American order, as the courts of this library write it). A month without a day is
 * known no better than its year. '' when there is no year.
 */
export function readDate(text: string): string {
  const plain = text.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:$|[T /].*$)/.exec(plain);
  if (iso) {
    const [, year = '', month, day] = iso;
    return month === undefined || day === undefined || Number(day) === 0 ? year : `${year}-${two(month)}-${two(day)}`;
  }
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (american) return `${american[3]}-${two(american[1] ?? '')}-${two(american[2] ?? '')}`;
  const worded = /^(?:([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})|(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4}))$/.exec(plain);
  const month = months.indexOf((worded?.[1] ?? worded?.[5] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (worded && month > 0) return `${worded[3] ?? worded[6]}-${two(month)}-${two(worded[2] ?? worded[4] ?? '')}`;
  return /(?:^|\D)(1[6-9]\d\d|20\d\d)(?!\d)/.exec(plain)?.[1] ?? '';
}

/** CSL's `issued`: date parts, or a text as written. */
export function readCslDate(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value));
  if (value === null || typeof value !== 'object') return '';
  const { 'date-parts': parts, raw, literal } = value as Record<string, unknown>;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) {
    const [year, month, day] = first.map((part) => String(part));
    if (year && /^\d{4}$/.test(year))
      return readDate([year, month, day].filter((part) => part !== undefined).join('-'));
  }
  return readDate(String(raw ?? literal ?? ''));
}
