import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatter, dryRunImport, importBundle, saveField } from '../../../../renderer/data';
import { conflictLines } from '../../../../renderer/data/queries/conflict-lines';
import { newMatter } from './fresh';
import { at, bundleOf, leave, machineOf, send, type Profile } from './profiles';

let ana: Profile;
let ben: Profile;
let matter: string;

beforeEach(async () => {
  ana = await machineOf('Ana');
  ({ matterId: matter } = await createMatter(newMatter));
  ben = await machineOf('Ben');
  await send(ana, ben, matter);
  await at(ana);
  await saveField(matter, 'demand.due.date', '2026-12-01');
  await saveField(matter, 'stage', 'drafting');
  await at(ben);
  await saveField(matter, 'stage', 'filed');
  await saveField(matter, 'demand.due.date', '2026-12-08');
});
afterAll(leave);

describe('an open question', () => {
  it('is named with its writers before the import, though nobody here has met one of them', async () => {
    await at(ben);
    const bundle = await bundleOf(matter);
    await at(ana);
    const preview = await dryRunImport(bundle);
    if ('code' in preview) throw new Error(preview.message);
    const due = preview.run.both.find(({ field }) => field === 'due.date');
    const names = due?.options.map(({ value, operations }) => [
      value,
      ...operations.map((id) => preview.writers.get(id)?.name),
    ]);
    expect(names).toEqual([
      ['2026-12-01', 'Ana'],
      ['2026-12-08', 'Ben'],
    ]);
    expect(preview.here('demands', matter)).toMatchObject({ due: { date: '2026-12-01' } });
    expect(await conflictLines(matter)).toEqual([]);
  });

  it('is listed with who wrote what and what is shown, the critical ones first', async () => {
    await at(ben);
    const bundle = await bundleOf(matter);
    await at(ana);
    await importBundle(bundle);
    const lines = await conflictLines(matter);
    expect(lines.map(({ conflict }) => [conflict.field, conflict.critical])).toEqual([
      ['due.date', true],
      ['stage', false],
    ]);
    expect(
      lines[0]?.versions.map(({ option, writers, shown }) => [option.value, writers.map(({ name }) => name), shown]),
    ).toEqual([
      ['2026-12-01', ['Ana'], true],
      ['2026-12-08', ['Ben'], false],
    ]);
    expect(lines[1]?.versions.filter(({ shown }) => shown)).toHaveLength(1);
  });
});
