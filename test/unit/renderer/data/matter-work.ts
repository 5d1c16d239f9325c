import {
  addDeadline,
  addEntry,
  addNote,
  attachFile,
  chooseGrounds,
  confirmDeadline,
  createDraft,
  editDeadline,
  editDraft,
  editNote,
  removeEntry,
  reorderEntries,
  saveField,
  trashNote,
  undo,
} from '../../../../renderer/data';
import { mustRead, readAll, readOfMatter } from '../../../../renderer/data/read';
import { readHistory } from '../../../../renderer/data/vault/journal';
import type { Luck } from './luck';

/** One of the things that people do to a matter. */
export async function workOn(matter: string, luck: Luck): Promise<unknown> {
  const n = luck.between(1, 1_000);
  const of = <T>(list: readonly T[]): T | undefined => (list.length === 0 ? undefined : luck.pick(list));
  const maybe = <T>(value: T): T | undefined => (luck.between(1, 4) === 1 ? undefined : value);
  const day = `2026-12-${String((n % 28) + 1).padStart(2, '0')}`;
  const party = of(await readOfMatter('parties', matter));
  const note = of((await readAll('notes')).filter(({ on }) => on.id === matter));
  const deadline = of(await readOfMatter('deadlines', matter));
  const draft = of(await readOfMatter('drafts', matter));
  const demand = await mustRead('demands', matter);
  const item = of(demand.items);
  const { grounds } = await mustRead('matters', matter);
  const acts: (() => Promise<unknown>)[] = [
    () => saveField(matter, 'demand.due.date', day),
    () => saveField(matter, 'demand.due.date', day),
    () => saveField(matter, 'demand.number', maybe(luck.pick([`N-${n}`, null]))),
    () => saveField(matter, 'client.short', `Doe ${n % 5}`),
    async () => {
      const mine = (await readHistory(matter, 500)).filter(
        ({ command }) => !['decide-conflict', 'undo', 'import-bundle', 'create-matter'].includes(command),
      );
      const one = luck.between(1, 2) === 1 ? mine.at(-1) : of(mine);
      return one ? undo(one.id) : undefined;
    },
    () => saveField(matter, 'title', `In re ${n}`),
    () => saveField(matter, 'court', luck.pick([{ id: 'nd-cal', caseNumber: `26-${n}` }, null])),
    () => saveField(matter, 'facts.gag.requested', maybe(luck.pick([true, false, null]))),
    () => saveField(matter, 'demand.served', { date: day, method: 'mail' }),
    () => saveField(matter, 'demand.speech', maybe({ describes: `posts ${n}` })),
    () => saveField(matter, 'demand.speech.summary', maybe(`Summary ${n}.`)),
    () => saveField(matter, 'demand.chronology', [{ date: day, text: `It happened (${n}).` }]),
    () => saveField(matter, 'demand.items', [...demand.items, { id: `i${n}`, text: `item ${n}`, tier: 'contents' }]),
    () => saveField(matter, 'demand.items', demand.items.slice(1)),
    () => (item ? saveField(matter, `demand.items.${item.id}.text`, `words ${n}`) : Promise.resolve()),
    () =>
      chooseGrounds(matter, [
        ...grounds.filter(({ id }) => id !== 'overbreadth'),
        { id: 'overbreadth', chosen: n % 2 === 0 },
      ]),
    () => chooseGrounds(matter, [{ id: `g${n % 3}`, chosen: true }, ...grounds.filter(({ id }) => id !== `g${n % 3}`)]),
    () => addEntry(matter, 'parties', { role: 'movant', name: `Party ${n}` }),
    () => (party ? saveField(matter, `parties.${party.key}.name`, `Name ${n}`) : Promise.resolve()),
    () => (party ? removeEntry(matter, 'parties', party.key) : Promise.resolve()),
    async () =>
      reorderEntries(matter, 'parties', (await readOfMatter('parties', matter)).map(({ key }) => key).reverse()),
    () => addNote({ kind: 'matter', id: matter }, `Note ${n}`),
    () => (note ? editNote(note.id, `Text ${n}`) : Promise.resolve()),
    () => (note ? trashNote(note.id) : Promise.resolve()),
    () => addDeadline(matter, { label: `Reply ${n}`, due: { date: day }, source: 'entered' }),
    () => (deadline ? editDeadline(deadline.id, { due: { date: day } }) : Promise.resolve()),
    () => (deadline ? confirmDeadline(deadline.id) : Promise.resolve()),
    () => createDraft({ matterId: matter, documentId: 'complaint', title: `Draft ${n}` }),
    () => (draft ? editDraft(draft.id, { answers: { [`a${n % 4}`]: `v${n}` } }) : Promise.resolve()),
    () =>
      attachFile(matter, { name: `${n}.pdf`, mime: 'application/pdf', bytes: new TextEncoder().encode(`bytes ${n}`) }),
  ];
  // The first five write what the oracle follows, or take it back.
  return luck.pick(luck.between(1, 10) <= 4 ? acts.slice(0, 5) : acts)();
}
