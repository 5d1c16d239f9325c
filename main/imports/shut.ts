import fs from 'node:fs';
import { denied, shut, shutNodeDoors } from '../node-doors';

/*
 * The first thing that the process for imports loads. It has no network and starts no program from here on; what was in
 * its environment is forgotten.
 */
shutNodeDoors();
for (const name of Object.keys(process.env)) delete process.env[name];

const functionsOf = (owner: object): string[] =>
  Object.keys(owner).filter((name) => typeof (owner as Record<string, unknown>)[name] === 'function');

/** Once all code is loaded: no file of this machine can be read, written or looked for any more, nor more code loaded. */
export function shutFiles(): void {
  shut(fs, ...functionsOf(fs));
  shut(fs.promises, ...functionsOf(fs.promises));
  Object.defineProperty(process, 'binding', { value: denied });
  shut(process, 'dlopen', 'chdir', 'kill');
}

/** What Electron gives to a process of this kind: newer ones a road into the browser engine's network. */
export function shutElectron(electron: object): void {
  const net: unknown = Reflect.get(electron, 'net');
  if (typeof net === 'object' && net !== null) shut(net, 'request', 'fetch', 'resolveHost');
}
