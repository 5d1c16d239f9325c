import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import workerThreads from 'node:worker_threads';

/**
 * Shuts the doors of Node itself, in the process that loads it: sockets and names, other programs and threads. Whoever
 * knocks gets an error with the code EGRESS_DENIED.
 */

/** A function and no arrow, so that `new` meets it, too. */
export function denied(): never {
  throw Object.assign(new Error('Quash never talks to a network.'), { code: 'EGRESS_DENIED' });
}

/**
 * What this version or system does not have needs no lock. The lock stays when something is put over it: Electron
 * wraps some of Node's functions late.
 */
export function shut(owner: object | undefined, ...names: readonly string[]): void {
  for (const name of owner === undefined ? [] : names) {
    if (name in (owner as object)) Object.defineProperty(owner, name, { get: () => denied, set: () => undefined });
  }
}

const asks = (name: string): boolean => /^(lookup|resolve|reverse)/.test(name);

/** True for a local socket with a path (X11, D-Bus): no network. As Node takes it: in options, alone, or in an array. */
function isLocal(args: readonly unknown[]): boolean {
  const first: unknown = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  if (typeof first === 'object' && first !== null) return 'path' in first && typeof first.path === 'string';
  return typeof first === 'string' && !Number.isInteger(Number(first));
}

function shutSockets(): void {
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
    return isLocal(args) ? Reflect.apply(connect, this, args) : denied();
  };
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]): net.Server {
    return isLocal(args) ? Reflect.apply(listen, this, args) : denied();
  };
  shut(dgram, 'createSocket');
  shut(dgram.Socket.prototype, 'bind', 'connect', 'send', 'sendto', 'addMembership', 'addSourceSpecificMembership');
}

function shutNames(): void {
  for (const asker of [dns, dns.promises]) {
    shut(asker, ...Object.keys(asker).filter(asks));
    const questions = asker.Resolver.prototype as object;
    for (let at = questions; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
      shut(questions, ...Object.getOwnPropertyNames(at).filter(asks));
    }
  }
}

const { spawn } = childProcess;
let isOpen = false;

/** Node's own `spawn`, for the moment of this call alone. Only main/node-guard.ts may hold it. */
export const spawnThrough: typeof spawn = ((...asked: Parameters<typeof spawn>) => {
  isOpen = true;
  try {
    return Reflect.apply(spawn, childProcess, asked) as ReturnType<typeof spawn>;
  } finally {
    isOpen = false;
  }
}) as typeof spawn;

/**
 * Another program, process or thread has a Node of its own, which no shim of this one reaches. Quash starts none but
 * what main/node-guard.ts names.
 */
function shutPrograms(): void {
  shut(childProcess, 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork');
  const prototype = childProcess.ChildProcess.prototype as unknown as { spawn: unknown };
  const start = prototype.spawn;
  Object.defineProperty(prototype, 'spawn', { get: () => (isOpen ? start : denied), set: () => undefined });
  shut(workerThreads, 'Worker');
}

/** What lies under the modules above. */
function shutBindings(): void {
  const under = new Set(['tcp_wrap', 'udp_wrap', 'cares_wrap', 'process_wrap', 'spawn_sync']);
  const binding: unknown = Reflect.get(process, 'binding');
  if (typeof binding !== 'function') return;
  const guarded = (name: string): unknown => (under.has(name) ? denied() : Reflect.apply(binding, process, [name]));
  Object.defineProperty(process, 'binding', { value: guarded, writable: false });
}

/** Before anything else runs. */
export function shutNodeDoors(): void {
  shutSockets();
  shutNames();
  shutPrograms();
  shutBindings();
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    Object.defineProperty(globalThis, name, { value: denied, writable: false, configurable: false });
  }
}
