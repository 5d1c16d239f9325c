import { existsSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { isRoot, npm, root, run } from './run.mjs';
import { join } from 'node:path';

/** Brings a machine from a fresh clone to where Quash builds and runs. Plain Node: nothing is installed yet. */

/** Each library by a file or program that shows it is there. */
const toSeeAWindow = {
  xvfb: 'Xvfb',
  xauth: 'xauth',
  'libgtk-3-0': 'libgtk-3.so.0',
  libnss3: 'libnss3.so',
  libasound2: 'libasound.so.2',
  libgbm1: 'libgbm.so.1',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
};
const toTest = {
  'libxml2-utils': 'xmllint',
  'libreoffice-writer-nogui': 'soffice',
  'poppler-utils': 'pdftoppm',
  // A second opinion on whether a PDF is well made.
  qpdf: 'qpdf',
  // A second opinion on what a file still tells of its author; the library lets it read Word files.
  'libimage-exiftool-perl': 'exiftool',
  'libarchive-zip-perl': '/usr/share/perl5/Archive/Zip.pm',
  // Sealed files go both ways between it and us.
  age: 'age-keygen',
  // The proof that nothing is sent: a network of its own for the app, and somebody who listens.
  iproute2: 'ip',
  tcpdump: 'tcpdump',
};

const output = (program, args) => spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';

function missing(packages) {
  const libraries = output('/sbin/ldconfig', ['-p']) || output('ldconfig', ['-p']);
  const there = (sign) =>
    sign.startsWith('/')
      ? existsSync(sign)
      : sign.includes('.so')
        ? libraries.includes(sign)
        : output('which', [sign]) !== '';
  return Object.entries(packages)
    .filter(([, sign]) => !there(sign))
    .map(([name]) => name);
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version');

/** Since Ubuntu 24.04 some libraries carry the mark of their 64-bit time type. */
function renamed(names) {
  return names.map((name) =>
    output('apt-cache', ['policy', name]).includes('Candidate: (none)') ? `${name}t64` : name,
  );
}

/** System libraries. Returns false when they are missing and this user may not install them. */
export function setupSystem({ forTests = false } = {}) {
  if (process.platform !== 'linux') return true;
  const names = missing(forTests ? { ...toSeeAWindow, ...toTest } : toSeeAWindow);
  if (names.length === 0) return true;
  const needed = missing(toSeeAWindow);
  if (!isDebian()) {
    console.error(`Quash may need these libraries, named as in Debian: ${names.join(' ')}`);
    return true;
  }
  if (!isRoot) {
    console.error(`Quash needs system libraries. Run this line, then start again:`);
    console.error(`  sudo apt-get install -y ${renamed(names).join(' ')}`);
    return needed.length === 0;
  }
  console.log(`Installing system packages: ${names.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['-q', 'update'], quiet);
  const install = [
    '-q',
    '-y',
    '-o',
    'DPkg::Lock::Timeout=300',
    'install',
    '--no-install-recommends',
    ...renamed(names),
  ];
  return run('apt-get', install, quiet) || missing(toSeeAWindow).length === 0;
}

/** npm packages, when there are none or when the lock is newer than what is installed. */
export function setupPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  const isCurrent =
    existsSync(installed) && (statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameVersions(installed, lock));
  if (isCurrent) return true;
  console.log('Installing npm packages …');
  return run(...withOutput(npm('ci', '--no-audit', '--no-fund', '--loglevel=error')));
}

const withOutput = ([program, args, options]) => [
  program,
  args,
  { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
];

/** A checkout renews the lock's date without changing a version: compare what counts. */
function sameVersions(installedPath, lockPath) {
  const { packages: installed } = JSON.parse(readFileSync(installedPath, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync(lockPath, 'utf8'));
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}
