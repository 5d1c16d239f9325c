import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from '../../../../shared/ooxml/read-package';
import { storyTexts } from '../../../../shared/ooxml/story-text';
import { runWarm, type Ran } from './warm';

/** The built command line, as a user runs it: `npm run build` made it. */
export const cli = join(import.meta.dirname, '../../../../out/cli/quash.cjs');

export type { Ran } from './warm';

export type JsonObject = Record<string, unknown>;

interface Call {
  readonly input?: string | Uint8Array;
  readonly initCwd?: string;
  readonly cwd?: string;
  /** In a process of its own, as a shell starts it. Most calls go to a process that is warm: a start costs half a second. */
  readonly alone?: boolean;
}

function runAlone(args: readonly string[], { input = '', initCwd, cwd }: Call, folder: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: cwd ?? folder,
    env: { ...process.env, INIT_CWD: initCwd ?? folder },
    input,
  });
  return { status, stdout: stdout.toString('utf8'), bytes: stdout, stderr: stderr.toString('utf8') };
}

/** A folder of its own with the command in it. */
export function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'quash-cli-'));
  const run = (args: readonly string[], call: Call = {}): Ran =>
    call.alone || call.cwd !== undefined
      ? runAlone(args, call, folder)
      : runWarm(args, call.input ?? '', call.initCwd ?? folder);
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
