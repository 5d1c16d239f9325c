import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOpenDialog, launchApp, testSwitches } from '../e2e/app';
import { law } from '../../shared/law';

/*
 * How long from start to a usable list, against an empty window of the same Electron in the same run: with the
 * sample matters, and with 10,000 precedents of one's own on top. Needs `npm run package` for tests and a display.
 */
const RUNS = 11;
const root = process.cwd();
const app = join(root, 'out/package-e2e/linux-unpacked/quash');
const runtime = process.env['QUASH_ELECTRON'] ?? '';

/** The smallest program that opens a window and says when its page is there. */
function emptyApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quash-empty-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.enableSandbox && !process.argv.includes('--no-sandbox') && app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 820 });
  window.webContents.once('did-finish-load', () => console.log('Empty is ready'));
  window.loadFile(require('node:path').join(__dirname, 'index.html'));
});`,
  );
  return folder;
}

/** Milliseconds from the start of the process to the line it prints; the process is ended then. */
function timeTo(line: string, program: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`${program} never printed “${line}”`));
    }, 60_000);
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (!said.includes(line)) return;
      clearTimeout(late);
      const took = performance.now() - began;
      child.once('exit', () => done(took));
      child.kill('SIGTERM');
      said = '';
    });
  });
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** A profile with the samples and, when asked, as many precedents as a large library has. */
async function profileWith(precedents: number): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'quash-bench-'));
  const running = await launchApp({ profile, vault: 'samples' });
  const { page } = running;
  await page
    .getByRole('button', { name: /start|continue|skip/i })
    .last()
    .click();
  await page.getByRole('grid').first().waitFor();
  if (precedents > 0) {
    const shipped = [...law.precedents.values()];
    const pack = Array.from({ length: precedents }, (_, i) => {
      const record = shipped[i % shipped.length];
      // Citations and dockets of their own: what shares one is taken for the record that the library has.
      const own = {
        citations: [`${1 + Math.floor(i / 900)} F.3d ${1 + (i % 900)}`],
        docket: `bench ${i}`,
        related: [],
      };
      return { ...record, ...own, id: `bench-${i}`, caption: `${record?.caption ?? ''} (${i})` };
    });
    const file = join(profile, 'pack.json');
    writeFileSync(file, JSON.stringify(pack));
    await answerOpenDialog(running.app, file);
    await page.keyboard.press('Control+5');
    await page
      .getByRole('button', { name: /import/i })
      .first()
      .click();
    await page.getByRole('button', { name: /^Apply to \d/ }).click({ timeout: 60_000 });
    await page
      .locator('.q-pane-count')
      .getByText(String(precedents + law.precedents.size), { exact: true })
      .waitFor({ timeout: 120_000 });
    rmSync(file);
  }
  await running.close();
  return profile;
}

if (runtime === '' || spawnSync('test', ['-x', app]).status !== 0) {
  console.log('SKIPPED: start time: run `npm run package` and start this through `npm run bench`');
} else {
  mkdirSync(join(root, 'out/bench'), { recursive: true });
  const empty = emptyApp();
  const samples = await profileWith(0);
  const large = await profileWith(10_000);
  const times = { empty: [] as number[], samples: [] as number[], large: [] as number[] };
  const scratch = mkdtempSync(join(tmpdir(), 'quash-empty-profile-'));
  for (let i = 0; i < RUNS; i += 1) {
    times.empty.push(await timeTo('Empty is ready', runtime, [empty, ...testSwitches(scratch)]));
    times.samples.push(await timeTo('Quash is ready', app, testSwitches(samples)));
    times.large.push(await timeTo('Quash is ready', app, testSwitches(large)));
  }
  // Each round is its own comparison: what else the machine does falls on all three alike.
  const ratio = (list: readonly number[]): number => median(list.map((time, i) => time / (times.empty[i] ?? Infinity)));
  const say = (name: string, list: readonly number[], aim: number): void =>
    console.log(
      `${name}: ${median(list).toFixed(0)} ms, empty Electron window ${median(times.empty).toFixed(0)} ms: ${ratio(list).toFixed(2)} x (aim <= ${aim})`,
    );
  say('start to usable list, sample matters', times.samples, 2);
  say('start to usable list, 10,000 precedents', times.large, 3);
}
