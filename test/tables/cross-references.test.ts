import { describe, expect, it } from 'vitest';
import { law } from '../../shared/law';
import type { Condition } from '../../shared/schema/law';
import { precedentTags } from '../../shared/schema/law/precedent';

/** Every link of the law data, one a line: what points, and where it must arrive. */
type Link = readonly [from: string, id: string];

const within = (known: { has(id: string): boolean }) => (links: readonly Link[]) =>
  expect(links.filter(([, id]) => !known.has(id))).toEqual([]);

const precedents = [...law.precedents.values()];
const instruments = [...law.instruments.values()];
const grounds = [...law.grounds.values()];
const courts = [...law.courts.values()];
const { rules, triggers, holidayCalendars, testCases } = law.deadlines;

const toPrecedents = within(law.precedents);
const toInstruments = within(law.instruments);
const toCourts = within(law.courts);
const toCalendars = within(holidayCalendars);

function paths(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(paths);
  if ('any' in condition) return condition.any.flatMap(paths);
  return condition.op === 'before' ? [condition.path, condition.value] : [condition.path];
}

describe('records', () => {
  it('are as many as were collected, each id once', () => {
    expect({
      precedents: law.precedents.size,
      instruments: law.instruments.size,
      grounds: law.grounds.size,
      courts: law.courts.size,
      triggers: triggers.size,
      rules: rules.size,
      testCases: new Set(testCases.map((t) => t.id)).size,
      checks: law.disclosureChecks.size,
    }).toEqual({
      precedents: 139,
      instruments: 19,
      grounds: 19,
      courts: 9,
      triggers: 29,
      rules: 11,
      testCases: 59,
      checks: 29,
    });
  });

  it('come from one collection date', () => {
    expect(law.asOf).toBe('2026-11-21');
  });
});

describe('precedents', () => {
  it('related → precedents', () => toPrecedents(precedents.flatMap((p) => p.related.map((id): Link => [p.id, id]))));

  it('related is symmetric, and nothing is related to itself', () => {
    const oneWay = precedents.flatMap((p) =>
      p.related.filter((id) => id === p.id || !law.precedents.get(id)?.related.includes(p.id)).map((id) => [p.id, id]),
    );
    expect(oneWay).toEqual([]);
  });

  it('tags are known, and every tag but standing is a ground', () => {
    within(new Set<string>(precedentTags))(
      precedents.flatMap((p) =>
        [...p.grounds, ...p.holdings.flatMap((h) => h.grounds)].map((tag): Link => [p.id, tag]),
      ),
    );
    expect(precedentTags.filter((tag) => !law.grounds.has(tag))).toEqual(['standing']);
  });

  it('carry every tag of their holdings', () => {
    within(new Set(precedents.flatMap((p) => p.grounds.map((tag) => `${p.id} ${tag}`))))(
      precedents.flatMap((p) => p.holdings.flatMap((h) => h.grounds.map((tag): Link => [p.id, `${p.id} ${tag}`]))),
    );
  });

  it('quote at most fifty words', () => {
    const long = precedents.flatMap((p) => p.holdings.filter((h) => (h.quote?.split(/\s+/).length ?? 0) > 50));
    expect(long).toEqual([]);
  });
});

describe('instruments', () => {
  it('deadlineRefs → triggers', () =>
    within(triggers)(instruments.flatMap((i) => i.deadline.deadlineRefs.map((id): Link => [i.id, id]))));
  it('precedentIds → precedents', () =>
    toPrecedents(instruments.flatMap((i) => i.precedentIds.map((id): Link => [i.id, id]))));
  it('precedentInstrument is a kind that the case library has', () => {
    const kinds = new Set(precedents.map((p) => p.instrument));
    const unused = instruments.filter((i) => i.precedentInstrument !== null && !kinds.has(i.precedentInstrument));
    expect(unused.map((i) => i.id)).toEqual([]);
  });
  it('reach tiers are described', () =>
    within(new Set(Object.keys(law.dataTiers)))(
      instruments.flatMap((i) => i.reach.tiers.map((tier): Link => [i.id, tier])),
    ));
  it('vehicles have one id each', () => {
    const twice = instruments.filter((i) => new Set(i.vehicles.map((v) => v.id)).size !== i.vehicles.length);
    expect(twice.map((i) => i.id)).toEqual([]);
  });
});

describe('grounds', () => {
  it('appliesTo → instruments', () => toInstruments(grounds.flatMap((g) => g.appliesTo.map((id): Link => [g.id, id]))));
  it('keyAuthorities → precedents', () =>
    toPrecedents(
      grounds.flatMap((g) => g.keyAuthorities.flatMap((a) => a.precedentIds.map((id): Link => [g.id, id]))),
    ));
  it('controllingTests → precedents', () =>
    toPrecedents(
      grounds.flatMap((g) => g.controllingTests.flatMap((t) => t.precedentIds.map((id): Link => [g.id, id]))),
    ));
  it('trigger paths → demandFields', () =>
    within(new Set(Object.keys(law.demandFields)))(
      grounds.flatMap((g) => g.triggers.flatMap((t) => paths(t.when).map((path): Link => [`${g.id}/${t.id}`, path]))),
    ));
  it('instrument ids inside triggers → instruments', () => {
    const named = (condition: Condition): string[] => {
      if ('all' in condition) return condition.all.flatMap(named);
      if ('any' in condition) return condition.any.flatMap(named);
      if (condition.path !== 'instrument.id' || !('value' in condition)) return [];
      return [condition.value].flat().map(String);
    };
    toInstruments(grounds.flatMap((g) => g.triggers.flatMap((t) => named(t.when).map((id): Link => [t.id, id]))));
  });
});

describe('courts and deadlines', () => {
  it('deadlineEngine → rules', () => within(rules)(courts.map((c): Link => [c.id, c.deadlineEngine])));
  it('holidayCalendar → calendars', () =>
    toCalendars(courts.flatMap((c) => c.holidayCalendar.map((id): Link => [c.id, id]))));
  it('sameAs → rules', () =>
    within(rules)([...rules.values()].flatMap((r) => (r.sameAs ? [[r.id, r.sameAs] as const] : []))));
  it('rules apply to courts that exist, or say so in words', () => {
    const links = [...rules.values()].flatMap((r) => (r.appliesTo ?? []).map((id): Link => [r.id, id]));
    toCourts(links.filter(([, id]) => !id.includes(' ')));
  });
  it('trigger engines → rules, or a way of counting that needs none', () => {
    const plain = new Set(['calendar', 'hours', 'business-days']);
    within(rules)([...triggers.values()].filter((t) => !plain.has(t.engine)).map((t): Link => [t.id, t.engine]));
  });
  it('testCases → rules or triggers, courts, calendars', () => {
    within(new Set([...rules.keys(), ...triggers.keys(), 'validation']))(testCases.map((t): Link => [t.id, t.rule]));
    toCourts(testCases.flatMap((t) => (t.court === null ? [] : [[t.id, t.court] as const])));
    toCalendars(testCases.flatMap((t) => t.holidayCalendars.map((id): Link => [t.id, id])));
  });
  it('disclosure checks are scoped to courts or kinds of proceeding', () => {
    const kinds = ['all', 'federal-civil', 'federal-criminal', 'ny-civil', 'ca-civil'];
    within(new Set([...kinds, ...law.courts.keys()]))(
      [...law.disclosureChecks.values()].flatMap((c) => c.scope.map((id): Link => [c.id, id])),
    );
  });
});
