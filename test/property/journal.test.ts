import { describe, expect, it } from 'vitest';
import {
  addEntry,
  addNote,
  chooseGrounds,
  closeData,
  createDraft,
  createMatter,
  destroyMatter,
  editNote,
  openData,
  restoreMatter,
  saveField,
  saveSettings,
  trashMatter,
  trashNote,
  undo,
} from '../../renderer/data';
import { committed } from '../../renderer/data/commit';
import { vaultNotices } from '../../renderer/data';
import { readAll } from '../../renderer/data/read';
import { dump, forgetDatabase, freshData, newMatter, readJournal } from '../unit/renderer/data/fresh';
import { fc } from './chance';

/*
 * Whatever is done, in whatever order: the journal alone gives back exactly the rows that the window showed.
 */
type Step = { readonly do: (typeof steps)[number]; readonly pick: number; readonly text: string };
const steps = [
  'create',
  'title',
  'due',
  'clear',
  'party',
  'note',
  'edit-note',
  'trash-note',
  'grounds',
  'draft',
  'settings',
  'trash',
  'restore',
  'undo',
  'destroy',
] as const;

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(...steps),
  pick: fc.nat(1000),
  text: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((t) => `t${t}`),
});

const of = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

async function take({ do: what, pick, text }: Step): Promise<void> {
  const matter = of(await readAll('matters'), pick)?.id;
  if (what === 'create' || matter === undefined) return void (await createMatter({ ...newMatter, title: text }));
  const note = of(await readAll('notes'), pick)?.id;
  if (what === 'title') await saveField(matter, 'title', text);
  if (what === 'due') await saveField(matter, 'demand.due.date', `2026-12-${String((pick % 28) + 1).padStart(2, '0')}`);
  if (what === 'clear') await saveField(matter, 'demand.served.method', undefined);
  if (what === 'party') await addEntry(matter, 'parties', { role: 'movant', name: text });
  if (what === 'note') await addNote({ kind: 'matter', id: matter }, text);
  if (what === 'edit-note' && note) await editNote(note, text);
  if (what === 'trash-note' && note) await trashNote(note);
  if (what === 'grounds') await chooseGrounds(matter, [{ id: 'overbreadth', chosen: pick % 2 === 0 }]);
  if (what === 'draft') await createDraft({ matterId: matter, documentId: 'complaint', title: text });
  if (what === 'settings') await saveSettings({ firm: { name: text } });
  if (what === 'trash') await trashMatter(matter);
  if (what === 'restore') await restoreMatter(matter);
  if (what === 'destroy' && pick % 4 === 0) await destroyMatter(matter);
  if (what === 'undo') {
    const operation = of(await readJournal(), pick)?.id;
    // What cannot be taken back is refused, and changes nothing.
    if (operation) await undo(operation).catch((error: unknown) => expect(error).toHaveProperty('reason'));
  }
}

describe('the journal', () => {
  it('gives back exactly what was there, with the database or without it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (list) => {
        const vault = await freshData();
        for (const one of list) await take(one);
        await committed();
        const shown = await dump();
        await closeData();
        await openData(vault);
        expect(await dump()).toEqual(shown);
        expect(vaultNotices()).toEqual([]);
        await closeData();
        forgetDatabase();
        await openData(vault);
        expect(await dump()).toEqual(shown);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
