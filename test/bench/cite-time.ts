import { backReferences, typedCites } from '../../shared/citations/recognise';

/* Whether the reading of typed cites stays linear: ten times a hostile text against the text itself, in one run. */
const RUNS = 9;
const hostile = (n: number): string =>
  `${'§ '.repeat(n)}${'1'.repeat(n)} U.S.C. §§ ${'2703(a), '.repeat(n)}${'('.repeat(n)}${'5 U.S.C. '.repeat(n)}`;

function best(text: string): number {
  let shortest = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    backReferences(text, typedCites(text));
    shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
}

best(hostile(2_000));
const [one, ten] = [best(hostile(2_000)), best(hostile(20_000))];
console.log(
  `hostile cites, ten times the text: ${ten.toFixed(1)} ms, the text itself ${one.toFixed(1)} ms: ${(ten / one).toFixed(1)} x (aim <= 11)`,
);
