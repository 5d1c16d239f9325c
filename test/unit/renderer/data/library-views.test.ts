import { beforeEach, describe, expect, it } from 'vitest';
import { removeView, saveView, undo } from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { noFilters } from '../../../../renderer/workers/library/contract';
import { freshData } from './fresh';

const view = {
  name: 'To verify',
  query: 'is:unverified',
  filters: noFilters,
  sort: { by: 'decided', down: true },
} as const;

async function shown(): Promise<readonly unknown[]> {
  return (await readAll('meta')).flatMap((row) => (row.kind === 'view' && row.trashedAt === null ? [row.value] : []));
}
async function idOf(name: string): Promise<string> {
  const row = (await readAll('meta')).find((one) => one.kind === 'view' && one.value.name === name);
  return row?.id ?? '';
}

beforeEach(freshData);

describe('saved views of the library', () => {
  it('are kept, replaced under the same name, and taken away; each can be taken back', async () => {
    await saveView(view);
    expect(await shown()).toEqual([view]);
    const changed = { ...view, query: 'is:unverified court:ca9', sort: null };
    const again = await saveView(changed);
    expect(await shown()).toEqual([changed]);
    await undo(again ?? '');
    expect(await shown()).toEqual([view]);
    const removed = await removeView(await idOf('To verify'));
    expect(await shown()).toEqual([]);
    await undo(removed ?? '');
    expect(await shown()).toEqual([view]);
  });

  it('refuse what is no view', async () => {
    await expect(saveView({ ...view, name: '' })).rejects.toThrow();
    expect(await shown()).toEqual([]);
  });
});
