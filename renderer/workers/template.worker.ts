import { inspectForWindow, type InspectionRequest } from './run-inspection';

/* Unpack, call shared/, post back. */
self.onmessage = (event: MessageEvent<InspectionRequest>) => {
  self.postMessage(inspectForWindow(event.data));
};
