import { inspectForWindow } from './run-inspection';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<Uint8Array>) => {
  self.postMessage(inspectForWindow(event.data));
};
