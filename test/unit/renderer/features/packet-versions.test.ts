import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importMatter } from '../../../../renderer/data';
import { readAll } from '../../../../renderer/data/read';
import { makePacket } from '../../../../renderer/features/make-packet/make-packet';
import { guardLeaving } from '../../../../renderer/ui/leave-guard';
import type { InputOf } from '../../../../shared/ipc/contract';
import { sampleMatter } from '../../../../templates/library';
import { textOf } from '../../main/cli/run';
import { freshData } from '../data/fresh';

beforeEach(freshData);
afterEach(() => vi.unstubAllGlobals());

it('a packet holds the public versions, and the sealed ones go into a folder apart', async () => {
  const plain = sampleMatter('alt-uscis', '2026-12-01');
  const [first, ...rest] = plain.demand.chronology;
  if (!first) throw new Error('no event');
  const text = `[redact]Elena Quimbadex[/redact] was named. ${first.text}`;
  const matter = {
    ...plain,
    id: 'b2c1a7de-0000-4000-9000-000000000001',
    demand: { ...plain.demand, chronology: [{ ...first, text }, ...rest] },
  };
  const { matterId } = await importMatter(JSON.stringify(matter));
  const asked: InputOf<'packet:save'>[] = [];
  const save = (input: InputOf<'packet:save'>) => {
    asked.push(input);
    const files = input.files.map(({ name }) => ({ name, status: 'saved', path: `/out/${name}`, sha256: 'x' }));
    return Promise.resolve({ ok: true, value: { status: 'saved', folder: '/out', files } });
  };
  vi.stubGlobal('window', { quash: { 'packet:save': save } });
  const stop = guardLeaving(() => Promise.resolve({ savedAs: () => true, holdsFact: () => false }));
  const { signal } = new AbortController();
  const made = await makePacket({ matterId, lead: null, sealed: true, onProgress: () => undefined, signal });
  stop();

  expect(made.status).toBe('saved');
  const [open, sealed, ...more] = asked;
  expect(more).toEqual([]);
  expect([open?.version, sealed?.version]).toEqual([undefined, 'sealed']);
  expect(open?.guard.protectedWords).toContain('Elena Quimbadex');
  expect(sealed?.guard.protectedWords).not.toContain('Elena Quimbadex');
  const complaint = open?.files.find(({ name }) => /Complaint.* - PUBLIC\.docx$/.test(name));
  expect(textOf(complaint?.bytes ?? new Uint8Array())).toContain('[REDACTED] was named.');
  for (const { name, bytes } of open?.files ?? []) expect(textOf(bytes), name).not.toContain('Quimbadex');
  expect(sealed?.files.length).toBeGreaterThan(0);
  expect(sealed?.files.every(({ name }) => name.endsWith(' - SEALED.docx'))).toBe(true);
  expect(sealed?.files.map(({ bytes }) => textOf(bytes)).join()).toContain('Elena Quimbadex was named.');
  const kept = await readAll('draftVersions');
  expect(kept.filter(({ version }) => version === 'sealed')).toHaveLength(sealed?.files.length ?? 0);
  expect((await readAll('departures')).every((row) => row.kind === 'redacted' && row.proof.found === 0)).toBe(true);
}, 120_000);
