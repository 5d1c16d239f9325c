import { describe, expect, it } from 'vitest';
import type { Offer, OfferedItem } from '../../../../shared/intake/offer';
import { readDemand } from '../../../../shared/intake/read-demand';
import { type ExpectedDemand, expectedDemands } from '../../../stories/demands/expected.data';
import { unseenDemands } from '../../../stories/demands/unseen.data';
import { demandText } from '../../../stories/demands/papers';

/** How much of each paper is offered rightly, and that nothing wrong reads as sure. The table is printed. */

interface Tally {
  readonly right: string[];
  readonly missed: string[];
  readonly wrong: Offer[];
}

const isItem = (value: Offer['value']): value is OfferedItem => typeof value === 'object';
const fits = (item: OfferedItem, [begins, tier, from, to]: ExpectedDemand['items'][number]): boolean =>
  item.text.startsWith(begins) && item.tier === tier && item.from === from && item.to === to;

function tally({ name, fields, items }: ExpectedDemand): Tally {
  const { offers } = readDemand(demandText(name));
  const used = new Set<Offer>();
  const right: string[] = [];
  const missed: string[] = [];
  const look = (label: string, is: (offer: Offer) => boolean): void => {
    const hit = offers.find((offer) => is(offer));
    if (hit) used.add(hit);
    (hit ? right : missed).push(label);
  };
  for (const [field, wanted] of Object.entries(fields)) {
    for (const value of Array.isArray(wanted) ? wanted : [wanted]) {
      look(`${field} = ${String(value)}`, (offer) => offer.field === field && offer.value === value);
    }
  }
  for (const item of items) look(`item ${item[0]}`, ({ value }) => isItem(value) && fits(value, item));
  return { right, missed, wrong: offers.filter((offer) => !used.has(offer)) };
}

const measured = (set: readonly ExpectedDemand[]) => set.map((one) => ({ name: one.name, ...tally(one) }));
const sets = [
  { set: 'twenty-three papers that the reader was written with', results: measured(expectedDemands), floor: 0.96 },
  { set: 'three papers that it was not written with', results: measured(unseenDemands), floor: 0.75 },
];
const all = sets.flatMap(({ results }) => results);

/** The table: one row for each paper, and what was missed. */
function table(results: readonly (Tally & { readonly name: string })[]): string {
  const rows = results.map(({ name, right, missed, wrong }) => {
    const cells = [right.length, missed.length, wrong.length].map((count) => String(count).padStart(7));
    return `${name.padEnd(22)}${cells.join('')}   ${missed.map((one) => one.slice(0, 50)).join('; ')}`;
  });
  const others = results.flatMap(({ name, wrong }) =>
    wrong.map(({ sure, field, value }) => `  ${name}: ${sure}, ${field} = ${JSON.stringify(value).slice(0, 120)}`),
  );
  return [`${'paper'.padEnd(22)}  right missed  other   missed are`, ...rows, 'other offers:', ...others].join('\n');
}

describe.each(sets)('reading $set', ({ set, results, floor }) => {
  it('offers what a lawyer would enter, down to a measured floor', () => {
    const right = results.reduce((total, one) => total + one.right.length, 0);
    const whole = results.reduce((total, one) => total + one.right.length + one.missed.length, 0);
    console.log(`${set}: ${right} of ${whole}\n${table(results)}`);
    expect(right / whole).toBeGreaterThanOrEqual(floor);
  });
});

describe('every paper', () => {
  it.each(all)('has nothing wrong offered that reads as sure: $name', ({ wrong }) => {
    const sure = wrong.filter((offer) => offer.sure === 'stated');
    expect(sure.map(({ field, value }) => `${field} = ${JSON.stringify(value)}`)).toEqual([]);
  });

  it.each(all)('is quoted exactly: $name', ({ name }) => {
    const text = demandText(name);
    for (const { start, end, words } of readDemand(text).offers) expect(text.slice(start, end)).toBe(words);
  });
});
