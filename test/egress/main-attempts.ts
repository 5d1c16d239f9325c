import type childProcess from 'node:child_process';
import type dgram from 'node:dgram';
import type dns from 'node:dns';
import type dnsPromises from 'node:dns/promises';
import type fs from 'node:fs';
import type http from 'node:http';
import type http2 from 'node:http2';
import type https from 'node:https';
import type net from 'node:net';
import type os from 'node:os';
import type tls from 'node:tls';
import type workerThreads from 'node:worker_threads';
import type * as Electron from 'electron';
import type { Target } from './page-attempts';

/** Every way by which code in the main process could reach a network: through Node, and through Electron. */

interface Modules {
  readonly child_process: typeof childProcess;
  readonly dgram: typeof dgram;
  readonly dns: typeof dns;
  readonly 'dns/promises': typeof dnsPromises;
  readonly fs: typeof fs;
  readonly http: typeof http;
  readonly http2: typeof http2;
  readonly https: typeof https;
  readonly net: typeof net;
  readonly os: typeof os;
  readonly tls: typeof tls;
  readonly worker_threads: typeof workerThreads;
}

/** Each attempt stands alone: it is sent into the main process as text. `load` is `require` there (drive.ts). */
declare const load: <M extends keyof Modules>(module: M) => Modules[M];
type Attempt = (electron: typeof Electron, target: Target) => unknown;

const byNode: Readonly<Record<string, Attempt>> = {
  'net.Socket': (_e, { ip }) => new (load('net').Socket)().on('error', () => 0).connect(80, ip),
  'net.connect': (_e, { host }) =>
    load('net')
      .connect(80, host)
      .on('error', () => 0),
  'net.createConnection': (_e, { ip }) =>
    load('net')
      .createConnection({ port: 80, host: ip })
      .on('error', () => 0),
  'http.get': (_e, { url }) =>
    load('http')
      .get(url)
      .on('error', () => 0),
  'https.get': (_e, { host }) =>
    load('https')
      .get(`https://${host}/`)
      .on('error', () => 0),
  'http2.connect': (_e, { url }) =>
    load('http2')
      .connect(url)
      .on('error', () => 0),
  'tls.connect': (_e, { host }) =>
    load('tls')
      .connect(443, host)
      .on('error', () => 0),
  'dns.lookup': (_e, { host }) => load('dns').lookup(host, () => 0),
  'dns.resolve4': (_e, { host }) => load('dns').resolve4(host, () => 0),
  'dns.promises.lookup': (_e, { host }) => load('dns').promises.lookup(host),
  'dns/promises resolveTxt': (_e, { host }) => load('dns/promises').resolveTxt(host),
  'dns.Resolver': (_e, { host }) => new (load('dns').Resolver)().resolve4(host, () => 0),
  'dns.promises.Resolver': (_e, { host }) => new (load('dns').promises.Resolver)().resolveMx(host),
  'dgram.createSocket': (_e, { ip }) => load('dgram').createSocket('udp4').send('secret', 9999, ip),
  'dgram.Socket': (_e, { ip }) => {
    const { Socket } = load('dgram') as unknown as { Socket: new (type: string) => dgram.Socket };
    new Socket('udp4').send('secret', 9999, ip);
  },
  'dgram connected': (_e, { ip }) => {
    const socket = load('dgram').createSocket('udp4');
    socket.connect(9999, ip, () => socket.send('secret'));
  },
  'dgram multicast': (_e, { ip }) => {
    const { Socket } = load('dgram') as unknown as { Socket: new (type: string) => dgram.Socket };
    const socket = new Socket('udp4');
    socket.addMembership(`224.0.1.${ip.split('.')[3]}`);
  },
  'global fetch': (_e, { url }) => fetch(url),
  'global WebSocket': (_e, { host }) => void new WebSocket(`ws://${host}/`),
  'process.binding': (_e, { ip }) => {
    const binding = Reflect.get(process, 'binding') as (name: string) => {
      TCP: new (type: number) => { connect: (wrap: object, ip: string, port: number) => void };
      TCPConnectWrap: new () => object;
    };
    const { TCP, TCPConnectWrap } = binding('tcp_wrap');
    new TCP(0).connect(Object.assign(new TCPConnectWrap(), { oncomplete: () => undefined }), ip, 80);
  },
  'child_process.spawn': (_e, { ip }) => {
    const talk = `require('net').connect(80,'${ip}').on('error',()=>0)`;
    load('child_process')
      .spawn('node', ['-e', talk], { stdio: 'ignore' })
      .on('error', () => 0);
  },
  'child_process.execFileSync': (_e, { ip }) => {
    const talk = `require('net').connect(80,'${ip}').on('error',()=>0); setTimeout(() => process.exit(), 500)`;
    load('child_process').execFileSync('node', ['-e', talk], { stdio: 'ignore' });
  },
  'worker thread': (_e, { ip }) => {
    const talk = `require('net').connect(80,'${ip}').on('error',()=>0)`;
    new (load('worker_threads').Worker)(talk, { eval: true }).on('error', () => 0);
  },
};

const byElectron: Readonly<Record<string, Attempt>> = {
  'utility process': ({ utilityProcess }, { ip }) => {
    const file = `${load('os').tmpdir()}/quash-egress-${process.pid}.cjs`;
    const talk = `require('net').connect(80,'${ip}').on('error',()=>0); setTimeout(() => process.exit(), 500)`;
    load('fs').writeFileSync(file, talk);
    utilityProcess.fork(file).on('exit', () => load('fs').rmSync(file));
  },
  'electron net.request': ({ net: engine }, { url }) => {
    const request = engine.request(url);
    request.on('error', () => 0);
    request.end();
  },
  'electron net.fetch': ({ net: engine }, { url }) => engine.fetch(url),
  'electron net.fetch to an address': ({ net: engine }, { ip }) => engine.fetch(`http://${ip}/`),
  'electron net.resolveHost': ({ net: engine }, { host }) => engine.resolveHost(host),
  'session.resolveHost': ({ session }, { host }) => session.defaultSession.resolveHost(host),
  'session.fetch': ({ session }, { url }) => session.defaultSession.fetch(url),
  'session.preconnect': ({ session }, { url }) => session.defaultSession.preconnect({ url, numSockets: 2 }),
  'session.preconnect to an address': ({ session }, { ip }) =>
    session.defaultSession.preconnect({ url: `http://${ip}`, numSockets: 2 }),
  'session.downloadURL': ({ session }, { url }) => session.defaultSession.downloadURL(url),
  'webContents.downloadURL': ({ webContents }, { url }) => webContents.getAllWebContents()[0]?.downloadURL(url),
  'a later session': ({ session }, { url }) => session.fromPartition(`persist:leak-${Date.now()}`).fetch(url),
  'preconnect of a later session': ({ session }, { url }) =>
    session.fromPartition(`early-${Date.now()}`).preconnect({ url, numSockets: 1 }),
  'a dictionary to download': ({ session }, { url }) => {
    const later = session.fromPartition(`spelling-${Date.now()}`);
    later.setSpellCheckerEnabled(true);
    later.setSpellCheckerDictionaryDownloadURL(`${url}/`);
    later.setSpellCheckerLanguages(['fr']);
  },
  'a child window': ({ BrowserWindow }, { url }) => new BrowserWindow({ show: false }).loadURL(url),
  'a child window of a later session': ({ BrowserWindow }, { url }) =>
    new BrowserWindow({ show: false, webPreferences: { partition: `leak-${Date.now()}` } }).loadURL(url),
  'a data page that goes away': ({ BrowserWindow }, { url }) =>
    new BrowserWindow({ show: false }).loadURL(
      `data:text/html,<meta http-equiv="refresh" content="0;url=${url}"><img src="${url}">`,
    ),
  'a page without policy and preload': async ({ BrowserWindow }, { ip, host }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: `bare-${Date.now()}` } });
    await window.loadURL('data:text/html,<title>bare</title>');
    const turn = `{ urls: ['stun:${ip}:3478', 'turn:${host}:3478?transport=tcp'], username: 'u', credential: 'x' }`;
    const talk = `(async () => {
      fetch('http://${host}/').catch(() => 0);
      new Image().src = 'http://${ip}/';
      const rtc = new RTCPeerConnection({ iceServers: [${turn}] });
      rtc.createDataChannel('leak');
      await rtc.setLocalDescription(await rtc.createOffer());
    })()`;
    await window.webContents.executeJavaScript(talk);
  },
  'a view': ({ BrowserView }, { url }) => new BrowserView().webContents.loadURL(url),
  autoUpdater: ({ autoUpdater }, { url }) => {
    autoUpdater.setFeedURL({ url });
    autoUpdater.checkForUpdates();
  },
  'crash reporter': ({ crashReporter }, { url }) =>
    crashReporter.start({ submitURL: url, uploadToServer: true, companyName: 'leak' }),
};

export const mainAttempts: readonly { readonly name: string; readonly run: Attempt }[] = Object.entries({
  ...byNode,
  ...byElectron,
}).map(([name, run]) => ({ name, run }));
