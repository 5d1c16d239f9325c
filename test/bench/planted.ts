/* A text as briefs have it, with citations of every kind planted in it; the same every time. */

const WORDS =
  'the court held that a subpoena which would unmask an anonymous speaker must rest on more than a bare allegation and that notice to the account holder comes first because disclosure cannot be undone once it has been made and the government has shown no need that another source could not meet while the record names no witness who said otherwise'.split(
    ' ',
  );
const NAMES =
  'Roe Acme Beta Gadget Widget Harlan Muster Talbot Quill Sorrel Fenwick Lowell Tamsin Orchard Pellam Vance'.split(' ');
const REPORTERS = ['U.S.', 'F.3d', 'F. Supp. 2d', 'N.Y.S.2d', 'Cal. App. 4th', 'A.2d', 'P.3d', 'F.4th', 'S. Ct.'];
const COURTS: Readonly<Record<string, string>> = {
  'F.3d': '9th Cir. ',
  'F.4th': '2d Cir. ',
  'F. Supp. 2d': 'N.D. Cal. ',
  'A.2d': 'Del. ',
  'P.3d': 'Ariz. Ct. App. ',
};

/** Small numbers that look like chance and are the same on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** At least `size` characters with `cites` citations spread over them. */
export function plantedText(size: number, cites: number, seed = 7): string {
  const next = chance(seed);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const out: string[] = [];
  const names: string[] = [];
  let volume = 300;
  let reporter = 'U.S.';
  const full = (): string => {
    const [first, second] = [pick(NAMES), pick(NAMES)];
    names.push(first);
    volume = 100 + next(400);
    reporter = pick(REPORTERS);
    const page = 1 + next(1_200);
    return `${first} v. ${second} ${pick(['Inc.', 'Co.', 'Corp.'])}, ${volume} ${reporter} ${page}, ${page + 3} (${COURTS[reporter] ?? ''}${1985 + next(30)})`;
  };
  const kinds: readonly (() => string)[] = [
    full,
    full,
    full,
    () => `${names.at(-1) ?? 'Roe'}, ${volume} ${reporter} at ${1_300 + next(50)}`,
    () => 'Id.',
    () => `Id. at ${1_300 + next(50)}`,
    () => `18 U.S.C. § 270${1 + next(8)}(${pick(['a', 'b', 'c', 'd'])})`,
    () => `Fed. R. Civ. P. ${1 + next(80)}(${pick(['a', 'b', 'c'])})`,
    () => `${full()} (quoting ${full()})`,
    () => `ECF No. ${1 + next(90)} at ${1 + next(30)}`,
    () => `${2000 + next(20)} WL ${1_000_000 + next(900_000)}, at *${1 + next(9)} (S.D.N.Y. May ${1 + next(28)}, 2012)`,
    () => `${names.at(-1) ?? 'Roe'}, supra, at ${1_300 + next(50)}`,
  ];
  const words = Math.max(1, Math.round((size / cites - 42) / 5.4));
  let length = 0;
  for (let at = 0; length < size; at += 1) {
    const sentence: string[] = [];
    for (let n = 0; n < words; n += 1) sentence.push(pick(WORDS));
    const [head = ''] = sentence;
    sentence[0] = head.charAt(0).toUpperCase() + head.slice(1);
    const cite = (kinds[next(kinds.length)] ?? full)();
    const block = `${sentence.join(' ')}. ${cite}.${at % 12 === 11 ? '\n\n' : ' '}`;
    out.push(block);
    length += block.length;
  }
  return out.join('');
}
