import { guardReport, type GuardFinding, type GuardReport } from '../guard/finding';
import { type GuardFact, type GuardHit, searchAll, type Search } from '../guard/guard';
import { searchByPlace } from '../ooxml/reading';
import type { Reading } from './reading';

const kindWords: Readonly<Record<GuardFact['kind'], string>> = {
  name: 'name',
  alias: 'alias',
  email: 'e-mail address',
  phone: 'telephone number',
  ip: 'IP address',
  employer: 'employer',
  device: 'device',
  handle: 'handle',
  address: 'address',
  other: 'fact',
};

function protectedFinding({ fact, where, text, disguise }: GuardHit, facts: readonly GuardFact[]): GuardFinding {
  const what = kindWords[facts[fact]?.kind ?? 'other'];
  return {
    kind: 'protected-fact',
    severity: 'block',
    where,
    text,
    why: `A protected ${what} stands here${disguise === 'as written' ? '' : `, ${disguise}`}.`,
    fix: 'Take it out in the source, and make the file anew. A cover over it does not take it out.',
  };
}

/** What the same place says once more as it is stored or meant is no other place. */
const again = /, as it is (?:stored|meant|shown)$/;

/** An account is sought as several kinds of fact, and is one. */
function once(hits: readonly GuardHit[], facts: readonly GuardFact[]): GuardHit[] {
  const value = (fact: number): string => facts[fact]?.value ?? '';
  const places = new Set(hits.map(({ fact, where }) => `${value(fact)}\n${where}`));
  const told = new Set<string>();
  return hits.filter(({ fact, where, text }) => {
    const key = `${value(fact)}\n${where}\n${text}`;
    if (told.has(key) || (again.test(where) && places.has(`${value(fact)}\n${where.replace(again, '')}`))) return false;
    told.add(key);
    return true;
  });
}

const order = { block: 0, warn: 1, info: 2 };

/** A reading together with a search for facts, as one report; the gravest first. */
export function reportOf(reading: Reading, name: string, facts: readonly GuardFact[]): GuardReport {
  const unfinished = new Set<string>();
  const search = (stories: Parameters<typeof searchAll>[1]): Search['hits'] => {
    const found = searchAll(facts, stories);
    for (const where of found.unfinished) unfinished.add(where);
    return found.hits;
  };
  const stories = [{ where: 'file name', text: name }, ...reading.stories];
  const hits =
    facts.length === 0
      ? []
      : once(
          searchByPlace(stories, search, ({ fact }) => fact),
          facts,
        );
  const findings = [...hits.map((hit) => protectedFinding(hit, facts)), ...reading.carriers];
  const late = [...unfinished].map((where) => `codes within codes, to the end of them: ${where}`);
  const sorted = findings.toSorted((one, two) => order[one.severity] - order[two.severity]);
  return guardReport(sorted, [...reading.notChecked, ...late]);
}
