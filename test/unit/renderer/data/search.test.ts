import type { OwnPrecedent } from '../../../../renderer/data';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addEntry,
  addNote,
  addPrecedent,
  createMatter,
  editNote,
  editPrecedent,
  removeEntry,
  resetPrecedentField,
  restoreMatter,
  restorePrecedent,
  restrictMatter,
  revealMatter,
  saveField,
  searchAll,
  trashMatter,
  trashNote,
  trashPrecedent,
  undo,
  type SearchHit,
} from '../../../../renderer/data';
import { fold } from '../../../../renderer/data/queries/fold';
import { mergePrecedents } from '../../../../renderer/data/queries/precedents';
import { snippetOf } from '../../../../renderer/data/queries/search-texts';
import { readAll } from '../../../../renderer/data/read';
import { forgetRevealed, isMasked } from '../../../../renderer/data/revealed';
import { SearchIndex } from '../../../../renderer/workers/run-search';
import { law } from '../../../../shared/law';
import { freshData, newMatter } from './fresh';

/*
 * The search as it would be without an index: every row of every table but the library's, folded and looked through at
 * each question. Whatever is done to the data, the index has to answer the same, in the same order. The library has an
 * index of its own, with tests of its own.
 */
async function plainSearch(text: string): Promise<SearchHit[]> {
  const words = fold(text).split(' ').filter(Boolean);
  const matters = new Map(
    (await readAll('matters')).filter((m) => m.trashedAt === null && !isMasked(m)).map((m) => [m.id, m]),
  );
  const demandOf = new Map((await readAll('demands')).map((d) => [d.matterId, d]));
  const views = mergePrecedents(law.precedents, await readAll('precedents'));
  const nameOf = new Map(views.map((p) => [p.id, p.shortName]));
  const all: { hit: SearchHit; body: string }[] = [];
  const put = (hit: SearchHit, body: string) => all.push({ hit, body });
  for (const m of matters.values()) {
    const d = demandOf.get(m.id)!;
    const about = `${d.issuer.name} to ${d.recipient.name}`;
    const more = [m.client.name, d.title, d.number, d.issuer.officer, d.issuer.signatory, m.court?.caseNumber];
    const body = [about, ...more, ...d.items.map((item) => item.text), d.speech?.summary].filter(Boolean).join(' · ');
    put({ kind: 'matter', id: m.id, title: m.title, snippet: about, matterId: m.id }, body);
  }
  for (const p of await readAll('parties')) {
    const m = matters.get(p.matterId);
    if (m) put({ kind: 'party', id: p.id, title: p.name, snippet: m.title, matterId: m.id }, p.description ?? '');
  }
  for (const a of await readAll('accounts')) {
    const m = matters.get(a.matterId);
    if (m) put({ kind: 'account', id: a.id, title: a.handle, snippet: m.title, matterId: m.id }, a.platform ?? '');
  }
  for (const n of await readAll('notes')) {
    const on = n.on.kind === 'matter' ? matters.get(n.on.id)?.title : nameOf.get(n.on.id);
    if (n.trashedAt !== null || on === undefined) continue;
    const link = n.on.kind === 'matter' ? { matterId: n.on.id } : { precedentId: n.on.id };
    put({ kind: 'note', id: n.id, title: `Note on ${on}`, snippet: n.text.slice(0, 120), ...link }, n.text);
  }
  const inTitle = all.filter(({ hit }) => words.every((word) => fold(hit.title).includes(word)));
  const inBody = all.filter(
    (one) =>
      !inTitle.includes(one) && words.every((w) => fold(one.hit.title).includes(w) || fold(one.body).includes(w)),
  );
  const shown = inBody.map(({ hit, body }) => ({ ...hit, snippet: snippetOf(body, words) || hit.snippet }));
  return [...inTitle.map(({ hit }) => hit), ...shown].slice(0, 60);
}

const questions = ['chirp', 'd', 'doe', 'note', 'customs records', '@ex', 'talley', 'first amendment', 'zebra', 'a e'];
async function sameAsPlain(after: string): Promise<void> {
  for (const text of questions)
    expect(
      (await searchAll(text)).filter(({ kind }) => kind !== 'precedent'),
      `“${text}” after ${after}`,
    ).toEqual(await plainSearch(text));
}

beforeEach(freshData);
afterEach(forgetRevealed);

describe('the search from its index', () => {
  it('answers as a search through all rows would, after every kind of change', async () => {
    await sameAsPlain('nothing');
    const { matterId } = await createMatter(newMatter);
    const other = (await createMatter({ ...newMatter, title: 'In re Zebra' })).matterId;
    await sameAsPlain('two matters');
    const note = await addNote({ kind: 'matter', id: matterId }, 'The zebra clerk closes at noon.');
    const [shipped] = [...law.precedents.keys()];
    await addNote({ kind: 'precedent', id: shipped! }, 'Zebra: read the dissent.');
    await sameAsPlain('notes');
    await saveField(matterId, 'title', 'In re Zebra Crossing');
    await sameAsPlain('a new title, under which its notes and parties stand');
    await saveField(matterId, 'demand.issuer.name', 'Department of Zebras');
    await editNote(note.id, 'The chirp clerk closes at one.');
    await sameAsPlain('a changed demand and note');
    const { key, operation } = await addEntry(matterId, 'parties', { role: 'movant', name: 'Zebra Doe' });
    await sameAsPlain('a party');
    await removeEntry(matterId, 'parties', 'p1');
    await sameAsPlain('a party removed');
    const removed = await removeEntry(matterId, 'parties', key);
    await undo(removed ?? '');
    await undo(operation ?? '').catch(() => undefined);
    await sameAsPlain('a removal undone');
    await trashNote(note.id);
    await trashMatter(other);
    await sameAsPlain('the trash');
    await restoreMatter(other);
    await sameAsPlain('a matter restored, back in its place');
    await restrictMatter(other, true);
    await sameAsPlain('a matter restricted');
    revealMatter(other);
    await sameAsPlain('it was opened');
  });

  it('follows the library: edits of shipped precedents, own ones, and the notes under their names', async () => {
    const base = [...law.precedents.values()][3]!;
    await addNote({ kind: 'precedent', id: base.id }, 'A note.');
    await sameAsPlain('a note on a shipped precedent');
    await editPrecedent(base.id, 'shortName', 'Zebra');
    await editPrecedent(base.id, 'background', 'Chirp refused.');
    await sameAsPlain('an edit');
    await resetPrecedentField(base.id, 'shortName');
    await sameAsPlain('an edit taken back');
    await addPrecedent({
      ...structuredClone(base),
      id: 'own-1',
      caption: 'Zebra v. Doe',
      shortName: 'Zebra',
    } as OwnPrecedent);
    await addNote({ kind: 'precedent', id: 'own-1' }, 'On our own.');
    await sameAsPlain('an own precedent');
    await trashPrecedent('own-1');
    await sameAsPlain('an own precedent in the trash');
    await restorePrecedent('own-1');
    await sameAsPlain('an own precedent restored');
  });

  it('starts over when the data is another vault’s', async () => {
    await createMatter(newMatter);
    expect(await searchAll('chirp')).not.toEqual([]);
    await freshData();
    expect((await searchAll('chirp')).filter((hit) => hit.kind === 'matter')).toEqual([]);
  });

  it('never hands the drawer or a masked matter to the index', async () => {
    const taken: string[] = [];
    const take = SearchIndex.prototype.take;
    SearchIndex.prototype.take = function (order) {
      taken.push(JSON.stringify(order));
      return take.call(this, order);
    };
    try {
      const { matterId } = await createMatter({ ...newMatter, title: 'In re Quillfeather' });
      await restrictMatter(matterId, true);
      await searchAll('quillfeather');
      await saveField(matterId, 'client.name', 'Zebediah Quillfeather');
      await addNote({ kind: 'matter', id: matterId }, 'Quillfeather called.');
      expect(await searchAll('zebediah')).toEqual([]);
      const sent = taken.filter((order) => !order.startsWith('{"kind":"find"'));
      expect(sent.length).toBeGreaterThan(0);
      expect(sent.join('')).not.toMatch(/quillfeather|zebediah/i);
      expect(sent.join('')).not.toContain(matterId);
    } finally {
      SearchIndex.prototype.take = take;
    }
  });
});

describe('the library in the search box', () => {
  const records = async (text: string) =>
    (await searchAll(text)).flatMap(({ kind, id }) => (kind === 'precedent' ? [id] : []));

  it('finds what was edited, added, put into the trash and taken out of it', async () => {
    const base = [...law.precedents.values()][3]!;
    await editPrecedent(base.id, 'background', 'Zyzzyva refused.');
    expect(await records('zyzzyva')).toEqual([base.id]);
    await resetPrecedentField(base.id, 'background');
    expect(await records('zyzzyva')).toEqual([]);
    const own = { ...structuredClone(base), id: 'own-1', caption: 'Zyzzyva v. Doe' } as OwnPrecedent;
    await addPrecedent(own);
    expect(await records('zyzzyva')).toEqual(['own-1']);
    await trashPrecedent('own-1');
    expect(await records('zyzzyva')).toEqual([]);
    await restorePrecedent('own-1');
    expect(await records('zyzzyva')).toEqual(['own-1']);
  });

  it('finds a record by its note, and forgives a slip', async () => {
    const [id] = [...law.precedents.keys()];
    const note = await addNote({ kind: 'precedent', id: id! }, 'Quillfeather dissented.');
    expect(await records('quilfeather')).toEqual([id]);
    await trashNote(note.id);
    expect(await records('quillfeather')).toEqual([]);
  });

  it('lists records with the words in their names among the titles', async () => {
    const hits = await searchAll('mcintyre');
    expect(hits[0]).toMatchObject({ kind: 'precedent', title: law.precedents.get(hits[0]!.id)!.caption });
    expect(hits[0]!.title).toContain('McIntyre');
  });
});

describe('the index itself', () => {
  it('gives the same for a longer text as for that text asked at once', () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({
      group: 'note' as const,
      id: `n${i}`,
      order: 500 - i,
      title: `Note on ${i % 7 === 0 ? 'Talley' : 'Doe'}`,
      body: `subpoena ${i} ${i % 11 === 0 ? 'rare thing' : 'common thing'} number ${i}`,
    }));
    const typed = new SearchIndex();
    typed.take({ kind: 'put', entries });
    for (const text of [
      'r',
      'ra',
      'rar',
      'rare',
      'rare t',
      'rare tall',
      'tall',
      'thing 49',
      'thing 495',
      'zz',
      'zzz',
    ]) {
      const words = text.split(' ');
      const anew = new SearchIndex();
      anew.take({ kind: 'put', entries });
      const order = { kind: 'find' as const, turn: 0, words, most: 20 };
      expect(typed.take(order), text).toEqual(anew.take(order));
    }
  });
});
