import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { storyTexts } from '../../../../shared/ooxml/story-text';

/** The built command line, as a user runs it: `npm run build` made it. */
export const cli = join(import.meta.dirname, '../../../../out/cli/quash.cjs');

export type JsonObject = Record<string, unknown>;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** A folder of its own with the command in it. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'quash-cli-'));
  const run = (
    args: readonly string[],
    options: { input?: string | Uint8Array; initCwd?: string; cwd?: string } = {},
  ): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: options.cwd ?? folder,
      env: { ...process.env, INIT_CWD: options.initCwd ?? folder },
      input: options.input ?? '',
    });
    return { status, stdout: stdout.toString('utf8'), bytes: stdout, stderr: stderr.toString('utf8') };
  };
  let n = 0;
  const write = (content: string | Uint8Array, extension = 'json'): string => {
    n += 1;
    const path = join(folder, `file-${n}.${extension}`);
    writeFileSync(path, content);
    return path;
  };
  const samples = new Map<string, string>();
  /** A sample matter as a file, changed or as it is. */
  const sample = (name: string, change: (matter: JsonObject) => void = () => undefined): string => {
    const text = samples.get(name) ?? run(['matter', 'sample', '--name', name]).stdout;
    samples.set(name, text);
    const matter = JSON.parse(text) as JsonObject;
    change(matter);
    return write(JSON.stringify(matter));
  };
  return { folder, run, write, sample };
}

/** What a reader of the Word file sees. */
export const textOf = (file: Uint8Array | string): string =>
  storyTexts(readPackage(typeof file === 'string' ? readFileSync(file) : file))
    .map((story) => story.text)
    .join('\n');
