import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Skip } from './section';

/** File systems of our own to fill, cut and take away: ext4 in an image, and tmpfs of a small size. */

const mounted = new Set<string>();
process.on('exit', () => {
  for (const point of mounted) spawnSync('umount', ['-l', point], { stdio: 'ignore' });
});

function must(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
}

/** Skips the section, with the reason, where this process may not mount. */
export function needMounts(): void {
  if (process.platform !== 'linux') throw new Skip('needs Linux: a file system of its own to mount');
  if (process.getuid?.() !== 0) throw new Skip('needs root, to mount a file system of its own');
}

/** Skips the section, with the reason, where an image can't be mounted. */
export function needLoopImages(probe: string): void {
  needMounts();
  mkdirSync(probe, { recursive: true });
  try {
    makeImage(`${probe}.img`, 16);
    mountImage(`${probe}.img`, probe);
    unmount(probe);
  } catch (error) {
    throw new Skip(`needs a loop device and mkfs.ext4 (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The quickest place for images: memory when the machine has it, else its folder for temporary files. */
export const placeForImages = (): string => process.env['QUASH_MEMORY'] ?? tmpdir();

/** An empty ext4 in a file of `megabytes`. */
export function makeImage(file: string, megabytes: number): void {
  must('truncate', ['-s', `${megabytes}M`, file]);
  must('mkfs.ext4', ['-q', '-F', '-m', '0', '-E', 'lazy_itable_init=0,lazy_journal_init=0', file]);
}

/** Mounts an image; the folder is made when it is not there. */
export function mountImage(file: string, point: string, options = 'loop'): void {
  mkdirSync(point, { recursive: true });
  must('mount', ['-t', 'ext4', '-o', options, file, point]);
  mounted.add(point);
}

/** Mounts an empty file system in memory that holds `kilobytes`. */
export function mountMemory(point: string, kilobytes: number): void {
  mkdirSync(point, { recursive: true });
  must('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=700`, 'tmpfs', point]);
  mounted.add(point);
}

export function remount(point: string, options: string): void {
  must('mount', ['-o', `remount,${options}`, point]);
}

export function unmount(point: string): void {
  // A process that was just killed may hold it for a moment longer.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (spawnSync('umount', [point]).status === 0) {
      mounted.delete(point);
      return;
    }
    spawnSync('sleep', ['0.1']);
  }
  must('umount', ['-l', point]);
  mounted.delete(point);
}

/** Takes a folder away with everything in it, also when a failure left something mounted there. */
export function removePlace(place: string): void {
  for (const point of [...mounted].reverse()) {
    if (!point.startsWith(`${place}/`)) continue;
    spawnSync('umount', ['-l', point], { stdio: 'ignore' });
    mounted.delete(point);
  }
  rmSync(place, { recursive: true, force: true });
}

/** What stands on the device at this moment; what the system still holds back in memory is not in it. */
export function copyImage(from: string, to: string): void {
  must('cp', ['--sparse=always', from, to]);
}
