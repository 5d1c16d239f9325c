import type { CitedCourt } from './court';
import { court } from './row';
import { STATES_A_M } from './states-a-m.data';
import { STATES_M_W } from './states-m-w.data';

/** A trial court follows the intermediate courts of its State as well as the highest. */
export const STATE_COURTS: readonly CitedCourt[] = [...STATES_A_M, ...STATES_M_W].flatMap(
  ([system, highest, ...others]) => {
    const [id, name, cites] = highest;
    // Texas and Oklahoma have two highest courts, one of them for crimes alone.
    const highestAll = [id, ...others.filter(([, , , level]) => level === 'supreme').map(([one]) => one)];
    const appellate = others.filter(([, , , level = 'appellate']) => level === 'appellate').map(([one]) => one);
    return [
      court(id, name, cites, system, 'supreme', 'scotus'),
      ...others.map(([one, its, printed, level = 'appellate']) =>
        court(
          one,
          its,
          printed,
          system,
          level,
          level === 'supreme'
            ? 'scotus'
            : [...(level === 'appellate' ? [] : appellate), ...highestAll, 'scotus'].join(' '),
        ),
      ),
    ];
  },
);
