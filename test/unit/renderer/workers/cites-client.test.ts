import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../../../../shared/kernel/app-error';
import type { CitesReply, CitesRequest } from '../../../../renderer/workers/run-cites';
import { runs, wordFile } from '../../shared/ooxml/package-fixture';

class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: CitesReply }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  asked: CitesRequest | undefined;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(request: CitesRequest): void {
    this.asked = request;
  }
  terminate(): void {
    this.ended = true;
  }
}

const TEXT = 'Talley v. California, 362 U.S. 60 (1960).';
const never = (): AbortSignal => new AbortController().signal;
const client = () => import('../../../../renderer/workers/cites-client');

afterEach(() => vi.unstubAllGlobals());

it('finds on this thread where there are no workers: a text and a Word file', async () => {
  vi.stubGlobal('Worker', undefined);
  const { citesInWorker } = await client();
  expect(await citesInWorker({ text: TEXT }, never())).toMatchObject([{ kind: 'full-case', start: 22 }]);
  const found = await citesInWorker({ bytes: wordFile(runs(TEXT)) }, never());
  expect(found).toMatchObject([{ kind: 'full-case', part: 'word/document.xml', paragraph: 0 }]);
});

it('refuses what is no Word file in plain words', async () => {
  vi.stubGlobal('Worker', undefined);
  const { citesInWorker } = await client();
  await expect(citesInWorker({ bytes: new Uint8Array(10) }, never())).rejects.toBeInstanceOf(AppError);
});

const theOnly = (): FakeWorker => {
  const worker = FakeWorker.all.at(-1);
  if (!worker) throw new Error('No worker was started.');
  return worker;
};

beforeEach(() => {
  FakeWorker.all = [];
});

it('asks a worker and ends it with the answer', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { citesInWorker } = await client();
  const asked = citesInWorker({ text: TEXT }, never());
  await vi.waitFor(() => expect(theOnly().asked).toEqual({ text: TEXT }));
  theOnly().onmessage?.({ data: { kind: 'found', citations: [] } });
  expect(await asked).toEqual([]);
  expect(theOnly().ended).toBe(true);
});

it('ends the worker when it is cancelled, and starts none when it was before', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  const { citesInWorker } = await client();
  const stop = new AbortController();
  const asked = citesInWorker({ text: TEXT }, stop.signal);
  await vi.waitFor(() => expect(theOnly().asked).toBeDefined());
  stop.abort();
  await expect(asked).rejects.toThrow('Cancelled.');
  expect(theOnly().ended).toBe(true);
  await expect(citesInWorker({ text: TEXT }, stop.signal)).rejects.toThrow();
  expect(FakeWorker.all).toHaveLength(1);
});
