import { citesForWindow, type CitesRequest } from './run-cites';

/* Unpack, find, post back. */
self.onmessage = (event: MessageEvent<CitesRequest>) => {
  self.postMessage(citesForWindow(event.data));
};
