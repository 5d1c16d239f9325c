import type { z } from 'zod';
import { AppError } from '../../shared/kernel/app-error';
import type { Channel } from '../../shared/ipc/channels';
import { contract, type InputOf, type OutputOf, type Reply } from '../../shared/ipc/contract';

/** What an answer must know of who asks. Electron's event has these; a test makes its own. */
export interface Asker {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export type Trust = (asker: Asker) => boolean;
export type Run<C extends Channel> = (input: InputOf<C>) => OutputOf<C> | Promise<OutputOf<C>>;

const inWords = (error: unknown): Reply<never> => {
  if (error instanceof AppError) {
    return { ok: false, error: { code: error.code, message: error.message, fix: error.fix } };
  }
  console.error('An unexpected error in main:', error);
  return {
    ok: false,
    error: {
      code: 'internal',
      message: 'Something in Quash failed that should not.',
      fix: 'Your work is kept. Try again; if it happens once more, restart Quash.',
    },
  };
};

const isNo = (code: 'not-allowed' | 'bad-input', message: string): Reply<never> => ({
  ok: false,
  error: { code, message, fix: 'This is a mistake in Quash, not in what you did. Restart Quash.' },
});

/**
 * The only road from the page into main: check the sender, parse the input, run, parse the output, wrap.
 * It never throws, and what it says of a failure holds no path and no content of its own making.
 */
export function makeAnswer<C extends Channel>(channel: C, trust: Trust, run: Run<C>) {
  const { input, output } = contract[channel] as unknown as {
    input: z.ZodType<InputOf<C>>;
    output: z.ZodType<OutputOf<C>>;
  };
  return async (asker: Asker, raw?: unknown): Promise<Reply<OutputOf<C>>> => {
    if (!trust(asker)) return isNo('not-allowed', 'Only the window of Quash may ask this.');
    const parsed = input.safeParse(raw);
    if (!parsed.success) {
      const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'input');
      return isNo('bad-input', `The request ${channel} was not understood (${[...new Set(places)].join(', ')}).`);
    }
    try {
      return { ok: true, value: output.parse(await run(parsed.data)) };
    } catch (error) {
      return inWords(error);
    }
  };
}
