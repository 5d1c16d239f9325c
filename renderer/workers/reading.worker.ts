import { readForWindow, type ReadingRequest } from './run-reading';

/* Unpack, call shared/, post back. */
self.onmessage = async (event: MessageEvent<ReadingRequest>) => {
  self.postMessage(await readForWindow(event.data));
};
