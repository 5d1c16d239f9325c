import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { QuashBridge } from '../shared/ipc/bridge';
import type { SpellingBridge } from '../shared/ipc/spelling-bridge';
import { adoptChannels, lockChannels, mainChannels } from '../shared/ipc/channels';

declare const location: { readonly pathname: string };

/** Each page sees its own channels; main checks again who asks what. */
const offered: Readonly<Record<string, readonly string[]>> = {
  '/lock.html': lockChannels,
  '/index.html': mainChannels,
  '/adopt.html': adoptChannels,
};

/** Gives the page one function a channel: no ipcRenderer, no event object, no channel that is not in the contract. */
const bridge = Object.fromEntries(
  (offered[location.pathname] ?? []).map((channel) => [
    channel,
    (input?: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input),
  ]),
) as unknown as QuashBridge;

contextBridge.exposeInMainWorld('quash', bridge);

/** Words of the field in use are checked by the page itself, in a worker; they never go to main. */
const spelling: SpellingBridge = {
  checkWith: (misspelled) =>
    webFrame.setSpellCheckProvider('en-US', {
      spellCheck: (words, answer) => void misspelled(words).then(answer, () => answer([])),
    }),
};
if (location.pathname === '/index.html') contextBridge.exposeInMainWorld('quashSpelling', spelling);

// WebRTC and QUIC are the two roads past every filter of main; the page needs neither.
void webFrame.executeJavaScript(
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[name]; 0',
);
