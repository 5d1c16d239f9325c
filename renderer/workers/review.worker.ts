import { reviewForWindow, type ReviewRequest } from './run-review';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<ReviewRequest>) => {
  self.postMessage(reviewForWindow(event.data));
};
