import { describe, expect, it } from 'vitest';
import { law } from '../../../shared/law';
import { pathsOf } from '../../../shared/triage/truth';
import { triage } from '../../../shared/triage/triage';
import { matterWith } from './matters';
import { PUBLISHED, TRIGGERS, type Answers } from './triggers.data';

/** 'ground/trigger' of everything that fired. */
const firedIn = (instrument: string, answers: Answers): string[] =>
  triage(matterWith(instrument, answers), law).grounds.flatMap(({ id, triggers }) =>
    triggers.map((trigger) => `${id}/${trigger}`),
  );

const without = (answers: Answers, path: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([one]) => one !== path));

it('the table has each of the 77 published triggers once', () => {
  expect(PUBLISHED).toHaveLength(77);
  expect(TRIGGERS.map(({ name }) => name).sort()).toEqual([...PUBLISHED].sort());
});

describe.each(TRIGGERS)('$name', ({ name, instrument, fires, not }) => {
  const [ground = '', id = ''] = name.split('/');
  const trigger = law.grounds.get(ground)?.triggers.find((one) => one.id === id);

  it('fires on its facts, shows them, and not beside them', () => {
    expect(firedIn(instrument, fires)).toContain(name);
    expect(firedIn(instrument, not)).not.toContain(name);
    const found = triage(matterWith(instrument, fires), law).grounds.find((one) => one.id === ground);
    const shown = found?.fired.find((one) => one.id === id)?.facts ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ path }) => !pathsOf(trigger?.when ?? { all: [] }).includes(path))).toEqual([]);
    expect(trigger?.strength).toBe(found?.fired.find((one) => one.id === id)?.strength);
  });

  // The kind of demand and its issuer are never unanswered: the form cannot do without them.
  const asked = Object.keys(fires).filter(
    (path) => path !== 'issuer.kind' && pathsOf(trigger?.when ?? { all: [] }).includes(path),
  );

  it.each(asked)('without an answer to %s it is a question and no ground', (path) => {
    const answers = without(fires, path);
    expect(firedIn(instrument, answers)).not.toContain(name);
    const question = triage(matterWith(instrument, answers), law).questions.find((one) => one.path === path);
    expect(question?.stakes).toContainEqual(expect.objectContaining({ kind: 'ground', id: ground, trigger: id }));
  });
});

it.each([...law.instruments.keys()])('a blank form of %s suggests no ground and finds no defect', (instrument) => {
  for (const side of ['provider', 'account-holder'] as const) {
    for (const issuer of ['federal-agency', 'police', 'private-party', 'criminal-defendant'] as const) {
      const bare = matterWith(instrument, {}, side);
      const report = triage(
        { ...bare, demand: { ...bare.demand, issuer: { ...bare.demand.issuer, kind: issuer } } },
        law,
      );
      expect(report.grounds).toEqual([]);
      expect(report.defects).toEqual([]);
      expect(report.questions[0]?.path).toBe('demand.items');
    }
  }
});
