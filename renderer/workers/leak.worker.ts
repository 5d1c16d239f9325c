import { searchLeaving, type LeakRequest } from './run-leak-search';

/* Unpack, search, post back. */
self.onmessage = (event: MessageEvent<LeakRequest>) => {
  void searchLeaving(event.data).then((reply) => self.postMessage(reply));
};
