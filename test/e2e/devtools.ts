import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/**
 * One expression in a page over raw DevTools protocol: one WebSocket, one frame there, one back (RFC 6455).
 * For the release package, which lets no debugger in but Chromium's own.
 */

const connect = (url: string): Promise<Socket> =>
  new Promise((done, failed) => {
    const headers = {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    };
    const asking = request(url.replace(/^ws:/, 'http:'), { headers });
    asking.on('upgrade', (_response, socket: Socket) => done(socket));
    asking.on('response', () => failed(new Error('The page takes no WebSocket.')));
    asking.on('error', failed);
    asking.end();
  });

/** A text frame as a client must send it: masked. Short enough for the two-byte length. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const mask = randomBytes(4);
  const head = Buffer.from([0x81, 0x80 | 126, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, mask, body.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
}

/** The text of the first whole frame, or undefined while there is more to come. */
function unframe(bytes: Buffer): string | undefined {
  if (bytes.length < 10) return undefined;
  const short = bytes.readUInt8(1) & 0x7f;
  const [start, length] =
    short < 126 ? [2, short] : short === 126 ? [4, bytes.readUInt16BE(2)] : [10, Number(bytes.readBigUInt64BE(2))];
  return bytes.length < start + length ? undefined : bytes.toString('utf8', start, start + length);
}

interface Target {
  readonly type: string;
  readonly webSocketDebuggerUrl: string;
}

interface Answer {
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** The value of an expression in the page of the app that listens on this port. */
export async function evaluateOver(port: number, expression: string): Promise<unknown> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
  const page = targets.find((target) => target.type === 'page');
  if (page === undefined) throw new Error('The app shows no page.');
  const socket = await connect(page.webSocketDebuggerUrl);
  try {
    const answer = new Promise<string>((done, failed) => {
      let received = Buffer.alloc(0);
      socket.on('data', (bytes: Buffer) => {
        received = Buffer.concat([received, bytes]);
        const text = unframe(received);
        if (text !== undefined) done(text);
      });
      socket.on('close', () => failed(new Error('The page hung up.')));
    });
    const params = { expression, awaitPromise: true, returnByValue: true };
    socket.write(frame(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params })));
    return (JSON.parse(await answer) as Answer).result?.result?.value;
  } finally {
    socket.destroy();
  }
}
