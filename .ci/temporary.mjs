import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One folder for all that a run of tests leaves in the machine's folder for temporary files, and one in memory where
 * there is a disk in memory: whatever lies in them when the run ends goes with them. The programs of the run, Electron,
 * LibreOffice and Xvfb among them, find the first by TMPDIR; tests find the second by QUASH_MEMORY.
 */
const memory = '/dev/shm';
const name = /^quash-run-(\d+)$/;
const hours = 60 * 60 * 1000;

const isRunning = (id) => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const remove = (folder) => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    // A file system that is still mounted there, say: the tests have been judged, and the next run tries again.
    console.warn(`${folder} is left: ${error.message}`);
  }
};

/** A run that was ended by force could not clean up: the next one does. */
function removeForsaken(place) {
  for (const entry of readdirSync(place)) {
    const id = Number(name.exec(entry)?.[1] ?? 0);
    const folder = join(place, entry);
    if (id === 0 || isRunning(id) || Date.now() - statSync(folder).mtimeMs < 2 * hours) continue;
    remove(folder);
  }
}

/** Makes the folders for this process and all that it starts, unless one above it has made them. Gone at its end. */
export function ownTemporaryFolders() {
  if (process.platform === 'win32' || process.env.QUASH_MEMORY !== undefined) return;
  const place = tmpdir();
  const places = existsSync(memory) ? [place, memory] : [place];
  places.forEach(removeForsaken);
  const folders = places.map((each) => join(each, `quash-run-${process.pid}`));
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = folders[0];
  process.env.QUASH_MEMORY = folders.at(-1);
  process.on('exit', () => folders.forEach(remove));
  // Told to stop: 'exit' comes only to a process that ends by itself.
  for (const signal of ['SIGHUP', 'SIGTERM']) process.once(signal, () => process.exit(143));
}
