import type { GuardFact, GuardHit } from '../fact';
import type { Story } from '../story';
import { compile, type Compiled } from './compile';
import { textsOf } from './decode/bytes';
import type { Derived, Fresh } from './decode/derived';
import { base64Texts, hexTexts, punycodeTexts } from './decode/encodings';
import { escapedTexts } from './decode/escapes';
import { joinedTexts } from './decode/line-ends';
import { tagTexts, turnedTexts, wideLetters } from './decode/hidden';
import { findSpots } from './find';

/** Nobody writes base64 of escapes of base64 of hexadecimal; and every level costs one more reading. */
const deepest = 4;
/** What a story may be decoded to, all levels together, for each of its characters; and for a short one. */
const mostGrowth = 8;
const allowance = 400_000;
const longestText = 80;

/** So often a fact is shown in one story; the rest would say nothing more. */
const mostHits = 100;

/** A text at some depth of decoding, and how a piece of it is found again in the story. */
interface View {
  readonly text: string;
  readonly depth: number;
  readonly least: number;
  /** What can be read in the story: the text itself, or what its bytes spell. */
  readonly story: string;
  readonly span: (from: number, to: number) => readonly [number, number];
  readonly how: (from: number, to: number) => readonly string[];
}

const asItIs = (text: string, least = 1, ways: readonly string[] = []): View => ({
  text,
  depth: 0,
  least,
  story: text,
  span: (from, to) => [from, to],
  how: () => ways,
});

function below(view: View, derived: Derived): View {
  return {
    text: derived.text,
    depth: view.depth + 1,
    least: Math.max(view.least, derived.least),
    story: view.story,
    span: (from, to) => view.span(...derived.span(from, to)),
    how: (from, to) => {
      const own = derived.how(from, to);
      return own.length === 0 ? [] : [...view.how(...derived.span(from, to)), ...own];
    },
  };
}

/** All that stands in a view for something else. In a derived one, only what its derivation brought to light. */
function derivedOf(view: View): Derived[] {
  const { text, depth } = view;
  const fresh: Fresh = (from, to) => depth === 0 || view.how(from, to).length > 0;
  return [
    ...escapedTexts(text, fresh),
    ...joinedTexts(text, fresh),
    ...punycodeTexts(text, fresh),
    ...turnedTexts(text, fresh),
    ...tagTexts(text, fresh),
    ...wideLetters(text, fresh),
    ...hexTexts(text, fresh),
    ...base64Texts(text, fresh),
  ];
}

/** The places of a fact that were shown already: what is read there once more, decoded, is no other hit. */
class Shown {
  private readonly places = new Map<string, (readonly [number, number])[]>();

  isNew(fact: number, story: string, [from, to]: readonly [number, number]): boolean {
    const key = `${fact}\n${story.length}`;
    const places = this.places.get(key) ?? [];
    if (places.length >= mostHits || places.some(([start, end]) => from < end && start < to)) return false;
    this.places.set(key, [...places, [from, to]]);
    return true;
  }
}

/** What one story holds. Its hits go to `hit`; false: it was too much to decode all of it. */
function searchStory(
  compiled: Compiled,
  { where, text, bytes }: Story,
  growth: number,
  hit: (found: GuardHit) => void,
): boolean {
  const views: View[] = text === '' ? [] : [asItIs(text)];
  for (const read of bytes ? textsOf(bytes) : []) views.push(asItIs(read.text, read.least, read.how(0, 0)));
  const shown = new Shown();
  let left = allowance + growth * (text.length + (bytes?.length ?? 0));
  let complete = true;
  // What stands there openly first, then level by level what is hidden.
  for (let at = 0; at < views.length; at += 1) {
    const view = views[at] as View;
    views[at] = asItIs('');
    for (const spot of findSpots(compiled, view.text, view.least)) {
      const how = view.how(spot.from, spot.to);
      const place = view.span(spot.from, spot.to);
      if ((view.depth > 0 && how.length === 0) || !shown.isNew(spot.fact, view.story, place)) continue;
      const disguise = [...new Set([...how.filter((way) => way !== ''), ...spot.disguise])].join(', ');
      hit({
        fact: spot.fact,
        where,
        text: view.story.slice(...place).slice(0, longestText),
        disguise: disguise || 'as written',
      });
    }
    if (view.depth >= deepest) continue;
    for (const derived of derivedOf(view)) {
      left -= derived.text.length;
      if (left < 0) complete = false;
      else views.push(below(view, derived));
    }
  }
  return complete;
}

/** What a search found, and the stories that were too much to decode to the end. */
export interface Search {
  readonly hits: readonly GuardHit[];
  readonly unfinished: readonly string[];
}

/**
 * Seeks every fact in every story. A hit that says the same as another is one. `growth`: how many times its length a
 * story may be decoded to; what texts really hold stays far below it.
 */
export function searchAll(facts: readonly GuardFact[], stories: readonly Story[], growth = mostGrowth): Search {
  const compiled = compile(facts);
  const hits = new Map<string, GuardHit>();
  const unfinished = new Set<string>();
  if (compiled.patterns.length === 0 && compiled.signs.length === 0) return { hits: [], unfinished: [] };
  for (const story of stories) {
    const complete = searchStory(compiled, story, growth, (found) => {
      const key = `${found.fact}\n${found.where}\n${found.text}\n${found.disguise}`;
      if (!hits.has(key)) hits.set(key, found);
    });
    if (!complete) unfinished.add(story.where);
  }
  return { hits: [...hits.values()], unfinished: [...unfinished] };
}

/**
 * Every protected fact that stands in a story, however it was hidden: in other letters, other spaces, another order, in
 * escapes or codes. The time is linear in the text, and the facts are made ready once.
 */
export function searchStories(facts: readonly GuardFact[], stories: readonly Story[]): GuardHit[] {
  return [...searchAll(facts, stories).hits];
}
