import type { Compiled } from './compile';
import { disguiseOf } from './describe';
import { readGroups } from './facts/network';
import { findSigns } from './facts/signs';
import { endOf, fold } from './fold/fold';
import type { Candidate, Pattern } from './match/pattern';
import type { Spot } from './spot';

/** A name in a text without end stands in it often enough. */
const mostSpots = 200;

/** Runs of hex digits, colons and points, as long as an IPv6 address may be. */
function groupSpots(compiled: Compiled, text: string): Spot[] {
  if (compiled.groups.length === 0) return [];
  const spots: Spot[] = [];
  for (const { 0: run, index } of text.matchAll(/[0-9a-f:.]+/gi)) {
    if (run.length > 46 || run.indexOf(':') === run.lastIndexOf(':')) continue;
    const bare = run.replace(/\.+$/, '').replace(/([^:]):$/, '$1');
    const groups = readGroups(bare);
    if (!groups) continue;
    for (const { fact, groups: sought } of compiled.groups) {
      if (!sought.every((group, at) => group === groups[at])) continue;
      spots.push({ fact, from: index, to: index + bare.length, disguise: [], partly: false });
    }
  }
  return spots;
}

/**
 * Every place where a fact stands in a text as it is (nothing decoded). Places of one fact that overlap are one: the
 * longest, and of equals the one whose letters were all compared, then the plainest.
 */
export function findSpots(compiled: Compiled, text: string, least: number): Spot[] {
  const folded = fold(text);
  const found: Spot[] = [...groupSpots(compiled, text), ...findSigns(compiled.signs, text)];
  const counts = new Map<number, number>();
  const consider = (pattern: Pattern, end: number): void => {
    const { size } = pattern.letters;
    if (size < least || (counts.get(pattern.fact) ?? 0) >= mostSpots) return;
    const candidate: Candidate = { folded, from: end - size, to: end, pattern };
    const hit = pattern.judge(candidate);
    if (!hit) return;
    counts.set(pattern.fact, (counts.get(pattern.fact) ?? 0) + 1);
    found.push({
      fact: pattern.fact,
      from: folded.origin[hit.from] ?? 0,
      to: endOf(folded, hit.to - 1),
      disguise: disguiseOf(candidate, hit),
      partly: hit.from !== candidate.from || hit.to !== candidate.to,
    });
  };
  compiled.bySkeleton.scan(folded.skeleton, folded.size, (word, end) => {
    const pattern = compiled.patterns[word];
    if (pattern) consider(pattern, end);
  });
  const { byLetter } = compiled;
  if (byLetter && folded.foreign) {
    byLetter.automaton.scan(folded.plain, folded.size, (word, end) => {
      const pattern = byLetter.patterns[word];
      if (pattern) consider(pattern, end);
    });
  }
  return apart(found);
}

function apart(found: readonly Spot[]): Spot[] {
  const sorted = found.toSorted(
    (a, b) =>
      a.from - b.from ||
      b.to - a.to ||
      Number(a.partly) - Number(b.partly) ||
      a.disguise.length - b.disguise.length ||
      a.fact - b.fact,
  );
  const ends = new Map<number, number>();
  return sorted.filter(({ fact, from, to }) => {
    if (from < (ends.get(fact) ?? 0)) return false;
    ends.set(fact, to);
    return true;
  });
}
