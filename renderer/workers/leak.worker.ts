import { searchLeaving, type LeakRequest } from './run-leak-search';

/* Unpack, search, post back. */
self.onmessage = (event: MessageEvent<LeakRequest>) => {
  self.postMessage(searchLeaving(event.data));
};
