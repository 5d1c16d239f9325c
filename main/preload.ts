import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { QuashBridge } from '../shared/ipc/bridge';
import { channels } from '../shared/ipc/channels';

/** Gives the page one function a channel: no ipcRenderer, no event object, no channel that is not in the contract. */
const bridge = Object.fromEntries(
  channels.map((channel) => [channel, (input?: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input)]),
) as unknown as QuashBridge;

contextBridge.exposeInMainWorld('quash', bridge);

// WebRTC and QUIC are the two roads past every filter of main; the page needs neither.
void webFrame.executeJavaScript(
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[name]; 0',
);
