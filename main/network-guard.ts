import { app, type Session } from 'electron';
import { shutNode } from './node-guard';
import { mayLoad, origin } from './origin';

/**
 * No packet leaves this machine. Each layer stops what the others were seen to let through
 * (docs/security.md): switches stop Chromium's own services, the dead proxy stops requests that no
 * filter sees, the filter stops the page, and node-guard.ts stops Node in this process.
 */

/** Port 9 is `discard`: nothing answers, so what is sent there goes nowhere. */
const deadProxy = 'socks5://127.0.0.1:9';
/** Fixed, so that no system setting, no script and no discovery (WPAD) is asked for a proxy. */
const proxy = { mode: 'fixed_servers', proxyRules: deadProxy, proxyBypassRules: '<-loopback>' } as const;

const switches: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', deadProxy],
  ['proxy-bypass-list', '<-loopback>'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-sync'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['disable-quic'],
  ['disable-client-side-phishing-detection'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'WebRtcHideLocalIpsWithMdns,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,' +
      'CertificateTransparencyComponentUpdater,AutofillServerCommunication,DnsOverHttpsUpgrade',
  ],
];

/** Closes one session: every session, also one that a library might make. */
function shutSession(session: Session): void {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${origin}/none/`);
  void session.setProxy(proxy);
  // There is nobody to speak TLS with: no certificate is good.
  session.setCertificateVerifyProc((_request, answer) => answer(-2));
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Before `ready`: the switches, the shim, and the hook that meets every session as it is made. */
export function shutNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  shutNode();
  app.on('session-created', shutSession);
}

/** After `ready`: what belongs to no session and cannot be set earlier. */
export function shutResolver(): void {
  app.configureHostResolver({
    secureDnsMode: 'off',
    enableBuiltInResolver: false,
    enableAdditionalDnsQueryTypes: false,
  });
  // Requests of the engine itself, without a session. Electron has this since 31.
  if ('setProxy' in app) void app.setProxy(proxy);
}
