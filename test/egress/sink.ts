import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { isIPv4 } from 'node:net';

/**
 * The far end of the cable: a resolver that knows every name and a server that has every page. Without it a leak would
 * give up after its first question; with it, it shows itself whole. `node sink.mjs IPV4 [IPV6]`.
 */

const [v4 = '10.77.0.1', v6 = ''] = process.argv.slice(2);

const addressBytes = (address: string): Buffer => {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail = ''] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const middle = Array<string>(8 - groups(head).length - groups(tail).length).fill('0');
  const words = [...groups(head), ...middle, ...groups(tail)].map((group) => parseInt(group, 16));
  return Buffer.from(words.flatMap((word) => [word >> 8, word & 255]));
};

/** Answers A with the IPv4 address and AAAA with the IPv6 one, where there is one; everything else with “none”. */
function answerTo(query: Buffer): Buffer {
  let end = 12;
  while (end < query.length && query.readUInt8(end) !== 0) end += 1 + query.readUInt8(end);
  const type = query.readUInt16BE(end + 1);
  const address = type === 1 ? v4 : type === 28 ? v6 : '';
  const head = Buffer.from(query.subarray(0, 12));
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(address === '' ? 0 : 1, 6);
  head.writeUInt32BE(0, 8);
  const asked = query.subarray(12, end + 5);
  if (address === '') return Buffer.concat([head, asked]);
  const bytes = addressBytes(address);
  const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 1, 0, bytes.length]);
  return Buffer.concat([head, asked, record, bytes]);
}

const listening = [
  new Promise<void>((done) => {
    const resolver = createSocket('udp4');
    resolver.on('message', (query, from) => {
      if (query.length > 16) resolver.send(answerTo(query), from.port, from.address);
    });
    resolver.bind(53, '0.0.0.0', done);
  }),
  new Promise<void>((done) => {
    createServer((_request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', 'text/html').end('<title>the world</title>');
    }).listen(80, done);
  }),
  ...[443, 3478].map(
    (port) =>
      new Promise<void>((done) => {
        createTcpServer((socket) => socket.on('error', () => undefined).resume()).listen(port, done);
      }),
  ),
];

void Promise.all(listening).then(() => console.log('listening'));
