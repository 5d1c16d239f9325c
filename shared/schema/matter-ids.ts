import type { Law } from './law';
import type { Matter } from './matter';
import type { MatterError } from './matter-error';

/** Edits between two ids, to name the one that was meant; ids are short, so the plain table will do. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function nearest(id: string, known: Iterable<string>): string | undefined {
  const close = [...known].map((name) => ({ name, far: distance(id, name) })).filter(({ far }) => far <= 3);
  close.sort((a, b) => a.far - b.far);
  return close[0]?.name;
}

type Known = Pick<ReadonlySet<string>, 'has' | 'keys' | 'size'>;

/**
 * Ids in a matter that the law does not hold: instrument, court, vehicle, grounds, authorities. `law` may carry the
 * user's own precedents besides the shipped ones.
 */
export function checkMatterIds(matter: Matter, law: Law): MatterError[] {
  const errors: MatterError[] = [];
  const check = (id: string | null | undefined, known: Known, field: string, what: string): void => {
    if (id === null || id === undefined || known.has(id)) return;
    const guess = nearest(id, known.keys());
    const mend = guess ? `Did you mean "${guess}"?` : `Choose one of the ${known.size} that Quash ships.`;
    errors.push({ code: 'unknown-id', field, message: `${field}: there is no ${what} called "${id}". ${mend}` });
  };

  const { demand, facts } = matter;
  check(demand.instrument, law.instruments, 'demand.instrument', 'kind of demand');
  check(facts.instrument?.id, law.instruments, 'facts.instrument.id', 'kind of demand');
  check(matter.court?.id, law.courts, 'court.id', 'court');
  const instrument = law.instruments.get(demand.instrument);
  if (instrument) {
    const vehicles = new Set(instrument.vehicles.map((vehicle) => vehicle.id));
    check(matter.vehicle, vehicles, 'vehicle', `road against "${demand.instrument}"`);
  }
  matter.grounds.forEach((ground, i) => {
    check(ground.id, law.grounds, `grounds[${i}].id`, 'ground');
    for (const list of ['addedAuthorities', 'struckAuthorities'] as const) {
      ground[list]?.forEach((id, j) => check(id, law.precedents, `grounds[${i}].${list}[${j}]`, 'precedent'));
    }
  });
  return errors;
}
