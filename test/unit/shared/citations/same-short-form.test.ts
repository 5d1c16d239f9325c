import { expect, it } from 'vitest';
import { CiteTrail } from '../../../../shared/citations/trail';
import type { CitableRecord } from '../../../../shared/citations/format';
import { law } from '../../../../shared/law';

const record = (id: string): CitableRecord => {
  const found = law.precedents.get(id);
  if (!found) throw new Error(id);
  return found;
};
/** Each cite in a paragraph of its own, so that none is *Id.* */
function written(...cites: readonly (readonly [id: string, pin?: string])[]): string[] {
  const trail = new CiteTrail();
  return cites.map(([id, pin]) => {
    trail.breakFlow();
    return trail
      .cite(record(id), { capital: true, ...(pin === undefined ? {} : { pin }) })
      .map(({ t }) => t)
      .join('');
  });
}
const AUGUST = 'dreamhost-disruptj20-2017-08';
const SEPTEMBER = 'dreamhost-disruptj20-2017-09';
const OCTOBER = 'dreamhost-disruptj20-2017-10';

it('a short form that would name two rulings of one docket bears the date', () => {
  expect(written([AUGUST], [SEPTEMBER], [OCTOBER], [AUGUST], [SEPTEMBER], [OCTOBER]).slice(3)).toEqual([
    'In re Search of www.disruptj20.org (Aug. 24, 2017), Special Proceedings No. 17 CSW 3438',
    'In re Search of www.disruptj20.org (Sept. 2017), Special Proceedings No. 17 CSW 3438',
    'In re Search of www.disruptj20.org (Oct. 10, 2017), Special Proceedings No. 17 CSW 3438',
  ]);
});

it('one alone stays short, and so do two that their pages tell apart', () => {
  expect(written([OCTOBER], [OCTOBER]).at(-1)).toBe(
    'In re Search of www.disruptj20.org, Special Proceedings No. 17 CSW 3438',
  );
  const [april, june] = ['people-v-harris-2012-04', 'people-v-harris-2012-06'];
  expect(written([april], [june], [april], [june]).slice(2)).toEqual([
    'Harris, 36 Misc. 3d 613',
    'Harris, 36 Misc. 3d 868',
  ]);
  expect(written([april], [june], [april, '615']).at(-1)).toBe('Harris (Apr. 20, 2012), 36 Misc. 3d at 615');
});

it('a name in the text bears the date once two cases share it', () => {
  const trail = new CiteTrail();
  const named = (id: string) =>
    trail
      .name(record(id))
      .map(({ t }) => t)
      .join('');
  trail.cite(record(AUGUST), { capital: true });
  expect(named(AUGUST)).toBe('In re Search of www.disruptj20.org');
  trail.cite(record(OCTOBER), { capital: true });
  expect(named(AUGUST)).toBe('In re Search of www.disruptj20.org (Aug. 24, 2017)');
  expect(named(OCTOBER)).toBe('In re Search of www.disruptj20.org (Oct. 10, 2017)');
});

it('no two cases of the library have one short cite in a paper that cites both', () => {
  const cases = [...law.precedents.values()].filter(({ courtId, docket }) => courtId !== null || docket !== null);
  const trail = new CiteTrail();
  for (const one of cases) trail.cite(one, { capital: true });
  const shorts = cases.map((one) => {
    trail.breakFlow();
    return trail
      .cite(one, { capital: true })
      .map(({ t }) => t)
      .join('');
  });
  expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
});
