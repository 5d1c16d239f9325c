import { checkFileForWindow, type FileCheckRequest } from './run-file-check';

/* Search, post back. */
self.onmessage = (event: MessageEvent<FileCheckRequest>) => {
  self.postMessage(checkFileForWindow(event.data));
};
