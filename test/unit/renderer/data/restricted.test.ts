import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addDeadline,
  addNote,
  conflictSearch,
  createDraft,
  createMatter,
  letToSecondPlace,
  restrictMatter,
  revealMatter,
  saveDraftVersion,
  saveField,
  savePerson,
  searchAll,
  snapshotOf,
  type DeadlineItem,
  type DraftOverview,
  type MatterOverview,
} from '../../../../renderer/data';
import { allDeadlines } from '../../../../renderer/data/queries/deadlines';
import { draftOverviews } from '../../../../renderer/data/queries/drafts';
import { maskDeadlines, maskDrafts, maskMatters } from '../../../../renderer/data/queries/mask';
import { matterOverviews } from '../../../../renderer/data/queries/matters';
import { readAll, readOne } from '../../../../renderer/data/read';
import { forgetRevealed, revealedMatters } from '../../../../renderer/data/revealed';
import { DOCUMENTS } from '../../../../shared/drafting/documents';
import { freshData, newMatter } from './fresh';

const day = '2026-11-21';
/** Everything a masked matter must not say, in any list. */
const secrets = ['Chirp', 'Example Agency', 'the Agency', 'John Doe', 'customs', 'grand jury', 'cand', 'Quillfeather'];

/** The lists as the screens get them. */
async function lists(): Promise<{ matters: MatterOverview[]; deadlines: DeadlineItem[]; drafts: DraftOverview[] }> {
  const [matters, demands, deadlines] = [
    await readAll('matters'),
    await readAll('demands'),
    await readAll('deadlines'),
  ];
  const [drafts, versions] = [await readAll('drafts'), await readAll('draftVersions')];
  const open = revealedMatters();
  return {
    matters: [...maskMatters(matterOverviews(matters, demands, deadlines, day), open)],
    deadlines: [...maskDeadlines(allDeadlines(matters, demands, deadlines, day), open)],
    drafts: [...maskDrafts(draftOverviews(matters, drafts, versions), open)],
  };
}

let plain: string;
let sealed: string;
beforeEach(async () => {
  await freshData();
  plain = (await createMatter({ ...newMatter, title: 'An open matter' })).matterId;
  sealed = (await createMatter(newMatter)).matterId;
  await saveField(sealed, 'court', { id: 'cand', hearing: { date: '2026-12-24', place: 'Quillfeather Hall' } });
  await saveField(sealed, 'demand.due.place', 'Quillfeather Hall');
  await addDeadline(sealed, {
    label: 'Motion against the grand jury subpoena',
    due: { date: '2026-11-25' },
    source: 'entered',
  });
  await addNote({ kind: 'matter', id: sealed }, 'Quillfeather called.');
  const { id } = await createDraft({ matterId: sealed, documentId: DOCUMENTS[0]!.id, title: 'Quillfeather draft' });
  const finding = {
    code: 'x',
    severity: 'error' as const,
    message: 'Quillfeather is named',
    where: 'Quillfeather',
    fix: '',
  };
  const version = { draftId: id, bytes: new Uint8Array([1]), fileName: 'Quillfeather.docx', savedTo: '/Quillfeather' };
  await saveDraftVersion({ ...version, diagnostics: [finding] });
  await restrictMatter(sealed, true);
});
afterEach(forgetRevealed);

describe('a restricted matter that was not opened in this session', () => {
  it('says nothing in any list but that it is there, where it stands and when something is due', async () => {
    const { matters, deadlines, drafts } = await lists();
    const shown = {
      matters: matters.filter((m) => m.id === sealed),
      deadlines: deadlines.filter((d) => d.matterId === sealed),
      drafts: drafts.filter((d) => d.row.matterId === sealed),
    };
    expect(shown.matters).toHaveLength(1);
    expect(shown.drafts).toHaveLength(1);
    for (const secret of secrets) expect(JSON.stringify(shown).toLowerCase()).not.toContain(secret.toLowerCase());
    expect(shown.matters[0]).toMatchObject({
      masked: true,
      row: { title: `Restricted matter ${sealed.slice(-6)}`, stage: 'new', restricted: true },
      next: { due: { date: '2026-11-25' }, label: 'A date to keep' },
    });
    expect(shown.deadlines.map((d) => [d.due.date, d.label, d.masked])).toEqual([
      ['2026-11-25', 'A date to keep', true],
      ['2026-11-30', 'A date to keep', true],
      ['2026-12-24', 'A date to keep', true],
    ]);
    // How many findings stand against it, and of what weight, is not what it is about.
    expect(shown.drafts[0]?.last?.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('leaves every other matter as it is, in the same place', async () => {
    const { matters, deadlines } = await lists();
    expect(matters.map((m) => [m.id, m.masked])).toEqual([
      [sealed, true],
      [plain, false],
    ]);
    expect(matters[1]).toMatchObject({ issuer: 'the Agency', row: { title: 'An open matter' } });
    expect(deadlines.find((d) => d.matterId === plain)).toMatchObject({ label: 'Return date', restricted: false });
  });

  it('is told from another one by a piece of its random id alone', async () => {
    const other = (await createMatter(newMatter)).matterId;
    await restrictMatter(other, true);
    const titles = (await lists()).matters.filter((m) => m.masked).map((m) => m.row.title);
    expect(new Set(titles).size).toBe(2);
  });

  it('is found by no search, nor is anything in it', async () => {
    for (const text of ['chirp', 'quillfeather', '@example', 'john doe', sealed.slice(-6)]) {
      expect(
        (await searchAll(text)).filter((hit) => hit.matterId === sealed),
        text,
      ).toEqual([]);
    }
    expect((await searchAll('@example')).map((hit) => hit.matterId)).toEqual([plain]);
  });

  it('is hit by the conflict search, which says no more than “a restricted matter”', async () => {
    const hits = (await conflictSearch(['Chirp', 'Doe', 'Nobody At All'])).filter((hit) => hit.matterId === sealed);
    expect(hits).toEqual(
      ['Chirp', 'Doe'].map((asked) => ({
        asked,
        found: asked,
        role: 'named',
        exact: true,
        matterId: sealed,
        matterTitle: 'a restricted matter',
        trashed: false,
      })),
    );
  });

  it('can be opened all the same: masking touches lists, not the matter', async () => {
    expect((await snapshotOf(sealed)).title).toBe(newMatter.title);
  });
});

describe('a restricted matter that was opened', () => {
  it('is in every list and search until the session ends', async () => {
    await searchAll('chirp');
    revealMatter(sealed);
    const { matters, deadlines, drafts } = await lists();
    expect(matters.find((m) => m.id === sealed)).toMatchObject({ masked: false, row: { title: newMatter.title } });
    expect(deadlines.filter((d) => d.matterId === sealed).map((d) => d.label)).toContain('Hearing');
    expect(drafts[0]?.row.title).toBe('Quillfeather draft');
    expect((await searchAll('quillfeather')).map((hit) => hit.kind)).toEqual(['note']);
    expect((await conflictSearch(['Chirp']))[0]).toMatchObject({ matterId: plain });
    forgetRevealed();
    expect(await searchAll('quillfeather')).toEqual([]);
    expect((await lists()).matters.find((m) => m.id === sealed)?.masked).toBe(true);
  });

  it('vanishes from the search when it is restricted anew, with what stands under its name', async () => {
    await restrictMatter(sealed, false);
    expect((await searchAll('quillfeather')).map((hit) => hit.kind)).toEqual(['note']);
    await restrictMatter(sealed, true);
    expect(await searchAll('quillfeather')).toEqual([]);
  });
});

describe('the second backup place of a restricted matter', () => {
  it('is a decision that ends with the restriction', async () => {
    await letToSecondPlace(sealed, true);
    expect((await readOne('matters', sealed))?.secondPlace).toBe(true);
    await restrictMatter(sealed, false);
    await restrictMatter(sealed, true);
    expect((await readOne('matters', sealed))?.secondPlace).toBeUndefined();
    await expect(letToSecondPlace(plain, true)).rejects.toMatchObject({ reason: 'not-allowed' });
  });

  it('is not for a paralegal to allow, only to take back', async () => {
    await letToSecondPlace(sealed, true);
    await savePerson({ name: 'Pat', initials: 'P', role: 'paralegal', bar: [], courts: [] });
    await letToSecondPlace(sealed, false);
    await expect(letToSecondPlace(sealed, true)).rejects.toThrow('for a lawyer to decide');
  });
});
