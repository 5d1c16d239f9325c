import type { Expected, Row } from './row';

/** Kinds that a short form may refer to. */
const FULL: ReadonlySet<Expected['kind']> = new Set([
  'full-case',
  'statute',
  'constitution',
  'rule',
  'journal',
  'docket',
  'database',
  'other',
  'record',
  'unknown',
]);

/** Where each expected citation stands, outer before inner; -1: it does not stand there in this order. */
function placesOf({ text, expect }: Row): readonly number[] {
  let from = 0;
  return expect.map((cite) => {
    const start = text.indexOf(cite.text, from);
    // What comes next stands inside this one or after it.
    from = start + 1;
    return start;
  });
}

/** What is wrong with a row in itself, whatever a finder says: out of order, out of range, pointing at a short form. */
export function faultsOf(row: Row): readonly string[] {
  const { text, expect, why } = row;
  const faults: string[] = [];
  if (why.length < 3) faults.push('no reason');
  const places = placesOf(row);
  expect.forEach((cite, place) => {
    if ((places[place] ?? -1) < 0) faults.push(`'${cite.text}' is not in the text, or not in this order`);
    const inText = (name: keyof Expected, value: unknown) => {
      if (typeof value === 'string' && !text.includes(value)) faults.push(`${name} '${value}' is not printed`);
    };
    for (const name of ['volume', 'page', 'plaintiff', 'defendant', 'title', 'parenthetical'] as const)
      inText(name, cite[name]);
    if (typeof cite.pin === 'string' && !cite.text.includes(cite.pin))
      faults.push(`pin '${cite.pin}' is not in the cite`);
    const targets = cite.candidates ?? (typeof cite.resolvesTo === 'number' ? [cite.resolvesTo] : []);
    if (cite.candidates && cite.candidates.length < 2) faults.push('one candidate is no choice');
    for (const target of targets) {
      const at = expect[target];
      if (!at || target >= place) faults.push(`${target} is not before ${place}`);
      else if (!FULL.has(at.kind)) faults.push(`${target} is a short form`);
    }
  });
  return faults;
}
