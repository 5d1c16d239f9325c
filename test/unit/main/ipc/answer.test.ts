import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeAnswer, type Asker } from '../../../../main/ipc/answer';
import { AppError } from '../../../../shared/kernel/app-error';

const page: Asker = { sender: { id: 1 }, senderFrame: { url: 'app://quash/index.html', parent: null } };
const trustsAll = () => true;

afterEach(() => vi.restoreAllMocks());

describe('makeAnswer', () => {
  it('runs a good request from our page', async () => {
    const answer = makeAnswer('file:show', trustsAll, () => ({ status: 'shown' }));
    expect(await answer(page, { path: '/a' })).toEqual({ ok: true, value: { status: 'shown' } });
  });

  it('does nothing for anybody else', async () => {
    const run = vi.fn(() => ({ status: 'shown' }) as const);
    const answer = makeAnswer('file:show', () => false, run);
    expect(await answer(page, { path: '/a' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 7, {}, { path: '' }, { path: 7 }, { path: '/a', more: 1 }, { path: 'x'.repeat(5_000) }])(
    'does nothing for the input %j',
    async (input) => {
      const run = vi.fn(() => ({ status: 'shown' }) as const);
      const reply = await makeAnswer('file:show', trustsAll, run)(page, input);
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
      expect(run).not.toHaveBeenCalled();
    },
  );

  it('passes on an error that the user can act on', async () => {
    const answer = makeAnswer('file:show', trustsAll, () => {
      throw new AppError('unknown-path', 'No such file.', 'Save again.');
    });
    const error = { code: 'unknown-path', message: 'No such file.', fix: 'Save again.' };
    expect(await answer(page, { path: '/a' })).toEqual({ ok: false, error });
  });

  it('tells nothing of a bug, and of an answer that is not in the contract', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const bug = makeAnswer('file:show', trustsAll, () => {
      throw new Error('/home/paula/secret');
    });
    const reply = await bug(page, { path: '/a' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('paula');
    const chatty = makeAnswer('file:show', trustsAll, () => ({ status: 'shown', more: 'x' }) as { status: 'shown' });
    expect(await chatty(page, { path: '/a' })).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(silent).toHaveBeenCalledTimes(2);
  });
});
