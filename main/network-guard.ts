import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { app, type Session } from 'electron';
import { mayLoad, origin } from './origin';

/**
 * No packet leaves this machine. Each layer stops what the others were seen to let through
 * (docs/security.md): switches stop Chromium's own services, the dead proxy stops requests that no
 * filter sees, the filter stops the page, and the shim stops Node in this process.
 */

/** Port 9 is `discard`: nothing answers, so what is sent there goes nowhere. */
const deadProxy = 'socks5://127.0.0.1:9';

const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', deadProxy],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-sync'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disable-quic'],
  ['disable-client-side-phishing-detection'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'WebRtcHideLocalIpsWithMdns,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,' +
      'CertificateTransparencyComponentUpdater,AutofillServerCommunication',
  ],
];

const denied = (): never => {
  throw Object.assign(new Error('Quash never talks to a network.'), { code: 'EGRESS_DENIED' });
};

/** Node's own doors. Local sockets with a path (X11, D-Bus) stay open: they are no network. */
function shutNode(): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
    const first: unknown = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
    const local = typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string';
    return local ? Reflect.apply(connect, this, args) : denied();
  };
  dgram.createSocket = denied;
  for (const asker of [dns, dns.promises] as unknown as Record<string, unknown>[]) {
    for (const name of Object.keys(asker)) if (/^(lookup|resolve|reverse)/.test(name)) asker[name] = denied;
  }
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    Object.defineProperty(globalThis, name, { value: denied, writable: false, configurable: false });
  }
}

/** Closes one session: every session, also one that a library might make. */
function shutSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${origin}/none/`);
  void session.setProxy({ mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' });
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Before `ready`: the switches, the shim, and the hook that meets every session as it is made. */
export function shutNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  shutNode();
  app.on('session-created', shutSession);
}

/** After `ready`: the resolver, which cannot be set earlier. */
export function shutResolver(): void {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
}
