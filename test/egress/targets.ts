import type { Target } from './page-attempts';

/** Where each attempt aims: a name and an address of its own, so that a packet tells whose it was. */

const zone = 'leak.example';
const tag = (kind: string, index: number): string => `${kind}${String(index).padStart(3, '0')}`;

/** The target of the attempt with this number; `kind` is one letter for the list it is of. */
export function targetOf(kind: 'p' | 'm', index: number): Target {
  const host = `${tag(kind, index)}.${zone}`;
  return { host, url: `http://${host}/${tag(kind, index)}`, ip: `10.${kind === 'p' ? 88 : 99}.0.${index + 1}` };
}

/** The number of the attempt that a packet belongs to, or undefined when it says nothing of one. */
export function attemptOf(kind: 'p' | 'm', packet: { to: string; name?: string }): number | undefined {
  const named = new RegExp(`^${kind}(\\d{3})\\.${zone.replace('.', '\\.')}`, 'i').exec(packet.name ?? '');
  if (named) return Number(named[1]);
  const addressed = new RegExp(`^10\\.${kind === 'p' ? 88 : 99}\\.0\\.(\\d+)(:|$)`).exec(packet.to);
  return addressed ? Number(addressed[1]) - 1 : undefined;
}
