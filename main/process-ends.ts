/** Waiting for a process of ours to be gone, because what it had in memory is gone only then. */

const isThere = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
};

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Comes back when the process is gone; after `patience` milliseconds it is killed. `id` 0: it was gone already.
 * A process that outlives even that is given up after another second, with a line in the log.
 */
export async function processEnds(id: number, patience = 1_500): Promise<void> {
  if (id === 0) return;
  const began = performance.now();
  let killed = false;
  while (isThere(id)) {
    const waited = performance.now() - began;
    if (waited > patience + 1_000) {
      console.error('A page of Quash did not end.');
      return;
    }
    if (waited > patience && !killed) {
      killed = true;
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // Gone in this very moment.
      }
    }
    await pause(10);
  }
}
