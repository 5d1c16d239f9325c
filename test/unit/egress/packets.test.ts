import { describe, expect, it } from 'vitest';
import { packetsOf } from '../../egress/packets';
import { callsToNetworks } from '../../egress/system-calls';
import { attemptOf, targetOf } from '../../egress/targets';

/** The instrument of the egress test: what it must see, and what it may overlook. */

const head = (link = 1): Buffer => {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32LE(0xa1b2c3d4, 0);
  bytes.writeUInt32LE(link, 20);
  return bytes;
};

const captured = (...frames: Buffer[]): Buffer =>
  Buffer.concat([
    head(),
    ...frames.flatMap((frame) => {
      const record = Buffer.alloc(16);
      record.writeUInt32LE(frame.length, 8);
      record.writeUInt32LE(frame.length, 12);
      return [record, frame];
    }),
  ]);

const frame = (type: number, body: Buffer): Buffer => {
  const ethernet = Buffer.alloc(14);
  ethernet.writeUInt16BE(type, 12);
  return Buffer.concat([ethernet, body]);
};

function overIpv4(protocol: number, to: string, body: Buffer): Buffer {
  const ip = Buffer.alloc(20);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt8(protocol, 9);
  Buffer.from(to.split('.').map(Number)).copy(ip, 16);
  return frame(0x0800, Buffer.concat([ip, body]));
}

/** `hopByHop` puts the extension before it that the kernel's multicast reports carry. */
function overIpv6(protocol: number, body: Buffer, hopByHop = false): Buffer {
  const ip = Buffer.alloc(40);
  ip.writeUInt8(hopByHop ? 0 : protocol, 6);
  ip.writeUInt8(0xfd, 24);
  const option = hopByHop ? Buffer.from([protocol, 0, 5, 2, 0, 0, 1, 0]) : Buffer.alloc(0);
  return frame(0x86dd, Buffer.concat([ip, option, body]));
}

const ports = (to: number, rest: Buffer): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16BE(to, 2);
  return Buffer.concat([bytes, rest]);
};

const question = (name: string): Buffer => {
  const labels = name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([Buffer.alloc(12), ...labels, Buffer.from([0, 0, 1, 0, 1])]);
};

/** A report of joined groups (MLDv2), each given by its last byte under a prefix. */
function report(...groups: Buffer[]): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(143, 0);
  bytes.writeUInt16BE(groups.length, 6);
  return Buffer.concat([bytes, ...groups.map((group) => Buffer.concat([Buffer.from([4, 0, 0, 0]), group]))]);
}

const solicited = Buffer.from('ff0200000000000000000001ff000002', 'hex');
const mdns = Buffer.from('ff0200000000000000000000000000fb', 'hex');
const allRouters = Buffer.from('ff020000000000000000000000000002', 'hex');

describe('the reader of captures', () => {
  it('sees connections, questions and groups, and says where they went', () => {
    const packets = packetsOf(
      captured(
        overIpv4(6, '10.77.0.1', ports(443, Buffer.alloc(12))),
        overIpv4(17, '10.77.0.1', ports(53, question('p001.leak.example'))),
        overIpv4(2, '224.0.0.22', Buffer.alloc(8)),
        overIpv6(17, ports(5353, question('host.local'))),
      ),
    );
    expect(packets).toEqual([
      { kind: 'tcp', to: '10.77.0.1:443' },
      { kind: 'udp', to: '10.77.0.1:53', name: 'p001.leak.example' },
      { kind: 'igmp', to: '224.0.0.22' },
      { kind: 'udp', to: '[fd00:0000:0000:0000:0000:0000:0000:0000]:5353', name: 'host.local' },
    ]);
  });

  it('overlooks what the kernel says of itself', () => {
    const discovery = [133, 134, 135, 136].map((type) => overIpv6(58, Buffer.from([type, 0, 0, 0, 0, 0, 0, 0])));
    const groups = overIpv6(58, report(solicited, allRouters), true);
    expect(packetsOf(captured(frame(0x0806, Buffer.alloc(28)), ...discovery, groups))).toEqual([]);
  });

  it('does not overlook a group that the kernel would not join, nor a ping', () => {
    const packets = packetsOf(
      captured(overIpv6(58, report(solicited, mdns), true), overIpv6(58, Buffer.from([128, 0, 0, 0, 0, 0, 0, 0]))),
    );
    expect(packets.map(({ kind }) => kind)).toEqual(['icmpv6', 'icmpv6']);
  });

  it('counts what it does not understand', () => {
    const packets = packetsOf(
      captured(frame(0x88cc, Buffer.alloc(4)), Buffer.alloc(3), overIpv4(6, '1.2.3.4', Buffer.alloc(0))),
    );
    expect(packets).toHaveLength(3);
    expect(packets[0]?.kind).toBe('ethernet 88cc');
  });

  it('refuses what is no capture', () => {
    expect(() => packetsOf(Buffer.alloc(0))).toThrow(/no capture/);
    expect(() => packetsOf(Buffer.alloc(64))).toThrow(/no capture/);
    expect(() => packetsOf(head(113))).toThrow(/Ethernet/);
    expect(packetsOf(head())).toEqual([]);
  });
});

describe('the target of an attempt', () => {
  it('is found again by its name or its address', () => {
    for (const index of [0, 7, 84]) {
      const { host, ip } = targetOf('p', index);
      expect(attemptOf('p', { to: '10.77.0.1:53', name: host })).toBe(index);
      expect(attemptOf('p', { to: '10.77.0.1:53', name: `_80._https.${host}` })).toBeUndefined();
      expect(attemptOf('p', { to: `${ip}:3478` })).toBe(index);
      expect(attemptOf('m', { to: `${ip}:3478`, name: host })).toBeUndefined();
    }
  });

  it('is nobody’s when it is neither', () => {
    expect(attemptOf('p', { to: '8.8.8.8:53', name: 'redirector.gvt1.com' })).toBeUndefined();
  });
});

describe('the reader of system calls', () => {
  it('keeps calls to other machines, and no local socket', () => {
    const lines = [
      '12 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 110) = 0',
      '12 connect(4, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = -1',
      '12 connect(5, {sa_family=AF_INET6, sin6_port=htons(53), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0',
      '12 connect(6, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("1.2.3.4")}, 16) = 0',
      '12 connect(7, {sa_family=AF_INET6, inet_pton(AF_INET6, "2001:4860:4860::8888", &sin6_addr)}, 28) = 0',
    ];
    expect(callsToNetworks(lines.join('\n'))).toEqual(lines.slice(3));
    expect(callsToNetworks('')).toEqual([]);
  });
});
