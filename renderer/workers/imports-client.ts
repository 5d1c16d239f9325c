import type { ImportJob, ImportKind, ImportResult } from '../../shared/ipc/imports-contract';
import { AppError } from '../../shared/kernel/app-error';

type JobOf<K extends ImportKind> = Extract<ImportJob, { kind: K }>;

/** Tests have no desktop: there the readers run on this thread. The shipped page holds none of them. */
async function here<K extends ImportKind>(job: JobOf<K>): Promise<ImportResult<K>> {
  const { runImportJob } = await import('../../shared/imports/run-job');
  return (await runImportJob(job)) as ImportResult<K>;
}

const noDesktop = (): boolean => import.meta.env.MODE === 'test' && typeof window === 'undefined';

/**
 * Reads a file from outside in the process that is there for it: with limits of memory and time, without any rights.
 * Rejects with an AppError in plain words; `signal` calls it off, and the process ends.
 */
export async function readInProcess<K extends ImportKind>(
  job: JobOf<K>,
  signal?: AbortSignal,
): Promise<ImportResult<K>> {
  if (noDesktop()) return here(job);
  const id = crypto.randomUUID();
  const cancel = (): void => void window.quash['imports:cancel']({ id });
  signal?.addEventListener('abort', cancel);
  try {
    if (signal?.aborted) throw new AppError('cancelled', 'Cancelled.', 'Choose the file again.');
    const reply = await window.quash['imports:run']({ id, job });
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.message, reply.error.fix);
    return reply.value as ImportResult<K>;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
