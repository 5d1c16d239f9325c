import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Client from '../../../../renderer/workers/spell-client';
import type { SpellAnswer, SpellQuestion } from '../../../../renderer/workers/spell-contract';

/** A worker that says “x…” words are wrong, and keeps what it was told. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: ((event: { data: SpellAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  readonly known: string[] = [];
  readonly held: SpellQuestion[] = [];
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(question: SpellQuestion): void {
    if (question.kind === 'know') this.known.push(...question.words);
    this.held.push(question);
  }
  answer(which: number, words: readonly string[]): void {
    const question = this.held[which];
    if (question) this.onmessage?.({ data: { id: question.id, words } });
  }
  terminate(): void {
    this.ended = true;
  }
}

const theOnly = (): FakeWorker => {
  const worker = FakeWorker.all.at(-1);
  if (!worker) throw new Error('No worker was started.');
  return worker;
};

let client: typeof Client;

beforeEach(async () => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  client = await import('../../../../renderer/workers/spell-client');
});
afterEach(() => vi.unstubAllGlobals());

describe('the speller’s client', () => {
  it('starts nothing before the first word', async () => {
    client.setWords('own', ['Quuxby']);
    expect(await client.misspelled([])).toEqual([]);
    expect(FakeWorker.all).toHaveLength(0);
  });

  it('tells a new worker what is known, before it asks', () => {
    client.setWords('names', ['Cahill']);
    client.setWords('own', ['Quuxby']);
    void client.misspelled(['xa']);
    expect(theOnly().held.map(({ kind }) => kind)).toEqual(['know', 'misspelled']);
    expect(theOnly().known).toEqual(['Cahill', 'Quuxby']);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const first = client.misspelled(['xa', 'b']);
    const second = client.suggestions('xa');
    theOnly().answer(1, ['a']);
    theOnly().answer(0, ['xa']);
    expect(await first).toEqual(['xa']);
    expect(await second).toEqual(['a']);
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('tells a worker that runs only what is new', () => {
    client.setWords('own', ['Quuxby']);
    void client.misspelled(['xa']);
    client.setWords('own', ['Quuxby', 'Frob']);
    expect(theOnly().known).toEqual(['Quuxby', 'Frob']);
  });

  it('ends a worker that knows a word which is taken back', () => {
    client.setWords('own', ['Quuxby', 'Frob']);
    void client.misspelled(['xa']);
    const before = theOnly();
    client.setWords('own', ['Frob']);
    expect(before.ended).toBe(true);
    void client.misspelled(['xa']);
    expect(FakeWorker.all).toHaveLength(2);
    expect(theOnly().known).toEqual(['Frob']);
  });

  it('calls nothing wrong when the worker fails, and starts another', async () => {
    const asked = client.misspelled(['xa']);
    theOnly().onerror?.();
    expect(await asked).toEqual([]);
    void client.misspelled(['xa']);
    expect(FakeWorker.all).toHaveLength(2);
  });
});
