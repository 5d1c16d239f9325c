import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { strFromU8, strToU8 } from 'fflate';
import {
  addFact,
  createMatter,
  exportMatterContents,
  matterJson,
  openDrawer,
  openFacts,
  savePerson,
  shutDrawer,
  switchPerson,
  trashFact,
  undo,
} from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { readHistory } from '../../../../renderer/data/vault/journal';
import { protect } from '../../../../renderer/data/protected';
import { checkLeaving, type LeaveQuestions } from '../../../../renderer/features/open-drawer/leave-check';
import { askToLeave, guardLeaving } from '../../../../renderer/ui/leave-guard';
import { draftInWorker } from '../../../../renderer/workers/draft-client';
import { sampleMatter } from '../../../../templates/library';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';
import { freshData, newMatter } from '../data/fresh';

const open = () => openDrawer({ by: 'passphrase', secret: new Uint8Array([1]) });
const put = (kind: 'name' | 'phone', value: string) =>
  addFact(matterId, { kind, value: protect(value), note: protect('Quillfeather’s own note') });
const letter = (text: string, name = 'letter.txt') => ({ matterId, name, kind: 'txt' as const, bytes: strToU8(text) });
const paper = (bytes: Uint8Array) => ({ matterId, name: 'motion.docx', kind: 'docx' as const, bytes });

let matterId: string;
let questions: { [K in keyof LeaveQuestions]: ReturnType<typeof vi.fn<LeaveQuestions[K]>> };
beforeEach(async () => {
  await freshData();
  ({ matterId } = await createMatter(newMatter));
  questions = {
    askToOpen: vi.fn<LeaveQuestions['askToOpen']>(async () => (await open()).open),
    tellBlocked: vi.fn<LeaveQuestions['tellBlocked']>(() => Promise.resolve(null)),
    tellName: vi.fn<LeaveQuestions['tellName']>(),
  };
});
afterEach(shutDrawer);

describe('a file of a matter whose drawer is empty', () => {
  it('leaves without a question', async () => {
    expect(await checkLeaving(letter('anything'), questions)).not.toBeNull();
    expect(questions.askToOpen).not.toHaveBeenCalled();
  });

  it('leaves without a question, too, when all that lay there is in the trash', async () => {
    await open();
    await put('name', 'Zebediah Quillfeather');
    await trashFact((await openFacts(matterId))[0]?.id ?? '');
    shutDrawer();
    expect(await checkLeaving(letter('Zebediah Quillfeather'), questions)).not.toBeNull();
    expect(questions.askToOpen).not.toHaveBeenCalled();
  });
});

describe('a file of a matter whose drawer holds facts', () => {
  beforeEach(async () => {
    await open();
    await put('name', 'Zebediah Quillfeather');
    await put('phone', '(202) 555-0143');
  });

  it('is searched at once while the drawer is open, and leaves when it holds none of them', async () => {
    expect(await checkLeaving(letter('John Doe, by counsel'), questions)).not.toBeNull();
    expect(questions.askToOpen).not.toHaveBeenCalled();
  });

  it('waits for the drawer to be opened, and stays when the user would rather not', async () => {
    shutDrawer();
    expect(await checkLeaving(letter('John Doe, by counsel'), questions)).not.toBeNull();
    expect(questions.askToOpen.mock.calls[0]?.[1]).toBe(2);
    shutDrawer();
    questions.askToOpen.mockResolvedValueOnce(false);
    expect(await checkLeaving(letter('John Doe, by counsel'), questions)).toBeNull();
    expect(questions.tellBlocked).not.toHaveBeenCalled();
  });

  it('asks again when the drawer shuts before it was read', async () => {
    shutDrawer();
    questions.askToOpen.mockImplementationOnce(async () => {
      await open();
      shutDrawer();
      return true;
    });
    expect(await checkLeaving(letter('Zebediah Quillfeather'), questions)).toBeNull();
    expect(questions.askToOpen).toHaveBeenCalledTimes(2);
    expect(questions.tellBlocked).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'a Word text split over runs',
      () => paper(wordFile(runs('Zebe', 'diah\u00ad Quill', 'feather'))),
      /^body, paragraph 1$/,
    ],
    [
      'the properties',
      () => paper(wordFile('', { 'docProps/core.xml': '<c><a>ZEBEDIAH QUILLFEATHER</a></c>' })),
      /^document property: a$/,
    ],
    [
      'a comment',
      () => paper(wordFile('', { 'word/comments.xml': '<c><t>Zebediah Quillfeather</t></c>' })),
      /comments/,
    ],
    ['a phone written otherwise', () => letter('Call 202.555.0143 after six.'), /content/],
    [
      'an escape of JSON',
      () => ({ ...letter('{"a":"Zebediah Quillfe\\u0061ther"}', 'm.json'), kind: 'json' as const }),
      /content/,
    ],
    ['the name of the file', () => letter('nothing', 'Zebediah-Quillfeather.txt'), /file name/],
  ])('stays when a fact stands in %s; which and where is told, not what', async (_place, file, where) => {
    expect(await checkLeaving(file(), questions)).toBeNull();
    const [[, found] = []] = questions.tellBlocked.mock.calls;
    expect(found).toHaveLength(1);
    expect(found?.[0]?.hits.map((hit) => hit.where).join()).toMatch(where);
    expect(JSON.stringify(found)).not.toMatch(/quillfeather|0143/i);
  });

  it('stays when it is a real paper that names the speaker, and leaves when it says the pseudonym', async () => {
    const matter = sampleMatter('alt-uscis-doe', '2026-11-22');
    const draft = async (name: string) => {
      const client = { ...matter.client, name };
      const parties = matter.parties.map((party) => (party.role === 'plaintiff' ? { ...party, name } : party));
      const made = await draftInWorker({ matter: { ...matter, client, parties }, documentId: 'motion-to-quash' });
      return paper(made?.bytes ?? new Uint8Array());
    };
    expect(await checkLeaving(await draft('Zebediah Quillfeather'), questions)).toBeNull();
    expect(questions.tellBlocked).toHaveBeenCalledOnce();
    expect(await checkLeaving(await draft('John Doe'), questions)).not.toBeNull();
  });

  it('is not saved, and said to be unreadable, when it cannot be searched', async () => {
    await expect(checkLeaving(paper(new Uint8Array([1, 2, 3])), questions)).rejects.toMatchObject({ name: 'AppError' });
  });

  it('does not count as saved under a name that the user typed a fact into', async () => {
    const pass = await checkLeaving(letter('John Doe, by counsel'), questions);
    expect(pass?.savedAs('letter.txt')).toBe(true);
    expect(questions.tellName).not.toHaveBeenCalled();
    expect(pass?.savedAs('letter for zebediah_quillfeather.txt')).toBe(false);
    expect(questions.tellName).toHaveBeenCalledOnce();
  });

  describe('that an attorney lets go all the same', () => {
    const reason = 'The court has the name under seal already';
    const decide = (role: 'attorney' | 'paralegal') =>
      savePerson({ name: 'Dana Reyes', initials: 'DR', role, bar: [], courts: [] }).then(({ id }) => switchPerson(id));

    it('leaves, and the matter keeps who, when, which kinds and places, and why; never the fact', async () => {
      await decide('attorney');
      questions.tellBlocked.mockResolvedValueOnce(reason);
      const pass = await checkLeaving(letter('Zebediah Quillfeather', 'Zebediah-Quillfeather.txt'), questions);
      expect(pass?.savedAs('Zebediah-Quillfeather.txt')).toBe(true);
      expect(pass?.savedAs('Call 202 555 0143.txt')).toBe(false);
      const [row] = await readAll('departures');
      expect(row).toMatchObject({ kind: 'override', matterId, by: 'Dana Reyes', fileName: null, reason });
      expect(row?.kind === 'override' && row.hits.map(({ what, where }) => `${what} ${where}`)).toEqual([
        'Name file name',
        'Name content',
      ]);
      expect(JSON.stringify(row)).not.toMatch(/quillfeather|zebediah/i);
    });

    it('covers no later file', async () => {
      await decide('attorney');
      questions.tellBlocked.mockResolvedValueOnce(reason);
      expect(await checkLeaving(letter('Zebediah Quillfeather'), questions)).not.toBeNull();
      expect(await checkLeaving(letter('Zebediah Quillfeather'), questions)).toBeNull();
    });

    it('stays when it is no attorney who decides', async () => {
      await decide('paralegal');
      questions.tellBlocked.mockResolvedValueOnce(reason);
      await expect(checkLeaving(letter('Zebediah Quillfeather'), questions)).rejects.toThrow('for an attorney');
      expect(await readAll('departures')).toEqual([]);
    });

    it('is kept out of bundles, of matter files and of undo', async () => {
      await decide('attorney');
      questions.tellBlocked.mockResolvedValueOnce(reason);
      await checkLeaving(letter('Zebediah Quillfeather'), questions);
      const { entries } = await exportMatterContents(matterId);
      const all = entries.map(({ bytes }) => strFromU8(bytes)).join('\n');
      expect(all).toContain('create-matter');
      expect(all).not.toMatch(/under seal already|departures|let-leave/);
      expect(await matterJson(matterId)).not.toContain('under seal already');
      const last = (await readHistory(matterId, 10)).findLast(({ command }) => command === 'let-leave');
      await expect(undo(last?.id ?? '')).rejects.toThrow('record of a file that left');
    });
  });

  it('is not held back by the facts of another matter', async () => {
    const other = (await createMatter(newMatter)).matterId;
    expect(await checkLeaving({ ...letter('Zebediah Quillfeather'), matterId: other }, questions)).not.toBeNull();
  });
});

describe('the guard of what leaves', () => {
  it('lets no file of a matter go while nobody looks', async () => {
    expect(() => askToLeave(letter('anything'))).toThrow('was not saved');
    const stop = guardLeaving((file) => checkLeaving(file, questions));
    expect(await askToLeave(letter('anything'))).not.toBeNull();
    stop();
    expect(() => askToLeave(letter('anything'))).toThrow('was not saved');
  });
});
