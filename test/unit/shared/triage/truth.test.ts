import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../shared/schema/law';
import { evaluate, type Look } from '../../../../shared/triage/truth';

const look =
  (facts: Readonly<Record<string, unknown>>): Look =>
  (path) =>
    facts[path];
const truth = (condition: Condition, facts: Readonly<Record<string, unknown>>) =>
  evaluate(condition, look(facts)).truth;
const op = (name: string, value?: unknown): Condition =>
  ({ path: 'a.b', op: name, ...(value === undefined ? {} : { value }) }) as Condition;

describe('ops', () => {
  it.each([
    [op('eq', true), true, true],
    [op('eq', true), null, false],
    [op('neq', true), null, true],
    [op('neq', true), true, false],
    [op('in', ['x', 'y']), 'y', true],
    [op('in', ['x']), null, false],
    [op('notIn', ['x']), 'y', true],
    [op('notIn', ['x']), null, true],
    [op('notIn', ['x']), 'x', false],
    [op('includes', 'x'), ['x'], true],
    [op('includes', 'x'), [], false],
    [op('includesAny', ['x', 'y']), ['z', 'y'], true],
    [op('includesAny', ['x']), null, false],
    [op('gt', 1), 2, true],
    [op('gt', 1), 1, false],
    [op('gt', 365), 'indefinite', false],
    [op('gt', 1), null, false],
    [op('lt', 14), -1, true],
    [op('lt', 14), null, false],
    [op('missing'), null, true],
    [op('missing'), 'Agent', false],
    [op('missing'), false, false],
    [op('empty'), [], true],
    [op('empty'), ['x'], false],
    [op('nonempty'), ['x'], true],
    [op('nonempty'), [], false],
  ])('%j on %j is %s', (condition, value, expected) => {
    expect(truth(condition, { 'a.b': value })).toBe(expected);
  });

  it.each(['eq', 'neq', 'in', 'notIn', 'includes', 'includesAny', 'gt', 'lt', 'missing', 'empty', 'nonempty'])(
    '%s on an unanswered fact is open',
    (name) => {
      expect(evaluate(op(name, name === 'gt' || name === 'lt' ? 1 : ['x']), look({}))).toEqual({
        truth: undefined,
        facts: [],
        open: ['a.b'],
      });
    },
  );
});

describe('before', () => {
  const condition: Condition = { path: 'due', op: 'before', value: 'served' };
  it.each([
    [{ due: '2017-03-13T11:45', served: '2017-03-14' }, true],
    [{ due: '2017-03-14T00:01', served: '2017-03-14' }, false],
    [{ due: '2017-03-15', served: '2017-03-14' }, false],
    [{ due: null, served: '2017-03-14' }, false],
    [{ due: '2017-03-13' }, undefined],
    [{ due: 'soon', served: '2017-03-14' }, undefined],
    [{ due: '2017-02-30', served: '2017-03-14' }, undefined],
  ])('%j is %s', (facts, expected) => {
    expect(truth(condition, facts)).toBe(expected);
  });

  it('asks for the date that is missing or is none', () => {
    expect(evaluate(condition, look({ due: '2017-03-13' })).open).toEqual(['served']);
    expect(evaluate(condition, look({ due: 'soon', served: '2017-03-14' })).open).toEqual(['due']);
  });
});

describe('all and any', () => {
  const yes: Condition = { path: 'yes', op: 'eq', value: true };
  const no: Condition = { path: 'no', op: 'eq', value: true };
  const open: Condition = { path: 'open', op: 'eq', value: true };
  const facts = { yes: true, no: false };
  it.each([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ all: [no, open] }, false],
    [{ all: [yes, open] }, undefined],
    [{ any: [no, yes] }, true],
    [{ any: [yes, open] }, true],
    [{ any: [no, open] }, undefined],
    [{ any: [no, no] }, false],
    [{ all: [{ any: [no, open] }, no] }, false],
    [{ all: [{ any: [yes, open] }, yes] }, true],
  ])('%j is %s', (condition, expected) => {
    expect(truth(condition, facts)).toBe(expected);
  });

  it('asks nothing where the answer is settled, and only what is open where it is not', () => {
    expect(evaluate({ all: [no, open] }, look(facts)).open).toEqual([]);
    expect(evaluate({ any: [yes, open] }, look(facts)).open).toEqual([]);
    expect(evaluate({ all: [yes, { any: [no, open] }] }, look(facts)).open).toEqual(['open']);
  });

  it('shows the facts that fired, not those beside them', () => {
    expect(evaluate({ any: [no, yes] }, look(facts)).facts).toEqual([{ path: 'yes', value: true }]);
  });
});
