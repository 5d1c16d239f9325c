/** A sentence by its place in a text; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Words after which a full stop ends no sentence. */
const SHORTENED =
  /(?:\b(?:v|vs|Mr|Ms|Mrs|Dr|Hon|No|Nos|Inc|Corp|Co|Ltd|Jr|Sr|St|Cir|Ct|Cf|cf|e\.g|i\.e|al|Art|art|amend|cl|ch|Stat|Rev|Fed|Civ|Crim|Evid|Gov't|Supp|App|Dist|Div|Dep't|Cal|Va|Md|Del|Ariz|Colo|Wash|Wis|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|U\.S|D\.C|S\.D|N\.D|E\.D|W\.D)|\b[A-Z])\.$/;

/**
 * The sentences of a text, citations kept whole: a full stop inside one of `spans` (in order, as a citation's place)
 * ends nothing. A citation sentence after a sentence is one of its own.
 */
export function sentencesOf(text: string, spans: readonly Sentence[]): Sentence[] {
  const out: Sentence[] = [];
  let start = 0;
  let span = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (span < spans.length && (spans[span]?.end ?? 0) <= at) span += 1;
    const inside = spans[span];
    if (inside && at >= inside.start) {
      at = inside.end - 1;
      continue;
    }
    const character = text[at];
    const paragraphEnds = character === '\n' && /^\s*\n/.test(text.slice(at + 1, at + 40));
    if (!paragraphEnds && character !== '.' && character !== '?' && character !== '!') continue;
    let end = at + 1;
    while (/["”’')\]]/.test(text[end] ?? '')) end += 1;
    const next = /^\s+(\S)/.exec(text.slice(end, end + 20))?.[1];
    if (!paragraphEnds && next !== undefined && !/[A-Z"“‘'([§¶\d]/.test(next)) continue;
    if (!paragraphEnds && end < text.length && next === undefined) continue;
    if (character === '.' && SHORTENED.test(text.slice(Math.max(start, at - 8), at + 1))) continue;
    if (text.slice(start, end).trim() !== '') out.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (text.slice(start).trim() !== '') out.push({ start, end: text.length });
  return out;
}
