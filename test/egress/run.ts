import { spawn } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Order, Outcomes, Result } from './drive';
import { mainAttempts } from './main-attempts';
import { type Network, openNetwork, whyNot } from './network';
import { pageAttempts } from './page-attempts';
import type { Packet } from './packets';
import { attemptOf } from './targets';
import { callsToNetworks } from './system-calls';

/**
 * The egress test: does a packet leave the machine? `node run.mjs [--short]`, Electron's program in QUASH_ELECTRON.
 * Every pass must count none; every control, the same passes on an Electron as it comes, must count some.
 */

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'out/egress');
const short = process.argv.includes('--short');
const electron = process.env['QUASH_ELECTRON'] ?? '';

interface Pass {
  readonly name: string;
  readonly ipv6: boolean;
  readonly control: boolean;
  readonly packets: number;
  /** Attempts that a packet could be traced to, by name. */
  readonly seen: readonly string[];
  readonly outcomes: Outcomes;
  readonly problem: string | null;
  readonly samples: readonly Packet[];
}

const passes: Pass[] = [];
const skipped: string[] = [];
const total = { passed: 0, failed: 0 };

function judge(good: boolean, words: string): void {
  total[good ? 'passed' : 'failed'] += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${words}`);
}

/** Runs a command; what it printed. Rejects with the end of what it said when it fails. */
const run = (command: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(command[0] ?? '', command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complained = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
    child.on('error', failed);
    child.on('exit', (code) =>
      code === 0 ? done(said) : failed(new Error(`ended with ${code}: ${`${said}\n${complained}`.slice(-600)}`)),
    );
  });

/** One pass under the sniffer. A pass that could not be done is no pass: it has a problem. */
async function listenTo(network: Network, ipv6: boolean, order: Order): Promise<Pass> {
  const ear = await network.listen();
  let outcomes: Outcomes = {};
  let problem: string | null = null;
  try {
    const said = await run(network.inside([process.execPath, join(folder, 'drive.mjs'), JSON.stringify(order)]));
    ({ outcomes, problem } = JSON.parse(said.trim().split('\n').at(-1) ?? '') as Result);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  const packets = await ear.stop();
  const kind = order.pass === 'main' ? 'm' : 'p';
  const names = (kind === 'm' ? mainAttempts : pageAttempts).map(({ name }) => name);
  const attempts = packets.map((packet) => attemptOf(kind, packet)).filter((index) => index !== undefined);
  const seen =
    order.pass !== 'idle' && order.pass !== 'journey' ? [...new Set(attempts)].map((i) => names[i] ?? '?') : [];
  const pass = {
    name: `${order.subject} ${order.pass}`,
    ipv6,
    control: order.subject === 'control',
    packets: packets.length,
    seen,
    outcomes,
    problem,
    samples: packets.slice(0, 40),
  };
  passes.push(pass);
  return pass;
}

const withIp = (ipv6: boolean): string => (ipv6 ? 'IPv4 and IPv6' : 'IPv4 alone');
const first = (packets: readonly Packet[]): string =>
  [...new Set(packets.map(({ kind, to, name }) => name ?? `${kind} ${to}`))].slice(0, 8).join(', ');

/** Fewer, and the pass proves too little. */
const leastAttempts: Record<Order['pass'], number> = { idle: 0, journey: 8, page: 39, lock: 39, main: 15 };

const titleOf: Record<Order['pass'], (count: number, seconds: number) => string> = {
  idle: (_count, seconds) => `idle ${seconds} s`,
  journey: () => 'journey',
  page: (count) => `${count} page attempts`,
  lock: (count) => `${count} attempts at the lock`,
  main: (count) => `${count} main attempts`,
};

/** Packets by kind of pass, over all networks: the line that a reader looks for. */
const told = new Map<string, number>();

/** The passes of the app in one network: each must be done, and silent. */
async function silentPasses(network: Network, ipv6: boolean): Promise<void> {
  const seconds = short ? 5 : 60;
  const orders: Order[] = [
    { subject: 'release', pass: 'idle', seconds },
    { subject: 'app', pass: 'journey' },
    { subject: 'app', pass: 'page', seconds: short ? 3 : 10 },
    ...(short || !ipv6 ? [] : [{ subject: 'app', pass: 'lock', seconds: 10 } as const]),
    { subject: 'app', pass: 'main', seconds: short ? 3 : 10 },
  ];
  for (const order of orders) {
    const pass = await listenTo(network, ipv6, order);
    const count = Object.keys(pass.outcomes).length;
    const what = titleOf[order.pass](count, seconds);
    const enough = pass.problem === null && count >= leastAttempts[order.pass];
    const words = pass.problem ?? `${pass.packets} packets ${first(pass.samples)}`;
    judge(enough && pass.packets === 0, `${what}, ${withIp(ipv6)}: ${words}`);
    told.set(what, (told.get(what) ?? 0) + pass.packets);
  }
}

/** The same with nothing shut: a harness that hears nothing here is deaf, and its silence elsewhere proves nothing. */
async function controls(network: Network, ipv6: boolean): Promise<void> {
  const orders: Order[] = [
    { subject: 'control', pass: 'idle', seconds: short ? 8 : 12, electron },
    { subject: 'control', pass: 'page', seconds: 3, electron },
    { subject: 'control', pass: 'main', seconds: 3, electron },
  ];
  for (const order of orders) {
    const pass = await listenTo(network, ipv6, order);
    const count = Object.keys(pass.outcomes).length;
    const traced = order.pass === 'idle' ? '' : `, ${pass.seen.length} of ${count} attempts traced`;
    const least = order.pass === 'page' ? 30 : order.pass === 'main' ? 15 : 0;
    const words = `${pass.packets} packets${traced}${pass.problem === null ? '' : ` (${pass.problem})`}`;
    judge(pass.packets > 0 && pass.seen.length >= least, `control, ${order.pass}, ${withIp(ipv6)}: ${words}`);
    told.set('control', (told.get('control') ?? 0) + pass.packets);
  }
}

async function inNetwork(ipv6: boolean, work: (network: Network) => Promise<void>): Promise<void> {
  const network = await openNetwork({ withIpv6: ipv6, sink: join(folder, 'sink.mjs') });
  try {
    await work(network);
  } finally {
    await network.close();
  }
}

/** What the kernel was asked: also a call that sends nothing shows here. Left out where there is no strace. */
async function underStrace(network: Network): Promise<void> {
  if (spawnSync('which', ['strace']).status !== 0) {
    skipped.push('SKIPPED: system calls: strace is not installed');
    return;
  }
  const place = mkdtempSync(join(tmpdir(), 'quash-strace-'));
  const trace = join(place, 'calls');
  try {
    const pass = await listenTo(network, true, { subject: 'release', pass: 'idle', seconds: short ? 5 : 30, trace });
    const calls = callsToNetworks(readFileSync(trace, 'utf8'));
    const words = pass.problem ?? `${calls.length} of ${pass.packets} ${calls.slice(0, 3).join(' | ')}`;
    judge(pass.problem === null && calls.length === 0, `system calls to a network while idle: ${words}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function finish(): never {
  mkdirSync(join(root, 'out/reports'), { recursive: true });
  const report = { ...total, skipped: skipped.length, short, passes };
  writeFileSync(join(root, 'out/reports/egress.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (told.size > 0) {
    const [head = '', ...rest] = [...told].map(([what, packets]) => `${what} ${packets}`);
    console.log(`egress: ${[`${head} packets`, ...rest].join(', ')}`);
  }
  for (const line of skipped) console.log(line);
  console.log(`${total.passed} passed, ${total.failed} failed, ${skipped.length} skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
}

const missing = whyNot();
if (missing !== undefined) {
  skipped.push(`SKIPPED: egress: ${missing}`);
  finish();
}
if (!short) await inNetwork(false, (network) => silentPasses(network, false));
await inNetwork(true, async (network) => {
  await silentPasses(network, true);
  if (!short) await underStrace(network);
  await controls(network, true);
});
finish();
