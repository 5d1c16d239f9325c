/**
 * Runs one piece of work in a worker of its own, so that a file that hangs the reading can be given up: after
 * `seconds`, or when `signal` says so. Rejects with an Error in plain words.
 */
export async function oneShot<Request, Reply>(
  worker: Worker,
  request: Request,
  { seconds, tooLong, signal }: { readonly seconds: number; readonly tooLong: string; readonly signal?: AbortSignal },
): Promise<Reply> {
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(tooLong)), seconds * 1000);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        settle();
      };
      signal?.addEventListener('abort', () => end(() => reject(new Error('Cancelled.'))));
      worker.onmessage = (event: MessageEvent<Reply>) => end(() => resolve(event.data));
      worker.onerror = (event) => end(() => reject(new Error(event.message || 'The file could not be read.')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
