/** Reads what tcpdump wrote: which packets left the machine, without the kernel's own neighbour talk. */

export interface Packet {
  /** `udp`, `tcp`, `igmp`, `arp` … or the number of what is none of them. */
  readonly kind: string;
  /** Where it went: an address, with the port where there is one; the MAC address where there is no IP. */
  readonly to: string;
  /** The name that was asked for, where it is a question to a resolver (DNS or mDNS). */
  readonly name?: string;
}

const ethernet = 1;
const kinds: Readonly<Record<number, string>> = { 1: 'icmp', 2: 'igmp', 6: 'tcp', 17: 'udp', 58: 'icmpv6' };
const extensions = new Set([0, 43, 44, 60]);

const ipv4 = (bytes: Buffer): string => [...bytes].join('.');
const ipv6 = (bytes: Buffer): string => (bytes.toString('hex').match(/.{4}/g) ?? []).join(':');
const mac = (bytes: Buffer): string => (bytes.toString('hex').match(/.{2}/g) ?? []).join(':');

/** The first question of a DNS message, or undefined when it is none. */
function question(message: Buffer): string | undefined {
  const labels: string[] = [];
  for (let at = 12; at < message.length;) {
    const length = message.readUInt8(at);
    if (length === 0) return labels.join('.');
    if (length > 63) return undefined;
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return undefined;
}

function transport(protocol: number, body: Buffer, address: string): Packet {
  const kind = kinds[protocol] ?? `ip ${protocol}`;
  if (protocol !== 6 && protocol !== 17) return { kind, to: address };
  const port = body.readUInt16BE(2);
  const name = protocol === 17 && (port === 53 || port === 5353) ? question(body.subarray(8)) : undefined;
  return { kind, to: `${address}:${port}`, ...(name !== undefined && { name }) };
}

/** Groups that the kernel itself joins on every interface: all nodes, all routers, and the solicited nodes. */
const kernelGroup = (group: Buffer): boolean => {
  const text = ipv6(group);
  return text.startsWith('ff02:0000:0000:0000:0000:0001:ff') || /^ff0[12](:0000){6}:(0001|0002|006a)$/.test(text);
};

/** True for what the kernel says of itself: neighbour discovery, and a report of none but its own groups. */
function isNeighbourTalk(message: Buffer): boolean {
  const type = message.readUInt8(0);
  if (type >= 133 && type <= 136) return true;
  if (type === 131 || type === 132) return kernelGroup(message.subarray(8, 24));
  if (type !== 143) return false;
  let at = 8;
  for (let left = message.readUInt16BE(6); left > 0; left -= 1) {
    if (!kernelGroup(message.subarray(at + 4, at + 20))) return false;
    at += 20 + message.readUInt16BE(at + 2) * 16 + message.readUInt8(at + 1) * 4;
  }
  return true;
}

function overIpv6(body: Buffer): Packet | undefined {
  let next = body.readUInt8(6);
  let at = 40;
  while (extensions.has(next)) {
    next = body.readUInt8(at);
    at += 8 + body.readUInt8(at + 1) * 8;
  }
  const rest = body.subarray(at);
  if (next === 58 && isNeighbourTalk(rest)) return undefined;
  return transport(next, rest, `[${ipv6(body.subarray(24, 40))}]`);
}

/** One frame as a packet; undefined for the kernel's own neighbour talk. What is not understood is counted, never dropped. */
function read(frame: Buffer): Packet | undefined {
  try {
    const type = frame.readUInt16BE(12);
    const body = frame.subarray(14);
    if (type === 0x0806) return undefined;
    if (type === 0x86dd) return overIpv6(body);
    if (type !== 0x0800) return { kind: `ethernet ${type.toString(16)}`, to: mac(frame.subarray(0, 6)) };
    const head = (body.readUInt8(0) & 15) * 4;
    return transport(body.readUInt8(9), body.subarray(head), ipv4(body.subarray(16, 20)));
  } catch {
    return { kind: 'not understood', to: `${frame.length} bytes` };
  }
}

/**
 * The packets of a capture file (classic pcap, Ethernet), in order, without ARP, neighbour discovery and the
 * kernel's own multicast reports. Throws when the bytes are no such file: an unread capture proves nothing.
 */
export function packetsOf(capture: Buffer): Packet[] {
  const magic = capture.length >= 24 ? capture.readUInt32LE(0) : 0;
  if (magic !== 0xa1b2c3d4 && magic !== 0xa1b23c4d) throw new Error('This is no capture file of tcpdump.');
  if (capture.readUInt32LE(20) !== ethernet) throw new Error('The capture is not of an Ethernet link.');
  const packets: Packet[] = [];
  for (let at = 24; at + 16 <= capture.length;) {
    const length = capture.readUInt32LE(at + 8);
    const packet = read(capture.subarray(at + 16, at + 16 + length));
    if (packet !== undefined) packets.push(packet);
    at += 16 + length;
  }
  return packets;
}
