import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Packet, packetsOf } from './packets';

/**
 * Two network namespaces joined by one cable. In the first runs the app, with `lo` and that cable and nothing else; at
 * the other end wait a resolver that knows every name, a server at every address, and a sniffer. Who speaks is heard.
 */

/** What is missing to do this here, or undefined. */
export function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'making a network namespace takes root';
  for (const [program, debian] of [
    ['ip', 'iproute2'],
    ['tcpdump', 'tcpdump'],
  ] as const) {
    if (spawnSync('which', [program]).status !== 0) return `${program} is not installed (Debian package ${debian})`;
  }
  const name = `quash-try-${process.pid}`;
  if (spawnSync('ip', ['netns', 'add', name]).status !== 0) return 'this system lets nobody make a network namespace';
  spawnSync('ip', ['netns', 'del', name]);
  return undefined;
}

const here = { v4: '10.77.0.2', v6: 'fd77::2', mac: '02:00:00:00:77:02' };
const there = { v4: '10.77.0.1', v6: 'fd77::1', mac: '02:00:00:00:77:01' };

function ip(...args: string[]): void {
  const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr.trim()}`);
}

const until = (child: ChildProcess, stream: 'stdout' | 'stderr', words: string): Promise<void> =>
  new Promise((done, failed) => {
    let said = '';
    child[stream]?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes(words)) done();
    });
    child.once('exit', (code) => failed(new Error(`It ended (${code}) before it said “${words}”: ${said}`)));
  });

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', () => done()));

export interface Listening {
  /** Ends the capture; the packets that came since it began. */
  readonly stop: () => Promise<Packet[]>;
}

export interface Network {
  /** A command and its arguments that run inside the app's namespace. */
  readonly inside: (command: readonly string[]) => string[];
  readonly listen: () => Promise<Listening>;
  readonly close: () => Promise<void>;
}

/** One end of the cable: its namespace, address, neighbour and way out. No ARP and no discovery is ever needed. */
function furnish(name: string, device: string, mine: typeof here, other: typeof here, withIpv6: boolean): void {
  const set = (key: string, value: number): void => {
    const command = `echo ${value} > /proc/sys/net/ipv6/conf/${key}`;
    spawnSync('ip', ['netns', 'exec', name, 'sh', '-c', command]);
  };
  set('all/disable_ipv6', withIpv6 ? 0 : 1);
  set('default/disable_ipv6', withIpv6 ? 0 : 1);
  ip('-n', name, 'link', 'set', 'lo', 'up');
  ip('-n', name, 'link', 'set', device, 'address', mine.mac);
  ip('-n', name, 'link', 'set', device, 'up');
  ip('-n', name, 'addr', 'add', `${mine.v4}/24`, 'dev', device);
  ip('-n', name, 'neigh', 'replace', other.v4, 'lladdr', other.mac, 'dev', device, 'nud', 'permanent');
  if (!withIpv6) return;
  ip('-n', name, '-6', 'addr', 'add', `${mine.v6}/64`, 'dev', device, 'nodad');
  ip('-n', name, '-6', 'neigh', 'replace', other.v6, 'lladdr', other.mac, 'dev', device, 'nud', 'permanent');
}

/** Removes what a run left behind that was ended before it could tidy up. */
function sweep(): void {
  const { stdout } = spawnSync('ip', ['netns', 'list'], { encoding: 'utf8' });
  for (const [name, id] of stdout.matchAll(/^quash-(?:app|world|try)-(\d+)\S*/gm)) {
    if (spawnSync('kill', ['-0', id ?? '']).status === 0) continue;
    spawnSync('ip', ['netns', 'del', name]);
    rmSync(join('/etc/netns', name), { recursive: true, force: true });
  }
}

/** Builds the namespaces. `sink` is the program that answers at the far end; it says `listening` when it does. */
export async function openNetwork({ withIpv6, sink }: { withIpv6: boolean; sink: string }): Promise<Network> {
  sweep();
  const tag = `${process.pid}-${withIpv6 ? '6' : '4'}`;
  const [app, world] = [`quash-app-${tag}`, `quash-world-${tag}`];
  // A device's name has at most 15 characters.
  const [near, far] = [`qa${process.pid % 1_000_000}`, `qw${process.pid % 1_000_000}`];
  const captures = mkdtempSync(join(tmpdir(), 'quash-egress-'));
  const resolver = join('/etc/netns', app);
  let answering: ChildProcess | undefined;
  const close = async (): Promise<void> => {
    answering?.kill('SIGKILL');
    if (answering) await ended(answering);
    for (const name of [app, world]) spawnSync('ip', ['netns', 'del', name]);
    for (const path of [resolver, captures]) rmSync(path, { recursive: true, force: true });
  };
  try {
    for (const name of [app, world]) ip('netns', 'add', name);
    ip('-n', app, 'link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', world);
    furnish(app, near, here, there, withIpv6);
    furnish(world, far, there, here, withIpv6);
    ip('-n', app, 'route', 'add', 'default', 'via', there.v4);
    // Every address in the world is the far end itself.
    ip('-n', world, 'route', 'add', 'local', '0.0.0.0/0', 'dev', 'lo', 'table', 'main');
    if (withIpv6) {
      ip('-n', app, '-6', 'route', 'add', 'default', 'via', there.v6);
      ip('-n', world, '-6', 'route', 'add', 'local', '::/0', 'dev', 'lo', 'table', 'main');
    }
    mkdirSync(resolver, { recursive: true });
    writeFileSync(join(resolver, 'resolv.conf'), `nameserver ${there.v4}\n`);
    const answerWith = [there.v4, withIpv6 ? there.v6 : ''];
    answering = spawn('ip', ['netns', 'exec', world, process.execPath, sink, ...answerWith], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await until(answering, 'stdout', 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  let count = 0;
  return {
    inside: (command) => ['ip', 'netns', 'exec', app, ...command],
    listen: async () => {
      const file = join(captures, `${(count += 1)}.pcap`);
      const options = ['-i', far, '-Q', 'in', '-n', '-U', '-s', '0', '--immediate-mode', '-Z', 'root', '-w', file];
      const sniffer = spawn('ip', ['netns', 'exec', world, 'tcpdump', ...options], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      await until(sniffer, 'stderr', 'listening on');
      return {
        stop: async () => {
          // What was sent in the last moment is still on its way through the sniffer.
          await new Promise((done) => setTimeout(done, 700));
          sniffer.kill('SIGINT');
          await ended(sniffer);
          return packetsOf(readFileSync(file));
        },
      };
    },
    close,
  };
}
