const ones = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
] as const;

function below100(whole: number): string {
  if (whole < 20) return ones[whole] ?? '';
  const ten = tens[Math.floor(whole / 10)] ?? '';
  return whole % 10 === 0 ? ten : `${ten}-${ones[whole % 10]}`;
}

function below1000(whole: number): string {
  const rest = whole % 100;
  if (whole < 100) return below100(whole);
  const hundred = `${ones[Math.floor(whole / 100)]} hundred`;
  return rest === 0 ? hundred : `${hundred} ${below100(rest)}`;
}

/** 25 → 'twenty-five', as papers spell numbers, without “and”; undefined from a trillion up. */
export function spelledOut(whole: number): string | undefined {
  if (whole >= 1_000_000_000_000) return undefined;
  if (whole < 1000) return below1000(whole);
  const words: string[] = [];
  let rest = whole;
  for (const [size, name] of scales) {
    if (rest < size) continue;
    words.push(`${below1000(Math.floor(rest / size))} ${name}`);
    rest %= size;
  }
  if (rest > 0) words.push(below1000(rest));
  return words.join(' ');
}

/** 25 → '25th'; 2 and 3 take 2d and 3d in cites only, so the text form is 2nd and 3rd. */
export function ordinal(whole: number): string {
  const teen = whole % 100 >= 11 && whole % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${figuresWithCommas(whole)}${ending}`;
}

/** 1234567 → '1,234,567' */
export const figuresWithCommas = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
