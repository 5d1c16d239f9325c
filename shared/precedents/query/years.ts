/** First and last year of '2010', '>2010', '<=1990', '2009..2012', '2009..' or '..2012'; undefined: none of these. */
export function parseYears(text: string): { readonly first: number; readonly last: number } | undefined {
  const single = /^(>=|<=|>|<|)(\d{4})$/.exec(text);
  if (single) {
    const year = Number(single[2]);
    if (single[1] === '>') return { first: year + 1, last: latest };
    if (single[1] === '>=') return { first: year, last: latest };
    if (single[1] === '<') return { first: 0, last: year - 1 };
    if (single[1] === '<=') return { first: 0, last: year };
    return { first: year, last: year };
  }
  const range = /^(\d{4})?(?:\.\.|-|–)(\d{4})?$/.exec(text);
  if (!range || (range[1] === undefined && range[2] === undefined)) return undefined;
  const [first, last] = [Number(range[1] ?? 0), Number(range[2] ?? latest)];
  return first <= last ? { first, last } : { first: last, last: first };
}

const latest = 9999;
