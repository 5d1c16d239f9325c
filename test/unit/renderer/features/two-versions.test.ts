import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createDraft,
  createMatter,
  filedVersions,
  keepPublicProof,
  newestVersion,
  saveDraftVersion,
} from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { fileName } from '../../../../renderer/features/draft-document/steps/file-name';
import { seekUnderSeal } from '../../../../renderer/ui/desktop-files';
import { guardLeaving } from '../../../../renderer/ui/leave-guard';
import { marked } from '../../../../renderer/ui/seal-mark';
import { underSealOf } from '../../../../renderer/ui/under-seal';
import { draftInWorker } from '../../../../renderer/workers/draft-client';
import { saidInFiled } from '../../../../renderer/workers/said-in-filed';
import type { Matter } from '../../../../shared/schema/matter';
import type { Version } from '../../../../shared/sealing/marks';
import { sampleMatter } from '../../../../templates/library';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';
import { freshData, newMatter } from '../data/fresh';

beforeEach(freshData);

const live = sampleMatter('live', '2026-12-01');
const telling = (first: string, second = ''): Matter => ({
  ...live,
  demand: {
    ...live.demand,
    chronology: live.demand.chronology.map((event, at) => {
      if (at === 0) return { ...event, text: `${first} ${event.text}` };
      return at === 1 ? { ...event, text: `${event.text} ${second}` } : event;
    }),
  },
});
const made = async (matter: Matter, version: Version) => {
  const drafted = await draftInWorker({ matter, documentId: 'motion-to-quash', version });
  if (!drafted?.bytes) throw new Error('nothing was drafted');
  return { ...drafted, bytes: drafted.bytes };
};
const secret = '[redact]Elena Quimbadex[/redact] was named.';

describe('a paper with passages under seal, in the window', () => {
  it('comes as two versions, and the public one with its proof', async () => {
    const open = await made(telling(secret), 'public');
    expect(open).toMatchObject({ seals: 1, proof: { verdict: 'nothing-found', findings: [] } });
    const sealed = await made(telling(secret), 'sealed');
    expect(sealed.seals).toBe(1);
    expect(sealed.proof).toBeUndefined();
    expect(underSealOf(open.proof)).toMatchObject({ found: [] });
    expect(underSealOf(open.proof)?.words).toContain('Elena Quimbadex');
  });

  it('says so as an error while the words stand in the open, with the place', async () => {
    const open = await made(telling(secret, 'Quimbadex wrote it.'), 'public');
    expect(open.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'sealed-in-open',
        severity: 'error',
        where: expect.stringMatching(/^body/) as string,
      }),
    );
    expect(underSealOf(open.proof)?.found[0]).toMatchObject({ word: 'Quimbadex' });
  });

  it('is not said to have versions where nothing is under seal', async () => {
    const { seals, proof } = await made(live, 'public');
    expect([seals, proof]).toEqual([undefined, undefined]);
  });

  it('is named by its version and nothing that is under seal', () => {
    expect(fileName('Motion', 'X v. [redact]Y[/redact]', false, 'public')).toBe(
      'Motion - X v. REDACTED - PUBLIC - NOT FOR FILING.docx',
    );
    expect(fileName('Motion', 'X v. Z', true, 'sealed')).toBe('Motion - X v. Z - SEALED.docx');
    expect(fileName('Motion', 'X v. Z', true)).toBe('Motion - X v. Z.docx');
  });

  it('is marked in a field, and the mark taken off again', () => {
    expect(marked('12 Elm Street')).toBe('[redact]12 Elm Street[/redact]');
    expect(marked('[redact]12 Elm Street[/redact]')).toBe('12 Elm Street');
  });
});

describe('the exit of a public version', () => {
  const held = { matterId: 'm', name: 'm.docx', holdsFact: () => false };
  const found = [{ where: 'body', word: 'Quimbadex', disguise: 'in the open' }];

  it('has main seek what is under seal; what was found asks an attorney, and stays without one', async () => {
    expect(await seekUnderSeal(held, undefined)).toEqual([]);
    expect(await seekUnderSeal(held, { words: ['Quimbadex'], found: [] })).toEqual(['Quimbadex']);
    expect(await seekUnderSeal(held, { words: ['Quimbadex'], found })).toBeNull();
    const ask = vi.fn(() => Promise.resolve(true));
    const stop = guardLeaving(() => Promise.resolve(null), ask);
    expect(await seekUnderSeal(held, { words: ['Quimbadex'], found })).toEqual([]);
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ findings: found }));
    stop();
  });

  it('keeps its certificate in the matter: counts and a hash, never the words', async () => {
    const { matterId } = await createMatter(newMatter);
    const { bytes, proof } = await made(telling(secret), 'public');
    if (!proof) throw new Error('no proof');
    await keepPublicProof({ matterId, fileName: 'm - PUBLIC.docx', bytes, proof });
    const [row] = await readAll('departures');
    expect(row).toMatchObject({
      kind: 'redacted',
      proof: { redactions: 1, found: 0, public: { bytes: bytes.length } },
    });
    expect(JSON.stringify(row)).not.toContain('Quimbadex');
  });
});

describe('what the papers of a matter say of the speaker together', () => {
  const save = async (documentId: string, text: string, name: string, savedTo: string | null, version?: Version) => {
    const draft = await createDraft({ matterId, documentId, title: documentId });
    const bytes = wordFile(runs(text));
    await saveDraftVersion({ draftId: draft.id, bytes, fileName: name, savedTo, diagnostics: [], version });
    return draft.id;
  };
  let matterId: string;
  beforeEach(async () => {
    ({ matterId } = await createMatter(newMatter));
  });

  it('is counted over those that left for filing, and no others', async () => {
    await save('complaint', 'Doe lives in Ohio.', 'complaint.docx', '/complaint.docx');
    await save('declaration-counsel', 'Doe works as a nurse.', 'd - NOT FOR FILING.docx', '/d.docx');
    const sealed = await save('proposed-order', 'Doe is a veteran.', 'o - SEALED.docx', '/o.docx', 'sealed');
    await save('challenge-letter', 'Doe is 41 years old.', 'letter.docx', '/letter.docx');
    await save('exhibit-list', 'Doe is a mother.', 'list.docx', null);
    expect((await filedVersions(matterId)).map(({ documentId }) => documentId).sort()).toEqual([
      'challenge-letter',
      'complaint',
    ]);
    const said = await saidInFiled({ ...live, id: matterId });
    expect(said.map(({ kind, filing, where }) => [kind, filing, where])).toEqual([
      ['where they live', 'complaint', 'body'],
    ]);
    expect(await newestVersion(sealed)).toBeNull();
  });

  it('warns of a paper that is harmless by itself, with every place', async () => {
    await save('complaint', 'Doe lives in Ohio. Doe works as a nurse.', 'complaint.docx', '/complaint.docx');
    const matter = { ...telling('Doe is a veteran.'), id: matterId };
    const cell = async (said: Awaited<ReturnType<typeof saidInFiled>>) => {
      const drafted = await draftInWorker({ matter, documentId: 'motion-to-quash', said, bytes: false });
      return drafted?.diagnostics.filter(({ code }) => code === 'small-cell') ?? [];
    };
    const alone = await cell([]);
    const together = await cell(await saidInFiled(matter));
    expect(together.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(together.map(({ where }) => where)).toEqual(expect.arrayContaining(['complaint: body']));
    expect(together.map(({ message }) => message).join()).toContain('veteran');
    expect(alone.map(({ where }) => where)).not.toContain('complaint: body');
  });
});
