import dayjs from 'dayjs';
import type { DeadlineRequest } from '../../shared/deadlines/answer';
import { compute } from '../../shared/deadlines/compute';
import { fromDayNumber } from '../../shared/kernel/civil-date';
import { law } from '../../shared/law';

/*
 * How long 10,000 deadlines take with all their steps, against 10,000 bare additions by the date library of the tree
 * (a text read, days added, a text written): the same days and counts, in turns.
 */
const MANY = 10_000;
const RUNS = 15;
const WARM_UP = 5;

const rules = ['frcp6', 'frcp6d', 'frcrp45', 'dc-super-ct-6', 'ny-gcl', 'cplr2103', 'ca-ccp'] as const;
const courts = [...law.courts.keys()];

const requests: readonly DeadlineRequest[] = Array.from({ length: MANY }, (_, at) => ({
  rule: rules[at % rules.length] ?? 'frcp6',
  from: fromDayNumber(19_000 + ((at * 7_919) % 3_650)),
  count: 5 + (at % 40),
  unit: at % 11 === 0 ? 'court-days' : 'days',
  direction: at % 3 === 0 ? 'before' : 'after',
  court: courts[at % courts.length] ?? null,
  ...(at % 5 === 0 ? { service: 'mail' } : {}),
}));

let kept = 0;
function ours(): void {
  for (const request of requests) {
    const computed = compute(request);
    if (!computed.ok) throw new Error(computed.problem.message);
    kept += computed.answer.steps.length;
  }
}
function bare(): void {
  for (const { from, count = 0 } of requests) kept += dayjs(from).add(count, 'day').format('YYYY-MM-DD').length;
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
for (let run = -WARM_UP; run < RUNS; run += 1) {
  const pair = { bare: time(bare), ours: time(ours) };
  if (run < 0) continue;
  times.bare.push(pair.bare);
  times.ours.push(pair.ours);
}
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const [x, y] = [median(times.ours), median(times.bare)];
console.log(
  `${MANY} deadlines with their steps ${x.toFixed(1)} ms; ${MANY} bare additions ${y.toFixed(1)} ms: ${(x / y).toFixed(2)} x (aim <= 5)${kept > 0 ? '' : ' nothing'}`,
);
