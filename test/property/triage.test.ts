import { describe, expect, it } from 'vitest';
import { law } from '../../shared/law';
import type { Matter } from '../../shared/schema/matter';
import { caseFacts } from '../../shared/triage/case-facts';
import { factKind, type FactKind } from '../../shared/triage/fact-kinds';
import { GATES } from '../../shared/triage/gates.data';
import { parsePack } from '../../shared/triage/pack';
import { evaluate, pathsOf } from '../../shared/triage/truth';
import { triage } from '../../shared/triage/triage';
import { matterWith } from '../tables/triage/matters';
import type { Answers } from '../tables/triage/triggers.data';
import { instruments, samples, sides } from './arbitraries';
import { fc } from './chance';

/* Facts that follow from nothing else, and so can be answered one by one. */
const OF_THE_FORM = ['instrument.id', 'issuer.kind', 'issuer.agency'];
const paths = Object.keys(law.demandFields).filter((path) => !OF_THE_FORM.includes(path));

function valuesOf({ kind, choices, orNumber }: FactKind): readonly unknown[] {
  if (kind === 'boolean') return [true, false, null];
  if (kind === 'number') return [null, 0, 1, 2, 13, 50, 101, 400, 200_000];
  if (kind === 'date') return ['2017-03-13', '2017-03-14', '2017-03-15T11:45', null];
  if (kind === 'text') return [null, 'a text'];
  if (kind === 'list') return [[], ...(choices.length > 0 ? choices : ['one']).map((one) => [one]), [...choices]];
  return [...choices, ...(orNumber ? [90, 400] : [])];
}
const answersTo = (path: string): readonly unknown[] => {
  const kind = factKind(path, law);
  return kind ? valuesOf(kind) : [];
};
const answer = fc
  .constantFrom(...paths)
  .chain((path) => fc.constantFrom(...answersTo(path)).map((value) => [path, value] as const));
const answers = fc.array(answer, { minLength: 1, maxLength: 25 }).map((list): Answers => Object.fromEntries(list));
const someMatter = fc.record({
  instrument: fc.constantFrom(...instruments),
  side: fc.constantFrom(...sides),
  answers,
});
type Case = { instrument: string; side: Matter['client']['side']; answers: Answers };

const matterOf = (one: Case): Matter => matterWith(one.instrument, one.answers, one.side);
/** 'ground/trigger' → what fired it. */
const firedIn = (matter: Matter): Map<string, string> =>
  new Map(
    triage(matter, law).grounds.flatMap(({ id, fired }) =>
      fired.map((one) => [`${id}/${one.id}`, JSON.stringify(one.facts)] as const),
    ),
  );

/** Every path that a trigger's firing may hang on: its own, and those of a gate before it. */
function readBy(name: string): readonly string[] {
  const [ground, id] = name.split('/');
  const trigger = law.grounds.get(ground ?? '')?.triggers.find((one) => one.id === id);
  const gates = GATES.filter((gate) => gate.ground === ground && gate.trigger === id).flatMap(({ when }) => when ?? []);
  return [...(trigger ? pathsOf(trigger.when) : []), ...gates.flatMap(pathsOf)];
}

describe('triage', () => {
  it('an answer changes no trigger that does not ask for it', () => {
    fc.assert(
      fc.property(someMatter, answer, (one, [path, value]) => {
        const before = firedIn(matterOf(one));
        const after = firedIn(matterOf({ ...one, answers: { ...one.answers, [path]: value } }));
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        expect(changed.filter((name) => !readBy(name).includes(path))).toEqual([]);
      }),
    );
  });

  it('an answer taken back fires nothing new', () => {
    fc.assert(
      fc.property(someMatter, fc.nat(), (one, n) => {
        const entries = Object.entries(one.answers);
        const gone = entries[n % entries.length]?.[0];
        const rest = Object.fromEntries(entries.filter(([path]) => path !== gone));
        const before = firedIn(matterOf(one));
        const after = firedIn(matterOf({ ...one, answers: rest }));
        expect([...after.keys()].filter((name) => !before.has(name))).toEqual([]);
      }),
    );
  });

  it('fires on answered facts alone, by the published condition', () => {
    fc.assert(
      fc.property(someMatter, (one) => {
        const matter = matterOf(one);
        const look = caseFacts(matter);
        for (const { id, fired } of triage(matter, law).grounds) {
          for (const { id: trigger, facts } of fired) {
            const published = law.grounds.get(id)?.triggers.find((row) => row.id === trigger);
            expect(published && evaluate(published.when, look).truth).toBe(true);
            for (const { path, value } of facts) expect(value).toEqual(look(path));
            expect(facts.filter(({ value }) => value === undefined)).toEqual([]);
          }
        }
      }),
    );
  });

  it('asks only what nobody has answered, the weightiest first, and says what hangs on it', () => {
    fc.assert(
      fc.property(someMatter, (one) => {
        const matter = matterOf(one);
        const look = caseFacts(matter);
        const { questions } = triage(matter, law);
        const weights = questions.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(new Set(questions.map(({ path }) => path)).size).toBe(questions.length);
        for (const { path, stakes, question, why } of questions.filter((row) => row.path !== 'demand.items')) {
          expect(look(path)).toBeUndefined();
          expect(stakes.length).toBeGreaterThan(0);
          expect(question).toMatch(/\?|\)$/);
          expect(why).not.toBe('');
        }
      }),
    );
  });

  it('a question on one fact has an answer that fires each ground at stake', () => {
    fc.assert(
      fc.property(someMatter, fc.nat(), (one, n) => {
        const matter = matterOf(one);
        const questions = triage(matter, law).questions.filter(({ path }) => factKind(path, law));
        const question = questions[n % Math.max(1, questions.length)];
        const look = caseFacts(matter);
        for (const stake of question?.stakes.filter(({ kind }) => kind === 'ground') ?? []) {
          const when = law.grounds.get(stake.id)?.triggers.find(({ id }) => id === stake.trigger)?.when;
          // Where another fact is open beside it, one answer does not decide.
          if (!question || !when || evaluate(when, look).open.length > 1) continue;
          const fires = answersTo(question.path).some((value) =>
            firedIn(matterOf({ ...one, answers: { ...one.answers, [question.path]: value } })).has(
              `${stake.id}/${stake.trigger}`,
            ),
          );
          expect(fires, `${stake.id}/${stake.trigger} by ${question.path}`).toBe(true);
        }
      }),
    );
  });

  it('leaves the matter as it was, and says the same twice', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    for (const sample of samples) freeze(sample);
    fc.assert(
      fc.property(fc.constantFrom(...samples), (sample) => {
        expect(JSON.stringify(triage(sample, law))).toBe(JSON.stringify(triage(sample, law)));
      }),
    );
  });
});

it('a pack of any JSON is read or refused with located faults, never thrown at', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const parsed = parsePack(text, law);
      if (!parsed.ok) expect(parsed.faults.length).toBeGreaterThan(0);
    }),
  );
});
