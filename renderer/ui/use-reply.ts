import { useCallback, useState } from 'react';
import type { Reply, ReplyError } from '../../shared/ipc/contract';

/** Something failed: what, and what to do next. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
  readonly code?: ReplyError['code'];
}

const silent: Problem = {
  message: 'Quash did not answer.',
  fix: 'Try again. If it happens again, close the window and start Quash anew.',
};

/**
 * Asks main, one question at a time. `ask` gives the value, or null when it failed; then `problem` says why until the
 * next question or `forget`.
 */
export function useReply() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = useCallback(async <T>(question: () => Promise<Reply<T>>): Promise<T | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const reply = await question();
      if (reply.ok) return reply.value;
      setProblem(reply.error);
    } catch {
      setProblem(silent);
    } finally {
      setBusy(false);
    }
    return null;
  }, []);
  const forget = useCallback(() => setProblem(null), []);
  return { busy, problem, ask, forget };
}
