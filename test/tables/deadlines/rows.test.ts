import { describe, expect, it } from 'vitest';
import { compute } from '../../../shared/deadlines/compute';
import { california } from './california.data';
import { districtOfColumbia } from './district-of-columbia.data';
import { federal } from './federal.data';
import { federalStateHolidays } from './federal-state-holidays.data';
import { limitsAndHours } from './limits-and-hours.data';
import { newYork } from './new-york.data';
import type { Row } from './row';
import { triggerRows } from './triggers.data';

const tables = { federal, federalStateHolidays, districtOfColumbia, newYork, california, triggerRows, limitsAndHours };
const name = ({ rule, from, fixed, count, why }: Row): string =>
  [rule, from ?? fixed, count, why].filter((part) => part !== undefined).join(' ');

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  it.each(rows.map((row) => [name(row), row] as const))('%s', (_name, row) => {
    const { due, conservative, latest, workingDate, verified, why, ...request } = row;
    const computed = compute(request);
    if (!computed.ok) throw new Error(computed.problem.message);
    const { answer } = computed;
    expect(
      { due: answer.due, conservative: answer.conservative, latest: answer.latest, workingDate: answer.workingDate },
      why,
    ).toEqual({ due, conservative, latest, workingDate });
    if (verified !== undefined) expect(answer.verified, answer.unverified.join()).toBe(verified);
    expect(answer.verified).toBe(answer.unverified.length === 0);
  });
});

it('has at least 200 rows, none of them twice', () => {
  const all = Object.values(tables).flat();
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ why: _why, ...row }) => JSON.stringify(row))).size).toBe(all.length);
});
